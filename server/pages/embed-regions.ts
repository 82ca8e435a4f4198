import type { EmbedRegion, RegionChoice } from '../../web/site-context.js';
import type { GazetteerFile } from '../gazetteer/gazetteer-file.js';
import type { RegionKind } from '../regions/region-kind.js';
import type { RegionsService } from '../regions/regions.service.js';

/** How long what was read of a region is used, so that a busy page of a province asks nothing anew. */
const FRESH_MS = 5 * 60_000;
/** Anybody may ask for any code: more than there are regions is never kept. */
const MOST_KEPT = 500;

/** Kinds a site may choose, in the order of the list; what is not loaded is not in it. */
const KINDS: readonly RegionKind[] = [
  'MUNICIPALITY',
  'PROVINCE',
  'GGD_REGION',
  'ZORGKANTOOR_REGION',
  'IZA_REGION',
];

/** The regions of which another site may show the list. */
export class EmbedRegions {
  private readonly kept = new Map<string, { at: number; region: EmbedRegion | null }>();

  /**
   * @param gazetteer places and postcodes; null = no reference data yet
   * @param now milliseconds since 1970
   */
  constructor(
    private readonly regions: Pick<
      RegionsService,
      'findByCode' | 'findByKind' | 'municipalityCodesIn'
    >,
    private readonly gazetteer: () => GazetteerFile | null,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * A region with the municipalities in it; null = there is none with this code. Municipalities come from
   * memory; of another kind a copy stands in while the database is away.
   *
   * @throws what the database throws, when there is no copy
   */
  async of(code: string): Promise<EmbedRegion | null> {
    const municipality = this.municipality(code);
    if (municipality) return municipality;
    const known = this.kept.get(code);
    if (known && this.now() - known.at < FRESH_MS) return known.region;
    try {
      const region = await this.read(code);
      this.keep(code, region);
      return region;
    } catch (error) {
      if (known) return known.region;
      throw error;
    }
  }

  /** Every region to choose from, by kind and name. */
  async choices(): Promise<RegionChoice[]> {
    const found: RegionChoice[] = [];
    for (const kind of KINDS) {
      const regions = await this.regions.findByKind(kind);
      found.push(...regions.map(({ code, name }) => ({ kind, code, name })));
    }
    return found;
  }

  private municipality(code: string): EmbedRegion | null {
    const found = this.gazetteer()?.municipalities.find((one) => one.code === code);
    if (!found) return null;
    const { name, lat, lon, x, y, errorMetres = 0 } = found;
    const isLocated = lat !== undefined && lon !== undefined && x !== undefined && y !== undefined;
    return {
      kind: 'MUNICIPALITY',
      code,
      name,
      municipalities: [code],
      centre: isLocated ? { lat, lon, x, y, errorMetres, municipality: code } : null,
    };
  }

  private async read(code: string): Promise<EmbedRegion | null> {
    const region = await this.regions.findByCode(code);
    if (!region || !KINDS.includes(region.kind)) return null;
    const municipalities = (await this.regions.municipalityCodesIn(code)) ?? [];
    const { kind, name } = region;
    return { kind, code: region.code, name, municipalities, centre: null };
  }

  private keep(code: string, region: EmbedRegion | null): void {
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(code, { at: this.now(), region });
  }
}
