import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseReference, readReference } from '../../seeds/reference/choose-reference.js';
import { officialDirectory } from '../../seeds/reference/official/official-directory.js';
import { progressOn } from '../../seeds/reference/official/progress.js';
import { updateOfficial } from '../../seeds/reference/official/update-official.js';
import { ReferenceDataError } from '../../seeds/reference/reference-error.js';
import {
  startFakeServices,
  type FakeServices,
  type Fault,
} from '../fixtures/reference-services.js';

const SMALL = {
  municipalities: 4,
  provinces: 2,
  ggdRegions: 2,
  zorgkantoorRegions: 1,
  postcodes: 6,
  places: 4,
};

let fake: FakeServices;
let dataDir: string;

beforeEach(async () => {
  fake = await startFakeServices();
  dataDir = await mkdtemp(join(tmpdir(), 'official-'));
});
afterEach(async () => {
  await fake.close();
  await rm(dataDir, { recursive: true });
});

const update = (options: Partial<Parameters<typeof updateOfficial>[0]> = {}) =>
  updateOfficial({
    dataDir,
    services: { pdok: fake.address, cbs: fake.address },
    fetchSettings: { timeoutMs: 400, attempts: 3, retryDelayMs: 5 },
    minimum: SMALL,
    now: new Date('2026-02-01T12:00:00Z'),
    ...options,
  });

const faultOf = async (options: Parameters<typeof update>[0] = {}) => {
  const error: unknown = await update(options).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ReferenceDataError))
    throw new Error(`expected a fault, not ${String(error)}`);
  return { code: error.code, where: error.where, message: error.message };
};

/** The nth request for a page of this collection or table gets another answer. */
function onRequest(
  part: string,
  numbers: number[],
  respond: Parameters<typeof answerWith>[0],
): Fault {
  let count = 0;
  return (url, response) => {
    if (!url.pathname.includes(part)) return false;
    count += 1;
    return numbers.includes(count) ? answerWith(respond)(url, response) : false;
  };
}

const answerWith =
  (respond: (response: Parameters<Fault>[1], url: URL) => void): Fault =>
  (url, response) => {
    respond(response, url);
    return true;
  };

const always = (part: string, respond: Parameters<typeof answerWith>[0]) =>
  onRequest(
    part,
    Array.from({ length: 100 }, (_, index) => index + 1),
    respond,
  );

