import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the fake answers a request in place of the truth; false = let it answer normally. */
export type TravelFaultMaker = (response: ServerResponse, request: number) => boolean;

export interface FakeTravelService {
  /** Without a slash at the end. */
  address: string;
  /** Paths that were asked, in order. */
  requests: string[];
  /** Pairs that were asked in all. */
  pairs: number;
  /** Most requests that were being answered at one moment. */
  busiest: number;
  /** Set by a test. */
  fault: TravelFaultMaker | null;
  /** Changes the right answer. */
  change: (answer: Record<string, unknown>) => unknown;
  close(): Promise<void>;
}

type Degrees = [lon: number, lat: number];

/** Nobody can leave or reach what lies north of here. */
export const CUT_OFF_LATITUDE = 52.2;

/** Limits of OSRM's table and Valhalla's matrix as they come. */
const OSRM_COORDINATES = 100;
const VALHALLA_PAIRS = 2500;

/** A kilometre, measured as flat, takes a hundred seconds and a bit. */
function secondsBetween([lon1, lat1]: Degrees, [lon2, lat2]: Degrees): number | null {
  if (lat1 > CUT_OFF_LATITUDE !== lat2 > CUT_OFF_LATITUDE) return null;
  return Math.hypot((lon2 - lon1) * 68_000, (lat2 - lat1) * 111_000) / 10 + 0.1;
}

/** A local server that speaks `/table/v1` of OSRM and `/sources_to_targets` of Valhalla. */
export async function startFakeTravelService(): Promise<FakeTravelService> {
  let busy = 0;
  const server = createServer((request, response) => {
    busy += 1;
    fake.busiest = Math.max(fake.busiest, busy);
    response.once('close', () => (busy -= 1));
    void bodyOf(request).then((body) => answer(fake, request.url ?? '/', body, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fake: FakeTravelService = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/routes`,
    requests: [],
    pairs: 0,
    busiest: 0,
    fault: null,
    change: (right) => right,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return fake;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(fake: FakeTravelService, path: string, body: string, response: ServerResponse) {
  fake.requests.push(path);
  if (fake.fault?.(response, fake.requests.length)) return;
  const url = new URL(path, fake.address);
  const matrix = url.pathname.startsWith('/routes/table/v1/')
    ? osrmMatrix(url)
    : url.pathname === '/routes/sources_to_targets'
      ? valhallaMatrix(body)
      : null;
  if (!matrix) return send(response, 400, { code: 'InvalidUrl', error_code: 106 });
  fake.pairs += matrix.flat().length;
  const right = url.pathname.includes('/table/')
    ? { code: 'Ok', durations: matrix, sources: [], destinations: [] }
    : {
        sources_to_targets: matrix.map((row, from) =>
          row.map((time, to) => ({
            from_index: from,
            to_index: to,
            time,
            distance: time && time / 100,
          })),
        ),
        units: 'kilometers',
      };
  // As a server does that is not next door.
  setTimeout(() => send(response, 200, fake.change(right)), 2);
}

function osrmMatrix(url: URL): (number | null)[][] | null {
  const [, , , , profile, coordinates] = url.pathname.split('/');
  const all = (coordinates ?? '').split(';').map((pair) => pair.split(',').map(Number) as Degrees);
  const chosen = (name: string) => url.searchParams.get(name)?.split(';').map(Number) ?? [];
  const [from, to] = [chosen('sources'), chosen('destinations')];
  const isSound =
    profile === 'driving' &&
    url.searchParams.get('annotations') === 'duration' &&
    all.length <= OSRM_COORDINATES &&
    [...from, ...to].every((index) => index in all) &&
    all.flat().every(Number.isFinite);
  return isSound ? from.map((a) => to.map((b) => secondsBetween(all[a]!, all[b]!))) : null;
}

function valhallaMatrix(body: string): (number | null)[][] | null {
  const { sources, targets, costing } = JSON.parse(body) as {
    sources: { lat: number; lon: number }[];
    targets: { lat: number; lon: number }[];
    costing: string;
  };
  if (costing !== 'bicycle' || sources.length * targets.length > VALHALLA_PAIRS) return null;
  return sources.map((a) => targets.map((b) => secondsBetween([a.lon, a.lat], [b.lon, b.lat])));
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
