import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import type { DataSource } from 'typeorm';
import { Application, builtSite } from '../../server/application.js';
import { createLogger } from '../../server/common/logger.js';
import { createDataSource } from '../../server/database/data-source.js';
import type { RegistryPointer } from '../../server/registry/registry-file.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { loadSeeds } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { rawRequest } from '../setup/raw-http.js';

/** The line to the database, which a test can cut. */
class Line {
  private readonly open = new Set<Socket>();
  private server: Server | null = null;
  port = 0;

  constructor(private readonly target: { host: string; port: number }) {}

  async mend(): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(this.target);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.open.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          this.open.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
    });
    await new Promise<void>((done) => this.server?.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const closed = new Promise((done) => this.server?.close(done));
    for (const socket of this.open) socket.destroy();
    await closed;
  }
}

const NEAREST = '{ nearestLocations(near: { place: "Almelo" }) { location { id } } }';
const QUERIES = [
  NEAREST,
  '{ initiatives(first: 5) { totalCount edges { node { name } } } }',
  '{ initiative(slug: "x") { name } }',
  '{ regions(kind: MUNICIPALITY) { name } }',
  '{ vocabularies { name } initiatives { totalCount } }',
];

const site = builtSite(process.cwd());

describe('when the database is away', () => {
  let line: Line;
  let dataSource: DataSource;
  let app: TestApp;
  let version: string;

  beforeAll(async () => {
    const own = new URL(process.env['TEST_DATABASE_URL'] ?? '');
    line = new Line({ host: own.hostname, port: Number(own.port || 5432) });
    await line.mend();
    const through = new URL(own);
    through.hostname = '127.0.0.1';
    through.port = String(line.port);
    dataSource = await createDataSource(through.href, { poolSize: 5 }).initialize();
    app = await startTestApp({ siteBuild: site, dataSource });
    await loadSeeds(app);
    version = ((await app.http.get('/registry/current.json')).body as RegistryPointer).version;
  });
  afterAll(async () => {
    await app.close();
    await line.cut();
  });

  it('answers everything while it is there', async () => {
    expect((await app.ask(NEAREST)).status).toBe(200);
    expect((await app.http.get('/health/ready')).status).toBe(200);
  });

  describe('and its line is cut', () => {
    beforeAll(() => line.cut());

    it.each(QUERIES)('answers 503 to %s', async (query) => {
      const { status, headers, errors } = await app.ask(query);
      expect(status).toBe(503);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(errors.length).toBeGreaterThan(0);
      for (const { extensions, message } of errors) {
        expect(extensions).toEqual({ code: 'DATABASE_UNAVAILABLE' });
        expect(message).not.toMatch(/ECONN|terminated|127\.0\.0\.1/);
      }
    });

    it('answers what needs no database', async () => {
      const { status, data } = await app.ask('{ vocabularies { name } }');
      expect(status).toBe(200);
      expect(data['vocabularies']).not.toHaveLength(0);
    });

    it('is alive and not ready', async () => {
      expect((await app.http.get('/health/live')).status).toBe(200);
      expect((await app.http.get('/metrics')).status).toBe(200);
      const ready = await app.http.get('/health/ready');
      expect(ready.status).toBe(503);
      expect(Number(ready.headers['retry-after'])).toBeGreaterThan(0);
      expect(ready.body).toMatchObject({ database: 'unreachable', registry: version });
    });

    it('sends the files of the current registry', async () => {
      const { initiatives } = (await app.http.get(`/registry/${version}.json`)).body as {
        initiatives: { slug: string }[];
      };
      expect(initiatives).toHaveLength(103);
      const [first] = initiatives;
      for (const path of ['current.json', `${version}.json`, `${version}/${first?.slug}.json`]) {
        expect((await app.http.get(`/registry/${path}`)).status).toBe(200);
      }
    });

    it('sends what machines read, but not what changed, which only the database knows', async () => {
      const { initiatives } = (await app.http.get(`/registry/${version}.json`)).body as {
        initiatives: { slug: string }[];
      };
      const record = `/initiatief/${initiatives[0]?.slug}`;
      for (const path of [
        `${record}.ics`,
        `${record}.vcf`,
        '/open-data/initiatieven.csv',
        '/open-data/locaties.csv',
        '/open-data/locaties.geojson',
        '/sitemap.xml',
      ]) {
        const { status, body } = await rawRequest(app.url, path);
        expect([path, status]).toEqual([path, 200]);
        expect(body.length).toBeGreaterThan(100);
      }
      for (const path of ['/open-data/changes', '/open-data/feed.atom']) {
        const { status, headers, body } = await rawRequest(app.url, path);
        expect([path, status]).toEqual([path, 503]);
        expect(Number(headers['retry-after'])).toBeGreaterThan(0);
        expect(JSON.parse(body.toString())).toMatchObject({
          type: '/open-data#DATABASE_UNAVAILABLE',
          code: 'DATABASE_UNAVAILABLE',
        });
      }
    });

    it('says of a version it cannot look up that it is away for now, not that it never was', async () => {
      const response = await app.http.get(`/registry/${'0'.repeat(20)}.json`);
      expect(response.status).toBe(503);
      expect(Number(response.headers['retry-after'])).toBeGreaterThan(0);
      expect(response.body).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    });

    (site ? it : it.skip)('shows every page (needs the built site: npm run build)', async () => {
      const { initiatives } = (await app.http.get(`/registry/${version}.json`)).body as {
        initiatives: { slug: string }[];
      };
      for (const path of ['/', '/bronnen', '/privacy', `/initiatief/${initiatives[0]?.slug}`]) {
        expect((await app.http.get(path)).status).toBe(200);
      }
      const found = await app.http.post('/').type('form').send({ plek: 'Almelo' });
      expect(found.status).toBe(200);
      expect(found.text).toContain('van Almelo');
      expect((await app.http.get('/initiatief/bestaat-niet')).status).toBe(404);
    });

    it('starts from its copies on disk', async () => {
      const again = await Application.create({
        config: app.config,
        logger: createLogger('silent'),
        dataSource,
        siteBuild: site,
      });
      const registry = again.nest.get(RegistryService);
      await registry.load();
      const url = `http://127.0.0.1:${await again.listen(0)}`;
      try {
        const pointer = await rawRequest(url, '/registry/current.json');
        expect(pointer.status).toBe(200);
        expect(JSON.parse(pointer.body.toString())).toMatchObject({ version });
        expect(registry.gazetteer()?.places.length).toBeGreaterThan(1000);
        const { baseMapUrl } = (await app.http.get('/registry/current.json'))
          .body as RegistryPointer;
        const baseMap = await rawRequest(url, new URL(baseMapUrl).pathname);
        expect(baseMap.status).toBe(200);
        expect(JSON.parse(baseMap.body.toString())).toMatchObject({ format: 1 });
        expect(registry.reference()?.kind).toBe('starter');
        expect(registry.addresses().known).toHaveLength(103);
        const { id } = registry.current()!.file.initiatives[0]!;
        expect(registry.changedAt(id)).toMatch(/^\d{4}-.*Z$/);
        expect((await rawRequest(url, '/graphql?query={__typename}')).status).toBeLessThan(500);
      } finally {
        // Not close(): that would let go of the connections of the other one.
        registry.onApplicationShutdown();
        await again.stopAnswering();
      }
    });
  });

  it('is itself again when the line is mended', async () => {
    await line.mend();
    for (const query of QUERIES) expect((await app.ask(query)).status).toBe(200);
    expect((await app.http.get('/health/ready')).status).toBe(200);
    expect((await app.http.get(`/registry/${'0'.repeat(20)}.json`)).status).toBe(404);
  });
});
