import { INTL_LOCALES, type Locale } from '../../initiatives/locales.js';
import { explanationAr } from './explanation-ar.js';
import { explanationEn } from './explanation-en.js';
import { explanationNl } from './explanation-nl.js';
import type { CoverageParameters } from './parameters.js';
import type { CoverageReport } from './report.js';

/** What the sentences are about. */
export type Explained = Pick<
  CoverageReport,
  | 'parameters'
  | 'registryVersion'
  | 'publishedAt'
  | 'demandSource'
  | 'divisionYear'
  | 'points'
  | 'suppressedPoints'
>;

/** The sentences of one language; every number comes as it is written there. */
export interface ExplanationWords {
  withinReach(parameters: CoverageParameters, distance: string): string;
  hours(parameters: CoverageParameters): string;
  together: string;
  confirmation(months: number): string;
  confirmationIgnored: string;
  qualifies: string;
  forEveryone: string;
  forGroups(codes: readonly string[]): string;
  networkStatuses(codes: readonly string[]): string;
  distance: Record<CoverageParameters['distanceModel'], string>;
  uncertain: string;
  whiteSpot: string;
  people(source: string, year: number, points: string): string;
  suppressed(count: string): string;
  ageBands(codes: readonly string[]): string;
  official: string;
  room: string;
  made(version: string, published: string, asOf: string, divisionYear: number): string;
}

const WORDS: Record<Locale, ExplanationWords> = {
  nl: explanationNl,
  en: explanationEn,
  ar: explanationAr,
};

/**
 * How a result was computed: the definitions with their parameters, the sources with their dates,
 * and what is not known. One sentence or two per line, in the language asked for.
 */
export function explain(report: Explained, locale: Locale): string[] {
  const { parameters, demandSource, suppressedPoints } = report;
  const words = WORDS[locale];
  const number = new Intl.NumberFormat(INTL_LOCALES[locale], { maximumFractionDigits: 1 });
  const date = (text: string) =>
    new Intl.DateTimeFormat(INTL_LOCALES[locale], {
      dateStyle: 'long',
      timeZone: 'Europe/Amsterdam',
    }).format(new Date(text));
  const { freshnessMonths, targetGroups, networkStatuses, ageBands } = parameters;
  return [
    words.withinReach(parameters, number.format(parameters.maxDistanceMetres / 1000)),
    words.distance[parameters.distanceModel],
    words.qualifies,
    words.hours(parameters),
    ...(parameters.dayPartsCount === 'SUMMED' ? [words.together] : []),
    freshnessMonths === null ? words.confirmationIgnored : words.confirmation(freshnessMonths),
    targetGroups.length === 0 ? words.forEveryone : words.forGroups(targetGroups),
    ...(networkStatuses.length === 0 ? [] : [words.networkStatuses(networkStatuses)]),
    words.uncertain,
    words.whiteSpot,
    words.people(demandSource.source, demandSource.year, number.format(report.points)),
    ...(suppressedPoints === 0 ? [] : [words.suppressed(number.format(suppressedPoints))]),
    ...(ageBands.length === 0 ? [] : [words.ageBands(ageBands)]),
    words.official,
    words.room,
    words.made(
      report.registryVersion,
      date(report.publishedAt),
      date(`${parameters.asOf}T12:00:00Z`),
      report.divisionYear,
    ),
  ];
}

/** What must be read with the numbers, wherever they go: first whether nobody had to confirm them. */
export function warningsOf(
  { freshnessMonths }: Pick<CoverageParameters, 'freshnessMonths'>,
  locale: Locale,
): string[] {
  const { confirmationIgnored, room } = WORDS[locale];
  return freshnessMonths === null ? [confirmationIgnored, room] : [room];
}

/** `15-24`, `65+`: an age band as people write it. */
export function ageBandText(code: string): string {
  const [, from = '', to = ''] = code.split('_');
  return to === 'PLUS' ? `${from}+` : `${from}-${to}`;
}
