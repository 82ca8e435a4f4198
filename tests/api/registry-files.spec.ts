import { brotliDecompressSync } from 'node:zlib';
import { readDirectory } from '../../seeds/reference/directory/read-directory.js';
import { loadReferenceData } from '../../seeds/reference/load.js';
import type { BaseMapFile } from '../../server/base-map/base-map-file.js';
import { createLogger } from '../../server/common/logger.js';
import { unpackGazetteer, type PackedGazetteer } from '../../server/gazetteer/index.js';
import type {
  RegistryDetailsFile,
  RegistryFile,
  RegistryPointer,
} from '../../server/registry/registry-file.js';
import { TakeDownService } from '../../server/initiatives/take-down.service.js';
import { CoverageService } from '../../server/coverage/coverage.service.js';
import { RegionFactsService } from '../../server/coverage/region-facts.service.js';
import { PublishedGrowthService } from '../../server/criteria/published-growth.service.js';
import { RateLimit } from '../../server/http/rate-limit.js';
import { siteContext } from '../../server/pages/site-context.js';
import { SuggestionsService } from '../../server/proposals/suggestions.service.js';
import { RegionsService } from '../../server/regions/regions.service.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { anInitiative } from '../factories/initiative.js';
import { loadSeeds, loadStarter, publishWorld } from '../factories/world.js';
import { rawRequest } from '../setup/raw-http.js';
import { startTestApp, type TestApp } from '../setup/app.js';

const siteOf = (app: TestApp, registry: RegistryService) =>
  siteContext({
    config: app.config,
    registry,
    growth: app.application.nest.get(PublishedGrowthService),
    suggestions: suggestions(app),
    coverage: {
      service: app.application.nest.get(CoverageService),
      regions: app.application.nest.get(RegionFactsService),
    },
    regions: app.application.nest.get(RegionsService),
    logger: createLogger('silent'),
  });

const suggestions = (app: TestApp) => ({
  service: app.application.nest.get(SuggestionsService),
  limit: new RateLimit(Infinity),
});

