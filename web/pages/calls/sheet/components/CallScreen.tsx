import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { ask, Problem } from '../../../../graphql/ask.js';
import { listAsShown } from '../../../../i18n/formats.js';
import { calls } from '../../../../i18n/keep/calls.js';
import { Button } from '../../../../ui/Button.js';
import { Notice } from '../../../../ui/Notice.js';
import { problemText } from '../../../keep/problem-text.js';
import { CALLS_KEY } from '../../page.js';
import {
  callInput,
  keepDraft,
  keptDraft,
  newDraft,
  renewed,
  withAnswer,
  type CallDraft,
  type Sheet,
} from '../call-draft.js';
import { SAVE_CALL } from '../sheet.graphql.js';
import { Declined } from './Declined.js';
import { EarlierCalls } from './EarlierCalls.js';
import { OutcomeFields } from './OutcomeFields.js';
import { Phones } from './Phones.js';
import { Questions } from './Questions.js';

const words = calls.sheet;

interface CallScreenProps {
  sheet: Sheet;
  /** Something was saved, or somebody else published: ask anew. */
  onChanged: () => Promise<void>;
}

/** What is told above the page. */
interface Told {
  sentence: string;
  isProblem: boolean;
  /** Groups that are not true, which have to be changed now. */
  wrong?: string;
}

/** One call on one screen. What is filled in stays on this tab until it is saved. */
export function CallScreen({ sheet, onChanged }: CallScreenProps) {
  const { recordId, revision } = sheet;
  const queries = useQueryClient();
  const kept = useRef<CallDraft | null>(keptDraft(recordId));
  const [draft, setDraft] = useState<CallDraft>(() => kept.current ?? newDraft(sheet));
  const [told, setTold] = useState<Told | null>(() =>
    kept.current ? { sentence: words.kept, isProblem: false } : null,
  );
  const [isBusy, setIsBusy] = useState(false);
  const [isGone, setIsGone] = useState(false);
  const message = useRef<HTMLDivElement>(null);
  const [tellings, setTellings] = useState(0);

  const change = (next: CallDraft): void => {
    setDraft(next);
    keepDraft(recordId, next);
  };
  const tell = (next: Told): void => {
    setTold(next);
    setTellings(tellings + 1);
  };
  // Only once it stands there: what is empty takes no focus.
  useEffect(() => {
    if (tellings > 0) message.current?.focus();
  }, [tellings]);
  useEffect(() => {
    // Somebody published meanwhile: the answers were about values that stand there no more.
    if (draft.revision === revision) return;
    const hadAnswers = Object.keys(draft.answers).length > 0;
    const next = renewed(draft, { revision });
    setDraft(next);
    if (hadAnswers) {
      keepDraft(recordId, next);
      setTold({ sentence: words.outdated, isProblem: true });
    }
  }, [draft, revision, recordId]);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const missing = missingIn(draft);
    if (missing) return tell({ sentence: missing, isProblem: true });
    setIsBusy(true);
    try {
      const call = callInput(draft, sheet);
      await ask(SAVE_CALL, {
        call: { ...call, confirmed: [...call.confirmed], wrong: [...call.wrong] },
      });
      keepDraft(recordId, null);
      setDraft(newDraft(sheet));
      const groups = [...new Set(call.wrong.map(({ group }) => calls.groups[group]))];
      const wrong = groups.length > 0 ? { wrong: words.savedWrong(listAsShown(groups, 'nl')) } : {};
      tell({ sentence: words.saved, isProblem: false, ...wrong });
      await queries.invalidateQueries({ queryKey: [CALLS_KEY] });
    } catch (error) {
      tell({ sentence: problemText(error), isProblem: true });
      if (error instanceof Problem && error.code === 'BASE_OUTDATED') await onChanged();
    } finally {
      setIsBusy(false);
    }
  };

  if (isGone) {
    return (
      <main id="inhoud" className="keep page-width" tabIndex={-1}>
        <title>{sheet.name}</title>
        <h1>{sheet.name}</h1>
        <div role="status">
          <Notice>
            <p>{words.takenDown}</p>
          </Notice>
        </div>
        <p>
          <Link to="/beheer/bellen">{words.back}</Link>
        </p>
      </main>
    );
  }
  return (
    <main id="inhoud" className="keep page-width" tabIndex={-1}>
      <title>{sheet.name}</title>
      <p>
        <Link to="/beheer/bellen">{words.back}</Link>
      </p>
      <h1>{sheet.name}</h1>
      <div role="status" tabIndex={-1} ref={message} className="calls-message">
        {told ? (
          <Notice kind={told.isProblem ? 'attention' : 'information'}>
            <p>{told.sentence}</p>
            {told.wrong ? (
              <p>
                {told.wrong} <Link to={`/beheer/plek/${recordId}`}>{words.change}</Link>
              </p>
            ) : null}
          </Notice>
        ) : null}
      </div>
      <Phones sheet={sheet} />
      {sheet.calls[0]?.outcome === 'DECLINED' ? (
        <Declined
          recordId={recordId}
          onGone={() => setIsGone(true)}
          failed={(error) => tell({ sentence: problemText(error), isProblem: true })}
        />
      ) : null}
      <form className="calls-form" onSubmit={(event) => void save(event)} noValidate>
        <Questions
          sheet={sheet}
          answers={draft.answers}
          onAnswer={(key, answer) => change(withAnswer(draft, key, answer))}
        />
        <OutcomeFields draft={draft} onChange={change} />
        <Button disabled={isBusy}>{words.save}</Button>
      </form>
      <EarlierCalls calls={sheet.calls} />
    </main>
  );
}

/** What still has to be filled in; null = nothing. */
function missingIn({ outcome, callBackOn, mailChoice, email }: CallDraft): string | null {
  if (outcome === '') return words.chooseOutcome;
  if (outcome === 'CALL_BACK' && callBackOn === '') return words.chooseDay;
  if (mailChoice !== 'NONE' && email.trim() === '') return words.fillEmail;
  return null;
}
