import type { ReactNode } from 'react';
import { history as words } from '../../../i18n/keep/history.js';
import { work } from '../../../i18n/keep/work.js';
import { Button } from '../../../ui/Button.js';
import { Disclosure } from '../../../ui/Disclosure.js';
import { Difference } from '../../keep/components/Differences.js';
import { momentWords, whoWords } from '../../keep/who-words.js';
import type { Revision } from '../page.js';

interface RevisionEntryProps {
  revision: Revision;
  isCurrent: boolean;
  /** It is of a record that became part of this one. */
  isMerged: boolean;
  /** Shows what changed at once. */
  isUnfolded: boolean;
  /** Absent = there is nothing to compare, or it is shown already. */
  onCompare: (() => void) | undefined;
  children: ReactNode;
}

/** One published state: when, who, why, by which source, and what it changed. */
export function RevisionEntry(props: RevisionEntryProps) {
  const { revision, isCurrent, isMerged, isUnfolded, onCompare, children } = props;
  const { n, at, who, reason, sources, differences, isPublished } = revision;
  const facts: [string, string][] = [
    [words.who, whoWords(who)],
    [words.why, reason],
    [words.sources, sources.join(', ')],
  ];
  const remark = isMerged ? words.merged : isCurrent ? words.current : '';
  return (
    <li className="keep-list__item keep-list__item--stacked">
      <h2 className="keep-list__name">
        {momentWords(at)}
        <span className="history__version">
          {words.version(String(n))}
          {remark === '' ? '' : `, ${remark}`}
        </span>
      </h2>
      <dl className="keep-facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {differences.length === 0 ? (
        <p className="keep-soft">{isPublished ? words.begin : words.left}</p>
      ) : (
        <div className="history__changes">
          <Disclosure
            open={isUnfolded}
            summary={
              differences.length === 1
                ? words.difference
                : words.differences(String(differences.length))
            }
          >
            <div className="differences">
              {differences.map((difference) => (
                <Difference
                  key={difference.path}
                  difference={difference}
                  sides={[work.sides.was, work.sides.became]}
                />
              ))}
            </div>
          </Disclosure>
        </div>
      )}
      {onCompare ? (
        <Button kind="quiet" onClick={onCompare}>
          {words.compareName(String(n))}
        </Button>
      ) : null}
      {children}
    </li>
  );
}
