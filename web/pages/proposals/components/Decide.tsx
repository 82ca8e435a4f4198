import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../../graphql/ask.js';
import type { DecideProposalMutation } from '../../../graphql/generated/graphql.js';
import { proposals } from '../../../i18n/keep/proposals.js';
import { work } from '../../../i18n/keep/work.js';
import { Button } from '../../../ui/Button.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { TextArea } from '../../../ui/TextArea.js';
import { SureButton } from '../../account/components/SureButton.js';
import { ChooseBetween } from '../../keep/components/ChooseBetween.js';
import { Difference, differenceName } from '../../keep/components/Differences.js';
import type { Telling } from '../../keep/components/Told.js';
import { refusalWords } from '../../keep/refusal-words.js';
import { DECIDE_PROPOSAL } from '../proposals.graphql.js';
import type { Proposal } from '../review.js';

const words = proposals.review;

type Outcome = DecideProposalMutation['decideProposal'];
type MergeNeeded = Extract<Outcome, { __typename: 'MergeNeeded' }>;
/** A change as the server keeps it: the value is its own business. */
interface Change {
  path: string;
  value: unknown;
}

interface DecideProps {
  proposal: Proposal;
  telling: Telling;
  onDecided: () => void;
}

/** Which changes to publish, a word to whoever made them, and the decision. */
export function Decide({ proposal, telling, onDecided }: DecideProps) {
  const queries = useQueryClient();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [merge, setMerge] = useState<MergeNeeded>();
  const { id, base, differences } = proposal;
  const accepted = changesOf(proposal.changes).filter(({ path }) => !left.has(path));

  const decide = async (changes: readonly Change[], on: number): Promise<void> => {
    setIsBusy(true);
    telling.hush();
    try {
      const { decideProposal: outcome } = await ask(DECIDE_PROPOSAL, {
        id,
        changes,
        base: on,
        note,
      });
      if (outcome.__typename === 'ChangesRefused') telling.object(refusalWords(outcome));
      else if (outcome.__typename === 'MergeNeeded') setMerge(outcome);
      else {
        telling.tell(outcome.revision === null ? words.refused : words.published);
        await queries.invalidateQueries({ queryKey: ['proposals'] });
        onDecided();
      }
    } catch (error) {
      telling.failed(error);
    } finally {
      setIsBusy(false);
    }
  };
  const publish = (changes: readonly Change[], on: number, nothing: string): void => {
    // An empty list would be a refusal, which is another button.
    if (changes.length === 0) telling.object(nothing);
    else void decide(changes, on);
  };
  if (merge) {
    return (
      <ChooseBetween
        key={merge.currentRevision}
        words={proposals.merge}
        conflicts={merge.conflicts}
        isBusy={isBusy}
        onChosen={(mine) =>
          publish(chosenOf(merge, mine), merge.currentRevision, words.nothingLeft)
        }
        back={{ label: proposals.merge.back, onBack: () => setMerge(undefined) }}
      />
    );
  }
  return (
    <>
      <section className="differences">
        <h2>{words.changesTitle}</h2>
        <p>{differences.length === 0 ? words.unreadable : words.changesHint}</p>
        {differences.map((difference, index) => (
          <Difference
            key={difference.path}
            difference={difference}
            sides={[work.sides.was, work.sides.becomes]}
          >
            <Checkbox
              id={`wijziging-${index}`}
              name="wijziging"
              value={difference.path}
              label={words.acceptName(differenceName(difference))}
              checked={!left.has(difference.path)}
              onChange={(isTicked) => setLeft(toggled(left, difference.path, !isTicked))}
            />
          </Difference>
        ))}
      </section>
      <section className="keep-form">
        <h2>{words.decideTitle}</h2>
        <TextArea
          id="bericht"
          rows={3}
          label={words.noteLabel}
          hint={words.noteHint}
          value={note}
          onChange={setNote}
          maxLength={500}
        />
        <div className="keep__buttons">
          <Button disabled={isBusy} onClick={() => publish(accepted, base, words.nothingTicked)}>
            {words.publish}
          </Button>
          <SureButton
            label={words.refuse}
            question={words.refuseSure}
            yes={words.refuseYes}
            onSure={() => void decide([], base)}
          />
        </div>
      </section>
    </>
  );
}

function chosenOf({ applies, conflicts }: MergeNeeded, mine: ReadonlySet<string>): Change[] {
  const chosen = conflicts.filter(({ path }) => mine.has(path));
  return [...changesOf(applies), ...chosen.flatMap(({ ifMine }) => changesOf(ifMine))];
}

/** @returns the list the server gave, read as what it says it is */
function changesOf(changes: unknown): Change[] {
  return Array.isArray(changes) ? (changes as Change[]) : [];
}

function toggled(set: ReadonlySet<string>, path: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(path);
  else next.delete(path);
  return next;
}
