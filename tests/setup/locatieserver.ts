import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the fake answers a request in place of the truth; false = let it answer normally. */
export type LocatieserverFaultMaker = (response: ServerResponse, url: URL) => boolean;

export interface FakeLocatieserver {
  /** With the path of the service, without a slash at the end. */
  address: string;
  /** Every request, in order. */
  requests: URL[];
  /** Most requests that were being answered at one moment. */
  busiest: number;
  /** Set by a test. */
  fault: LocatieserverFaultMaker | null;
  close(): Promise<void>;
}

type Doc = Record<string, unknown> & { type: string };

/** Parameters of `/free` in the OpenAPI document of 3.1; any other is refused. */
const PARAMETERS = new Set('q fl fq df bq rows start sort wt lat lon qf'.split(' '));
const DEFAULT_TYPES = ['gemeente', 'woonplaats', 'weg', 'postcode', 'adres'];

const place = (woonplaatsnaam: string, gemeentecode: string, gemeentenaam: string, ll: string) => ({
  woonplaatsnaam,
  gemeentecode,
  gemeentenaam,
  provincienaam: 'Utrecht',
  centroide_ll: `POINT(${ll})`,
});

const WEST = place('Verzonnendorp', '0344', 'Utrecht', '5.0612345678 52.0654321');
const EAST = place('Verzonnendorp', '0310', 'De Bilt', '5.1612345678 52.0654321');

const address = (
  straatnaam: string,
  [huisnummer, huisletter, huisnummertoevoeging]: [number, string?, string?],
  postcode: string,
  where: ReturnType<typeof place>,
  ll: string,
): Doc => {
  const huis_nlt = `${huisnummer}${huisletter ?? ''}${huisnummertoevoeging ? `-${huisnummertoevoeging}` : ''}`;
  return {
    bron: 'BAG',
    type: 'adres',
    ...where,
    straatnaam,
    huisnummer,
    ...(huisletter && { huisletter }),
    ...(huisnummertoevoeging && { huisnummertoevoeging }),
    huis_nlt,
    postcode,
    weergavenaam: `${straatnaam} ${huis_nlt}, ${postcode} ${where.woonplaatsnaam}`,
    centroide_ll: `POINT(${ll})`,
  };
};

const DOCS: Doc[] = (
  [
    { type: 'gemeente', ...WEST, weergavenaam: 'Gemeente Utrecht' },
    { type: 'woonplaats', ...WEST, weergavenaam: 'Verzonnendorp, Utrecht, Utrecht' },
    { type: 'woonplaats', ...EAST, weergavenaam: 'Verzonnendorp, De Bilt, Utrecht' },
    { type: 'weg', ...WEST, straatnaam: 'Burgemeester Bedachtlaan', weergavenaam: 'Bedachtlaan' },
    {
      type: 'postcode',
      ...WEST,
      straatnaam: 'Burgemeester Bedachtlaan',
      postcode: '3512AB',
      weergavenaam: 'Burgemeester Bedachtlaan, 3512AB Verzonnendorp',
      centroide_ll: 'POINT(5.0701 52.0701)',
    },
    address('Burgemeester Bedachtlaan', [12, 'A'], '3512AB', WEST, '5.07003 52.07003'),
    address('Burgemeester Bedachtlaan', [12], '3512AB', WEST, '5.07001234567 52.07006789'),
    address('Burgemeester Bedachtlaan', [12, undefined, '3'], '3512AB', WEST, '5.07 52.07'),
    address('Burgemeester Bedachtlaan', [14], '3512AB', WEST, '5.0714 52.0714'),
    address('Burgemeester Bedachtlaan', [12], '3731AA', EAST, '5.1701 52.0701'),
    address(
      'Ver Weg',
      [77],
      '7551ZZ',
      place('Elders', '0164', 'Hengelo', '6.79 52.26'),
      '6.79 52.26',
    ),
  ] as Doc[]
).map((doc, index) => ({ id: `${doc.type}-${index}`, ...doc }));

/** A local server that speaks `/free` of PDOK Locatieserver 3.1, for a country that was made up. */
export async function startFakeLocatieserver(): Promise<FakeLocatieserver> {
  let busy = 0;
  const server = createServer((request, response) => {
    busy += 1;
    fake.busiest = Math.max(fake.busiest, busy);
    response.once('close', () => (busy -= 1));
    answer(fake, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fake: FakeLocatieserver = {
    address: `http://127.0.0.1:${port}/bzk/locatieserver/search/v3_1`,
    requests: [],
    busiest: 0,
    fault: null,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return fake;
}

function answer(fake: FakeLocatieserver, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', fake.address);
  fake.requests.push(url);
  if (fake.fault?.(response, url)) return;
  if (url.pathname !== `${new URL(fake.address).pathname}/free`) {
    return send(response, 404, { message: 'no Route matched with those values' });
  }
  for (const name of url.searchParams.keys()) {
    if (PARAMETERS.has(name)) continue;
    return send(response, 400, {
      message: `query parameter '${name}' not defined in the specifications`,
    });
  }
  const q = url.searchParams.get('q') ?? '';
  // The query language of the search engine: what would be syntax is not taken for words.
  if (/[:*?~^"()[\]{}\\/!+&|]|(^|\s)-|\b(AND|OR|NOT)\b/.test(q)) {
    return send(response, 400, { error: { msg: 'org.apache.solr.search.SyntaxError', code: 400 } });
  }
  const filters = url.searchParams.getAll('fq').map(filterOf);
  const types = filters.some(({ field }) => field === 'type')
    ? filters
    : [...filters, { field: 'type', values: DEFAULT_TYPES }];
  const found = rank(
    q,
    DOCS.filter((doc) =>
      types.every(({ field, values }) => values.includes(String(doc[field] ?? ''))),
    ),
  );
  const fields = url.searchParams.get('fl')?.split(',');
  const rows = Number(url.searchParams.get('rows') ?? 10);
  send(response, 200, {
    response: {
      numFound: found.length,
      start: 0,
      maxScore: 7.2593327,
      numFoundExact: true,
      docs: found
        .slice(0, rows)
        .map((doc) =>
          Object.fromEntries(
            Object.entries(doc).filter(([key]) => !fields || fields.includes(key)),
          ),
        ),
    },
  });
}

/** `type:adres` or `type:(adres OR postcode)` */
function filterOf(text: string): { field: string; values: string[] } {
  const [, field = '', value = ''] = /^(\w+):(.+)$/.exec(text) ?? [];
  return { field, values: value.replace(/^\(|\)$/g, '').split(' OR ') };
}

/** Best first; like the real one it answers with what shares a single word, or none. */
function rank(q: string, docs: readonly Doc[]): Doc[] {
  const words = q
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter(Boolean);
  const score = (doc: Doc) => {
    const text = `${JSON.stringify(Object.values(doc))}`.toLowerCase();
    return words.filter((word) => text.includes(word)).length;
  };
  return docs
    .map((doc) => ({ doc, score: score(doc) }))
    .sort((a, b) => b.score - a.score)
    .map(({ doc }) => doc);
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
