import { randomUUID } from 'node:crypto';
import type { CoverageFile } from '../../server/coverage/model/coverage-file.js';
import { HiddenAddress } from '../../server/initiatives/hidden-address.entity.js';
import { PrivateContact } from '../../server/initiatives/private-contact.entity.js';
import { PublicationService } from '../../server/initiatives/publication.service.js';
import { TakeDownService } from '../../server/initiatives/take-down.service.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { aLocation, anInitiative, anOffering } from '../factories/initiative.js';
import { loadStarter, publishWorld } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';

/** Words that stand in the private tables alone, and numbers that would give the point away. */
const SECRETS = [
  'Geheimelaan',
  '137bis',
  '1071 XX',
  '52.3412',
  '4.8765',
  'Vertrouwelijke Naam',
  '+31600000137',
  'geheim@plek.example',
];

describe('a hidden address', () => {
  let app: TestApp;
  const siteId = randomUUID();
  const location = aLocation(0, 0, {
    addressVisibility: 'HIDDEN',
    site: { id: siteId, place: 'Amsterdam', municipalityCode: 'GM0363' },
  });
  const content = anInitiative({
    name: 'Verborgen verzonnen huis',
    locations: [location],
    offerings: [anOffering({ kind: 'respite', isWalkIn: 'NO', locationId: location.id })],
  });

  beforeAll(async () => {
    app = await startTestApp();
    await loadStarter(app);
    const { manager } = app.database.dataSource;
    await manager.insert(HiddenAddress, {
      siteId,
      street: 'Geheimelaan',
      houseNumber: '137bis',
      postcode: '1071 XX',
      latitude: 52.3412,
      longitude: 4.8765,
    });
    await manager.insert(PrivateContact, {
      id: randomUUID(),
      initiativeId: content.id,
      name: 'Vertrouwelijke Naam',
      role: null,
      email: 'geheim@plek.example',
      phone: '+31600000137',
    });
    await publishWorld(app, [content]);
  });
  afterAll(() => app.close());

  it('has the centre of its town as its only point', async () => {
    const { data } = await app.ask(`{
      nearestLocations(near: { place: "Amsterdam" }, first: 1) {
        distanceMetres location { precision positionErrorMetres address { visibility street postcode place } }
      }
    }`);
    expect(data['nearestLocations']).toEqual([
      {
        distanceMetres: 0,
        location: {
          precision: 'PLACE',
          positionErrorMetres: expect.any(Number),
          address: { visibility: 'HIDDEN', street: null, postcode: null, place: 'Amsterdam' },
        },
      },
    ]);
  });

  it('is found in no public output', async () => {
    const version = app.application.nest.get(RegistryService).current()!.version;
    const slug = app.application.nest.get(RegistryService).current()!.file.initiatives[0]!.slug;
    const outputs = await Promise.all([
      app.http.get('/registry/current.json'),
      app.http.get(`/registry/${version}.json`),
      app.http.get(`/registry/${version}/${slug}.json`),
      app.http.get('/metrics'),
      app.http.post('/graphql').send({ query: EVERYTHING }),
    ]);
    for (const output of outputs) {
      expect(output.status).toBe(200);
      for (const secret of SECRETS) expect(output.text).not.toContain(secret);
    }
    expect(outputs[4]!.text).toContain('Verborgen verzonnen huis');
    for (const secret of SECRETS) expect(app.log.join('\n')).not.toContain(secret);
  });

  it('stands in no public table and no revision', async () => {
    const { manager } = app.database.dataSource;
    for (const table of [
      'initiative',
      'location',
      'site',
      'offering',
      'revision',
      'field_fact',
      'registry_version',
      'registry_change',
    ]) {
      const rows = await manager.query<{ row: string }[]>(`SELECT t::text AS row FROM ${table} t`);
      const text = rows.map(({ row }) => row).join('\n');
      for (const secret of SECRETS) expect(text).not.toContain(secret);
    }
  });

  it('cannot be put nearer than its town by anyone, the database included', async () => {
    await expect(
      app.database.dataSource.query(`UPDATE location SET precision = 'ADDRESS' WHERE id = $1`, [
        location.id,
      ]),
    ).rejects.toThrow(/location_hidden_is_coarse/);
  });

  it('is not told by any text of its own record', async () => {
    const publications = app.application.nest.get(PublicationService);
    const edit = (overrides: object, slug?: string) =>
      publications.publish({
        content: { ...content, ...overrides },
        ...(slug ? { slug } : {}),
        base: 1,
        actor: 'keeper:1',
        reason: 'Een test',
        sources: [],
      });
    await expect(edit({ notes: ['Aan de geheimelaan, tweede deur.'] })).rejects.toMatchObject({
      code: 'HIDDEN_ADDRESS_IN_CONTENT',
    });
    await expect(edit({ name: 'Huis 1071 xx' })).rejects.toMatchObject({
      code: 'HIDDEN_ADDRESS_IN_CONTENT',
    });
    await expect(edit({}, 'huis-geheimelaan-137bis')).rejects.toMatchObject({
      code: 'HIDDEN_ADDRESS_IN_CONTENT',
    });
  });
});

