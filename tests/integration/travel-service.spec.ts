import { gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import type { TravelTimeSetting } from '../../server/config/config.js';
import type { Position } from '../../server/coverage/distances/around-water.js';
import {
  TRAVEL_SERVICE_SETTINGS,
  TravelService,
  type TravelServiceSettings,
} from '../../server/coverage/distances/travel-service.js';
import { travelTimes } from '../../server/coverage/distances/travel-times.js';
import {
  startFakeTravelService,
  type FakeTravelService,
  type TravelFaultMaker,
} from '../setup/travel-service.js';

let fake: FakeTravelService;
beforeAll(async () => {
  fake = await startFakeTravelService();
});
afterAll(() => fake.close());
beforeEach(() => {
  fake.requests = [];
  fake.pairs = 0;
  fake.busiest = 0;
  fake.fault = null;
  fake.change = (right) => right;
});

const SERVICES = [
  ['OSRM', 'driving'],
  ['VALHALLA', 'bicycle'],
] as const;

function service(
  name: TravelTimeSetting['service'],
  settings: Partial<TravelServiceSettings> = {},
): TravelService {
  const profile = name === 'OSRM' ? 'driving' : 'bicycle';
  return new TravelService(
    { service: name, url: fake.address, profile },
    { ...TRAVEL_SERVICE_SETTINGS, timeoutMs: 400, retryDelayMs: 5, ...settings },
  );
}

/** Near Utrecht, and of the points two hundred in a row of a kilometre each. */
const PLACE: Position = { rdX: 136_000, rdY: 455_000 };
const row = (count: number): Position[] =>
  Array.from({ length: count }, (_, index) => ({ rdX: 136_000, rdY: 455_000 - index * 1000 }));

const text = (response: ServerResponse, body: string | Buffer, headers = {}): true => {
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);
  return true;
};

const FAULTS: [name: string, reason: string, fault: TravelFaultMaker][] = [
  ['500 twice', 'UNREACHABLE', (r) => !!r.writeHead(500).end()],
  ['a broken connection', 'UNREACHABLE', (r) => !!r.destroy()],
  ['silence', 'TIMED_OUT', () => true],
  [
    'half an answer and silence',
    'TIMED_OUT',
    (r) => r.writeHead(200) && (r.write('{"code":"Ok","dur'), true),
  ],
  ['a question it does not accept', 'REFUSED', (r) => !!r.writeHead(400).end()],
  ['too many questions', 'REFUSED', (r) => !!r.writeHead(429).end()],
  [
    'the way to somewhere else',
    'REFUSED',
    (r) => !!r.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
  ],
  ['truncated JSON', 'BROKEN_ANSWER', (r) => text(r, '{"code":"Ok","durations":[[')],
  ['a page', 'BROKEN_ANSWER', (r) => text(r, '<html>')],
  ['nothing', 'BROKEN_ANSWER', (r) => text(r, '')],
  ['null', 'BROKEN_ANSWER', (r) => text(r, 'null')],
  ['more than there can be', 'BROKEN_ANSWER', (r) => text(r, ' '.repeat(2 ** 21))],
  [
    'a small answer that is large',
    'BROKEN_ANSWER',
    (r) => text(r, gzipSync(Buffer.alloc(2 ** 21, 32)), { 'content-encoding': 'gzip' }),
  ],
];

describe.each(SERVICES)('travel times by %s', (name, profile) => {
  it('are whole seconds, rounded up, of the pairs within a hundred kilometres', async () => {
    const [reached] = await travelTimes(service(name), row(150), [PLACE]);
    expect(Array.from(reached!.points)).toEqual(Array.from({ length: 101 }, (_, index) => index));
    const [here, , , , tenth] = [0, 1, 2, 3, 10].map((at) => reached!.distances[at]!);
    expect(here).toBe(1);
    expect(tenth).toBeGreaterThan(990);
    expect(tenth).toBeLessThan(1010);
    expect(fake.pairs).toBe(101);
    expect(fake.requests).toHaveLength(2);
    if (name === 'OSRM') expect(fake.requests[0]).toContain(`/table/v1/${profile}/5.`);
  });

  it('leave out where there is no way', async () => {
    const north: Position = { rdX: 136_000, rdY: 480_000 };
    const [reached] = await travelTimes(service(name), [PLACE, north, PLACE], [PLACE]);
    expect(Array.from(reached!.points)).toEqual([0, 2]);
  });

  it('are asked four questions at a time, and each pair once', async () => {
    const places = Array.from({ length: 12 }, (_, index) => ({ ...PLACE, rdX: 136_000 + index }));
    const reached = await travelTimes(service(name), row(90), places);
    expect(reached).toHaveLength(12);
    expect(reached.every(({ points }) => points.length === 90)).toBe(true);
    expect(fake.pairs).toBe(12 * 90);
    expect(fake.busiest).toBeGreaterThan(1);
    expect(fake.busiest).toBeLessThanOrEqual(4);
  });

  it('are asked again after a fault that passes', async () => {
    for (const fault of [
      (response: ServerResponse) => response.writeHead(503).end(),
      (response: ServerResponse) => response.destroy(),
      () => undefined,
    ]) {
      fake.requests = [];
      fake.fault = (response, request) => {
        if (request > 1) return false;
        fault(response);
        return true;
      };
      const [reached] = await travelTimes(service(name), row(3), [PLACE]);
      expect(reached!.points).toHaveLength(3);
      expect(fake.requests).toHaveLength(2);
    }
  });

  it.each(FAULTS)('are not had from %s', async (_, reason, fault) => {
    fake.fault = fault;
    await expect(travelTimes(service(name), row(3), [PLACE])).rejects.toMatchObject({
      name: 'TravelServiceFault',
      reason,
    });
    expect(fake.requests.length).toBeLessThanOrEqual(2);
  });

  const matrix = (change: (rows: unknown[][]) => unknown) => (right: Record<string, unknown>) =>
    name === 'OSRM'
      ? { ...right, durations: change(right.durations as unknown[][]) }
      : { ...right, sources_to_targets: change(right.sources_to_targets as unknown[][]) };
  const cell = (value: unknown) =>
    matrix((rows) => rows.map(() => [name === 'OSRM' ? value : { time: value }]));

  it.each([
    ['a row too few', matrix((rows) => rows.slice(1))],
    ['a row too many', matrix((rows) => [...rows, rows[0]])],
    ['a column too many', matrix((rows) => rows.map((cells) => [...cells, ...cells]))],
    ['a column too few', matrix((rows) => rows.map(() => []))],
    ['no rows', matrix(() => 'Ok')],
    ['texts for times', cell('12')],
    ['a time before the start', cell(-1)],
    ['a time without an end', cell(1e300)],
    ['a list', (right: unknown) => [right]],
    ['another code', () => ({ code: 'NoTable', error: 'No path', message: 'secret' })],
  ])('are not had from an answer with %s', async (_, change) => {
    fake.change = change;
    const asked = travelTimes(service(name), row(3), [PLACE]);
    await expect(asked).rejects.toMatchObject({ reason: 'BROKEN_ANSWER' });
    await expect(asked).rejects.not.toThrow(/secret|5\.\d/);
  });

  it('are given up everywhere at the first fault', async () => {
    fake.fault = (response, request) => request === 5 && !!response.writeHead(400).end();
    const places = Array.from({ length: 40 }, (_, index) => ({ ...PLACE, rdX: 136_000 + index }));
    await expect(travelTimes(service(name), row(90), places)).rejects.toMatchObject({
      reason: 'REFUSED',
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fake.requests.length).toBeLessThan(12);
  });
});
