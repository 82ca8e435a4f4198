import { OUTCOMES } from '../../../server/coverage/model/outcome.js';
import type { CoverageParameters } from '../../../server/coverage/model/parameters.js';
import type { CoverageRow } from '../../../server/coverage/model/report.js';
import type { CoverageTotals } from '../../../server/coverage/model/totals.js';
import { inhabitantsWith } from '../../coverage/dominant-outcome.js';
import { coverage as words } from '../../i18n/coverage/coverage.js';
import { dateAsShown, listAsShown } from '../../i18n/formats.js';
import { countAsShown, kilometresAsShown, shareAsShown } from './numbers.js';

/** How far counts, as it was asked: `10 km`, or `30 minuten`. */
export function reachAsShown({
  distanceModel,
  maxDistanceMetres,
  maxTravelMinutes,
}: CoverageParameters): string {
  return distanceModel === 'TRAVEL_TIME'
    ? words.choices.minutes(countAsShown(maxTravelMinutes ?? 0))
    : kilometresAsShown(maxDistanceMetres);
}

/** What is sure of those who are covered, to follow "bij 60 %". */
export function oftenAsShown(parameters: CoverageParameters): string {
  const { often } = words;
  const { minDayPartsPerWeek, dayPartsCount } = parameters;
  const sure = sureAsShown(parameters);
  if (minDayPartsPerWeek === 0) return often.notAsked(sure);
  const count = countAsShown(minDayPartsPerWeek);
  if (dayPartsCount === 'SUMMED') return often.together(sure, count);
  return minDayPartsPerWeek === 1 ? often.one(sure, count) : often.many(sure, count);
}

/** Nothing is sure where nobody had to confirm it. */
function sureAsShown({ freshnessMonths }: CoverageParameters): string {
  return freshnessMonths === null ? words.sure.anyway : words.sure.confirmed;
}

/** What is true of the whole country, the most important first; each sentence stands alone. */
export function bigSentences(totals: CoverageTotals, parameters: CoverageParameters): string[] {
  const { sentence } = words;
  const { population } = totals;
  if (population === 0) return [words.noPercentage];
  const reach = reachAsShown(parameters);
  const often = oftenAsShown(parameters);
  const share = (part: number) => shareAsShown(part, population);
  const where = (part: number, say: (share: string) => string) =>
    part === 0 ? [] : [say(share(part))];
  return [
    totals.withinReach === 0
      ? sentence.withinReachNobody(reach)
      : sentence.withinReach(capital(share(totals.withinReach)), reach),
    totals.covered === 0
      ? sentence.coveredNobody(often)
      : sentence.covered(share(totals.covered), often),
    ...where(totals.partly, sentence.partly),
    ...where(totals.uncertain, sentence.uncertain),
    ...where(totals.possibleWhiteSpot, sentence.possibleWhiteSpot),
    ...where(totals.whiteSpot, sentence.whiteSpot),
  ];
}

/** What must be read with every number that follows from the question. */
export function warnings(parameters: CoverageParameters, today: string): string[] {
  const { sentence } = words;
  const { ageBands, freshnessMonths, asOf } = parameters;
  return [
    ...(freshnessMonths === null ? [sentence.neverOld] : []),
    ...(ageBands.length > 0 ? [sentence.ages(agesAsShown(parameters))] : []),
    ...(asOf !== today ? [sentence.otherDay(dateAsShown(asOf, 'nl'))] : []),
  ];
}

export function agesAsShown({ ageBands }: Pick<CoverageParameters, 'ageBands'>): string {
  return listAsShown(
    ageBands.map((band) => words.choices.age[band]),
    'nl',
  );
}

/** One region in words; only what there is to say. */
export function rowSentences(row: CoverageRow, parameters: CoverageParameters): string[] {
  const { row: say } = words;
  const { region, totals } = row;
  const reach = reachAsShown(parameters);
  if (totals.population === 0) return [say.nobody(region.name), ...supplySentences(row)];
  const where = (count: number, sentence: (count: string) => string) =>
    count === 0 ? [] : [sentence(countAsShown(count))];
  return [
    say.live(region.name, countAsShown(totals.population)),
    withinReachOf(totals.withinReach, reach),
    ...where(totals.covered, (count) => coveredOf(count, parameters)),
    ...where(totals.partly, say.partly),
    ...where(totals.uncertain, say.uncertain),
    ...totals.uncertainBy.flatMap(({ reason, population }) =>
      where(population, (count) => say.because(count, lowered(words.reason[reason]))),
    ),
    ...where(totals.hangsOnPosition, say.hangsOnPosition),
    ...where(totals.possibleWhiteSpot, say.possibleWhiteSpot),
    ...where(totals.whiteSpot, say.whiteSpot),
    ...(region.kind === 'MUNICIPALITY' && totals.covered > 0
      ? [say.own(countAsShown(row.ownMunicipality.covered), sureAsShown(parameters))]
      : []),
    ...groupSentences(row, parameters),
    ...supplySentences(row),
    ...(row.nearestMedianMetres === null
      ? []
      : [say.median(kilometresAsShown(row.nearestMedianMetres))]),
    ...where(row.onlyOneWithinReach, say.onOnePlace),
    ...officialSentences(row),
  ];
}

function coveredOf(count: string, parameters: CoverageParameters): string {
  const { row: say } = words;
  const { minDayPartsPerWeek, dayPartsCount } = parameters;
  const sure = sureAsShown(parameters);
  if (minDayPartsPerWeek === 0) return say.coveredWithoutHours(count, sure);
  return dayPartsCount === 'SUMMED' ? say.coveredTogether(count, sure) : say.covered(count, sure);
}

/** For a group two figures stand side by side, nobody too: one of them alone says little. */
function groupSentences({ groupReadings }: CoverageRow, parameters: CoverageParameters): string[] {
  if (groupReadings === null) return [];
  const { row: say } = words;
  const { welcomesEveryone, somethingOfItsOwn } = groupReadings;
  const sure = sureAsShown(parameters);
  return [
    say.forEveryone(countAsShown(welcomesEveryone.covered), sure),
    say.ofItsOwn(countAsShown(somethingOfItsOwn.covered), sure),
  ];
}

function withinReachOf(count: number, reach: string): string {
  const { row: say } = words;
  if (count === 0) return say.withinReachNobody(reach);
  const sentence = count === 1 ? say.withinReachOne : say.withinReach;
  return sentence(countAsShown(count), reach);
}

function supplySentences({ places, region }: CoverageRow): string[] {
  const { row: say } = words;
  if (region.kind === 'POSTCODE_AREA') return [];
  if (places === 0) return [say.noPlaces];
  return [places === 1 ? say.place : say.places(countAsShown(places))];
}

/** Only where the official count is another one than what was added up. */
function officialSentences({ region, totals }: CoverageRow): string[] {
  const { officialPopulation, officialPopulationYear } = region;
  if (officialPopulation === null || officialPopulation === totals.population) return [];
  return [
    words.row.official(countAsShown(officialPopulation), String(officialPopulationYear ?? '')),
  ];
}

/** Parts of all by outcome, in the order of the legend. */
export function outcomeParts(totals: CoverageTotals) {
  return OUTCOMES.map((outcome) => ({ outcome, inhabitants: inhabitantsWith(totals, outcome) }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
