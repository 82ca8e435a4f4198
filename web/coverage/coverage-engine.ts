import type { RegionKind } from '../../seeds/reference/reference-data.js';
import {
  coverageCase,
  locatedPlaces,
  measuredPlaces,
  type CoverageCase,
  type InventoryFact,
} from '../../server/coverage/model/coverage-case.js';
import {
  readDemandFile,
  type CoverageFile,
  type DemandFile,
  type StoredDistanceModel,
} from '../../server/coverage/model/coverage-file.js';
import {
  groupBy,
  type CoverageRegions,
  type RegionGrouping,
} from '../../server/coverage/model/coverage-regions.js';
import { populationOf, type DemandPoints } from '../../server/coverage/model/demand.js';
import { evaluate } from '../../server/coverage/model/evaluate.js';
import type { GroupReading } from '../../server/coverage/model/judge-place.js';
import { nearestOpenOf, nearestOpenStraight } from '../../server/coverage/model/nearest-open.js';
import type { Neighbours } from '../../server/coverage/model/neighbours.js';
import type { Outcome } from '../../server/coverage/model/outcome.js';
import {
  limitOf,
  type AgeBand,
  type CoverageParameters,
  type DistanceModel,
} from '../../server/coverage/model/parameters.js';
import { emptyResults, type PointResults } from '../../server/coverage/model/point-results.js';
import {
  coverageRows,
  type CoverageResults,
  type CoverageRow,
} from '../../server/coverage/model/report.js';
import { straightNeighbours } from '../../server/coverage/model/straight-neighbours.js';
import { totalsPerGroup, type CoverageTotals } from '../../server/coverage/model/totals.js';
import type { Scope, WorkedOut } from '../../server/coverage/model/worked-out.js';
import { worthAsking } from '../../server/coverage/model/worth-asking.js';
import {
  MOST_TO_ASK,
  type CoverageAnswer,
  type CoverageLayer,
  type CoverageOverview,
  type CoverageRequest,
  type CoverageRows,
  type CountedPeople,
  type WhomToAsk,
} from './coverage-answer.js';
import { dominantOutcome } from './dominant-outcome.js';

/** As far as the slider goes; who asks for more by hand waits a moment. */
export const REACH_METRES = 50_000;

/**
 * Answers questions about coverage out of what it holds: the demand points, the places and who is
 * near whom. All that a slider does not change is made once and kept; plain TypeScript, so that a
 * worker, a test and a benchmark run the same.
 */
export class CoverageEngine {
  /** Where people live. */
  readonly points: DemandPoints;
  readonly regions: CoverageRegions;
  private readonly straight: { reach: number; neighbours: Neighbours | null };
  private readonly measured = new Map<DistanceModel, Neighbours>();
  private readonly groupings = new Map<RegionKind, RegionGrouping | null>();
  private readonly results: Record<GroupReading, PointResults | null> = {
    ALL: null,
    WELCOMES_EVERYONE: null,
    SOMETHING_OF_ITS_OWN: null,
  };
  private readonly cases = new Map<GroupReading, { key: string; judged: CoverageCase }>();
  private population: { key: string; counted: ReturnType<typeof populationOf> } | null = null;
  private nearest: { key: string; metres: Int32Array } | null = null;
  private names: Map<string, string> | null = null;
  private evaluated: { key: string; results: CoverageResults } | null = null;

  constructor(
    readonly file: { places: CoverageFile['places']; inventories: readonly InventoryFact[] },
    private readonly demand: DemandFile,
  ) {
    const { points, regions } = readDemandFile(demand);
    this.points = points;
    this.regions = regions;
    this.straight = { reach: REACH_METRES, neighbours: null };
  }

  /** Distances of another model, measured elsewhere: of all located places, in their order. */
  takeNeighbours(model: StoredDistanceModel, neighbours: Neighbours): void {
    this.measured.set(model, neighbours);
    this.nearest = null;
    this.evaluated = null;
  }

  /** Can it answer with these distances? */
  hasDistances(model: DistanceModel): boolean {
    return model === 'STRAIGHT' || this.measured.has(model);
  }

  /** What a slider follows. */
  overview(parameters: CoverageParameters, layer: CoverageLayer): CoverageOverview {
    const { all } = this.resultsOf(parameters);
    const { population } = this.populationOf(parameters.ageBands);
    const [totals] = totalsPerGroup(
      { groupOf: new Uint8Array(population.length), groups: 1 },
      population,
      all.evidence,
      all.withinReach,
    );
    return {
      parameters,
      totals: totals!,
      layer,
      outcomes: this.outcomesOf(layer, population, all),
      ...this.countedOf(parameters),
    };
  }

  /** What was counted, and where the counts come from. */
  countedOf({ ageBands }: CoverageParameters): CountedPeople {
    const { source, divisionYear } = this.demand;
    const { population, suppressed } = this.populationOf(ageBands);
    return {
      points: population.length,
      suppressedPoints: suppressed,
      demandSource: source,
      divisionYear,
    };
  }

  /**
   * The rows of a table. The country as a whole is one row, wherever its points lie.
   * @returns null when no region of this kind is known
   */
  rows(parameters: CoverageParameters, kind: RegionKind): CoverageRow[] | null {
    const grouping = this.groupingOf(kind);
    if (!grouping) return null;
    const results = this.resultsOf(parameters);
    const { population } = this.populationOf(parameters.ageBands);
    const nearest = this.nearestOf(parameters);
    return coverageRows(this.caseOf(parameters, 'ALL'), grouping, population, results, nearest);
  }

