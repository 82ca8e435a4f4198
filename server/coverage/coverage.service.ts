import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { ApiError } from '../common/api-error.js';
import { dutchDay } from '../common/dutch-day.js';
import { InventoriesService } from '../inventories/inventories.service.js';
import type { RegionKind } from '../regions/region-kind.js';
import type { PublishedRegistry } from '../registry/published-registry.js';
import { RegistryService } from '../registry/registry.service.js';
import { CoverageRepository } from './coverage.repository.js';
import type { Ground } from './ground.js';
import { DistancesService } from './distances/distances.service.js';
import { OneByOne } from './distances/one-by-one.js';
import {
  coverageCase,
  locatedPlaces,
  measuredPlaces,
  type CoverageCase,
} from './model/coverage-case.js';
import {
  NEIGHBOUR_REACH,
  type CoverageInventory,
  type DistanceModelAvailability,
  type StoredDistanceModel,
} from './model/coverage-file.js';
import { coveragePlacesOf, type CoveragePlace } from './model/coverage-place.js';
import { groupBy } from './model/coverage-regions.js';
import { populationOf } from './model/demand.js';
import type { GroupReading } from './model/judge-place.js';
import type { Neighbours } from './model/neighbours.js';
import { nearestOpenOf, nearestOpenStraight } from './model/nearest-open.js';
import {
  checkParameters,
  PARAMETER_LIMITS,
  type CoverageParameters,
  type CoverageQuestion,
  type DistanceModel,
} from './model/parameters.js';
import type { PointResults } from './model/point-results.js';
import {
  coverageRows,
  totalsOfRows,
  type CoverageReport,
  type CoverageResults,
} from './model/report.js';

/** What is public now, read together. */
export interface CoverageFacts {
  registry: PublishedRegistry;
  places: CoveragePlace[];
  inventories: CoverageInventory[];
  /** Equal facts have equal keys. */
  key: string;
}

/** Answers of so many questions are kept; each is a table of at most some thousand rows. */
const KEPT_REPORTS = 60;

/** The white spots: computed from the published register, never asserted. */
@Injectable()
export class CoverageService {
  private places: { of: PublishedRegistry; places: CoveragePlace[] } | null = null;
  private ground: Promise<Ground | null> | null = null;
  private groundKey = '';
  private readonly work = new OneByOne();
  private readonly reports = new LRUCache<string, Promise<CoverageReport>>({ max: KEPT_REPORTS });

  constructor(
    private readonly repository: CoverageRepository,
    private readonly registry: RegistryService,
    private readonly inventories: InventoriesService,
    private readonly distances: DistancesService,
  ) {}

  /**
   * The coverage of the whole country by regions of one kind. The same question about the same facts
   * is computed once.
   *
   * @throws ApiError COVERAGE_PARAMETERS_INVALID with `faults`, NOT_READY, DEMAND_DATA_MISSING,
   * REGION_KIND_NOT_LOADED, DISTANCE_MODEL_UNAVAILABLE with `reason`
   */
  async report(question: CoverageQuestion, kind: RegionKind, now: Date): Promise<CoverageReport> {
    const { parameters, faults } = checkParameters(question, dutchDay(now));
    if (parameters === null) throw new ApiError('COVERAGE_PARAMETERS_INVALID', { faults });
    const facts = await this.facts();
    if (!facts) throw new ApiError('NOT_READY');
    const ground = await this.currentGround();
    if (!ground) throw new ApiError('DEMAND_DATA_MISSING');
    const key = JSON.stringify([
      facts.key,
      ground.demandSetId,
      ground.source.hash,
      ground.loadId,
      kind,
      parameters,
    ]);
    const known = this.reports.get(key);
    if (known) return known;
    // Questions about distances of one model wait for each other: many at once would leave the database no
    // time for anything else. Another model may have to wait for somebody else's server.
    const report = this.work.run(parameters.distanceModel, key, () =>
      this.compute(parameters, kind, facts, ground),
    );
    this.reports.set(key, report);
    // What failed is asked anew the next time.
    report.catch(() => this.reports.delete(key));
    return report;
  }

  /** What is public now; null before the first publication. */
  async facts(): Promise<CoverageFacts | null> {
    const registry = this.registry.current();
    if (!registry) return null;
    const statements = await this.inventories.notEnded();
    const inventories = statements.map(
      ({ municipalityCode, statedOn, validUntil, statedFor, asked }) => ({
        municipalityCode,
        statedOn,
        validUntil,
        statedFor,
        asked,
      }),
    );
    if (this.places?.of !== registry) {
      const places = coveragePlacesOf(registry.file, registry.everyDetails());
      this.places = { of: registry, places };
    }
    const stamp = statements.map(({ id }) => id).join(' ');
    return {
      registry,
      places: this.places.places,
      inventories,
      key: `${registry.version} ${stamp}`,
    };
  }