describe('hiding an address that was public', () => {
  let app: TestApp;
  const shared = randomUUID();
  const address = {
    street: 'Verzonnenstraat',
    houseNumber: '12',
    postcode: '3512 AB',
    latitude: 52.0907,
    longitude: 5.1214,
  };
  const at = () =>
    aLocation(0, 0, {
      site: { id: shared, place: 'Utrecht', municipalityCode: 'GM0344', ...address },
    });
  const stays = anInitiative({ name: 'Blijft zichtbaar', locations: [at()] });
  const hides = anInitiative({ name: 'Wordt verborgen', locations: [at()] });
  let before: string;

  beforeAll(async () => {
    app = await startTestApp();
    await loadStarter(app);
    before = await publishWorld(app, [stays, hides]);
    await app.application.nest.get(TakeDownService).hideAddress({
      recordId: hides.id,
      locationId: hides.locations[0]!.id,
      actor: 'keeper:1',
      reason: 'Op verzoek',
    });
  });
  afterAll(() => app.close());

  const file = () => app.application.nest.get(RegistryService).current()!.file;
  /** As the next question gets it: asked before, so that a copy that was kept would show. */
  const coveragePlaces = async () =>
    ((await app.http.get('/coverage/current.json')).body as CoverageFile).places;
  const inFile = (id: string) =>
    file().initiatives.find((initiative) => initiative.id === id)!.locations[0]!;

  it('leaves only the centre of its town', () => {
    expect(inFile(hides.id)).toMatchObject({ precision: 'PLACE', place: 'Utrecht' });
    expect(inFile(hides.id)).not.toHaveProperty('address');
    expect(inFile(hides.id)).not.toHaveProperty('postcode');
    expect(inFile(hides.id).lat).not.toBe(address.latitude);
  });

  it('leaves only that centre in what coverage is worked out of', async () => {
    const places = await coveragePlaces();
    const pointOf = (id: string) => places.find(({ initiativeId }) => initiativeId === id)!.point!;
    expect(pointOf(stays.id)).toMatchObject({ lat: 52.0907, lon: 5.1214 });
    expect(pointOf(hides.id)).toMatchObject({ lat: inFile(hides.id).lat, x: inFile(hides.id).x });
    expect(pointOf(hides.id).x).not.toBe(pointOf(stays.id).x);
    expect(pointOf(hides.id).errorMetres).toBeGreaterThan(100);
  });

  it('keeps the address of a neighbour in the same building, whatever is published after it', async () => {
    const publications = app.application.nest.get(PublicationService);
    await app.database.dataSource.transaction((em) => publications.projectAll(em));
    await app.application.nest.get(RegistryService).publish();
    expect(inFile(stays.id)).toMatchObject({ precision: 'ADDRESS', address: 'Verzonnenstraat 12' });
    expect(inFile(hides.id)).not.toHaveProperty('address');
  });

  it('takes every version back in which it was told, and the record out of their content', async () => {
    expect((await app.http.get(`/registry/${before}.json`)).status).toBe(410);
    const rows = await app.database.dataSource.query<{ text: string }[]>(
      `SELECT file::text AS text FROM registry_version WHERE version = $1`,
      [before],
    );
    expect(rows[0]!.text).toContain('Blijft zichtbaar');
    expect(rows[0]!.text).not.toContain('Wordt verborgen');
  });

  it('keeps the address for its keepers, in the private table', async () => {
    const [kept] = await app.database.dataSource.manager.findBy(HiddenAddress, { siteId: shared });
    expect(kept).toMatchObject(address);
  });

  it('leaves no address behind that nobody has', async () => {
    const { manager } = app.database.dataSource;
    await app.application.nest
      .get(TakeDownService)
      .takeDown({ recordId: stays.id, actor: 'keeper:1', reason: 'Op verzoek' });
    expect(await manager.query(`SELECT street FROM site`)).toEqual([{ street: null }]);
    expect(file().initiatives.map(({ name }) => name)).toEqual(['Wordt verborgen']);
    expect((await coveragePlaces()).map(({ name }) => name)).toEqual(['Wordt verborgen']);
    expect(
      (await app.ask(`{ initiatives { edges { node { name } } } }`)).data['initiatives']!['edges'],
    ).toHaveLength(1);
  });
});

/** Asks every field there is of locations, initiatives and offerings. */
const EVERYTHING = `{
  initiatives(first: 5) {
    totalCount
    edges {
      node {
        id slug name ownDescription neutralDescription ownTypeWords targetGroupWords workAreaWords networks
        contact { kind value source }
        organisations { name role }
        offerings { name description organisationNames }
        locations {
          id name latitude longitude precision municipalityCode
          address { street houseNumber postcode place }
          openingHours { text sourceText osm }
        }
      }
    }
  }
}`;