  /** Whom to ask first, in a region or in the whole country. */
  asking(parameters: CoverageParameters, scope: Scope = null): WhomToAsk {
    this.names ??= new Map(this.regions.regions.map(({ code, name }) => [code, name]));
    const names = this.names;
    const nameOf = (code: string) => names.get(code) ?? code;
    const all = worthAsking(this.workedOut(parameters), scope, nameOf);
    return {
      places: all.places.slice(0, MOST_TO_ASK),
      initiatives: all.initiatives.slice(0, MOST_TO_ASK),
      municipalities: all.municipalities
        .slice(0, MOST_TO_ASK)
        .map((one) => ({ ...one, name: nameOf(one.code) })),
    };
  }

  /** Both at once. */
  answer({ parameters, groupBy: kind, layer }: CoverageRequest): CoverageAnswer {
    return {
      ...this.overview(parameters, layer),
      ...this.table(parameters, kind),
    };
  }

  /** What comes after the overview, when there is time. */
  table(parameters: CoverageParameters, kind: RegionKind): CoverageRows {
    return {
      parameters,
      groupBy: kind,
      rows: this.rows(parameters, kind),
      asking: this.asking(parameters),
    };
  }

  /** What is seen from every point. Written over by the next question: read it at once. */
  resultsOf(parameters: CoverageParameters): CoverageResults {
    const key = JSON.stringify(parameters);
    if (this.evaluated?.key === key) return this.evaluated.results;
    const neighbours = this.neighboursOf(parameters);
    const of = (reading: GroupReading): PointResults => {
      this.results[reading] ??= emptyResults(this.points.codes.length);
      return evaluate(
        this.points,
        neighbours,
        this.caseOf(parameters, reading),
        this.results[reading],
      );
    };
    const hasGroups = parameters.targetGroups.length > 0;
    const results = {
      all: of('ALL'),
      welcomesEveryone: hasGroups ? of('WELCOMES_EVERYONE') : null,
      somethingOfItsOwn: hasGroups ? of('SOMETHING_OF_ITS_OWN') : null,
    };
    this.evaluated = { key, results };
    return results;
  }

  /** All of one question, to read at once. */
  workedOut(parameters: CoverageParameters): WorkedOut {
    const { all } = this.resultsOf(parameters);
    return {
      points: this.points,
      population: this.populationOf(parameters.ageBands).population,
      neighbours: this.neighboursOf(parameters),
      asked: this.caseOf(parameters, 'ALL'),
      results: all,
      places: this.file.places,
    };
  }

  /** Every place judged; only another distance leaves these as they are. */
  caseOf(parameters: CoverageParameters, reading: GroupReading): CoverageCase {
    const key = JSON.stringify({ ...parameters, maxDistanceMetres: 0, maxTravelMinutes: 0 });
    let known = this.cases.get(reading);
    if (known?.key !== key) {
      const { places, inventories } = this.file;
      known = { key, judged: coverageCase(places, inventories, parameters, reading) };
      this.cases.set(reading, known);
    }
    return { ...known.judged, parameters, limit: limitOf(parameters) };
  }

  /** Inhabitants per point of these ages. */
  populationOf(ageBands: readonly AgeBand[]): ReturnType<typeof populationOf> {
    const key = ageBands.join();
    if (this.population?.key !== key)
      this.population = { key, counted: populationOf(this.points, ageBands) };
    return this.population.counted;
  }

  /** In which row each point is counted; null when no region of this kind is known. */
  groupingOf(kind: RegionKind): RegionGrouping | null {
    if (!this.groupings.has(kind))
      this.groupings.set(kind, groupBy(this.points, this.regions, kind));
    return this.groupings.get(kind) ?? null;
  }

  /** @throws Error when these distances were not given */
  private neighboursOf(parameters: CoverageParameters): Neighbours {
    const { distanceModel: model } = parameters;
    if (model !== 'STRAIGHT') {
      const measured = this.measured.get(model);
      if (!measured) throw new Error(`No distances for ${model}`);
      return measured;
    }
    const reach = Math.max(this.straight.reach, parameters.maxDistanceMetres);
    if (this.straight.neighbours && reach === this.straight.reach) return this.straight.neighbours;
    const places = measuredPlaces(locatedPlaces(this.file.places));
    this.straight.reach = reach;
    this.straight.neighbours = straightNeighbours(this.points.x, this.points.y, places, reach);
    return this.straight.neighbours;
  }

  private nearestOf(parameters: CoverageParameters): Int32Array {
    const { distanceModel, asOf } = parameters;
    const key = `${distanceModel} ${asOf}`;
    if (this.nearest?.key !== key) {
      const { places, judged } = this.caseOf(parameters, 'ALL');
      // Half of the inhabitants live so many metres away: minutes are no metres.
      const metres =
        distanceModel === 'AROUND_WATER'
          ? nearestOpenOf(this.neighboursOf(parameters), judged)
          : nearestOpenStraight(this.points, places, judged);
      this.nearest = { key, metres };
    }
    return this.nearest.metres;
  }

  private outcomesOf(
    layer: CoverageLayer,
    population: Int32Array,
    { evidence, withinReach }: PointResults,
  ): Map<string, Outcome> {
    const grouping = this.groupingOf(layer === 'postcodes' ? 'POSTCODE_AREA' : 'MUNICIPALITY');
    if (!grouping) return new Map();
    const totals = totalsPerGroup(grouping, population, evidence, withinReach);
    return new Map(
      grouping.regions.flatMap(({ code }, row) => {
        const outcome = dominantOutcome(totals[row] as CoverageTotals);
        return outcome === null ? [] : [[code, outcome] as const];
      }),
    );
  }
}