  /** Null without demand points. Read once per load of reference data. */
  async currentGround(): Promise<Ground | null> {
    const { demandSetId, loadId } = await this.repository.groundKey();
    if (demandSetId === null || loadId === null) return null;
    const key = `${demandSetId} ${loadId}`;
    if (this.groundKey !== key || this.ground === null) {
      this.groundKey = key;
      this.ground = this.repository.readGround(demandSetId, loadId);
      this.ground.catch(() => (this.ground = null));
    }
    return this.ground;
  }

  /** Which distances can be measured here, and why the others cannot. */
  distanceModels(): Promise<DistanceModelAvailability[]> {
    return this.distances.available();
  }

  /**
   * Distances by a model of every located place, for a browser that computes by itself, as far as
   * `NEIGHBOUR_REACH`.
   *
   * @throws ApiError DISTANCE_MODEL_UNAVAILABLE, TRAVEL_TIME_UNAVAILABLE
   */
  neighbours(
    model: StoredDistanceModel,
    { places }: CoverageFacts,
    { demandSetId }: Ground,
  ): Promise<Neighbours> {
    return this.distances.neighbours(
      model,
      demandSetId,
      measuredPlaces(locatedPlaces(places)),
      NEIGHBOUR_REACH[model],
    );
  }

  private async compute(
    parameters: CoverageParameters,
    kind: RegionKind,
    { registry, places, inventories }: CoverageFacts,
    ground: Ground,
  ): Promise<CoverageReport> {
    const grouping = groupBy(ground.points, ground.regions, kind);
    if (!grouping) throw new ApiError('REGION_KIND_NOT_LOADED', { kind });
    await this.mustBeAvailable(parameters);
    const caseOf = (reading: GroupReading) =>
      coverageCase(places, inventories, parameters, reading);
    const asked = caseOf('ALL');
    const seen = await this.engineFor(parameters.distanceModel, ground, asked.places);
    const forGroups = parameters.targetGroups.length > 0;
    const results: CoverageResults = {
      all: await seen(asked),
      welcomesEveryone: forGroups ? await seen(caseOf('WELCOMES_EVERYONE')) : null,
      somethingOfItsOwn: forGroups ? await seen(caseOf('SOMETHING_OF_ITS_OWN')) : null,
    };
    const { population, suppressed } = populationOf(ground.points, parameters.ageBands);
    const nearest = await this.nearest(ground, asked);
    const rows = coverageRows(asked, grouping, population, results, nearest);
    return {
      parameters,
      groupBy: kind,
      registryVersion: registry.version,
      publishedAt: registry.file.publishedAt,
      demandSource: ground.source,
      divisionYear: ground.divisionYear,
      points: population.length,
      suppressedPoints: suppressed,
      totals: totalsOfRows(rows),
      rows,
    };
  }

  /** Asks PostGIS, by distances of this model, which are found first where they are not known yet. */
  private async engineFor(
    model: DistanceModel,
    { demandSetId }: Ground,
    places: CoverageCase['places'],
  ): Promise<(asked: CoverageCase) => Promise<PointResults>> {
    if (model === 'STRAIGHT') return (asked) => this.repository.withinReach(demandSetId, asked);
    const { distanceSetId } = await this.distances.ensure(
      model,
      demandSetId,
      measuredPlaces(places),
    );
    return (asked) => this.repository.withinStoredReach(demandSetId, distanceSetId, asked);
  }

  /** Per point to the nearest open place, in the unit of the model. */
  private async nearest(
    { demandSetId, points }: Ground,
    { parameters: { distanceModel }, places, judged }: CoverageCase,
  ): Promise<Int32Array> {
    // Half of the inhabitants live so many metres away: minutes are no metres.
    if (distanceModel !== 'AROUND_WATER') return nearestOpenStraight(points, places, judged);
    const neighbours = await this.distances.neighbours(
      distanceModel,
      demandSetId,
      measuredPlaces(places),
      PARAMETER_LIMITS.maxDistanceMetres.max,
    );
    return nearestOpenOf(neighbours, judged);
  }

  private async mustBeAvailable({ distanceModel }: CoverageParameters): Promise<void> {
    const models = await this.distanceModels();
    const { available, reason } = models.find(({ model }) => model === distanceModel)!;
    if (!available) throw new ApiError('DISTANCE_MODEL_UNAVAILABLE', { distanceModel, reason });
  }
}
