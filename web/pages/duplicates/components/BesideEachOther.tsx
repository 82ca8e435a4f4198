import { changesBetween } from '../../../../server/proposals/changes.js';
import { fieldRule } from '../../../../server/proposals/field-rules.js';
import { differenceOf, type WordsContext } from '../../../../server/proposals/field-words.js';
import { duplicates } from '../../../i18n/keep/duplicates.js';
import { Difference } from '../../keep/components/Differences.js';
import type { InitiativeContent } from '../../../../server/proposals/record-types.js';

const words = duplicates.merge;

interface BesideEachOtherProps {
  stays: InitiativeContent;
  goes: InitiativeContent;
  context: WordsContext;
}

/** What the two say differently of themselves; their places and activities come apart. */
export function BesideEachOther({ stays, goes, context }: BesideEachOtherProps) {
  const differences = changesBetween(stays, goes)
    .filter(({ path }) => isOfTheWhole(path))
    .map((change) => differenceOf(change, stays, context));
  return (
    <section className="differences">
      <h2>{words.differencesTitle}</h2>
      <p>{differences.length === 0 ? words.noDifferences : words.differencesHint}</p>
      {differences.map((difference) => (
        <Difference
          key={difference.path}
          difference={difference}
          sides={[words.stays, words.goes]}
          areEqual
        />
      ))}
    </section>
  );
}

/** Not of a listed thing, nor the order of a list. */
function isOfTheWhole(path: string): boolean {
  const rule = fieldRule(path);
  return rule !== undefined && !rule.pattern.includes('*') && rule.kind !== 'order';
}
