import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { withChanges, type FieldChange } from '../../../../server/proposals/changes.js';
import type { InitiativeContent } from '../../../../server/proposals/record-types.js';
import { ask, Problem } from '../../../graphql/ask.js';
import type { RecordToEditQuery, SendChangesMutation } from '../../../graphql/generated/graphql.js';
import { edit } from '../../../i18n/keep/edit.js';
import { Button } from '../../../ui/Button.js';
import { jump } from '../../../ui/jump.js';
import { Notice } from '../../../ui/Notice.js';
import { ChooseBetween } from '../../keep/components/ChooseBetween.js';
import { problemText } from '../../keep/problem-text.js';
import { refusalWords } from '../../keep/refusal-words.js';
import { useInSight } from '../../keep/use-in-sight.js';
import { useMunicipalities } from '../../keep/use-municipalities.js';
import { useSignedIn } from '../../keep/visitor.js';
import { DISCARD_DRAFT, SEND_CHANGES } from '../edit.graphql.js';
import { groupsOf } from '../field-groups.js';
import { newLocation, newOffering } from '../new-items.js';
import { changesOf, startWriting, withChoices, type KeptDraft } from '../record-draft.js';
import { useAutosave } from '../use-autosave.js';
import { ContactPeople } from './ContactPeople.js';
import { ConcealedAddresses } from './ConcealedAddresses.js';
import { DraftState } from './DraftState.js';
import { GroupFields } from './GroupFields.js';
import { RemovableItems } from './RemovableItems.js';
import { SendPanel, type SendWords } from './SendPanel.js';
import { SentPanel, type Sent } from './SentPanel.js';

export type Record = RecordToEditQuery['recordToEdit'];
type Outcome = SendChangesMutation['sendChanges'];
type MergeNeeded = Extract<Outcome, { __typename: 'MergeNeeded' }>;

interface RecordFormProps {
  record: Record;
  reload: () => void;
}

