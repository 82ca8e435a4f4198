import {
  countInWords,
  decimalInWords,
  distanceInWords,
  inhabitantsInWords,
  shareInWords,
} from './numbers-in-words.js';
import type { UncertainReason } from './outcome.js';
import type { CoverageParameters } from './parameters.js';
import type { CoverageRow } from './report.js';
import type { CoverageTotals } from './totals.js';

/** Stands at every sentence, table and download about who is covered. */
export const COVERED_IS_NOT_ROOM = 'Dit zegt niet of zij er komen, of dat er ruimte is.';

/** Why it is uncertain, as a table and a sentence say it. */
export const REASON_WORDS: Record<UncertainReason, string> = {
  HOURS_UNKNOWN: 'De openingstijden zijn niet bekend',
  NOT_CONFIRMED: 'Nog niemand bevestigde deze plek',
  ACCESS_UNKNOWN: 'Het is niet bekend of u zo kunt binnenlopen',
  POSITION_UNKNOWN: 'Het adres is niet bekend',
  UNLOCATED: 'Er werkt een initiatief zonder bekende plek',
};

/** "10 km" or "30 minuten": what counts as within reach. */
export function reachInWords({
  distanceModel,
  maxDistanceMetres,
  maxTravelMinutes,
}: Pick<CoverageParameters, 'distanceModel' | 'maxDistanceMetres' | 'maxTravelMinutes'>): string {
  if (distanceModel !== 'TRAVEL_TIME') return distanceInWords(maxDistanceMetres);
  return maxTravelMinutes === 1 ? '1 minuut' : `${countInWords(maxTravelMinutes ?? 0)} minuten`;
}

/** How many inhabitants are counted; of some ages alone where these are chosen. */
export function populationSentence(
  { population }: CoverageTotals,
  { ageBands }: Pick<CoverageParameters, 'ageBands'>,
): string {
  const ofAge = ageBands.length > 0 ? ' van deze leeftijd' : '';
  if (population === 0) return `Volgens de bron woont hier niemand${ofAge}.`;
  return `Wij tellen hier ${inhabitantsInWords(population)}${ofAge}.`;
}

/** Who lives near a known place, whatever its hours, access or confirmation. */
export function withinReachSentence(
  { withinReach, population }: CoverageTotals,
  parameters: CoverageParameters,
): string {
  const near = `binnen ${reachInWords(parameters)} van een bekende plek`;
  return counted(withinReach, population, (share) => `${share} woont ${near}`);
}

/**
 * A sentence per outcome in the order of the legend. Who is covered is always told, the rest where
 * somebody is counted in it: together they name every inhabitant once.
 */
export function outcomeSentences(totals: CoverageTotals, parameters: CoverageParameters): string[] {
  const { population, covered, partly, uncertain, possibleWhiteSpot, whiteSpot } = totals;
  if (population === 0) return [];
  const near = `binnen ${reachInWords(parameters)} van een plek die meetelt`;
  const of = (part: number, say: (share: string) => string) =>
    part === 0 ? [] : [counted(part, population, say)];
  return [
    counted(covered, population, (share) => `${share} woont ${near}`),
    ...of(partly, (share) => `voor ${share} is een plek te weinig open`),
    ...of(uncertain, (share) => `van ${share} weten wij het niet zeker`),
    ...of(possibleWhiteSpot, (share) => `voor ${share} is hier misschien een witte vlek`),
    ...of(whiteSpot, (share) => `${share} woont in een witte vlek`),
  ];
}

/** A sentence per reason of uncertainty that holds for somebody, in the order of telling. */
export function reasonSentences({ uncertainBy }: CoverageTotals): string[] {
  return uncertainBy.flatMap(({ reason, population }) =>
    population === 0 ? [] : [`${REASON_WORDS[reason]}: ${inhabitantsInWords(population)}.`],
  );
}

