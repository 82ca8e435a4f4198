import { resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { readDirectory } from '../../seeds/reference/directory/read-directory.js';
import { loadReferenceData } from '../../seeds/reference/load.js';
import { toUnitSquare } from '../../server/tiles/unit-square.js';
import { loadStarter } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { emptyAllTables } from '../setup/database.js';
import { rawRequest, type RawAnswer } from '../setup/raw-http.js';

const TYPE = 'application/vnd.mapbox-vector-tile';

/** Address of the tile in which a point lies. */
function tileAt(layer: string, zoom: number, longitude: number, latitude: number): string {
  const [x, y] = toUnitSquare([longitude, latitude]);
  return `/tiles/${layer}/${zoom}/${Math.floor(x * 2 ** zoom)}/${Math.floor(y * 2 ** zoom)}.pbf`;
}

/** As a map reads it: what lies at the point, by the even-odd rule, in the one layer of the tile. */
function codesAt(body: Buffer, path: string, longitude: number, latitude: number): string[] {
  const [, , name, zoom, column, row] = path.replace('.pbf', '').split('/');
  const { layers } = new VectorTile(new PbfReader(body));
  expect(Object.keys(layers)).toEqual([name]);
  const layer = layers[name!]!;
  const [x, y] = toUnitSquare([longitude, latitude]).map((part, axis) => {
    const tile = Number(axis === 0 ? column : row);
    return (part * 2 ** Number(zoom) - tile) * layer.extent;
  }) as [number, number];
  const codes: string[] = [];
  for (let index = 0; index < layer.length; index++) {
    const feature = layer.feature(index);
    let isInside = false;
    for (const ring of feature.loadGeometry()) {
      for (let at = 1; at < ring.length; at++) {
        const [from, to] = [ring[at - 1]!, ring[at]!];
        if (from.y > y === to.y > y) continue;
        if (x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x) isInside = !isInside;
      }
    }
    if (isInside) codes.push(String(feature.properties['code']));
  }
  return codes;
}

describe('tiles of the reference data in use', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await emptyAllTables(app.database.dataSource);
    const fixture = await readDirectory(resolve('tests/fixtures/reference'));
    await loadReferenceData(app.database.dataSource, fixture);
  });
  afterAll(() => app.close());

  const get = (path: string, headers: Record<string, string> = {}): Promise<RawAnswer> =>
    rawRequest(app.url, path, { headers });

  it.each([5, 8, 9, 12])('hold each municipality where it lies, at zoom %i', async (zoom) => {
    for (const [longitude, latitude, code] of [
      [5.05, 52.05, 'GM0344'],
      [5.15, 52.05, 'GM0310'],
      [6.8, 52.25, 'GM0164'],
    ] as const) {
      const path = tileAt('municipalities', zoom, longitude, latitude);
      const { status, headers, body } = await get(path);
      expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: TYPE });
      expect(codesAt(body, path, longitude, latitude)).toEqual([code]);
    }
  });

  it('hold postcode areas as far as they have an outline', async () => {
    const path = tileAt('postcodes', 10, 5.05, 52.05);
    const { body } = await get(path);
    expect(codesAt(body, path, 5.05, 52.05)).toEqual(['PC3511']);
    expect(codesAt(body, path, 5.01, 52.01)).toEqual([]);
  });

  it('are described, with where they are and whose they are', async () => {
    const { status, headers, body } = await app.http.get('/tiles/municipalities.json');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(body).toMatchObject({
      tilejson: '3.0.0',
      minzoom: 5,
      maxzoom: 12,
      bounds: [5, 52, 6.9, 52.3],
      attribution: 'CBS/Kadaster via PDOK (CC BY 4.0), areas of 2025',
      vector_layers: [{ id: 'municipalities', fields: { code: expect.any(String) } }],
    });
    const [template] = body.tiles as [string];
    expect(template).toMatch(
      /^http:\/\/kaart\.test\/tiles\/municipalities\/\{z\}\/\{x\}\/\{y\}\.pbf\?v=[0-9a-f]{20}$/,
    );
  });

  it('may be kept for ever under their version, else for a minute', async () => {
    const { tiles } = (await app.http.get('/tiles/municipalities.json')).body as {
      tiles: [string];
    };
    const version = new URL(tiles[0]).search;
    const path = tileAt('municipalities', 9, 5.05, 52.05);
    const cacheOf = async (address: string) => (await get(address)).headers['cache-control'];
    expect(await cacheOf(path + version)).toContain('immutable');
    expect(await cacheOf(path)).toContain('max-age=60');
    expect(await cacheOf(`${path}?v=0123456789abcdef0123`)).toContain('max-age=60');
  });

  it('are compressed, and not sent again to who has them', async () => {
    const path = tileAt('municipalities', 9, 5.05, 52.05);
    const plain = await get(path);
    const packed = await get(path, { 'Accept-Encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
    const etag = String(packed.headers['etag']);
    expect(etag).not.toBe(plain.headers['etag']);
    const again = await get(path, { 'Accept-Encoding': 'gzip, br', 'If-None-Match': etag });
    expect({ status: again.status, length: again.body.length }).toEqual({ status: 304, length: 0 });
    const other = await get(path, { 'If-None-Match': '"another"' });
    expect(other.status).toBe(200);
  });

  it('answer 204 where nothing lies', async () => {
    for (const path of ['/tiles/municipalities/5/0/0.pbf', '/tiles/postcodes/12/4095/4095.pbf']) {
      const { status, headers, body } = await get(path);
      expect({ status, length: body.length }).toEqual({ status: 204, length: 0 });
      expect(headers['cache-control']).toContain('max-age=60');
    }
  });

  it('can only be read', async () => {
    const path = tileAt('municipalities', 9, 5.05, 52.05);
    expect((await rawRequest(app.url, path, { method: 'HEAD' })).body).toHaveLength(0);
    expect((await rawRequest(app.url, path, { method: 'DELETE' })).status).toBe(405);
    expect((await rawRequest(app.url, path, { method: 'OPTIONS' })).status).toBe(204);
  });

  it.each([
    '/tiles/',
    '/tiles/municipalities',
    '/tiles/municipalities/',
    '/tiles/provinces.json',
    '/tiles/provinces/9/263/168.pbf',
    '/tiles/__proto__.json',
    '/tiles/constructor/9/263/168.pbf',
    '/tiles/municipalities.json/9/263/168.pbf',
    '/tiles/municipalities/4/8/5.pbf',
    '/tiles/municipalities/13/4211/2701.pbf',
    '/tiles/municipalities/9/512/168.pbf',
    '/tiles/municipalities/9/263/512.pbf',
    '/tiles/municipalities/9/-1/168.pbf',
    '/tiles/municipalities/09/263/168.pbf',
    '/tiles/municipalities/9/0263/168.pbf',
    '/tiles/municipalities/9/2.63e2/168.pbf',
    '/tiles/municipalities/9/0x107/168.pbf',
    '/tiles/municipalities/9/%20263/168.pbf',
    '/tiles/municipalities/9/263/168',
    '/tiles/municipalities/9/263/168.mvt',
    '/tiles/municipalities/9/263/168.pbf.pbf',
    '/tiles/municipalities/9/263/168.pbf/',
    '/tiles/municipalities/9/263/168/168.pbf',
    '/tiles/municipalities/9/99999999999999999999/168.pbf',
    '/tiles/municipalities/{z}/{x}/{y}.pbf',
    '/tiles/../registry/current.json',
    '/tiles/%2e%2e/registry/current.json',
    '/tiles/municipalities/9/263/%00.pbf',
    `/tiles/municipalities/9/263/${'1'.repeat(5000)}.pbf`,
  ])('have no other address: %s', async (path) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(404);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(body.toString())).toMatchObject({ status: 404, code: 'TILE_UNKNOWN' });
  });
});