describe('updateOfficial', () => {
  it('fetches every page of every layer, of the newest year that has figures', async () => {
    const data = await update();

    const region = (code: string) => data.regions.find((candidate) => candidate.code === code);
    expect(region('GM0002')).toMatchObject({
      kind: 'MUNICIPALITY',
      name: 'Noordoost, Oost en West',
      year: 2025,
      parents: ['PV01', 'GG0102', 'ZK01', 'NL00'],
      officialPopulation: { inhabitants: 1495, year: 2024 },
      geometry: { type: 'MultiPolygon' },
    });
    expect(region('GM0003')).toMatchObject({ name: 'Zuidwest' });
    expect(region('PV02')).toMatchObject({ officialPopulation: { inhabitants: 2010, year: 2024 } });
    expect(data.places.map(({ name, municipalityCode }) => `${name} ${municipalityCode}`)).toEqual([
      'Eén GM0001',
      'Twee GM0002',
      'Drie GM0003',
      'Vier GM0004',
    ]);
    // Between its two postcodes, nearer to the one where more people live.
    expect(data.places[0]!.longitude).toBeCloseTo(5.0417, 3);
    expect(data.postcodes).toHaveLength(6);
    expect(data.postcodes[4]).toMatchObject({ code: '1005', place: 'Vier' });
    expect(data.demand).toMatchObject({ year: 2024 });
    expect(data.demand!.points[0]).toMatchObject({
      inhabitants: 1000,
      ageBands: { '0-14': 200, '65+': null },
    });
    expect(data.demand!.points[4]).toMatchObject({ inhabitants: null, ageBands: null });
    expect(fake.requests.filter((request) => request.includes('from=3'))).toHaveLength(4);
  });

  it('is what the next start uses, and leaves nothing else behind', async () => {
    expect((await chooseReference({ dataDir })).kind).toBe('starter');
    const data = await update();
    const choice = await chooseReference({ dataDir });
    expect(choice).toMatchObject({ kind: 'official', directory: officialDirectory(dataDir) });
    expect(await readReference(choice)).toEqual(data);
    expect(await readdir(join(dataDir, 'reference'))).toEqual(['official']);
  });

  it('replaces what it fetched before', async () => {
    await update();
    await update();
    expect(await readdir(join(dataDir, 'reference'))).toEqual(['official']);
  });

  it('tells how far it is: a bar on a terminal, lines elsewhere', async () => {
    const lines: string[] = [];
    await update({ progress: progressOn({ write: (text) => lines.push(text) }) });
    expect(lines[0]).toBe('1/7 gemeenten\n');
    expect(lines).toContain('5/7 postcode4-2024: 6\n');
    const drawn: string[] = [];
    await update({ progress: progressOn({ isTTY: true, write: (text) => drawn.push(text) }) });
    expect(drawn[0]).toBe('\r\u001b[2K[........................] 1/7 gemeenten');
    expect(drawn.at(-1)).toMatch(/\[#{21}\.{3}\] 7\/7 inwoners-85984NED: 4$/);
  });
});

describe('updateOfficial when a service fails for a moment', () => {
  it.each([
    ['answers 500', (response: Parameters<Fault>[1]) => void response.writeHead(500).end()],
    ['answers 429', (response: Parameters<Fault>[1]) => void response.writeHead(429).end()],
    [
      'cuts the answer off',
      (response: Parameters<Fault>[1]) => void response.end('{"features": ['),
    ],
    ['hangs up', (response: Parameters<Fault>[1]) => void response.destroy()],
    ['says nothing', () => undefined],
  ])('goes on when it %s once', async (_, respond) => {
    fake.fault = onRequest('postcode4', [3], respond);
    expect((await update()).postcodes).toHaveLength(6);
  });
});

describe('updateOfficial when something is wrong', () => {
  let before: string;
  const inUse = async () => readFile(join(officialDirectory(dataDir), 'pc4.csv'), 'utf8');
  beforeEach(async () => {
    await update();
    before = await inUse();
    fake.requests.length = 0;
  });
  afterEach(async () => {
    expect(await inUse()).toBe(before);
    expect((await chooseReference({ dataDir })).kind).toBe('official');
  });

  it('gives up on a service that keeps failing, after a few attempts', async () => {
    fake.fault = always('ggdregio', (response) => void response.writeHead(503).end());
    expect(await faultOf()).toEqual({
      code: 'REFERENCE_SERVICE_FAILED',
      where: expect.stringContaining('/ggdregio_gegeneraliseerd/items?') as string,
      message: expect.stringContaining('the service answered 503') as string,
    });
    expect(fake.requests.filter((request) => request.includes('ggdregio'))).toHaveLength(3);
  });

  it('does not ask again for what is refused', async () => {
    fake.fault = always('ggdregio', (response) => void response.writeHead(400).end());
    expect(await faultOf()).toMatchObject({ code: 'REFERENCE_SERVICE_FAILED' });
    expect(fake.requests.filter((request) => request.includes('ggdregio'))).toHaveLength(1);
  });

  it('gives up on a service that does not answer in time', async () => {
    fake.fault = always('woonplaats', () => undefined);
    expect(await faultOf()).toMatchObject({
      code: 'REFERENCE_SERVICE_TIMEOUT',
      message: expect.stringContaining('no answer within 0.4 s') as string,
    });
  });

  it('gives up on answers that stay cut off', async () => {
    fake.fault = always('provincie', (response) => void response.end('{"features":[{"ty'));
    expect(await faultOf()).toMatchObject({ code: 'REFERENCE_SERVICE_BROKEN_ANSWER' });
  });

  it.each([
    ['an error page', '<html>'],
    ['something else', '{"title":"x"}'],
    ['nothing', 'null'],
    ['features that are no list', '{"features":{}}'],
  ])('refuses %s', async (_, body) => {
    fake.fault = always('provincie', (response) => void response.end(body));
    expect(await faultOf()).toMatchObject({ code: 'REFERENCE_SERVICE_BROKEN_ANSWER' });
  });

  it('names a field that has another name than before', async () => {
    const feature = { type: 'Feature', properties: { postcode4: '1001' }, geometry: null };
    fake.fault = always(
      'postcode4',
      (response) => void response.end(JSON.stringify({ features: [feature] })),
    );
    expect(await faultOf()).toMatchObject({
      code: 'REFERENCE_SERVICE_FIELD_MISSING',
      message: expect.stringMatching(
        /field postcode is missing in postcode4-2025; found postcode4/,
      ) as string,
    });
    const row = { WijkenEnBuurten: 'GM0001', Bevolking_5: 3 };
    fake.fault = always(
      '85984NED',
      (response) => void response.end(JSON.stringify({ value: [row] })),
    );
    expect(await faultOf()).toMatchObject({ code: 'REFERENCE_SERVICE_FIELD_MISSING' });
  });

  it('does not follow pages to another service, nor in circles', async () => {
    const page = (href: string) => JSON.stringify({ features: [], links: [{ rel: 'next', href }] });
    fake.fault = always('provincie', (response) => void response.end(page('http://example.org/')));
    expect(await faultOf()).toMatchObject({
      code: 'REFERENCE_SERVICE_BROKEN_ANSWER',
      message: expect.stringContaining('example.org') as string,
    });
    fake.fault = always('provincie', (response, url) => void response.end(page(url.href)));
    expect(await faultOf()).toMatchObject({
      message: expect.stringContaining('for ever') as string,
    });
  });

  it('refuses outlines outside the country and codes of another kind', async () => {
    const feature = (statcode: string, east: number) => ({
      type: 'Feature',
      properties: { statcode, statnaam: 'Noord' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [5, 52],
            [east, 52],
            [5, 53],
            [5, 52],
          ],
        ],
      },
    });
    const send = (item: unknown): Fault =>
      always('provincie', (response) => void response.end(JSON.stringify({ features: [item] })));
    fake.fault = send(feature('PV01', 130_000));
    expect(await faultOf()).toMatchObject({ code: 'REFERENCE_GEOMETRY_INVALID' });
    fake.fault = send(feature('Noord', 6));
    expect(await faultOf()).toMatchObject({ code: 'REFERENCE_IMPLAUSIBLE' });
  });

  it('refuses half a country', async () => {
    expect(await faultOf({ minimum: { ...SMALL, municipalities: 300 } })).toMatchObject({
      code: 'REFERENCE_IMPLAUSIBLE',
      message: expect.stringContaining('4 municipalities, expected at least 300') as string,
    });
  });

  it('refuses figures that do not add up', async () => {
    const row = { WijkenEnBuurten: 'GM0001', AantalInwoners_5: 99_000 };
    fake.fault = always(
      '85984NED',
      (response) => void response.end(JSON.stringify({ value: [row] })),
    );
    expect(await faultOf()).toMatchObject({
      code: 'REFERENCE_IMPLAUSIBLE',
      message: expect.stringContaining('add up to 4995') as string,
    });
  });
});