/** Everything of one record in groups; what is written is kept, and sent by one button at the end. */
export function RecordForm({ record, reload }: RecordFormProps) {
  const me = useSignedIn();
  const isKeeper = me.roles.some(({ role }) => role === 'KEEPER');
  const municipalities = useMunicipalities().data;
  const published = record.content as InitiativeContent;
  const municipalityName = useMemo(() => {
    const names = new Map(municipalities?.map(({ code, name }) => [code, name]));
    return (code: string) => names.get(code);
  }, [municipalities]);

  const [start] = useState(() =>
    startWriting(record.revision, published, record.draft as KeptDraft | null, {
      contents: [published],
    }),
  );
  const [mine, setMine] = useState(start.writing.mine);
  const [startConflicts, setStartConflicts] = useState(start.conflicts);
  const [merge, setMerge] = useState<MergeNeeded>();
  const [open, setOpen] = useState<string>();
  const [incomplete, setIncomplete] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [needsSignIn, setNeedsSignIn] = useState(false);
  const [sent, setSent] = useState<Sent>();
  const troublePlace = useInSight<HTMLDivElement>(trouble);

  const writing = { revision: record.revision, published, mine };
  const changes = changesOf(writing);
  const context = { contents: [mine, published], municipalityName };
  const isHeld = startConflicts.length > 0 || merge !== undefined || sent !== undefined;
  const saveState = useAutosave(
    record.id,
    record.revision,
    record.draft?.version ?? 0,
    changes,
    isHeld,
  );

  const change = (path: string, value: unknown): void =>
    setMine((content) => withChanges(content, [{ path, value }]));
  const markIncomplete = (path: string, isIncomplete: boolean): void =>
    setIncomplete((before) => {
      const next = new Set(before);
      if (isIncomplete) next.add(path);
      else next.delete(path);
      return next;
    });

  const deliver = async (base: number, list: FieldChange[], words: SendWords): Promise<void> => {
    setIsBusy(true);
    setTrouble(undefined);
    setNeedsSignIn(false);
    try {
      const input = { recordId: record.id, base, changes: list, ...words };
      const { sendChanges } = await ask(SEND_CHANGES, { input });
      if (sendChanges.__typename === 'ChangesSent') setSent(sendChanges);
      else if (sendChanges.__typename === 'MergeNeeded') {
        setLastWords(words);
        setMerge(sendChanges);
      } else setTrouble(refusalWords(sendChanges));
    } catch (error) {
      setTrouble(problemText(error));
      setNeedsSignIn(error instanceof Problem && error.code === 'SIGN_IN_NEEDED');
    } finally {
      setIsBusy(false);
    }
  };
  const [lastWords, setLastWords] = useState<SendWords>();

  const chooseAtStart = (chosen: ReadonlySet<string>): void => {
    setMine((content) => withChoices(content, [], start.conflicts, chosen));
    setStartConflicts([]);
  };
  const chooseAtSend = (chosen: ReadonlySet<string>): void => {
    if (!merge || !lastWords) return;
    const list = [
      ...(merge.applies as FieldChange[]),
      ...merge.conflicts
        .filter(({ path }) => chosen.has(path))
        .flatMap(({ ifMine }) => ifMine as FieldChange[]),
    ];
    setMerge(undefined);
    // Nothing of mine is left: what is public now is what was chosen.
    if (list.length === 0) return void discard();
    void deliver(merge.currentRevision, list, lastWords);
  };
  const discard = async (): Promise<void> => {
    await ask(DISCARD_DRAFT, { recordId: record.id }).catch(() => undefined);
    reload();
  };

  return (
    <main id="inhoud" className="keep page-width" tabIndex={-1}>
      <title>{edit.title(published.name)}</title>
      <h1>{published.name}</h1>
      <p>{edit.intro}</p>
      <ul className="edit-links" role="list">
        <li>
          <a href={`/initiatief/${record.slug}`}>{edit.toPlace}</a>
        </li>
        <li>
          <Link to={`/beheer/plek/${record.id}/geschiedenis`}>{edit.toHistory}</Link>
        </li>
        <li>
          <Link to={`/beheer/plek/${record.id}/verbergen`}>{edit.toHide}</Link>
        </li>
        {isKeeper ? (
          <li>
            <Link to={`/beheer/netwerk/${record.id}`}>{edit.toNetwork}</Link>
          </li>
        ) : null}
      </ul>
      {trouble ? (
        <div role="alert" ref={troublePlace}>
          <Notice kind="attention" title={edit.refusedTitle}>
            <p>{trouble}</p>
            {needsSignIn ? (
              <p>
                <a href="/aanmelden" target="_blank" rel="noopener">
                  {edit.signInAgain}
                </a>
                . {edit.thenSend}
              </p>
            ) : null}
          </Notice>
        </div>
      ) : null}
      {sent ? (
        <SentPanel sent={sent} onMore={reload} />
      ) : merge ? (
        <ChooseBetween words={edit.merge} conflicts={merge.conflicts} onChosen={chooseAtSend} />
      ) : startConflicts.length > 0 ? (
        <ChooseBetween words={edit.merge} conflicts={startConflicts} onChosen={chooseAtStart} />
      ) : (
        <>
          <Waiting waiting={record.waiting} />
          {groupsOf(mine).map((group) => (
            <GroupFields
              key={group.id}
              group={group}
              writing={writing}
              context={context}
              isKeeper={isKeeper}
              isOpen={open === group.id}
              onToggle={() => setOpen(open === group.id ? undefined : group.id)}
              onChange={change}
              onIncomplete={markIncomplete}
            />
          ))}
          <RemovableItems published={published} mine={mine} onChange={change} />
          <div className="keep__buttons">
            <Button
              kind="quiet"
              onClick={() => {
                const item = newOffering(mine);
                change(`/offerings/${item.id}`, item);
                setOpen(`offering-${item.id}`);
              }}
            >
              {edit.addOffering}
            </Button>
            <Button
              kind="quiet"
              onClick={() => {
                const item = newLocation();
                change(`/locations/${item.id}`, item);
                setOpen(`address-${item.id}`);
              }}
            >
              {edit.addLocation}
            </Button>
          </div>
          <ConcealedAddresses record={record} onSaved={reload} />
          <ContactPeople record={record} onSaved={reload} />
          {changes.length > 0 ? (
            <p className="edit-to-send">
              {edit.send.notYet}{' '}
              <a href="#versturen" onClick={jump}>
                {edit.send.go}
              </a>
            </p>
          ) : null}
          <DraftState
            hasChanges={changes.length > 0}
            state={saveState}
            onReload={reload}
            onDiscard={() => void discard()}
          />
          <SendPanel
            changes={changes}
            published={published}
            context={context}
            isKeeper={isKeeper}
            isIncomplete={incomplete.size > 0}
            isBusy={isBusy}
            onSend={(words) => void deliver(record.revision, changes, words)}
          />
        </>
      )}
    </main>
  );
}

/** What was sent before and is not decided yet. */
function Waiting({ waiting }: Pick<Record, 'waiting'>) {
  if (waiting.length === 0) return null;
  return (
    <Notice title={<h2>{edit.waitingTitle}</h2>}>
      <ul>
        {waiting.flatMap(({ id, differences }) =>
          differences.map(({ path, label, of, after }) => (
            <li key={`${id} ${path}`}>
              {of ? `${label}, ${of}` : label}: {after}
            </li>
          )),
        )}
      </ul>
    </Notice>
  );
}
