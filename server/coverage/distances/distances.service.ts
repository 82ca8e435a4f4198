import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ApiError } from '../../common/api-error.js';
import { LOGGER, type Logger } from '../../common/logger.js';
import { CONFIG, type Config } from '../../config/config.js';
import type { DistanceModelAvailability, StoredDistanceModel } from '../model/coverage-file.js';
import type { Neighbours } from '../model/neighbours.js';
import type { MeasuredPlace } from '../model/straight-neighbours.js';
import { AroundWater, type Position, type Reached } from './around-water.js';
import { collectNeighbours } from './collect-neighbours.js';
import { DistancesRepository } from './distances.repository.js';
import { OneByOne } from './one-by-one.js';
import { Pace } from './pace.js';
import { TravelServiceFault, type TravelService } from './travel-service.js';
import { travelTimes } from './travel-times.js';

/** Injects the service for travel times; null = none is set up. */
export const TRAVEL_SERVICE = Symbol('TRAVEL_SERVICE');

type Reason = NonNullable<DistanceModelAvailability['reason']>;

/** Raised when the same data would give other distances by a newer program. */
const ALGORITHM = 1;

/** After a fault of the service for travel times nobody asks it for this long (milliseconds). */
const PAUSE_MS = 30_000;

/** Roads change: travel times are asked anew in another month (that of UTC). */
const monthOf = (now: Date): string => now.toISOString().slice(0, 7);

/**
 * Distances that take long to find: around water, and by travel time. They are stored per position of a
 * place, so that a change of one place never finds the others again, and found beside the answering of
 * questions, a few milliseconds at a time.
 */
@Injectable()
export class DistancesService {
  private readonly work = new OneByOne();
  private prepared: { key: string; aroundWater: AroundWater } | null = null;
  private pausedUntil = 0;

