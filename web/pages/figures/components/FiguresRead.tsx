import { figures as words } from '../../../i18n/keep/figures.js';
import type { FiguresFragment } from '../../../graphql/generated/graphql.js';
import { COUNTS, fieldsOf, type Count } from '../figures-form.js';

/** Figures that are only read here. */
export function FiguresRead({ figures }: { figures: Pick<FiguresFragment, Count> }) {
  const fields = fieldsOf(figures);
  return (
    <ul>
      {COUNTS.map((count) => (
        <li key={count}>
          {words.fields[count]}: {fields[count] || words.conflict.empty}
        </li>
      ))}
    </ul>
  );
}
