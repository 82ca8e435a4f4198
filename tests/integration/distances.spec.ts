import { resolve } from 'node:path';
import type { MultiPolygon } from 'geojson';
import { readDirectory } from '../../seeds/reference/directory/read-directory.js';
import { loadReferenceData } from '../../seeds/reference/load.js';
import type { ReferenceData } from '../../seeds/reference/reference-data.js';
import { readStarter } from '../../seeds/reference/starter/read-starter.js';
import { createLogger } from '../../server/common/logger.js';
import type { TravelTimeSetting } from '../../server/config/config.js';
import type { Position } from '../../server/coverage/distances/around-water.js';
import type { StoredDistanceModel } from '../../server/coverage/model/coverage-file.js';
import { DistancesRepository } from '../../server/coverage/distances/distances.repository.js';
import { DistancesService } from '../../server/coverage/distances/distances.service.js';
import {
  TRAVEL_SERVICE_SETTINGS,
  TravelService,
} from '../../server/coverage/distances/travel-service.js';
import { wgs84ToRd } from '../../server/gazetteer/rijksdriehoek.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { emptyAllTables } from '../setup/database.js';
import { startFakeTravelService, type FakeTravelService } from '../setup/travel-service.js';

let app: TestApp;
let fake: FakeTravelService;
let log: string[] = [];

beforeAll(async () => {
  fake = await startFakeTravelService();
  app = await startTestApp();
});
afterAll(async () => {
  await app.close();
  await fake.close();
});
beforeEach(async () => {
  await emptyAllTables(app.database.dataSource);
  fake.requests = [];
  fake.fault = null;
  log = [];
});

/** A service as of another server, without a memory. */
function serviceWith(travelTime: TravelTimeSetting | null): DistancesService {
  const settings = { ...TRAVEL_SERVICE_SETTINGS, timeoutMs: 400, retryDelayMs: 5 };
  return new DistancesService(
    new DistancesRepository(app.database.dataSource),
    { ...app.config, travelTime },
    travelTime && new TravelService(travelTime, settings),
    createLogger('debug', { write: (line: string) => void log.push(line) }),
  );
}
const byCar = (): TravelTimeSetting => ({ service: 'OSRM', url: fake.address, profile: 'driving' });

const rectangle = (west: number, south: number, east: number, north: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ],
});

const position = (longitude: number, latitude: number): Position => {
  const { x, y } = wgs84ToRd(latitude, longitude);
  return { rdX: Math.round(x), rdY: Math.round(y) };
};

/** Around Utrecht (5.0-5.2, 52.0-52.1) a lake of 3.4 km wide, open to the north; three people around it. */
async function loadWorld(change: Partial<ReferenceData> = {}): Promise<number> {
  const fixture = await readDirectory(resolve('tests/fixtures/reference'));
  const point = (code: string, longitude: number, latitude: number, inhabitants: number) => ({
    code,
    municipalityCode: 'GM0344',
    longitude,
    latitude,
    inhabitants,
    ageBands: null,
  });
  await loadReferenceData(app.database.dataSource, {
    ...fixture,
    layers: [
      {
        kind: 'INLAND_WATER',
        file: 'binnenwater.geojson',
        outlines: [rectangle(5.08, 52.03, 5.13, 52.1)],
      },
    ],
    demand: {
      source: 'Verzonnen telling',
      year: 2021,
      points: [
        point('3511', 5.03, 52.06, 100),
        point('3512', 5.1, 52.01, 200),
        point('3513', 5.17, 52.06, 300),
      ],
    },
    ...change,
  });
  const sets: { id: number }[] = await app.database.dataSource.query(
    'SELECT max(id) AS id FROM demand_set',
  );
  return sets[0]!.id;
}

const WEST = position(5.04, 52.06);
const EAST = position(5.16, 52.06);

const stored = (): Promise<{ set: number; rdX: number; distances: number[] }[]> =>
  app.database.dataSource.query(
    `SELECT distance_set_id AS set, rd_x AS "rdX", distances FROM stored_distance ORDER BY 1, 2`,
  );

