import { NEIGHBOUR_REACH } from '../../../server/coverage/model/coverage-file.js';
import { NETWORK_STATUSES, TARGET_GROUPS } from '../../../server/initiatives/vocabulary.js';
import {
  AGE_BANDS,
  checkParameters,
  DEFAULT_PARAMETERS,
  DISTANCE_MODELS,
  START_QUESTION,
  type CoverageQuestion,
} from '../../../server/coverage/model/parameters.js';
import { COVERAGE_LAYERS, type CoverageLayer } from '../../coverage/coverage-answer.js';
import { kindOfSlug, SLUG_OF_KIND, type TableKind } from './kinds.js';
import { COLUMNS, type Column } from './row-order.js';

/** Everything somebody chose on the page: what its address holds behind the `#`. */
export interface CoverageView {
  question: CoverageQuestion;
  groupBy: TableKind;
  layer: CoverageLayer;
  /** Part of a name. */
  name: string;
  sort: { column: Column; isDescending: boolean };
}

export const FIRST_VIEW: CoverageView = {
  question: START_QUESTION,
  groupBy: 'MUNICIPALITY',
  layer: 'municipalities',
  name: '',
  sort: { column: 'possibleWhiteSpot', isDescending: true },
};

/** For everyone is what no group means. */
const GROUPS = TARGET_GROUPS.filter((group) => group !== 'everyone');
const USUAL_DAY_PARTS = START_QUESTION.minDayPartsPerWeek ?? DEFAULT_PARAMETERS.minDayPartsPerWeek;
const NAME_MAX_LENGTH = 60;
const NEVER_OLD = 'nooit-oud';
const LAYER_WORDS: Record<CoverageLayer, string> = {
  municipalities: 'gemeenten',
  postcodes: 'postcodes',
};

/**
 * Reads what an address asks. Anyone can type one: what cannot be asked is as if it was not there.
 *
 * @param hash `#afstand=5&dagdelen=2`; an anchor (`#inhoud`) asks nothing
 * @param today `YYYY-MM-DD`
 */
export function viewOfFragment(hash: string, today: string): CoverageView {
  if (!hash.includes('=')) return FIRST_VIEW;
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const value = (name: string) => asked.get(name) ?? '';
  const sort = value('volgorde');
  const column = COLUMNS.find((candidate) => candidate === sort.replace(/^-/, ''));
  return {
    question: withoutFaults(questionOf(value), today),
    groupBy: kindOfSlug(value('tabel')) ?? FIRST_VIEW.groupBy,
    layer:
      COVERAGE_LAYERS.find((layer) => LAYER_WORDS[layer] === value('kaart')) ?? FIRST_VIEW.layer,
    name: value('naam').slice(0, NAME_MAX_LENGTH),
    sort: column ? { column, isDescending: sort.startsWith('-') } : FIRST_VIEW.sort,
  };
}

function questionOf(value: (name: string) => string): CoverageQuestion {
  const kilometres = value('afstand');
  const minutes = wholeNumber(value('minuten'));
  const dayParts = wholeNumber(value('dagdelen'));
  const fresh = value('bevestigd');
  const freshnessMonths = fresh === NEVER_OLD ? null : wholeNumber(fresh);
  const model = DISTANCE_MODELS.find((one) => wordOf(one) === value('meten'));
  const travel = wholeNumber(value('reistijd'));
  const metres = /^\d{1,3}(\.\d{1,3})?$/.test(kilometres)
    ? Math.round(Number(kilometres) * 1000)
    : START_QUESTION.maxDistanceMetres;
  const asOf = value('dag');
  return {
    // Other distances than straight ones are known as far as their files reach.
    maxDistanceMetres:
      model === 'AROUND_WATER' ? Math.min(metres, NEIGHBOUR_REACH.AROUND_WATER) : metres,
    minDayPartsPerWeek: dayParts ?? USUAL_DAY_PARTS,
    ...(value('samen') === 'ja' ? { dayPartsCount: 'SUMMED' as const } : {}),
    ...(minutes === undefined ? {} : { minMinutes: minutes }),
    ...(freshnessMonths === undefined ? {} : { freshnessMonths }),
    ...listOf('targetGroups', GROUPS, value('voor')),
    ...listOf('networkStatuses', NETWORK_STATUSES, value('netwerk')),
    ...listOf('ageBands', AGE_BANDS, value('leeftijd')),
    ...(model && model !== 'STRAIGHT' ? { distanceModel: model } : {}),
    ...(model === 'TRAVEL_TIME' && travel !== undefined
      ? { maxTravelMinutes: Math.min(travel, NEIGHBOUR_REACH.TRAVEL_TIME / 60) }
      : {}),
    ...(asOf === '' ? {} : { asOf }),
  };
}

