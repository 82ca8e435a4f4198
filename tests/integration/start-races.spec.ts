import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { readSeeds } from '../../seeds/initiatives/index.js';
import { publishSeeds } from '../../seeds/initiatives/publish-seeds.js';
import { readDirectory } from '../../seeds/reference/directory/read-directory.js';
import { loadReferenceDataIn } from '../../seeds/reference/load.js';
import { prepareRegister, seed } from '../../seeds/run.js';
import type { Config } from '../../server/config/config.js';
import { lockForSeeding } from '../../server/database/seeding-lock.js';
import { Initiative } from '../../server/initiatives/initiative.entity.js';
import {
  initiativeContentSchema,
  type InitiativeContent,
} from '../../server/initiatives/initiative-content.js';
import { Location } from '../../server/initiatives/location.entity.js';
import { PublicationService } from '../../server/initiatives/publication.service.js';
import { Revision } from '../../server/initiatives/revision.entity.js';
import { Slug } from '../../server/initiatives/slug.entity.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { aLocation, anInitiative, aSlug } from '../factories/initiative.js';
import { loadSeeds, loadStarter, publishWorld } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { emptyAllTables, openTestDatabase } from '../setup/database.js';
import { prepareServer, type PreparedServer } from '../setup/prepared-server.js';

const FOLDER = resolve('tests/fixtures/reference');
const TEST_URL = process.env.TEST_DATABASE_URL ?? '';
const LISTED = 103;

