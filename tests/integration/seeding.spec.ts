import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSeeds } from '../../seeds/initiatives/index.js';
import { publishSeeds } from '../../seeds/initiatives/publish-seeds.js';
import { readDirectory } from '../../seeds/reference/directory/read-directory.js';
import { loadReferenceData } from '../../seeds/reference/load.js';
import { ConfirmationsService } from '../../server/confirmations/confirmations.service.js';
import { FieldFact } from '../../server/initiatives/field-fact.entity.js';
import { Initiative } from '../../server/initiatives/initiative.entity.js';
import { Location } from '../../server/initiatives/location.entity.js';
import { PublicationService } from '../../server/initiatives/publication.service.js';
import { Revision } from '../../server/initiatives/revision.entity.js';
import type { SeedRecord } from '../../seeds/initiatives/index.js';
import { loadSeeds } from '../factories/world.js';
import { emptyAllTables } from '../setup/database.js';
import { startTestApp, type TestApp } from '../setup/app.js';

const SHARED = resolve('../shared/data/reference');

describe('loading the sourced list', () => {
  let app: TestApp;
  let publications: PublicationService;
  beforeAll(async () => {
    app = await startTestApp();
    publications = app.application.nest.get(PublicationService);
  });
  beforeEach(async () => {
    await emptyAllTables(app.database.dataSource);
    await loadSeeds(app);
  });
  afterAll(() => app.close());

  const manager = () => app.database.dataSource.manager;
  const seedAgain = (seeds: SeedRecord[] = readSeeds()) =>
    app.database.dataSource.transaction((em) => publishSeeds(em, publications, seeds));
  const lastOf = async (id: string) =>
    manager().findOneOrFail(Revision, { where: { recordId: id }, order: { n: 'DESC' } });

  it('gives every row of the list a place in the register', async () => {
    expect(await manager().count(Initiative)).toBe(103);
    expect(await manager().count(Location)).toBe(103);
    expect(await manager().countBy(Initiative, { networkStatus: 'UNKNOWN' })).toBe(103);
    expect(await manager().query(`SELECT count(*)::int AS n FROM confirmation`)).toEqual([
      { n: 0 },
    ]);
  });

  it('locates all but those of which nothing says where, with how sure that is', async () => {
    const rows = await manager().query<{ precision: string; n: number }[]>(
      `SELECT precision, count(*)::int AS n FROM location GROUP BY 1 ORDER BY 1`,
    );
    const counts = Object.fromEntries(rows.map((row) => [row.precision, row.n]));
    expect(counts['NONE'] ?? 0).toBe(0);
    expect(counts['ADDRESS']).toBe(5);
    const [errors] = await manager().query<{ least: number }[]>(
      `SELECT min(position_error_metres) AS least FROM location WHERE precision <> 'ADDRESS'`,
    );
    expect(errors!.least).toBeGreaterThanOrEqual(100);
  });

  it('changes nothing when it is run again', async () => {
    const revisions = await manager().count(Revision);
    expect(await seedAgain()).toEqual({ added: 0, renewed: 0, unchanged: 103, withdrawn: 0 });
    expect(await manager().count(Revision)).toBe(revisions);
  });

  it('renews a field that still holds the seeded value', async () => {
    const [seed, ...rest] = readSeeds();
    const newer = { ...seed!, content: { ...seed!.content, foundedYear: 1999 } };

    expect(await seedAgain([newer, ...rest])).toMatchObject({ renewed: 1, unchanged: 102 });

    expect((await lastOf(seed!.content.id)).content.foundedYear).toBe(1999);
  });

  it('leaves alone what somebody confirmed', async () => {
    const seed = readSeeds().find(({ content }) => content.contact.website)!;
    await app.application.nest.get(ConfirmationsService).confirm({
      recordId: seed.content.id,
      fieldGroup: 'contact',
      locationId: null,
      confirmedBy: 'NVZH',
      way: 'PHONE',
      confirmedAt: new Date(),
    });
    const newer = {
      ...seed,
      content: {
        ...seed.content,
        contact: { ...seed.content.contact, website: 'https://nieuw.example' },
      },
    };
    expect(
      await seedAgain(readSeeds().map((record) => (record.key === seed.key ? newer : record))),
    ).toMatchObject({
      renewed: 0,
    });
    expect((await lastOf(seed.content.id)).content.contact.website).toBe(
      seed.content.contact.website,
    );
  });

  it('leaves alone what somebody changed, took away or added', async () => {
    const seed = readSeeds().find(
      ({ content }) => content.offerings.length > 2 && content.locations.length > 0,
    )!;
    const before = await lastOf(seed.content.id);
    const [removed, changed, ...others] = before.content.offerings;
    await publications.publish({
      content: {
        ...before.content,
        name: 'Nieuwe naam van het initiatief',
        offerings: [{ ...changed!, name: 'Anders genoemd' }, ...others],
      },
      base: before.n,
      actor: 'editor:1',
      reason: 'Zelf verbeterd',
      sources: [],
    });

    await seedAgain();
    const newer = { ...seed, content: { ...seed.content, foundedYear: 1998 } };
    await seedAgain(readSeeds().map((record) => (record.key === seed.key ? newer : record)));

    const after = await lastOf(seed.content.id);
    expect(after.content).toMatchObject({
      name: 'Nieuwe naam van het initiatief',
      foundedYear: 1998,
    });
    expect(after.content.offerings.map(({ id }) => id)).not.toContain(removed!.id);
    expect(after.content.offerings.find(({ id }) => id === changed!.id)?.name).toBe(
      'Anders genoemd',
    );
    const fact = await manager().findOneBy(FieldFact, { recordId: seed.content.id, path: '/name' });
    expect(fact).toBeNull();
  });

  it('takes away what the list no longer has, unless somebody worked on it', async () => {
    const seed = readSeeds().find(({ content }) => content.offerings.length > 2)!;
    const before = await lastOf(seed.content.id);
    const [kept, gone] = before.content.offerings;
    await publications.publish({
      content: {
        ...before.content,
        offerings: before.content.offerings.map((offering) =>
          offering.id === kept!.id ? { ...offering, description: 'Onze eigen woorden.' } : offering,
        ),
      },
      base: before.n,
      actor: 'editor:1',
      reason: 'Beschreven',
      sources: [],
    });
    const shorter = {
      ...seed,
      content: {
        ...seed.content,
        offerings: seed.content.offerings.filter(({ id }) => id !== kept!.id && id !== gone!.id),
      },
    };

    await seedAgain(readSeeds().map((record) => (record.key === seed.key ? shorter : record)));

    const ids = (await lastOf(seed.content.id)).content.offerings.map(({ id }) => id);
    expect(ids).toContain(kept!.id);
    expect(ids).not.toContain(gone!.id);
  });

  (existsSync(SHARED) ? it : it.skip)(
    'finds every point again when better reference data comes (needs ../shared)',
    async () => {
      const id = (await manager().findOneByOrFail(Location, { precision: 'PLACE' })).id;
      const before = await manager().findOneByOrFail(Location, { id });

      await loadReferenceData(app.database.dataSource, await readDirectory(SHARED));
      const records = await app.database.dataSource.transaction((em) =>
        publications.projectAll(em),
      );

      expect(records).toBe(103);
      const after = await manager().findOneByOrFail(Location, { id });
      expect(after.precision).toBe('PLACE');
      expect([after.latitude, after.longitude]).not.toEqual([before.latitude, before.longitude]);
      expect(await manager().countBy(Location, { precision: 'NONE' })).toBe(0);
    },
  );
});
