import type { IncomingMessage, ServerResponse } from 'node:http';
import { end, mayRead, problem } from '../http/data-answer.js';
import { EncodedBody } from '../http/encoded-body.js';
import { sendEncoded } from '../http/send-encoded.js';
import { isTileLayer, MAX_ZOOM, MIN_ZOOM } from './tile-layers.js';
import type { ServedLayer, TilesService } from './tiles.service.js';

/** Where the tiles stand. */
export const TILES_FOLDER = '/tiles/';

const MINUTE_CACHE = 'public, max-age=60, stale-while-revalidate=600';
const IMMUTABLE_CACHE = 'public, max-age=31536000, immutable';

const TILE_TYPE = 'application/vnd.mapbox-vector-tile';
/** No signs, no zeros in front: a tile has one address. */
const WHOLE_NUMBER = /^(0|[1-9]\d{0,4})$/;

/**
 * Answers `/tiles/<layer>.json` (TileJSON 3.0.0) and `/tiles/<layer>/<z>/<x>/<y>.pbf`, a Mapbox Vector
 * Tile whose one layer bears the name of the address. A tile in which nothing lies answers 204. With the
 * version in the query, as TileJSON writes it, a tile may be kept for ever; without it for a minute.
 */
export class TilesHttp {
  constructor(
    private readonly tiles: TilesService,
    private readonly publicUrl: string,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (!mayRead(request, response)) return;
    const [name = '', ...rest] = path.slice(TILES_FOLDER.length).split('/');
    const isDescription = rest.length === 0 && name.endsWith('.json');
    const layer = isDescription ? name.slice(0, -'.json'.length) : name;
    const address = isDescription ? null : addressOf(rest);
    // What cannot exist needs no index.
    if (!isTileLayer(layer) || (!isDescription && !address)) return unknown(response);
    const served = await this.tiles.layer(layer);
    if (!served) {
      return problem(
        response,
        404,
        'TILE_LAYER_NOT_LOADED',
        `The reference data in use have no outlines of ${layer}.`,
      );
    }
    if (!address) {
      const description = JSON.stringify(this.tileJson(layer, served));
      return sendEncoded(request, response, new EncodedBody(description), MINUTE_CACHE);
    }
    const cacheControl = asksVersion(request, served.version) ? IMMUTABLE_CACHE : MINUTE_CACHE;
    const body = served.tile(...address);
    if (!body) {
      response.setHeader('Cache-Control', cacheControl);
      return end(response, 204);
    }
    sendEncoded(request, response, body, cacheControl, TILE_TYPE);
  }

  private tileJson(layer: keyof typeof LAYER_FIELDS, served: ServedLayer): object {
    const { version, bounds, attribution } = served;
    return {
      tilejson: '3.0.0',
      name: layer,
      tiles: [`${this.publicUrl}${TILES_FOLDER}${layer}/{z}/{x}/{y}.pbf?v=${version}`],
      minzoom: MIN_ZOOM,
      maxzoom: MAX_ZOOM,
      bounds,
      attribution,
      vector_layers: [
        { id: layer, fields: LAYER_FIELDS[layer], minzoom: MIN_ZOOM, maxzoom: MAX_ZOOM },
      ],
    };
  }
}

const LAYER_FIELDS = {
  municipalities: { code: 'Code of CBS, such as GM0344', name: 'Name, in Dutch' },
  postcodes: { code: 'PC and the four digits, such as PC3512' },
};

/** Zoom, column and row; null for anything that is no address of a tile. */
function addressOf([zoomText, xText, file, ...more]: string[]): [number, number, number] | null {
  const yText = file?.endsWith('.pbf') ? file.slice(0, -'.pbf'.length) : '';
  const texts = [zoomText ?? '', xText ?? '', yText];
  if (more.length > 0 || !texts.every((text) => WHOLE_NUMBER.test(text))) return null;
  const [zoom, x, y] = texts.map(Number) as [number, number, number];
  const isOnMap = Math.max(x, y) < 2 ** zoom;
  return zoom >= MIN_ZOOM && zoom <= MAX_ZOOM && isOnMap ? [zoom, x, y] : null;
}

function asksVersion(request: IncomingMessage, version: string): boolean {
  return (request.url ?? '').endsWith(`?v=${version}`);
}

function unknown(response: ServerResponse): void {
  problem(
    response,
    404,
    'TILE_UNKNOWN',
    `There is no such tile. There are zooms ${MIN_ZOOM} to ${MAX_ZOOM} of municipalities and postcodes.`,
  );
}