describe('a start or a seed run on a register that has something', () => {
  let app: TestApp;
  let publications: PublicationService;
  let said: string[];
  beforeAll(async () => {
    app = await startTestApp();
    publications = app.application.nest.get(PublicationService);
  });
  beforeEach(async () => {
    said = [];
    await emptyAllTables(app.database.dataSource);
  });
  afterAll(() => app.close());

  const manager = () => app.database.dataSource.manager;
  const withFolder = (): Config => ({ ...app.config, referenceDataDir: FOLDER });
  const start = (config: Config = app.config) =>
    prepareRegister(app.application.nest, config, (line) => said.push(line));
  const seedRun = (options?: { starter: boolean }) =>
    seed(app.application.nest, app.config, (line) => said.push(line), options);
  const loads = async (): Promise<string[]> =>
    (await manager().query<{ kind: string }[]>(`SELECT kind FROM reference_load ORDER BY id`)).map(
      ({ kind }) => kind,
    );
  const fingerprintOf = async (table: string): Promise<string> => {
    const [row] = await manager().query<{ hash: string }[]>(
      `SELECT md5(coalesce(string_agg(md5(t::text), '' ORDER BY t::text), '')) AS hash FROM ${table} t`,
    );
    return row!.hash;
  };
  const inUtrecht = (): InitiativeContent => {
    const site = { id: randomUUID(), place: 'Utrecht', municipalityCode: 'GM0344' };
    return initiativeContentSchema.parse(anInitiative({ locations: [aLocation(0, 0, { site })] }));
  };
  const pointOf = async (id: string): Promise<[number | null, number | null]> => {
    const location = await manager().findOneByOrFail(Location, { id });
    return [location.latitude, location.longitude];
  };
  /** What a publication writes when it is the last thing known of a record. */
  const revise = (content: InitiativeContent, n: number, state: 'PUBLISHED' | 'WITHDRAWN') =>
    manager().insert(Revision, {
      recordId: content.id,
      n,
      state,
      content,
      schemaVersion: 1,
      base: n === 1 ? null : n - 1,
      actor: 'keeper:1',
      reason: 'Een test',
      sources: [],
      createdAt: new Date(),
      publishedAt: state === 'PUBLISHED' ? new Date() : null,
    });

  it('has nothing of new reference data when the points cannot be found again', async () => {
    await loadStarter(app);
    const content = inUtrecht();
    await publishWorld(app, [content]);
    const before = await pointOf(content.locations[0]!.id);
    // A record without a web address is refused by the projection, after the data were loaded.
    const broken = initiativeContentSchema.parse(anInitiative());
    await revise(broken, 1, 'PUBLISHED');
    const tables = ['reference_load', 'region', 'place', 'postcode_area', 'location'];
    const held = await Promise.all(tables.map(fingerprintOf));

    await expect(start(withFolder())).rejects.toMatchObject({ code: 'SLUG_INVALID' });

    expect(await loads()).toEqual(['starter']);
    expect(await Promise.all(tables.map(fingerprintOf))).toEqual(held);
    await manager().insert(Slug, {
      slug: aSlug(),
      initiativeId: broken.id,
      current: true,
      createdAt: new Date(),
    });
    await start(withFolder());
    expect(await loads()).toEqual(['starter', 'directory']);
    const after = await pointOf(content.locations[0]!.id);
    expect(after).toEqual([52.05, 5.05]);
    expect(after).not.toEqual(before);
    expect(said).toEqual([`Reference data: from ${FOLDER}.`]);
  });

  it('keeps better reference data until somebody asks for the starter set', async () => {
    const content = inUtrecht();
    await publishWorld(app, [content]);
    await start(withFolder());
    const better = await pointOf(content.locations[0]!.id);
    said = [];

    await start();
    await seedRun();

    expect(await loads()).toEqual(['directory']);
    expect(await pointOf(content.locations[0]!.id)).toEqual(better);
    expect(said).toHaveLength(2);
    for (const line of said) {
      expect(line).toMatch(/^Reference data: the data from a folder loaded on .* stay in use; /);
      expect(line).toContain('npm run seed -- --starter');
    }

    await seedRun({ starter: true });
    expect(await loads()).toEqual(['directory', 'starter']);
    expect(await pointOf(content.locations[0]!.id)).not.toEqual(better);
    // The starter set is in use now, so there is nothing better to keep.
    said = [];
    await start();
    expect(said).toEqual([]);
    await start(withFolder());
    expect(await pointOf(content.locations[0]!.id)).toEqual(better);
  });

  it('does not bring back what was taken down', async () => {
    await loadSeeds(app);
    const [gone] = readSeeds();
    const last = await manager().findOneByOrFail(Revision, { recordId: gone!.content.id });
    await revise(last.content, 2, 'WITHDRAWN');
    await manager().delete(Initiative, { id: last.recordId });
    const newer = { ...gone!, content: { ...gone!.content, foundedYear: 1999 } };

    const again = await app.database.dataSource.transaction((em) =>
      publishSeeds(em, publications, [newer, ...readSeeds().slice(1)]),
    );

    expect(again).toEqual({ added: 0, renewed: 0, unchanged: LISTED - 1, withdrawn: 1 });
    expect(await seedRun()).toEqual(again);
    expect(await manager().countBy(Initiative, { id: last.recordId })).toBe(0);
    expect(await manager().countBy(Revision, { recordId: last.recordId })).toBe(2);

    // A record that was brought back by somebody is renewed like any other.
    await publications.publish({
      content: last.content,
      base: 1,
      actor: 'keeper:1',
      reason: 'Weer open',
      sources: [],
    });
    expect(await seedRun()).toEqual({ added: 0, renewed: 0, unchanged: LISTED, withdrawn: 0 });
  });
});

/**
 * Only a database of its own can have two servers at once, and transactions that really overlap: the
 * embedded one has one owner and one session. A native test database has "test" in its name.
 */