describe('the registry as files', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await loadSeeds(app);
  });
  afterAll(() => app.close());

  const pointer = async (): Promise<RegistryPointer> =>
    (await app.http.get('/registry/current.json')).body;
  const path = (url: string) => new URL(url).pathname;

  it('points to the newest version, which may be kept a minute', async () => {
    const response = await app.http.get('/registry/current.json');
    expect(response.status).toBe(200);
    expect(response.headers['cache-control']).toMatch(/max-age=60, stale-while-revalidate=/);
    expect(response.headers['access-control-allow-origin']).toBe('*');
    expect(response.body).toMatchObject({
      version: expect.stringMatching(/^[0-9a-f]{20}$/),
      url: expect.stringContaining('http://kaart.test/registry/'),
      counts: { initiatives: 103, locations: 103 },
    });
  });

  it('answers 304 to who has it', async () => {
    const { headers } = await app.http.get('/registry/current.json');
    const again = await app.http
      .get('/registry/current.json')
      .set('If-None-Match', headers['etag']!);
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
    const other = await app.http.get('/registry/current.json').set('If-None-Match', '"other"');
    expect(other.status).toBe(200);
  });

  it('sends all the finder needs in at most 30 kB', async () => {
    const { version, url } = await pointer();
    const response = await rawRequest(app.url, path(url), {
      headers: { 'Accept-Encoding': 'gzip, br' },
    });
    expect(response.headers['content-encoding']).toBe('br');
    expect(response.headers['cache-control']).toContain('immutable');
    const bytes = response.body;
    expect(bytes.length).toBeLessThanOrEqual(30_000);
    const file = JSON.parse(brotliDecompressSync(bytes).toString()) as RegistryFile;
    expect(file.initiatives).toHaveLength(103);
    expect(version).toHaveLength(20);
  });

  it.each(['gzip', 'identity', 'br;q=0, gzip', ''])('speaks "%s" too', async (encoding) => {
    const { url } = await pointer();
    const response = await app.http.get(path(url)).set('Accept-Encoding', encoding);
    expect(response.status).toBe(200);
    expect((response.body as RegistryFile).initiatives).toHaveLength(103);
    expect(response.headers['content-encoding'] ?? 'identity').not.toBe('br');
  });

  it('has the rest of every record at an address of its own', async () => {
    const { version, url } = await pointer();
    const { initiatives } = (await app.http.get(path(url))).body as RegistryFile;
    for (const { slug, id } of initiatives) {
      const response = await app.http.get(`/registry/${version}/${slug}.json`);
      expect(response.status).toBe(200);
      expect(response.body).toMatchObject({ id, slug });
    }
  });

  it('sends the gazetteer it points to, which means the same as the one in memory', async () => {
    const { gazetteerUrl } = await pointer();
    const response = await app.http.get(path(gazetteerUrl));
    expect(response.status).toBe(200);
    const sent = unpackGazetteer(response.body as PackedGazetteer);
    const held = app.application.nest.get(RegistryService).gazetteer()!;
    expect(sent.places.length).toBeGreaterThan(1000);
    const withoutDegrees = (entries: readonly { lat: number; lon: number }[]) =>
      entries.map((entry) => ({ ...entry, lat: 0, lon: 0 }));
    expect(withoutDegrees(sent.places)).toEqual(withoutDegrees(held.places));
    expect(withoutDegrees(sent.postcodes)).toEqual(withoutDegrees(held.postcodes));
    sent.places.forEach(({ lat, lon }, row) => {
      expect(Math.abs(lat - held.places[row]!.lat)).toBeLessThan(2e-5);
      expect(Math.abs(lon - held.places[row]!.lon)).toBeLessThan(2e-5);
    });
  });

  it('sends the details of all records in one file, the same as one by one', async () => {
    const { version, url } = await pointer();
    const { body: registry } = await app.http.get(path(url));
    const response = await app.http.get(`/registry/${version}-details.json`);
    expect(response.status).toBe(200);
    expect(response.headers['cache-control']).toContain('immutable');
    const { details } = response.body as RegistryDetailsFile;
    expect(details.map(({ slug }) => slug).sort()).toEqual(
      (registry as RegistryFile).initiatives.map(({ slug }) => slug).sort(),
    );
    const [first] = details;
    const single = await app.http.get(`/registry/${version}/${first!.slug}.json`);
    expect(single.body).toEqual(first);
    expect((await app.http.get(`/registry/${'0'.repeat(20)}-details.json`)).status).toBe(404);
  });

  describe('the base map', () => {
    it('is named by the pointer, and sent compressed, to be kept for ever', async () => {
      const { baseMapUrl } = await pointer();
      expect(baseMapUrl).toMatch(/^http:\/\/kaart\.test\/registry\/base-map-[0-9a-f]{20}\.json$/);
      const response = await rawRequest(app.url, path(baseMapUrl), {
        headers: { 'Accept-Encoding': 'gzip, br' },
      });
      expect(response.status).toBe(200);
      expect(response.headers).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'content-encoding': 'br',
        'access-control-allow-origin': '*',
        vary: expect.stringContaining('Accept-Encoding') as string,
      });
      expect(response.headers['cache-control']).toContain('immutable');
      expect(response.body.length).toBeLessThan(40_000);
      const map = JSON.parse(brotliDecompressSync(response.body).toString()) as BaseMapFile;
      expect(map).toMatchObject({
        format: 1,
        approximate: true,
        attribution: ['GeoNames (CC BY 4.0)', 'Natural Earth'],
        land: { type: 'MultiPolygon' },
        neighbours: { type: 'MultiPolygon' },
        water: null,
        provinces: { type: 'MultiLineString' },
        municipalities: { type: 'MultiLineString' },
      });
    });

    it.each(['br', 'gzip', 'identity'])('answers 304 to who has it as %s', async (encoding) => {
      const address = path((await pointer()).baseMapUrl);
      const first = await app.http.get(address).set('Accept-Encoding', encoding);
      expect(first.headers['content-encoding'] ?? 'identity').toBe(encoding);
      const again = await app.http
        .get(address)
        .set('Accept-Encoding', encoding)
        .set('If-None-Match', first.headers['etag']!);
      expect(again.status).toBe(304);
      expect(again.text).toBe('');
    });

    it('has the path by which the pages know it', async () => {
      const registry = app.application.nest.get(RegistryService);
      const site = siteOf(app, registry);
      expect(site.baseMapUrl()).toBe(path((await pointer()).baseMapUrl));
    });

    it('keeps its name when the same reference data are read again, and when records change', async () => {
      const before = (await pointer()).baseMapUrl;
      await app.application.nest.get(RegistryService).refreshGazetteer();
      await publishWorld(app, [anInitiative({ name: 'Verzonnen naast de kaart' })]);
      expect((await pointer()).baseMapUrl).toBe(before);
    });
  });

  it.each([
    '/registry/',
    '/registry/nothing.json',
    '/registry/00000000000000000000.json',
    '/registry/00000000000000000000/x.json',
    '/registry/../package.json',
    '/registry/%2e%2e/package.json',
    '/registry/current.json/x',
    '/registry/gazetteer-x.json',
    '/registry/base-map-x.json',
    '/registry/base-map-00000000000000000000.json',
    '/registry/base-map-00000000000000000000.json/x.json',
  ])('has nothing at %s', async (address) => {
    // As it is: a client library would tidy the dots away.
    const response = await rawRequest(app.url, address);
    expect(response.status).toBe(404);
  });

  it('can only be read', async () => {
    expect((await app.http.put('/registry/current.json')).status).toBe(405);
    expect((await app.http.options('/registry/current.json')).status).toBe(204);
    expect((await app.http.head('/registry/current.json')).status).toBe(200);
  });

  it('publishes the same content once', async () => {
    const registry = app.application.nest.get(RegistryService);
    const before = registry.current()!.version;
    expect(await registry.publish()).toBe(before);
  });

  it('keeps every version for who had it open', async () => {
    const { version: first } = await pointer();
    const second = await publishWorld(app, [anInitiative({ name: 'Verzonnen toevoeging' })]);
    expect(second).not.toBe(first);
    expect((await app.http.get(`/registry/${first}.json`)).status).toBe(200);
    expect((await pointer()).version).toBe(second);
  });

  it('gives the same content a new name when it comes back after another', async () => {
    const registry = app.application.nest.get(RegistryService);
    const takeDown = app.application.nest.get(TakeDownService);
    const before = await registry.publish();
    const passing = anInitiative({ name: 'Verzonnen en weer weg' });
    await publishWorld(app, [passing]);
    await takeDown.takeDown({ recordId: passing.id, actor: 'keeper:1', reason: 'Een test' });
    expect(registry.current()!.version).not.toBe(before);
    expect(registry.current()!.file.initiatives).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ id: passing.id })]),
    );
  });

  it('makes one chain of versions when many publish at once', async () => {
    const registry = app.application.nest.get(RegistryService);
    const worlds = Array.from({ length: 5 }, (_, n) =>
      publishWorld(app, [anInitiative({ name: `Tegelijk ${n}` })]),
    );
    await Promise.all(worlds);
    await Promise.all([registry.publish(), registry.publish()]);
    const rows = await app.database.dataSource.query<{ ordinal: number; version: string }[]>(
      'SELECT ordinal, version FROM registry_version ORDER BY ordinal',
    );
    expect(rows.map(({ ordinal }) => ordinal)).toEqual(rows.map((_, index) => index + 1));
    expect((await pointer()).version).toBe(rows.at(-1)!.version);
    expect(
      registry.current()!.file.initiatives.filter(({ name }) => name.startsWith('Tegelijk')),
    ).toHaveLength(5);
  });
});

describe('the base map with other reference data', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('is drawn anew under another name, and the old name is not known any more', async () => {
    const registry = app.application.nest.get(RegistryService);
    await registry.load();
    const pointer = async (): Promise<RegistryPointer> =>
      (await app.http.get('/registry/current.json')).body;
    const site = siteOf(app, registry);
    expect((await pointer()).baseMapUrl).toBe('');
    expect(site.baseMapUrl()).toBeNull();

    await loadStarter(app);
    const first = new URL((await pointer()).baseMapUrl).pathname;
    expect((await app.http.get(first)).status).toBe(200);

    await loadReferenceData(
      app.database.dataSource,
      await readDirectory('tests/fixtures/reference'),
    );
    await registry.refreshGazetteer();
    const second = new URL((await pointer()).baseMapUrl).pathname;
    expect(second).not.toBe(first);
    expect((await app.http.get(second)).body).toMatchObject({
      approximate: false,
      water: { type: 'MultiPolygon' },
    });
    expect((await app.http.get(first)).status).toBe(404);
  });
});
