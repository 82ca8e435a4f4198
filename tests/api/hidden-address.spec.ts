import { randomUUID } from 'node:crypto';
import { HiddenAddress } from '../../server/initiatives/hidden-address.entity.js';
import { PrivateContact } from '../../server/initiatives/private-contact.entity.js';
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