describe('tiles of other data', () => {
  it('say that there are none when the kind is not loaded', async () => {
    const app = await startTestApp();
    try {
      await emptyAllTables(app.database.dataSource);
      await loadStarter(app);
      for (const path of ['/tiles/postcodes.json', '/tiles/postcodes/9/263/168.pbf']) {
        const answer = await app.http.get(path);
        expect(answer.status).toBe(404);
        expect(JSON.parse(answer.text)).toMatchObject({ code: 'TILE_LAYER_NOT_LOADED' });
      }
      const description = await app.http.get('/tiles/municipalities.json');
      expect(description.body.attribution).toContain('GeoNames');
      // Utrecht, by the approximate outlines.
      const path = tileAt('municipalities', 9, 5.1214, 52.0907);
      const { body } = await rawRequest(app.url, path);
      expect(codesAt(body, path, 5.1214, 52.0907)).toEqual(['GM0344']);
    } finally {
      await app.close();
    }
  });

  it('follow the data in use, and stay while the next ones are indexed', async () => {
    const app = await startTestApp();
    const { now } = Date;
    try {
      await emptyAllTables(app.database.dataSource);
      const { dataSource } = app.database;
      const versionOf = async (): Promise<string | undefined> =>
        (await app.http.get('/tiles/municipalities.json')).body.tiles?.[0];
      expect(await versionOf()).toBeUndefined();
      await loadReferenceData(dataSource, await readDirectory(resolve('tests/fixtures/reference')));
      Date.now = () => now() + 11_000;
      await versionOf();
      let version = await versionOf();
      for (let tries = 0; version === undefined && tries < 100; tries++) {
        await new Promise((done) => setTimeout(done, 20));
        version = await versionOf();
      }
      expect(version).toContain('/tiles/municipalities/');
    } finally {
      Date.now = now;
      await app.close();
    }
  });
});