  constructor(
    private readonly repository: DistancesRepository,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(TRAVEL_SERVICE) private readonly travelService: TravelService | null,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Which models can be asked for with the data and settings of this moment, and else why not. */
  async available(): Promise<DistanceModelAvailability[]> {
    const [hasDemand, water] = [
      await this.repository.hasDemand(),
      await this.repository.waterHash(),
    ];
    const known = (
      model: StoredDistanceModel,
      reason: Reason | null,
    ): DistanceModelAvailability => {
      const why = reason ?? (hasDemand ? null : 'DEMAND_DATA_MISSING');
      return { model, available: why === null, reason: why };
    };
    return [
      { model: 'STRAIGHT', available: true, reason: null },
      known('AROUND_WATER', water === null ? 'WATER_NOT_LOADED' : null),
      known('TRAVEL_TIME', this.travelService === null ? 'TRAVEL_TIME_NOT_SET_UP' : null),
    ];
  }

  /**
   * Makes sure that distances are stored for these places (whole RD metres); finds only what is missing.
   * Calls for the same work share it. The set stays joinable until reference data or places change.
   * @throws ApiError DEMAND_DATA_MISSING, DISTANCE_MODEL_UNAVAILABLE with `reason`, TRAVEL_TIME_UNAVAILABLE,
   * NOT_READY when other reference data were put in use meanwhile
   */
  async ensure(
    model: StoredDistanceModel,
    demandSetId: number,
    places: readonly Position[],
  ): Promise<{ distanceSetId: number }> {
    const demandHash = await this.repository.demandHash(demandSetId);
    if (demandHash === null) throw new ApiError('DEMAND_DATA_MISSING');
    const source = await this.sourceOf(model);
    const key = hashOf([model, ALGORITHM, demandSetId, demandHash, source]);
    return this.work.run(key, hashOf(places.map(nameOf)), async () => {
      const distanceSetId = await this.repository.openSet(model, demandSetId, key);
      const missing = await this.repository.missing(distanceSetId, places);
      if (missing.length === 0) return { distanceSetId };
      const points = await this.repository.demandPoints(demandSetId);
      const reached =
        model === 'AROUND_WATER'
          ? await this.aroundWater(key, source, points, missing)
          : await this.travelTimes(points, missing);
      await this.repository.save(
        distanceSetId,
        missing.map((position, index) => ({
          ...position,
          demandPointIds: Array.from(reached[index]!.points, (point) => points[point]!.id),
          distances: Array.from(reached[index]!.distances),
        })),
      );
      await this.repository.tidy(distanceSetId, places);
      return { distanceSetId };
    });
  }

  /**
   * The same as typed arrays, points in the order of demand_point.id. A pair is in it when the place may lie
   * within reach, its position error subtracted.
   * @param reach metres, or seconds of travel; nothing farther than 100 km in a straight line is ever known
   * @throws ApiError as `ensure`
   */
  async neighbours(
    model: StoredDistanceModel,
    demandSetId: number,
    places: readonly MeasuredPlace[],
    reach: number,
  ): Promise<Neighbours> {
    const { distanceSetId } = await this.ensure(model, demandSetId, places);
    const points = await this.repository.demandPoints(demandSetId);
    const indexOf = new Map(points.map(({ id }, index) => [id, index]));
    const byPosition = new Map<string, Reached>();
    const pace = new Pace();
    const rows = this.repository.read(distanceSetId, places);
    for await (const { demandPointIds, distances, ...position } of rows) {
      byPosition.set(nameOf(position), {
        points: Int32Array.from(demandPointIds, (id) => indexOf.get(id)!),
        distances: Int32Array.from(distances),
      });
      if (pace.isDue) await pace.rest();
    }
    const reached = places.map((place) => byPosition.get(nameOf(place)) ?? NOTHING);
    const inSeconds = model === 'TRAVEL_TIME';
    return collectNeighbours(points, places, reached, reach, inSeconds, pace);
  }

  /** What distances follow from, beside the points and places. */
  private async sourceOf(model: StoredDistanceModel): Promise<string> {
    if (model === 'TRAVEL_TIME') {
      if (!this.config.travelTime) throw unavailable(model, 'TRAVEL_TIME_NOT_SET_UP');
      return JSON.stringify([this.config.travelTime, monthOf(new Date())]);
    }
    const water = await this.repository.waterHash();
    if (water === null) throw unavailable(model, 'WATER_NOT_LOADED');
    return water;
  }

  private async aroundWater(
    key: string,
    waterHash: string,
    points: readonly Position[],
    places: readonly Position[],
  ): Promise<Reached[]> {
    const pace = new Pace();
    if (this.prepared?.key !== key) {
      const found = await this.repository.outlines();
      // Other reference data were put in use since the question came.
      if (found.waterHash !== waterHash) throw new ApiError('NOT_READY');
      this.prepared = { key, aroundWater: await AroundWater.make(found.outlines, points, pace) };
    }
    const { aroundWater } = this.prepared;
    const reached: Reached[] = [];
    for (const place of places) reached.push(await aroundWater.from(place, pace));
    return reached;
  }

  private async travelTimes(
    points: readonly Position[],
    places: readonly Position[],
  ): Promise<Reached[]> {
    if (!this.travelService) throw unavailable('TRAVEL_TIME', 'TRAVEL_TIME_NOT_SET_UP');
    if (Date.now() < this.pausedUntil) throw new ApiError('TRAVEL_TIME_UNAVAILABLE');
    try {
      return await travelTimes(this.travelService, points, places);
    } catch (fault) {
      if (!(fault instanceof TravelServiceFault)) throw fault;
      const { reason, detail } = fault;
      this.logger.warn({ reason, detail }, 'travel times could not be asked');
      this.pausedUntil = Date.now() + PAUSE_MS;
      throw new ApiError('TRAVEL_TIME_UNAVAILABLE');
    }
  }
}

function unavailable(distanceModel: StoredDistanceModel, reason: Reason): ApiError {
  return new ApiError('DISTANCE_MODEL_UNAVAILABLE', { distanceModel, reason });
}

const NOTHING: Reached = { points: new Int32Array(0), distances: new Int32Array(0) };

function nameOf({ rdX, rdY }: Position): string {
  return `${rdX} ${rdY}`;
}

function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
