import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { overlaps } from '../../../../server/proposals/record-path.js';
import { ask } from '../../../graphql/ask.js';
import type { CompareRevisionsQuery } from '../../../graphql/generated/graphql.js';
import { account } from '../../../i18n/keep/account.js';
import { history as words } from '../../../i18n/keep/history.js';
import { work } from '../../../i18n/keep/work.js';
import { Button } from '../../../ui/Button.js';
import { Choices } from '../../keep/components/Choices.js';
import { Difference, differenceName } from '../../keep/components/Differences.js';
import { ReasonedAct } from '../../keep/components/ReasonedAct.js';
import type { Telling } from '../../keep/components/Told.js';
import { problemText } from '../../keep/problem-text.js';
import { refusalWords } from '../../keep/refusal-words.js';
import { COMPARE_REVISIONS, RESTORE_REVISION } from '../history.graphql.js';

type Found = CompareRevisionsQuery['compareRevisions'][number];

interface CompareProps {
  recordId: string;
  n: number;
  /** The revision that is on the site. */
  current: number;
  /** Only this field; null = all. */
  field: string | null;
  telling: Telling;
  onRestored: () => void;
  onClose: () => void;
}

/** A state of before beside what is there now, and the way back to it. */
export function Compare({ recordId, n, current, field, ...props }: CompareProps) {
  const { telling, onRestored, onClose } = props;
  const { data, error } = useQuery({
    queryKey: ['compare', recordId, current, n],
    queryFn: () => ask(COMPARE_REVISIONS, { id: recordId, from: current, to: n }),
  });
  const found = data?.compareRevisions.filter(
    ({ path }) => field === null || overlaps(path, field),
  );
  return (
    <section className="history__compare">
      <h3 tabIndex={-1} ref={focusOnce}>
        {words.compareTitle(String(n))}
      </h3>
      {error ? <p role="alert">{problemText(error)}</p> : null}
      {found || error ? null : <p role="status">{account.frame.loading}</p>}
      {found?.length === 0 ? <p>{field === null ? words.same : words.sameField}</p> : null}
      {found && found.length > 0 ? (
        <>
          <div className="differences">
            {found.map((difference) => (
              <Difference
                key={difference.path}
                difference={difference}
                sides={[work.sides.now, work.sides.then]}
              />
            ))}
          </div>
          <Restore
            recordId={recordId}
            n={n}
            current={current}
            found={found}
            isWhole={field === null}
            telling={telling}
            onRestored={onRestored}
          />
        </>
      ) : null}
      <Button kind="quiet" onClick={onClose}>
        {words.compareClose}
      </Button>
    </section>
  );
}

interface RestoreProps extends Pick<
  CompareProps,
  'recordId' | 'n' | 'current' | 'telling' | 'onRestored'
> {
  found: Found[];
  /** All that differs is in sight, so it can be put back as a whole. */
  isWhole: boolean;
}

const WHOLE = '';

function Restore({ recordId, n, current, found, isWhole, telling, onRestored }: RestoreProps) {
  const fields = found.map((each) => ({
    value: each.path,
    label: found.length === 1 ? differenceName(each) : words.restoreField(differenceName(each)),
  }));
  const options =
    isWhole && found.length > 1 ? [{ value: WHOLE, label: words.restoreAll }, ...fields] : fields;
  const [path, setPath] = useState(options[0]!.value);
  const restore = async (reason: string): Promise<void> => {
    try {
      const { restoreRevision: outcome } = await ask(RESTORE_REVISION, {
        id: recordId,
        n,
        base: current,
        path: path === WHOLE ? null : path,
        reason,
      });
      if (outcome.__typename === 'ChangesRefused') return telling.object(refusalWords(outcome));
      if (outcome.__typename === 'MergeNeeded') return telling.object(words.outdated);
      telling.tell(outcomeWords(outcome));
      onRestored();
    } catch (error) {
      telling.failed(error);
    }
  };
  return (
    <div className="keep-form">
      <h4>{words.restoreTitle}</h4>
      {options.length > 1 ? (
        <Choices
          name={`terug-${n}`}
          legend={words.restoreWhat}
          options={options}
          value={path}
          onChange={setPath}
        />
      ) : null}
      <ReasonedAct
        id={`terug-${n}`}
        label={words.restore}
        question={words.restoreSure}
        yes={words.restoreYes}
        onSure={restore}
      />
    </div>
  );
}

function outcomeWords({
  revision,
  waiting,
}: {
  revision: number | null;
  waiting: { id: string } | null;
}): string {
  if (waiting === null) return words.published;
  return revision === null ? words.waits : words.publishedInPart;
}

function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