if (new URL(TEST_URL).pathname.includes('test')) {
  describe('two servers on one database', () => {
    const running: PreparedServer[] = [];
    afterEach(async () => {
      for (const server of running.splice(0)) await server.close();
    });
    const startServer = async (env: Record<string, string> = {}): Promise<PreparedServer> => {
      const server = await prepareServer({ DATABASE_URL: TEST_URL, ...env });
      running.push(server);
      return server;
    };

    /** As an operator makes it: no tables at all. */
    async function emptyDatabase(): Promise<void> {
      const { dataSource, close } = await openTestDatabase();
      for (const _migration of dataSource.migrations) await dataSource.undoLastMigration();
      await dataSource.query(`DROP TABLE migrations`);
      await close();
    }

    it('both start on an empty one, and load everything once', async () => {
      await emptyDatabase();

      const servers = await Promise.all([startServer(), startServer()]);

      const [counts] = await servers[0].context.get(DataSource).query<object[]>(
        `SELECT (SELECT count(*)::int FROM revision) AS revisions,
                (SELECT count(*)::int FROM initiative) AS initiatives,
                (SELECT count(*)::int FROM reference_load) AS loads,
                (SELECT count(*)::int FROM registry_version) AS versions`,
      );
      expect(counts).toEqual({ revisions: LISTED, initiatives: LISTED, loads: 1, versions: 1 });
      const loaders = servers.filter(({ said }) =>
        said.includes(`${LISTED} initiatives loaded, none of them confirmed yet.`),
      );
      expect(loaders).toHaveLength(1);
      const shown = servers.map(({ context }) => context.get(RegistryService).current()?.version);
      expect(shown[0]).toBeDefined();
      expect(shown[1]).toBe(shown[0]);
    });

    it('keep the better reference data of the one that knows the folder', async () => {
      const { dataSource, close } = await openTestDatabase();
      try {
        const better = await readDirectory(FOLDER);
        const { late } = await dataSource.transaction(async (em) => {
          await lockForSeeding(em);
          // It has seen that nothing was in use, and chosen the starter set.
          const late = startServer();
          await untilOneWaits(em);
          await loadReferenceDataIn(em, better, null);
          return { late };
        });

        expect((await late).said.join()).toContain('stay in use');

        expect(await dataSource.query(`SELECT kind FROM reference_load`)).toEqual([
          { kind: 'directory' },
        ]);
      } finally {
        await close();
      }
    });

    it('let a seed run go on when a keeper publishes at the same moment', async () => {
      const app = await startTestApp();
      try {
        const { dataSource } = app.database;
        const { nest } = app.application;
        const publications = nest.get(PublicationService);
        await loadStarter(app);
        const [listed, ...others] = readSeeds();
        // An older list: the seed run has something to renew in the record that is being changed.
        const older = { ...listed!, content: { ...listed!.content, foundedYear: 1901 } };
        await dataSource.transaction((em) => publishSeeds(em, publications, [older, ...others]));
        const before = await dataSource.manager.findOneByOrFail(Revision, {
          recordId: listed!.content.id,
        });

        const outcome = await dataSource.transaction(async (em) => {
          await publications.publish(
            {
              content: { ...before.content, name: 'Nieuwe naam van het initiatief' },
              base: 1,
              actor: 'keeper:1',
              reason: 'Nieuwe naam',
              sources: [],
            },
            em,
          );
          const run = seed(nest, app.config, () => undefined);
          await untilOneWaits(em);
          return { run };
        });

        expect(await outcome.run).toEqual({
          added: 0,
          renewed: 1,
          unchanged: LISTED - 1,
          withdrawn: 0,
        });
        const after = await dataSource.manager.findOneOrFail(Revision, {
          where: { recordId: listed!.content.id },
          order: { n: 'DESC' },
        });
        expect(after).toMatchObject({ n: 3, base: 2, actor: 'seed' });
        expect(after.content.name).toBe('Nieuwe naam van het initiatief');
        expect(after.content.foundedYear ?? null).toBe(listed!.content.foundedYear ?? null);
      } finally {
        await app.close();
      }
    });
  });
}

async function untilOneWaits(em: EntityManager): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const waiting: unknown[] = await em.query(
      `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database =
         (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    if (waiting.length > 0) return;
    await wait(25);
  }
  throw new Error('Nobody waited for the lock.');
}
