import { label } from '../../initiatives/labels.js';
import { countInWords } from './numbers-in-words.js';
import type { AgeBand, CoverageParameters } from './parameters.js';
import { reachInWords } from './row-sentence.js';

/** Stands with every output that follows from places nobody needs to have confirmed. */
export const FRESHNESS_IGNORED = 'Let op: of een plek bevestigd is, telt hier niet mee.';

export const AGE_BAND_WORDS: Record<AgeBand, string> = {
  AGE_0_14: '0 tot en met 14 jaar',
  AGE_15_24: '15 tot en met 24 jaar',
  AGE_25_44: '25 tot en met 44 jaar',
  AGE_45_64: '45 tot en met 64 jaar',
  AGE_65_PLUS: '65 jaar en ouder',
};

const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus'],
  ...['september', 'oktober', 'november', 'december'],
];

/** "15 januari 2026" for `2026-01-15`. */
export function dayInWords(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

/** Every choice a result depends on, a sentence each: none of them hides. */
export function parameterSentences(parameters: CoverageParameters): string[] {
  const { freshnessMonths, asOf, ageBands } = parameters;
  return [
    reachSentence(parameters),
    ...openSentences(parameters),
    freshnessMonths === null
      ? FRESHNESS_IGNORED
      : `Een plek telt als iemand haar bevestigde, hoogstens ${months(freshnessMonths)} geleden.`,
    ...forWhomSentences(parameters),
    ...networkSentences(parameters),
    ageBands.length === 0
      ? 'Wij tellen inwoners van alle leeftijden.'
      : `Wij tellen inwoners van: ${list(ageBands.map((band) => AGE_BAND_WORDS[band]))}.`,
    `Dit geldt op ${dayInWords(asOf)}.`,
  ];
}

function reachSentence(parameters: CoverageParameters): string {
  const reach = reachInWords(parameters);
  switch (parameters.distanceModel) {
    case 'STRAIGHT':
      return `Binnen bereik is: hoogstens ${reach} in een rechte lijn.`;
    case 'AROUND_WATER':
      return `Binnen bereik is: hoogstens ${reach}, om groot water heen.`;
    case 'TRAVEL_TIME':
      return `Binnen bereik is: hoogstens ${reach} reizen.`;
  }
}

function openSentences({
  minDayPartsPerWeek,
  dayPartsCount,
  minMinutes,
}: CoverageParameters): string[] {
  if (minDayPartsPerWeek === 0) return ['Openingstijden tellen hier niet mee.'];
  const parts =
    minDayPartsPerWeek === 1 ? '1 dagdeel' : `${countInWords(minDayPartsPerWeek)} dagdelen`;
  return [
    dayPartsCount === 'PER_LOCATION'
      ? `Een plek telt mee vanaf ${parts} per week.`
      : `Plekken binnen bereik zijn samen minstens ${parts} per week open.`,
    `Een dag telt vanaf ${minMinutes === 1 ? '1 minuut' : `${countInWords(minMinutes)} minuten`} open.`,
  ];
}

function forWhomSentences({ targetGroups }: CoverageParameters): string[] {
  if (targetGroups.length === 0) return ['Het gaat om plekken voor iedereen.'];
  const groups = targetGroups.map((code) => label('targetGroup', code, 'nl').toLowerCase());
  return [`Het gaat om plekken voor: ${list(groups)}.`];
}

function networkSentences({ networkStatuses }: CoverageParameters): string[] {
  if (networkStatuses.length === 0) return [];
  const words = networkStatuses.map((code) => label('networkStatus', code, 'nl').toLowerCase());
  return [`Over het netwerk staat daar: ${list(words)}.`];
}

function months(count: number): string {
  return count === 1 ? '1 maand' : `${countInWords(count)} maanden`;
}

/** The words have an "and" of their own in them. */
function list(words: readonly string[]): string {
  return words.join('; ');
}