/** The reading in which a place in another municipality does not count. */
export function ownMunicipalitySentences({ ownMunicipality }: CoverageRow): string[] {
  const { population, covered, uncertain, possibleWhiteSpot, whiteSpot } = ownMunicipality;
  if (population === 0) return [];
  const nothing = possibleWhiteSpot + whiteSpot;
  return [
    'Tellen alleen plekken van de eigen gemeente?',
    counted(covered, population, (share) => `dan woont ${share} binnen bereik`),
    ...(uncertain === 0
      ? []
      : [counted(uncertain, population, (share) => `van ${share} weten wij het dan niet zeker`)]),
    ...(nothing === 0
      ? []
      : [counted(nothing, population, (share) => `voor ${share} kennen wij daar geen plek`)]),
  ];
}

/** How far half of the people live from a known place. */
export function nearestSentence({ nearestMedianMetres, totals }: CoverageRow): string | null {
  if (totals.population === 0) return null;
  if (nearestMedianMetres === null) return 'De helft of meer heeft geen bekende plek.';
  return `De helft woont binnen ${distanceInWords(nearestMedianMetres)} van een bekende plek.`;
}

/** Places and day parts beside the outcomes; empty for areas that are no municipalities. */
export function supplySentences(row: CoverageRow): string[] {
  const { places, placesWithDayParts, placesPer10000, dayPartsPer10000 } = row;
  if (placesPer10000 === null || dayPartsPer10000 === null) return [];
  if (places === 0) return ['Hier is geen bekende plek.'];
  const per = 'per 10.000 inwoners';
  return [
    `Hier ${places === 1 ? 'is 1 bekende plek' : `zijn ${countInWords(places)} bekende plekken`}: ${decimalInWords(placesPer10000)} ${per}.`,
    placesWithDayParts === 0
      ? 'Van geen van deze plekken zijn de dagdelen bevestigd.'
      : `Bevestigd zijn ${decimalInWords(dayPartsPer10000)} dagdelen per week ${per}.`,
  ];
}

/** Who has one place and no other. */
export function dependenceSentences(row: CoverageRow, parameters: CoverageParameters): string[] {
  const { dependOnOnePlace, onlyOneWithinReach } = row;
  const reach = `binnen ${reachInWords(parameters)}`;
  const has = (count: number) => (count === 1 ? 'heeft' : 'hebben');
  return [
    ...(onlyOneWithinReach === 0
      ? []
      : [
          `${inhabitantsInWords(onlyOneWithinReach)} ${has(onlyOneWithinReach)} één bekende plek ${reach}, en geen andere.`,
        ]),
    ...(dependOnOnePlace === 0
      ? []
      : [
          `${inhabitantsInWords(dependOnOnePlace)} ${has(dependOnOnePlace)} één plek die meetelt, en geen andere.`,
        ]),
  ];
}

/** What a row of a table says in words: the same numbers, each sentence at most 15 words. */
export function rowSentence({ totals }: CoverageRow, parameters: CoverageParameters): string {
  return totalsSentence(totals, parameters);
}

/** The same for any totals: of the whole country, or of a group. */
export function totalsSentence(totals: CoverageTotals, parameters: CoverageParameters): string {
  if (totals.population === 0) return populationSentence(totals, parameters);
  return [withinReachSentence(totals, parameters), ...outcomeSentences(totals, parameters)].join(
    ' ',
  );
}

/** Everything that is told of one region in sentences, in the order of telling. */
export function rowSentences(row: CoverageRow, parameters: CoverageParameters): string[] {
  if (row.totals.population === 0) return [populationSentence(row.totals, parameters)];
  const nearest = nearestSentence(row);
  return [
    populationSentence(row.totals, parameters),
    withinReachSentence(row.totals, parameters),
    ...outcomeSentences(row.totals, parameters),
    COVERED_IS_NOT_ROOM,
    ...ownMunicipalitySentences(row),
    ...(nearest === null ? [] : [nearest]),
    ...supplySentences(row),
    ...dependenceSentences(row, parameters),
  ];
}

/** A share in words with the number of inhabitants behind it; nobody needs no number. */
function counted(part: number, whole: number, say: (share: string) => string): string {
  const sentence = capitalised(say(whole === 0 ? 'niemand' : shareInWords(part, whole)));
  return part === 0 ? `${sentence}.` : `${sentence}: ${inhabitantsInWords(part)}.`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