/** At most four digits: a longer number is out of every range. */
function wholeNumber(text: string): number | undefined {
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

function wordOf(code: string): string {
  return code.toLowerCase().replaceAll('_', '-');
}

function listOf<Key extends string, Code extends string>(
  key: Key,
  codes: readonly Code[],
  text: string,
): { [K in Key]?: Code[] } {
  const words = text.split(',');
  const chosen = codes.filter((code) => words.includes(wordOf(code)));
  return (chosen.length === 0 ? {} : { [key]: chosen }) as { [K in Key]?: Code[] };
}

/** Leaves out what the engine would refuse. */
function withoutFaults(question: CoverageQuestion, today: string): CoverageQuestion {
  const { faults } = checkParameters(question, today);
  if (faults.length === 0) return question;
  const wrong = new Set<string>(faults.map(({ parameter }) => parameter));
  // A journey time without a limit of its own is asked in no other way: back to a straight line.
  if (wrong.has('maxTravelMinutes')) wrong.add('distanceModel');
  const kept = Object.fromEntries(Object.entries(question).filter(([key]) => !wrong.has(key)));
  return { ...START_QUESTION, ...kept };
}

/** The address that asks this; '' = what the page opens with. */
export function fragmentOfView({ question, groupBy, layer, name, sort }: CoverageView): string {
  const { asOf, distanceModel, freshnessMonths, maxDistanceMetres, maxTravelMinutes } = question;
  const dayParts = question.minDayPartsPerWeek ?? DEFAULT_PARAMETERS.minDayPartsPerWeek;
  const fields: [string, string | null][] = [
    ['afstand', other(maxDistanceMetres, START_QUESTION.maxDistanceMetres, (m) => `${m / 1000}`)],
    ['dagdelen', other(dayParts, USUAL_DAY_PARTS, String)],
    ['samen', question.dayPartsCount === 'SUMMED' ? 'ja' : null],
    ['minuten', other(question.minMinutes, DEFAULT_PARAMETERS.minMinutes, String)],
    [
      'bevestigd',
      freshnessMonths === null
        ? NEVER_OLD
        : other(freshnessMonths, DEFAULT_PARAMETERS.freshnessMonths, String),
    ],
    ['voor', codesAsText(question.targetGroups)],
    ['netwerk', codesAsText(question.networkStatuses)],
    ['leeftijd', codesAsText(question.ageBands)],
    ['meten', other(distanceModel, DEFAULT_PARAMETERS.distanceModel, wordOf)],
    ['reistijd', distanceModel === 'TRAVEL_TIME' ? String(maxTravelMinutes ?? '') : null],
    ['dag', asOf ?? null],
    ['tabel', other(groupBy, FIRST_VIEW.groupBy, (kind) => SLUG_OF_KIND[kind])],
    ['kaart', other(layer, FIRST_VIEW.layer, (chosen) => LAYER_WORDS[chosen])],
    ['naam', name.trim() || null],
    [
      'volgorde',
      sort.column === FIRST_VIEW.sort.column && sort.isDescending === FIRST_VIEW.sort.isDescending
        ? null
        : `${sort.isDescending ? '-' : ''}${sort.column}`,
    ],
  ];
  const said = fields.filter((field): field is [string, string] => field[1] !== null);
  return said.length === 0 ? '' : `#${new URLSearchParams(said).toString()}`;
}

function other<T>(
  value: T | null | undefined,
  usual: T,
  asText: (value: T) => string,
): string | null {
  return value === null || value === undefined || value === usual ? null : asText(value);
}

function codesAsText(codes: readonly string[] | null | undefined): string | null {
  return codes && codes.length > 0 ? codes.map(wordOf).join(',') : null;
}