describe('which distances can be had', () => {
  const reasons = async (service: DistancesService) =>
    (await service.available()).map(({ model, available, reason }) => {
      expect(available).toBe(reason === null);
      return [model, reason];
    });

  it('says why not', async () => {
    const here = app.application.nest.get(DistancesService);
    expect(await reasons(here)).toEqual([
      ['STRAIGHT', null],
      ['AROUND_WATER', 'WATER_NOT_LOADED'],
      ['TRAVEL_TIME', 'TRAVEL_TIME_NOT_SET_UP'],
    ]);
    await loadReferenceData(app.database.dataSource, await readStarter());
    expect((await reasons(here))[1]).toEqual(['AROUND_WATER', 'WATER_NOT_LOADED']);
    expect((await reasons(serviceWith(byCar())))[2]).toEqual([
      'TRAVEL_TIME',
      'DEMAND_DATA_MISSING',
    ]);
    await loadWorld({ demand: null });
    expect((await reasons(here))[1]).toEqual(['AROUND_WATER', 'DEMAND_DATA_MISSING']);
    await loadWorld();
    expect((await reasons(serviceWith(byCar()))).map(([, reason]) => reason)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is said by a code to who asks for them all the same', async () => {
    const service = serviceWith(null);
    const code = async (model: StoredDistanceModel, set: number) =>
      service
        .ensure(model, set, [WEST])
        .catch(({ extensions }) => [extensions.code, extensions.reason].filter(Boolean).join(' '));
    expect(await code('AROUND_WATER', 1)).toBe('DEMAND_DATA_MISSING');
    const set = await loadWorld({ layers: [] });
    expect(await code('AROUND_WATER', set)).toBe('DISTANCE_MODEL_UNAVAILABLE WATER_NOT_LOADED');
    expect(await code('TRAVEL_TIME', set)).toBe(
      'DISTANCE_MODEL_UNAVAILABLE TRAVEL_TIME_NOT_SET_UP',
    );
    expect(await stored()).toEqual([]);
  });
});

describe('stored distances around water', () => {
  it('are found once per position, and by whoever asks at the same time together', async () => {
    const set = await loadWorld();
    const service = serviceWith(null);
    const sets = await Promise.all([
      service.ensure('AROUND_WATER', set, [WEST]),
      service.ensure('AROUND_WATER', set, [WEST]),
      service.ensure('AROUND_WATER', set, [WEST, EAST, WEST]),
      serviceWith(null).ensure('AROUND_WATER', set, [EAST]),
    ]);
    expect(new Set(sets.map(({ distanceSetId }) => distanceSetId)).size).toBe(1);
    const rows = await stored();
    expect(rows.map(({ rdX }) => rdX)).toEqual([WEST.rdX, EAST.rdX]);
    await app.database.dataSource.query(`UPDATE stored_distance SET distances = '{1,2,3}'`);
    await service.ensure('AROUND_WATER', set, [WEST, EAST, { rdX: 140_000, rdY: 452_000 }]);
    expect((await stored()).map(({ distances }) => distances.length)).toEqual([3, 3, 3]);
    expect((await stored())[0]!.distances).toEqual([1, 2, 3]);
  });

  it('go around the lake, and can be joined in SQL', async () => {
    const set = await loadWorld();
    const { distanceSetId } = await serviceWith(null).ensure('AROUND_WATER', set, [WEST]);
    const joined: { code: string; distance: number; straight: number }[] =
      await app.database.dataSource.query(
        `SELECT p.code, d.distance,
                ceil(sqrt((p.rd_x - s.rd_x)::float8 ^ 2 + (p.rd_y - s.rd_y)::float8 ^ 2))::int AS straight
         FROM stored_distance s
         CROSS JOIN LATERAL unnest(s.demand_point_ids, s.distances) AS d(demand_point_id, distance)
         JOIN demand_point p ON p.id = d.demand_point_id
         WHERE s.distance_set_id = $1 ORDER BY p.code`,
        [distanceSetId],
      );
    const [west, south, east] = joined;
    expect(west).toMatchObject({ code: '3511', distance: west!.straight });
    expect(south).toMatchObject({ code: '3512', distance: south!.straight });
    // Down, under the lake and up again, by the few points that there are.
    expect(east!.straight).toBeLessThan(8950);
    expect(east!.distance).toBeGreaterThan(11_000);
    expect(east!.distance).toBeLessThan(15_000);
  });

  it('are found anew when water or points change, and the old ones go an hour later', async () => {
    const { dataSource } = app.database;
    const set = await loadWorld();
    const service = serviceWith(null);
    const first = await service.ensure('AROUND_WATER', set, [WEST]);
    await loadWorld({
      layers: [
        {
          kind: 'INLAND_WATER',
          file: 'binnenwater.geojson',
          outlines: [rectangle(5.08, 52.03, 5.1, 52.1)],
        },
      ],
    });
    const second = await service.ensure('AROUND_WATER', set, [WEST]);
    expect(second).not.toEqual(first);
    const [before, after] = await stored();
    expect(after!.distances[2]).toBeLessThan(before!.distances[2]!);
    await dataSource.query(`UPDATE distance_set SET used_at = now() - interval '2 hours'`);
    await service.ensure('AROUND_WATER', set, [WEST]);
    expect((await stored()).map((row) => row.set)).toEqual([second.distanceSetId]);
    await dataSource.query('DELETE FROM demand_set');
    expect(await stored()).toEqual([]);
  });

  it('come as a table per point, sorted, with position errors', async () => {
    const set = await loadWorld();
    const places = [
      { ...EAST, errorMetres: 0 },
      { ...WEST, errorMetres: 500 },
      { ...WEST, errorMetres: 0 },
    ];
    const table = await serviceWith(null).neighbours('AROUND_WATER', set, places, 9000);
    const ofPoint = (point: number) =>
      Array.from(table.place.subarray(table.offsets[point], table.offsets[point + 1]));
    // The south is equally far from nobody; across the lake is beyond 9 km.
    expect(Array.from(table.offsets)).toEqual([0, 2, 5, 6]);
    expect(ofPoint(0)).toEqual([1, 2]);
    expect(ofPoint(2)).toEqual([0]);
    const [near, plain, far] = [table.near[0], table.plain[0], table.far[0]];
    expect([near, far]).toEqual([plain! - 500, plain! + 500]);
    expect(ofPoint(1)).toHaveLength(3);
  });

  it('know no place and no reach', async () => {
    const set = await loadWorld();
    const none = await serviceWith(null).neighbours('AROUND_WATER', set, [], 9000);
    expect(Array.from(none.offsets)).toEqual([0, 0, 0, 0]);
    const nearest = [{ ...WEST, errorMetres: 0 }];
    const short = await serviceWith(null).neighbours('AROUND_WATER', set, nearest, 100);
    expect(short.place).toHaveLength(0);
  });

  it('keep a position that reaches nobody, so that it is not asked again', async () => {
    const set = await loadWorld();
    await serviceWith(null).ensure('AROUND_WATER', set, [{ rdX: 280_000, rdY: 600_000 }]);
    expect((await stored()).map(({ distances }) => distances)).toEqual([[]]);
  });
});

describe('stored travel times', () => {
  it('are asked once, in whole seconds, with the position error at the speed of the trip', async () => {
    const set = await loadWorld();
    const service = serviceWith(byCar());
    const places = [{ ...WEST, errorMetres: 700 }];
    const table = await service.neighbours('TRAVEL_TIME', set, places, 100_000);
    expect(Array.from(table.offsets)).toEqual([0, 1, 2, 3]);
    const [seconds, near] = [table.plain[0]!, table.near[0]!];
    // 0.01 degrees of longitude, 680 m: 69 seconds; the error is a little more than the way itself.
    expect(seconds).toBeGreaterThan(66);
    expect(seconds).toBeLessThan(71);
    expect([near, table.far[0]! - seconds > 65]).toEqual([0, true]);
    const asked = fake.requests.length;
    await serviceWith(byCar()).neighbours('TRAVEL_TIME', set, places, 100_000);
    expect(fake.requests).toHaveLength(asked);
  });

  it('are all there or not at all when the service fails, which is asked again later', async () => {
    const set = await loadWorld();
    const service = serviceWith(byCar());
    fake.fault = (response, request) => request > 2 && !!response.writeHead(500).end();
    const places = [WEST, EAST, position(5.1, 52.02), position(5.11, 52.02)];
    const failing = [1, 2, 3].map(() => service.ensure('TRAVEL_TIME', set, places));
    for (const asked of failing) {
      await expect(asked).rejects.toMatchObject({
        extensions: { code: 'TRAVEL_TIME_UNAVAILABLE' },
      });
    }
    expect(await stored()).toEqual([]);
    const asked = fake.requests.length;
    fake.fault = null;
    await expect(service.ensure('TRAVEL_TIME', set, places)).rejects.toMatchObject({
      extensions: { code: 'TRAVEL_TIME_UNAVAILABLE' },
    });
    expect(fake.requests).toHaveLength(asked);
    expect(log.join()).toContain('UNREACHABLE');
    expect(log.join()).not.toMatch(/5\.\d\d/);
    await serviceWith(byCar()).ensure('TRAVEL_TIME', set, places);
    expect(await stored()).toHaveLength(4);
  });

  it('of another means of travel are others', async () => {
    const set = await loadWorld();
    const byBike: TravelTimeSetting = { ...byCar(), service: 'VALHALLA', profile: 'bicycle' };
    const car = await serviceWith(byCar()).ensure('TRAVEL_TIME', set, [WEST]);
    const bike = await serviceWith(byBike).ensure('TRAVEL_TIME', set, [WEST]);
    expect(bike).not.toEqual(car);
    expect(fake.requests.at(-1)).toContain('/sources_to_targets');
  });
});
