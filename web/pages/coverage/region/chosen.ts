import type { CoverageParameters } from '../../../../server/coverage/model/parameters.js';
import { region as words } from '../../../i18n/coverage/region.js';
import { countAsShown } from '../numbers.js';
import { reachAsShown } from '../sentences.js';

/** By which distance and hours the numbers came about, in one sentence or two. */
export function chosenInWords(parameters: CoverageParameters): string {
  const { minDayPartsPerWeek } = parameters;
  const reach = reachAsShown(parameters);
  if (minDayPartsPerWeek === 0) return words.chosenWithoutHours(reach);
  return words.chosen(
    reach,
    minDayPartsPerWeek === 1 ? words.dayPart : words.dayParts(countAsShown(minDayPartsPerWeek)),
  );
}
