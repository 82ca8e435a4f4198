import { Inject, Injectable } from '@nestjs/common';
import { contentName } from '../common/content-name.js';
import { LOGGER, type Logger } from '../common/logger.js';
import { EncodedBody } from '../http/encoded-body.js';
import { TileIndex } from './tile-index.js';
import { TILE_LAYERS, type TileLayer } from './tile-layers.js';
import { TilesRepository, type TileLoad, type TileRow } from './tiles.repository.js';
import type { Box } from './unit-square.js';

/** How long other reference data may be in use before the tiles follow, milliseconds. */
const CHECK_MS = 10_000;
/** Tiles that stay ready to be sent, per layer: about 10 kB each. */
const MOST_READY = 1500;
/** Compressed while somebody waits, so not as small as can be. */
const BROTLI_QUALITY = 5;
/** Raised when the same areas give other tiles. */
const FORMAT = 1;

/** A layer as it can be served: everything of one load of reference data. */
export interface ServedLayer {
  /** Other tiles, other version: it may stand in addresses that are kept for ever. */
  version: string;
  /** Degrees: west, south, east, north. */
  bounds: Box;
  attribution: string;
  /** @returns the tile ready to be sent; null when nothing lies in it */
  tile(zoom: number, x: number, y: number): EncodedBody | null;
}

interface Held {
  loadId: number | null;
  /** Null: the data in use have no such areas. */
  served: ServedLayer | null;
  checkedAt: number;
}

/** Holds the tiles of the reference data in use in memory: made at the first request of a layer. */
@Injectable()
export class TilesService {
  private readonly held = new Map<TileLayer, Held>();
  private readonly making = new Map<TileLayer, Promise<Held>>();

  constructor(
    private readonly repository: TilesRepository,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Only the first request of a layer waits for its index. Other reference data are noticed within ten
   * seconds and indexed aside; until then, and while the database is away, the tiles stay what they were.
   * @returns null: the reference data in use have no areas of this kind
   */
  async layer(layer: TileLayer): Promise<ServedLayer | null> {
    const held = this.held.get(layer);
    if (!held) return (await this.make(layer)).served;
    if (Date.now() - held.checkedAt > CHECK_MS) {
      held.checkedAt = Date.now();
      this.follow(layer, held.loadId).catch((error: unknown) => {
        this.logger.warn({ err: error }, 'could not look for newer areas for the tiles');
      });
    }
    return held.served;
  }

  private async follow(layer: TileLayer, loadId: number | null): Promise<void> {
    if ((await this.repository.currentLoadId()) !== loadId) await this.make(layer);
  }

  /** Once at a time, however many ask. */
  private make(layer: TileLayer): Promise<Held> {
    const underWay = this.making.get(layer);
    if (underWay) return underWay;
    const making = this.read(layer)
      .then((held) => {
        this.held.set(layer, held);
        return held;
      })
      .finally(() => this.making.delete(layer));
    this.making.set(layer, making);
    return making;
  }

  private async read(layer: TileLayer): Promise<Held> {
    const found = await this.repository.areas(TILE_LAYERS[layer]);
    const checkedAt = Date.now();
    if (!found) return { loadId: null, served: null, checkedAt };
    const { load, rows } = found;
    const index = await TileIndex.build(
      layer,
      rows.map(({ code, name, outline }) =>
        layer === 'municipalities' ? { code, name, outline } : { code, outline },
      ),
    );
    return { loadId: load.id, served: servedLayer(index, load, rows), checkedAt };
  }
}

function servedLayer(
  index: TileIndex,
  load: TileLoad,
  rows: readonly TileRow[],
): ServedLayer | null {
  if (!index.bounds) return null;
  const ready = new Map<string, EncodedBody | null>();
  return {
    version: contentName(`${FORMAT} ${load.hash}`),
    bounds: index.bounds,
    attribution: attributionOf(load, rows[0]!.year),
    tile: (zoom, x, y) => {
      const key = `${zoom}/${x}/${y}`;
      let body = ready.get(key);
      if (body === undefined) {
        const bytes = index.cut(zoom, x, y);
        body = bytes && new EncodedBody(bytes, BROTLI_QUALITY);
      }
      // What was asked last stands last, so that the oldest goes first.
      ready.delete(key);
      ready.set(key, body);
      if (ready.size > MOST_READY) ready.delete(ready.keys().next().value!);
      return body;
    },
  };
}

/** Who made the outlines, and of which year; the sources page says the rest. */
function attributionOf({ kind }: TileLoad, year: number): string {
  return kind === 'starter'
    ? 'GeoNames (CC BY 4.0) and Natural Earth; approximate outlines'
    : `CBS/Kadaster via PDOK (CC BY 4.0), areas of ${year}`;
}
