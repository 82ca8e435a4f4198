import { Injectable } from '@nestjs/common';
import { contentName } from '../common/content-name.js';
import { dutchDay } from '../common/dutch-day.js';
import { EncodedBody } from '../http/encoded-body.js';
import { CoverageService, type CoverageFacts } from './coverage.service.js';
import type { Ground } from './ground.js';
import { locatedPlaces } from './model/coverage-case.js';
import type {
  CoverageFile,
  DemandFile,
  DistanceModelAvailability,
  StoredDistanceModel,
} from './model/coverage-file.js';
import { encodeNeighbours } from './model/neighbours-file.js';
import { AGE_BANDS, type AgeBand } from './model/parameters.js';

/** Of brotli, for some megabytes while somebody waits. */
const WAITED_FOR_QUALITY = 5;

/** A file with its content in its name. */
export interface NamedFile {
  name: string;
  body: EncodedBody;
}

/** The files a browser computes coverage with; each is made and compressed once. */
@Injectable()
export class CoverageFiles {
  private currentFile: { key: string; body: EncodedBody } | null = null;
  private demandFile: { of: Ground; file: NamedFile } | null = null;

  private readonly neighbourFiles = new Map<
    StoredDistanceModel,
    { name: string; body: Promise<EncodedBody> }
  >();

  constructor(private readonly coverage: CoverageService) {}

  /** `current.json`: what is public now; null before the first publication. */
  async current(now: Date): Promise<EncodedBody | null> {
    const facts = await this.coverage.facts();
    if (!facts) return null;
    const ground = await this.coverage.currentGround();
    const demand = ground && this.demandOf(ground);
    const distanceModels = await this.coverage.distanceModels();
    const today = dutchDay(now);
    const neighbours = ground ? this.neighbourNames(distanceModels, facts, ground, today) : [];
    const key = JSON.stringify([facts.key, today, demand?.name, distanceModels, neighbours]);
    if (this.currentFile?.key !== key) {
      const file: CoverageFile = {
        format: 1,
        registryVersion: facts.registry.version,
        publishedAt: facts.registry.file.publishedAt,
        today,
        demandUrl: demand ? `/coverage/${demand.name}` : null,
        demandMissing: demand ? null : 'DEMAND_DATA_MISSING',
        places: facts.places,
        inventories: facts.inventories,
        distanceModels,
        neighbourUrls: Object.fromEntries(
          neighbours.map(({ model, name }) => [model, `/coverage/${name}`]),
        ),
        hasPostcodeTiles:
          ground?.regions.regions.some(({ kind }) => kind === 'POSTCODE_AREA') ?? false,
      };
      this.currentFile = { key, body: new EncodedBody(JSON.stringify(file)) };
    }
    return this.currentFile.body;
  }

  /** The demand points and regions in use, when they have this name. */
  async demand(name: string): Promise<EncodedBody | null> {
    const ground = await this.coverage.currentGround();
    if (!ground) return null;
    const file = this.demandOf(ground);
    return file.name === name ? file.body : null;
  }

  /**
   * The distances of all located places that are public now, when they have this name. The first time
   * they may take seconds to find.
   *
   * @throws ApiError as `CoverageService.neighbours`
   */
  async neighbours(name: string, now: Date): Promise<EncodedBody | null> {
    const facts = await this.coverage.facts();
    const ground = await this.coverage.currentGround();
    if (!facts || !ground) return null;
    const models = await this.coverage.distanceModels();
    const names = this.neighbourNames(models, facts, ground, dutchDay(now));
    const wanted = names.find((known) => known.name === name);
    if (!wanted) return null;
    const { model } = wanted;
    const known = this.neighbourFiles.get(model);
    if (known?.name === name) return known.body;
    const body = this.coverage
      .neighbours(model, facts, ground)
      .then((neighbours) => new EncodedBody(encodeNeighbours(neighbours), WAITED_FOR_QUALITY));
    this.neighbourFiles.set(model, { name, body });
    // What failed is asked anew the next time.
    body.catch(() => this.neighbourFiles.delete(model));
    return body;
  }

  /** A name per model that is available, which changes with everything its distances follow from. */
  private neighbourNames(
    models: readonly DistanceModelAvailability[],
    { places }: CoverageFacts,
    { source, loadId }: Ground,
    today: string,
  ): { model: StoredDistanceModel; name: string }[] {
    const positions = locatedPlaces(places).map(({ point }) => point);
    return models.flatMap(({ model, available }) => {
      if (!available || model === 'STRAIGHT') return [];
      // Travel times are asked anew in another month.
      const parts = [model, source.hash, loadId, today.slice(0, 7), positions];
      return [{ model, name: `neighbours-${contentName(JSON.stringify(parts))}.bin` }];
    });
  }

  private demandOf(ground: Ground): NamedFile {
    if (this.demandFile?.of !== ground) {
      const content = JSON.stringify(demandFileOf(ground));
      const name = `demand-${contentName(content)}.json`;
      const file = { name, body: new EncodedBody(content) };
      this.demandFile = { of: ground, file };
    }
    return this.demandFile.file;
  }
}

/** The ground as a file. */
export function demandFileOf({ points, regions, source, divisionYear }: Ground): DemandFile {
  return {
    format: 1,
    source,
    divisionYear,
    municipalities: [...points.municipalities],
    regions: [...regions.regions],
    parentsOf: Object.fromEntries(
      [...regions.parentsOf].map(([code, parents]) => [code, [...parents]]),
    ),
    points: {
      codes: [...points.codes],
      x: [...points.x],
      y: [...points.y],
      municipality: [...points.municipality],
      inhabitants: [...points.inhabitants],
      ageBands: Object.fromEntries(
        AGE_BANDS.map((band) => [band, [...points.ageBands[band]]]),
      ) as Record<AgeBand, number[]>,
    },
  };
}
