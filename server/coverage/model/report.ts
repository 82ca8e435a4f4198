import type { RegionKind } from '../../../seeds/reference/reference-data.js';
import type { CoverageCase } from './coverage-case.js';
import type { DemandSource } from './coverage-file.js';
import type { CoverageRegion, RegionGrouping } from './coverage-regions.js';
import { medianPerGroup } from './nearest-open.js';
import { EVIDENCE } from './outcome.js';
import type { CoverageParameters } from './parameters.js';
import type { PointResults } from './point-results.js';
import { sumOfTotals, totalsPerGroup, type CoverageTotals } from './totals.js';

/** The two figures that stand side by side for a group: who welcomes everyone, who has its own. */
export interface GroupReadings {
  welcomesEveryone: CoverageTotals;
  somethingOfItsOwn: CoverageTotals;
}

/** One line of a coverage table. */
export interface CoverageRow {
  region: CoverageRegion & { kind: RegionKind };
  /** Nearest anywhere: borders are ignored. */
  totals: CoverageTotals;
  /** Only places in, or serving, the own municipality. */
  ownMunicipality: CoverageTotals;
  /** For the groups asked for; null without groups. */
  groupReadings: GroupReadings | null;
  /** Half of the inhabitants live within this distance of an open place; null = there is none. */
  nearestMedianMetres: number | null;
  /** Open places with a point in this region. */
  places: number;
  /** Of these, how many have hours that count; the day parts are of them alone. */
  placesWithDayParts: number;
  /** Day parts a week per 10,000 inhabitants, at least; null = nobody lives here, or not of this kind. */
  dayPartsPer10000: number | null;
  placesPer10000: number | null;
  /** Inhabitants who are covered by exactly one place. */
  dependOnOnePlace: number;
  /** Inhabitants with exactly one open place within plain distance. */
  onlyOneWithinReach: number;
}

/** An answer with everything it was computed from. */
export interface CoverageReport {
  parameters: CoverageParameters;
  groupBy: RegionKind;
  registryVersion: string;
  /** ISO instant of that version. */
  publishedAt: string;
  demandSource: DemandSource;
  divisionYear: number;
  /** Demand points, and how many of them count nobody because the source suppressed it. */
  points: number;
  suppressedPoints: number;
  totals: CoverageTotals;
  rows: CoverageRow[];
}

/** What both engines deliver for one question. */
export interface CoverageResults {
  all: PointResults;
  /** With target groups: the same for the two readings. */
  welcomesEveryone: PointResults | null;
  somethingOfItsOwn: PointResults | null;
}

/**
 * The rows of a table out of what was seen from each point. Pure, and the same for both engines.
 *
 * @param nearest metres per point to the nearest open place, `NO_DISTANCE` = none
 */
export function coverageRows(
  asked: CoverageCase,
  grouping: RegionGrouping,
  population: Int32Array,
  { all, welcomesEveryone, somethingOfItsOwn }: CoverageResults,
  nearest: Int32Array,
): CoverageRow[] {
  const perGroup = (results: PointResults, evidence: Uint16Array) =>
    totalsPerGroup(grouping, population, evidence, results.withinReach);
  const totals = perGroup(all, all.evidence);
  const own = perGroup(all, all.ownEvidence);
  const everyone = welcomesEveryone && perGroup(welcomesEveryone, welcomesEveryone.evidence);
  const itsOwn = somethingOfItsOwn && perGroup(somethingOfItsOwn, somethingOfItsOwn.evidence);
  const medians = medianPerGroup(grouping, population, nearest);
  const dependent = dependentPerGroup(grouping, population, all);
  const supply = supplyPerGroup(asked, grouping);
  return grouping.regions.map((region, row) => ({
    region,
    totals: totals[row]!,
    ownMunicipality: own[row]!,
    groupReadings:
      everyone && itsOwn
        ? { welcomesEveryone: everyone[row]!, somethingOfItsOwn: itsOwn[row]! }
        : null,
    nearestMedianMetres: medians[row]!,
    ...supplyRow(supply?.[row] ?? null, totals[row]!.population),
    dependOnOnePlace: dependent.covering[row]!,
    onlyOneWithinReach: dependent.reached[row]!,
  }));
}

/** All rows as one. */
export function totalsOfRows(rows: readonly CoverageRow[]): CoverageTotals {
  return sumOfTotals(rows.map(({ totals }) => totals));
}

function dependentPerGroup(
  { groupOf, groups }: RegionGrouping,
  population: Int32Array,
  { evidence, covering, withinReach }: PointResults,
): { covering: Float64Array; reached: Float64Array } {
  const sums = { covering: new Float64Array(groups), reached: new Float64Array(groups) };
  for (let point = 0; point < population.length; point += 1) {
    const group = groupOf[point]!;
    const isCovered = (evidence[point]! & EVIDENCE.QUALIFIES) !== 0;
    if (isCovered && covering[point] === 1) sums.covering[group]! += population[point]!;
    if (withinReach[point] === 1) sums.reached[group]! += population[point]!;
  }
  return sums;
}

interface Supply {
  places: number;
  placesWithDayParts: number;
  /** Hundredths. */
  dayParts: number;
}

/** What lies in each region; null where rows are not made of municipalities. */
function supplyPerGroup(
  { places, judged }: CoverageCase,
  { groups, rowOfMunicipality }: RegionGrouping,
): Supply[] | null {
  if (rowOfMunicipality.size === 0) return null;
  const supply = Array.from({ length: groups }, () => ({
    places: 0,
    placesWithDayParts: 0,
    dayParts: 0,
  }));
  places.forEach(({ municipality }, index) => {
    const row = municipality === null ? undefined : rowOfMunicipality.get(municipality);
    const { isOpen, standing, dayParts, dayPartsConfirmed } = judged[index]!;
    if (row === undefined || !isOpen) return;
    supply[row]!.places += 1;
    // Hours that nobody confirmed, or that are not known, are no day parts yet.
    if (dayParts === null || !dayPartsConfirmed) return;
    if (standing !== 'QUALIFIES' && standing !== 'OPEN_TOO_RARELY') return;
    supply[row]!.placesWithDayParts += 1;
    supply[row]!.dayParts += dayParts.min;
  });
  return supply;
}

function supplyRow(
  supply: Supply | null,
  population: number,
): Pick<CoverageRow, 'places' | 'placesWithDayParts' | 'dayPartsPer10000' | 'placesPer10000'> {
  const per10000 = (count: number) =>
    supply === null || population === 0
      ? null
      : Math.round((count * 10_000 * 100) / population) / 100;
  return {
    places: supply?.places ?? 0,
    placesWithDayParts: supply?.placesWithDayParts ?? 0,
    dayPartsPer10000: per10000((supply?.dayParts ?? 0) / 100),
    placesPer10000: per10000(supply?.places ?? 0),
  };
}