describe('updateOfficial after an interruption', () => {
  it('fetches no finished page again', async () => {
    fake.fault = always('woonplaats', (response) => void response.writeHead(500).end());
    await faultOf();
    const before = new Set(fake.requests.filter((request) => !request.includes('woonplaats')));
    expect(before.size).toBeGreaterThan(6);

    fake.fault = onRequest(
      'woonplaats',
      [2, 3, 4],
      (response) => void response.writeHead(500).end(),
    );
    fake.requests.length = 0;
    await faultOf();
    expect(fake.requests).toHaveLength(4);
    expect(fake.requests.every((request) => request.includes('woonplaats'))).toBe(true);

    fake.fault = null;
    fake.requests.length = 0;
    expect((await update()).places).toHaveLength(4);
    // The second page of places, the table that does not exist yet, and the two pages of the other.
    expect(fake.requests.map((request) => /woonplaats|\d{5}NED/.exec(request)?.[0])).toEqual([
      'woonplaats',
      '86165NED',
      '85984NED',
      '85984NED',
    ]);
  });

  it('begins anew after a day', async () => {
    fake.fault = always('woonplaats', (response) => void response.writeHead(500).end());
    await faultOf();
    fake.fault = null;
    fake.requests.length = 0;
    await update({ now: new Date('2026-02-03T12:00:00Z') });
    expect(fake.requests[0]).toContain('gemeente_gegeneraliseerd');
  });

  it('does not find pages again that turned out to be wrong', async () => {
    await faultOf({ minimum: { ...SMALL, places: 300 } });
    fake.requests.length = 0;
    await update();
    expect(fake.requests[0]).toContain('gemeente_gegeneraliseerd');
  });
});
