import { csvOf, type CsvValue } from './csv.js';
import type { DemandSource } from './coverage-file.js';
import { UNCERTAIN_REASONS, type UncertainReason } from './outcome.js';
import { warningsOf } from './explanation.js';
import type { CoverageParameters } from './parameters.js';
import type { CoverageRow } from './report.js';

/** Where the numbers of a download come from: it may lie in a mailbox for years. */
export interface DownloadOrigin {
  parameters: CoverageParameters;
  registryVersion: string;
  /** ISO instant of that version. */
  publishedAt: string;
  demandSource: DemandSource;
  /** `YYYY-MM-DD` */
  madeOn: string;
}

/** A column of the downloads. */
export interface DownloadColumn {
  /** Its header: never changes its meaning. */
  code: string;
  /** For who reads the table, in Dutch. */
  meaning: string;
  of: (row: CoverageRow, origin: DownloadOrigin) => CsvValue;
}

const inhabitants = (
  code: string,
  meaning: string,
  of: (row: CoverageRow) => number | null,
): DownloadColumn => ({ code, meaning: `Aantal inwoners: ${meaning}`, of });

const REASONS: Record<UncertainReason, string> = {
  HOURS_UNKNOWN: 'de openingstijden zijn niet bekend.',
  NOT_CONFIRMED: 'niemand heeft de gegevens bevestigd.',
  ACCESS_UNKNOWN: 'niet bekend is wie er mag binnenlopen.',
  POSITION_UNKNOWN: 'niet bekend is waar de plek precies is.',
  UNLOCATED: 'er werkt een initiatief, maar niet bekend is waar.',
};

/** What the rows say, in order. */
const FIGURES: DownloadColumn[] = [
  { code: 'code', meaning: 'Code van het gebied.', of: ({ region }) => region.code },
  { code: 'name', meaning: 'Naam van het gebied.', of: ({ region }) => region.name },
  { code: 'kind', meaning: 'Soort gebied.', of: ({ region }) => region.kind },
  inhabitants(
    'population',
    'som van de gebiedjes waarmee wij rekenen. De vijf uitkomsten tellen hiertoe op.',
    ({ totals }) => totals.population,
  ),
  inhabitants('covered', 'binnen bereik van een plek die meetelt.', ({ totals }) => totals.covered),
  inhabitants(
    'partly',
    'binnen bereik van een bevestigde plek die te weinig open is.',
    ({ totals }) => totals.partly,
  ),
  inhabitants('uncertain', 'dat weten wij niet zeker.', ({ totals }) => totals.uncertain),
  ...UNCERTAIN_REASONS.map((reason, index) =>
    inhabitants(
      `uncertain_${reason.toLowerCase()}`,
      `niet zeker, want ${REASONS[reason]}`,
      ({ totals }) => totals.uncertainBy[index]!.population,
    ),
  ),
  inhabitants(
    'possible_white_spot',
    'wij kennen geen plek die meetelt, en niemand keek na of er een is.',
    ({ totals }) => totals.possibleWhiteSpot,
  ),
  inhabitants(
    'white_spot',
    'er is geen plek die meetelt. Een organisatie keek dat na.',
    ({ totals }) => totals.whiteSpot,
  ),
  inhabitants(
    'within_reach',
    'binnen bereik van een bekende plek, wat daar ook van bekend is.',
    ({ totals }) => totals.withinReach,
  ),
  inhabitants(
    'hangs_on_position',
    'niet zeker. Een adres in plaats van een dorp of stad kan dat veranderen.',
    ({ totals }) => totals.hangsOnPosition,
  ),
  inhabitants(
    'own_covered',
    'binnen bereik van een plek van de eigen gemeente die meetelt.',
    ({ ownMunicipality }) => ownMunicipality.covered,
  ),
  inhabitants(
    'own_partly',
    'de eigen gemeente alleen: te weinig open.',
    ({ ownMunicipality }) => ownMunicipality.partly,
  ),
  inhabitants(
    'own_uncertain',
    'de eigen gemeente alleen: niet zeker.',
    ({ ownMunicipality }) => ownMunicipality.uncertain,
  ),
  inhabitants(
    'own_possible_white_spot',
    'de eigen gemeente alleen: misschien een witte vlek.',
    ({ ownMunicipality }) => ownMunicipality.possibleWhiteSpot,
  ),
  inhabitants(
    'own_white_spot',
    'de eigen gemeente alleen: witte vlek.',
    ({ ownMunicipality }) => ownMunicipality.whiteSpot,
  ),
  inhabitants(
    'covered_by_everyone_welcome',
    'binnen bereik van een plek die meetelt en waar iedereen welkom is. Leeg: geen groep gekozen.',
    ({ groupReadings }) => groupReadings && groupReadings.welcomesEveryone.covered,
  ),
  inhabitants(
    'covered_by_own_offer',
    'binnen bereik van een plek die meetelt en iets eigens heeft. Leeg: geen groep gekozen.',
    ({ groupReadings }) => groupReadings && groupReadings.somethingOfItsOwn.covered,
  ),
  inhabitants(
    'depend_on_one_place',
    'één plek die meetelt, en geen andere.',
    ({ dependOnOnePlace }) => dependOnOnePlace,
  ),
  inhabitants(
    'only_one_within_reach',
    'één bekende plek binnen bereik, en geen andere.',
    ({ onlyOneWithinReach }) => onlyOneWithinReach,
  ),
  {
    code: 'nearest_median_metres',
    meaning: 'Binnen deze afstand van een bekende plek woont de helft. Leeg: er is er geen.',
    of: ({ nearestMedianMetres }) => nearestMedianMetres,
  },
  {
    code: 'places',
    meaning: 'Bekende plekken in dit gebied. Leeg: dat tellen wij hier niet.',
    of: ({ places, placesPer10000 }) => (placesPer10000 === null ? null : places),
  },
  {
    code: 'places_with_day_parts',
    meaning: 'Plekken waarvan de openingstijden meetellen.',
    of: ({ placesWithDayParts, placesPer10000 }) =>
      placesPer10000 === null ? null : placesWithDayParts,
  },
  {
    code: 'places_per_10000',
    meaning: 'Bekende plekken per 10.000 inwoners.',
    of: ({ placesPer10000 }) => placesPer10000,
  },
  {
    code: 'day_parts_per_10000',
    meaning: 'Bevestigde dagdelen per week, per 10.000 inwoners. Een dagdeel is ongeveer 4 uur.',
    of: ({ dayPartsPer10000 }) => dayPartsPer10000,
  },
  {
    code: 'official_population',
    meaning: 'Officieel aantal inwoners. Dat verschilt van de som waarmee wij rekenen.',
    of: ({ region }) => region.officialPopulation,
  },
  {
    code: 'official_population_year',
    meaning: 'Jaar van dat officiële aantal.',
    of: ({ region }) => region.officialPopulationYear,
  },
];

