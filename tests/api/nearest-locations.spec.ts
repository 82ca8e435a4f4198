import fc from 'fast-check';
import { NEAREST_SQL } from '../../server/initiatives/locations.repository.js';
import { aLocation, anInitiative, anOffering } from '../factories/initiative.js';
import { loadStarter, publishWorld } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';

const NEAREST = `query ($near: NearInput!, $first: Int, $filter: LocationFilter) {
  nearestLocations(near: $near, first: $first, filter: $filter) {
    distanceMetres
    location { id latitude longitude precision initiative { name } }
  }
}`;

interface Found {
  distanceMetres: number;
  location: { id: string; latitude: number; longitude: number; initiative: { name: string } };
}

describe('nearestLocations', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
    await loadStarter(app);
    await publishWorld(app, [
      anInitiative({
        name: 'Dom',
        types: [{ code: 'herstelhuis' }],
        targetGroups: ['women'],
        locations: [aLocation(52.0907, 5.1214)],
      }),
      anInitiative({
        name: 'Jaarbeurs',
        targetGroups: ['everyone'],
        networkStatus: 'IN_NETWORK',
        locations: [aLocation(52.0865, 5.1056)],
      }),
      anInitiative({ name: 'Amersfoort', locations: [aLocation(52.1561, 5.3878)] }),
      anInitiative({
        name: 'Gesloten',
        lifecycle: { status: 'CLOSED', since: '2019' },
        locations: [aLocation(52.09, 5.12)],
      }),
      openOnTuesday(),
    ]);
  });
  afterAll(() => app.close());

  const nearest = async (
    near: object,
    filter: object | null = null,
    first = 10,
  ): Promise<Found[]> => {
    const answer = await app.ask(NEAREST, { near, filter, first });
    expect(answer.errors).toEqual([]);
    return answer.data['nearestLocations'] as unknown as Found[];
  };
  const names = (found: Found[]) => found.map(({ location }) => location.initiative.name);

  it.each([
    ['coordinates', { latitude: 52.0907, longitude: 5.1214 }],
    ['a place', { place: 'Utrecht' }],
    ['a postcode', { postcode: '3512' }],
    ['a postcode with letters', { postcode: '3512 AB' }],
    ['a postcode written small and joined', { postcode: '3512ab' }],
  ])('finds near %s, nearest first', async (_way, near) => {
    const found = await nearest(near);
    const distances = found.map(({ distanceMetres }) => distanceMetres);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(names(found).at(-1)).toBe('Zwolle');
    expect(names(found)).not.toContain('Gesloten');
  });

  it('measures in metres, straight, from point to point', async () => {
    const [dom] = await nearest({ latitude: 52.0907, longitude: 5.1214 });
    expect(dom).toMatchObject({ distanceMetres: 0, location: { initiative: { name: 'Dom' } } });
    // One minute of latitude is 1,853 to 1,855 m at this height.
    const north = await nearest({ latitude: 52.0907 + 1 / 60, longitude: 5.1214 });
    expect(north[0]!.distanceMetres).toBeGreaterThan(1850);
    expect(north[0]!.distanceMetres).toBeLessThan(1858);
  });

  it('gives the same order and distances as a full computation, for any point', async () => {
    const all = (
      await app.database.dataSource.query<{ id: string; latitude: number; longitude: number }[]>(
        `SELECT id, latitude, longitude FROM location WHERE lifecycle <> 'CLOSED'`,
      )
    ).map((row) => ({ ...row }));
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 50.8, max: 53.5, noNaN: true }),
        fc.double({ min: 3.4, max: 7.2, noNaN: true }),
        async (latitude, longitude) => {
          const found = await nearest({ latitude, longitude }, null, 100);
          expect(found.map(({ location }) => location.id).sort()).toEqual(
            all.map(({ id }) => id).sort(),
          );
          const [expected] = await app.database.dataSource.query<{ metres: number }[]>(
            `SELECT ST_Distance(
               ST_Transform(ST_SetSRID(ST_MakePoint($1, $2), 4326), 28992),
               ST_Transform(ST_SetSRID(ST_MakePoint($3, $4), 4326), 28992)) AS metres`,
            [longitude, latitude, found[0]!.location.longitude, found[0]!.location.latitude],
          );
          expect(Math.abs(found[0]!.distanceMetres - expected!.metres)).toBeLessThan(2.5);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('gives what is closed or planned only to who asks for it', async () => {
    const near = { latitude: 52.09, longitude: 5.12 };
    expect(names(await nearest(near, { lifecycle: ['CLOSED'] }))).toEqual(['Gesloten']);
  });

  it.each([
    ['type', { types: ['herstelhuis'] }, ['Dom']],
    ['network status', { networkStatus: ['IN_NETWORK'] }, ['Jaarbeurs']],
    ['weekday', { openOn: ['TUESDAY'] }, ['Zwolle']],
    ['another weekday', { openOn: ['SUNDAY'] }, []],
    ['offering', { offerings: ['walk-in'] }, ['Zwolle']],
    [
      'nothing, as a form with no box ticked',
      { types: [], openOn: [] },
      ['Dom', 'Jaarbeurs', 'Amersfoort', 'Zwolle'],
    ],
    [
      'a group: a place for everyone always fits',
      { targetGroups: ['women'] },
      ['Dom', 'Jaarbeurs'],
    ],
    ['another group', { targetGroups: ['men'] }, ['Jaarbeurs']],
    ['two things at once', { targetGroups: ['women'], types: ['herstelhuis'] }, ['Dom']],
  ])('filters by %s', async (_what, filter, expected) => {
    expect(names(await nearest({ latitude: 52.0907, longitude: 5.1214 }, filter))).toEqual(
      expected,
    );
  });

  it('answers as many as asked, and never two different orders for equal distances', async () => {
    const same = Array.from({ length: 12 }, (_, index) =>
      anInitiative({ name: `Samen ${index}`, locations: [aLocation(53.2, 6.56)] }),
    );
    await publishWorld(app, same);
    const near = { latitude: 53.2, longitude: 6.56 };
    const five = await nearest(near, null, 5);
    const twelve = await nearest(near, null, 12);
    expect(five.map(({ location }) => location.id)).toEqual(
      twelve.slice(0, 5).map(({ location }) => location.id),
    );
  });

  it('asks the index, not every row', async () => {
    const { manager } = app.database.dataSource;
    await manager.transaction(async (em) => {
      await em.query(`
        INSERT INTO initiative SELECT gen_random_uuid(), 'x' || n, 'x', 'x', 'x', '[]', null, null, '{}', '{}', '{}',
          '{}', '{}', '{}', '{}', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', null, 'UNKNOWN', 'UNKNOWN', 'OPEN', null, null,
          null, '{}', null, '{}', '{}', '{}', null, '{}', 1, now() FROM generate_series(1, 1) n`);
      await em.query(`
        INSERT INTO location (id, initiative_id, position, premises, hosted_own_programme, lifecycle,
            address_visibility, precision, latitude, longitude, point, rd, former_addresses, catchment, accessibility, access,
            location_group, offering_kinds, open_weekdays)
        SELECT gen_random_uuid(), i.id, n, 'OWN', 'UNKNOWN', 'OPEN', 'PUBLIC', 'ADDRESS', 52, 5,
            ST_SetSRID(ST_MakePoint(5, 52), 4326),
            ST_SetSRID(ST_MakePoint(20000 + (n * 7919) % 250000, 310000 + (n * 104729) % 300000), 28992),
            '[]', '{}', '{}', '{}', 'OTHER', '{}', '{}'
        FROM generate_series(1, 5000) n, (SELECT id FROM initiative WHERE slug = 'x1') i`);
      await em.query('ANALYZE location');
      const rows = await em.query<{ 'QUERY PLAN': string }[]>(
        `EXPLAIN ${NEAREST_SQL}`,
        [155000, 463000, 10],
      );
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toMatch(/Index Scan using location_rd/);
      expect(plan).not.toMatch(/Seq Scan on location/);
      await em.query(`DELETE FROM initiative WHERE slug = 'x1'`);
    });
  });

  it.each([
    ['nothing', {}, 'NEAR_MISSING'],
    ['two ways', { postcode: '3512', place: 'Utrecht' }, 'NEAR_CONFLICT'],
    ['a way and half a point', { postcode: '3512', latitude: 52 }, 'NEAR_CONFLICT'],
    ['half a point', { latitude: 52 }, 'COORDINATES_INCOMPLETE'],
    ['the other half', { longitude: 5 }, 'COORDINATES_INCOMPLETE'],
    ['another part of the world', { latitude: 0, longitude: 0 }, 'COORDINATES_OUTSIDE'],
    ['latitude and longitude exchanged', { latitude: 5.1, longitude: 52.1 }, 'COORDINATES_OUTSIDE'],
    ['no postcode', { postcode: '12' }, 'POSTCODE_INVALID'],
    ['a postcode that starts with 0', { postcode: '0123' }, 'POSTCODE_INVALID'],
    ['an empty postcode', { postcode: '' }, 'POSTCODE_INVALID'],
    ['a postcode that is not given out', { postcode: '9999' }, 'POSTCODE_UNKNOWN'],
    ['no place', { place: 'Qwertzuiop' }, 'PLACE_UNKNOWN'],
    ['an empty place', { place: '' }, 'PLACE_UNKNOWN'],
    ['signs', { place: '!!!' }, 'PLACE_UNKNOWN'],
    ['a name that several places have', { place: 'Hengelo' }, 'NEAR_AMBIGUOUS'],
  ])('refuses %s with a code', async (_what, near, code) => {
    const { status, errors, data } = await app.ask(NEAREST, { near });
    expect(status).toBe(200);
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]!.extensions['code']).toBe(code);
    expect(errors[0]!.message).toMatch(/^[A-Z].*\.$/s);
    expect(JSON.stringify(errors)).not.toContain('stack');
  });

  it('names the candidates of an ambiguous place, each of which can be asked for', async () => {
    const { errors } = await app.ask(NEAREST, { near: { place: 'Hengelo' } });
    const candidates = errors[0]!.extensions['candidates'] as { label: string }[];
    expect(candidates.length).toBeGreaterThanOrEqual(2);
    for (const { label } of candidates) {
      expect((await app.ask(NEAREST, { near: { place: label } })).errors).toEqual([]);
    }
  });

  it.each([0, -1, 101, 2_147_483_647])('refuses to give %d', async (first) => {
    const { errors } = await app.ask(NEAREST, { near: { place: 'Utrecht' }, first });
    expect(errors[0]!.extensions['code']).toBe('FIRST_OUT_OF_RANGE');
  });

  it('takes an absent and an empty number of places for ten', async () => {
    expect(await nearest({ place: 'Utrecht' }, null, null as unknown as number)).not.toEqual([]);
  });

  it('refuses a municipality that does not exist', async () => {
    const { errors } = await app.ask(NEAREST, {
      near: { place: 'Utrecht' },
      filter: { municipalityCode: 'GM9999' },
    });
    expect(errors[0]!.extensions['code']).toBe('REGION_UNKNOWN');
  });

  it('refuses a code that is in no word list, and names the list', async () => {
    const { errors } = await app.ask(NEAREST, {
      near: { place: 'Utrecht' },
      filter: { types: ['kasteel'] },
    });
    expect(errors[0]!.extensions).toMatchObject({
      code: 'CODE_UNKNOWN',
      vocabulary: 'initiativeType',
    });
  });
});

function openOnTuesday() {
  const location = aLocation(52.5168, 6.083);
  return anInitiative({
    name: 'Zwolle',
    types: [{ code: 'inloop' }],
    locations: [location],
    offerings: [
      anOffering({
        locationId: location.id,
        hours: {
          rules: [{ rule: 'DAYS', days: [2], intervals: [{ from: '10:00', to: '14:00' }] }],
        },
      }),
    ],
  });
}