const words = (codes: readonly string[]): string => codes.join(' ');

/** What the numbers hang on, in every row: a row that is cut out of the table stays honest. */
const ORIGINS: DownloadColumn[] = [
  {
    code: 'as_of',
    meaning: 'De dag waarvoor dit geldt.',
    of: (_, { parameters }) => parameters.asOf,
  },
  {
    code: 'distance_model',
    meaning: 'STRAIGHT: rechte lijn. AROUND_WATER: om water heen. TRAVEL_TIME: reistijd.',
    of: (_, { parameters }) => parameters.distanceModel,
  },
  {
    code: 'max_distance_metres',
    meaning: 'Hoogstens zo ver is binnen bereik, in meter.',
    of: (_, { parameters }) =>
      parameters.distanceModel === 'TRAVEL_TIME' ? null : parameters.maxDistanceMetres,
  },
  {
    code: 'max_travel_minutes',
    meaning: 'Hoogstens zo lang reizen is binnen bereik, in minuten. Leeg: het gaat om afstand.',
    of: (_, { parameters }) => parameters.maxTravelMinutes,
  },
  {
    code: 'min_day_parts_per_week',
    meaning: 'Minste aantal dagdelen per week. 0: openingstijden tellen niet mee.',
    of: (_, { parameters }) => parameters.minDayPartsPerWeek,
  },
  {
    code: 'day_parts_count',
    meaning: 'PER_LOCATION: van één plek. SUMMED: van alle plekken binnen bereik samen.',
    of: (_, { parameters }) => parameters.dayPartsCount,
  },
  {
    code: 'min_minutes',
    meaning: 'Een dag die korter open is, telt niet. In minuten.',
    of: (_, { parameters }) => parameters.minMinutes,
  },
  {
    code: 'freshness_months',
    meaning: 'Zo veel maanden telt een bevestiging. Leeg: bevestigd of niet telt niet mee.',
    of: (_, { parameters }) => parameters.freshnessMonths,
  },
  {
    code: 'target_groups',
    meaning: 'Voor wie. Leeg: voor iedereen.',
    of: (_, { parameters }) => words(parameters.targetGroups),
  },
  {
    code: 'network_statuses',
    meaning: 'Alleen plekken met dit antwoord over het netwerk. Leeg: alle.',
    of: (_, { parameters }) => words(parameters.networkStatuses),
  },
  {
    code: 'age_bands',
    meaning: 'Inwoners van deze leeftijden. Leeg: alle leeftijden.',
    of: (_, { parameters }) => words(parameters.ageBands),
  },
  {
    code: 'registry_version',
    meaning: 'Versie van het register van plekken.',
    of: (_, { registryVersion }) => registryVersion,
  },
  {
    code: 'registry_published_at',
    meaning: 'Wanneer die versie verscheen.',
    of: (_, { publishedAt }) => publishedAt,
  },
  {
    code: 'demand_source',
    meaning: 'Waar de aantallen inwoners vandaan komen.',
    of: (_, { demandSource }) => demandSource.source,
  },
  {
    code: 'demand_year',
    meaning: 'Jaar van die aantallen.',
    of: (_, { demandSource }) => demandSource.year,
  },
  {
    code: 'made_on',
    meaning: 'De dag waarop dit bestand is gemaakt.',
    of: (_, { madeOn }) => madeOn,
  },
  {
    code: 'warning',
    meaning: 'Wat u moet weten voordat u deze cijfers gebruikt.',
    of: (_, { parameters }) => warningsOf(parameters, 'nl').join(' '),
  },
];

/** Columns of every download, in order. */
export const DOWNLOAD_COLUMNS: readonly DownloadColumn[] = [...FIGURES, ...ORIGINS];

/** Rows of a coverage table as a file: numbers are those of the table and its sentences. */
export function coverageCsv(rows: readonly CoverageRow[], origin: DownloadOrigin): string {
  return csvOf(
    DOWNLOAD_COLUMNS.map(({ code }) => code),
    rows.map((row) => DOWNLOAD_COLUMNS.map(({ of }) => of(row, origin))),
  );
}

/** What each column means, as a file beside the table. */
export function explanationCsv(): string {
  return csvOf(
    ['column', 'meaning'],
    DOWNLOAD_COLUMNS.map(({ code, meaning }) => [code, meaning]),
  );
}
