import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readDirectory } from '../../seeds/reference/directory/read-directory.js';
import { loadReferenceData } from '../../seeds/reference/load.js';
import { createLogger } from '../../server/common/logger.js';
import { readConfig } from '../../server/config/config.js';
import type { AddressInput } from '../../server/geocoding/address-question.js';
import { GeocodingService } from '../../server/geocoding/geocoding.service.js';
import {
  Locatieserver,
  LOCATIESERVER_SETTINGS,
  type LocatieserverSettings,
} from '../../server/geocoding/locatieserver.js';
import { OwnTablesService } from '../../server/geocoding/own-tables.service.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { startFakeLocatieserver, type FakeLocatieserver } from '../setup/locatieserver.js';

let app: TestApp;
let dataDir: string;
let fake: FakeLocatieserver;
let log: string[];

beforeAll(async () => {
  fake = await startFakeLocatieserver();
  dataDir = await mkdtemp(join(tmpdir(), 'geocoding-'));
  app = await startTestApp({
    config: readConfig({ PORT: '0', DATA_DIR: dataDir, GEOCODER_URL: `${fake.address}/` }),
  });
  const fixture = await readDirectory(resolve('tests/fixtures/reference'));
  const invented = {
    name: 'Verzonnendorp',
    aliases: ['Het Dorp'],
    latitude: 52.06,
    errorMetres: 900,
  };
  await loadReferenceData(app.database.dataSource, {
    ...fixture,
    places: [
      ...fixture.places,
      { ...invented, municipalityCode: 'GM0344', longitude: 5.06123456 },
      { ...invented, municipalityCode: 'GM0310', longitude: 5.16 },
    ],
  });
  await app.application.nest.get(RegistryService).refreshGazetteer();
});
afterAll(async () => {
  await app.close();
  await fake.close();
  await rm(dataDir, { recursive: true });
});
beforeEach(() => {
  fake.requests = [];
  fake.fault = null;
  fake.busiest = 0;
  log = [];
});

/** A service without a memory of other tests. */
function geocoding(
  settings: Partial<LocatieserverSettings> = {},
  address: string | null = fake.address,
): GeocodingService {
  const quick = { ...LOCATIESERVER_SETTINGS, timeoutMs: 300, retryDelayMs: 5, ...settings };
  return new GeocodingService(
    address === null ? null : new Locatieserver(address, quick),
    app.application.nest.get(OwnTablesService),
    createLogger('debug', { write: (line: string) => void log.push(line) }),
  );
}

const HOUSE: AddressInput = { postcode: '3512 ab', houseNumber: '12' };
const POSTCODE_CENTRE = {
  label: '3512 Utrecht',
  street: null,
  houseNumber: null,
  postcode: null,
  place: 'Utrecht',
  municipalityCode: 'GM0344',
  latitude: 52.08,
  longitude: 5.08,
  precision: 'POSTCODE',
  source: 'Eigen tabel van plaatsen en postcodes',
};

const labels = async (input: AddressInput) =>
  (await geocoding().search(input)).candidates.map(({ label }) => label);

describe('an address that PDOK knows', () => {
  it('becomes a point, in the application as it is put together', async () => {
    const { candidates, ...rest } = await app.application.nest.get(GeocodingService).search(HOUSE);
    expect(rest).toEqual({ usedFallback: false, reason: null });
    expect(candidates[0]).toEqual({
      label: 'Burgemeester Bedachtlaan 12, 3512 AB Verzonnendorp',
      street: 'Burgemeester Bedachtlaan',
      houseNumber: '12',
      postcode: '3512 AB',
      place: 'Verzonnendorp',
      municipalityCode: 'GM0344',
      latitude: 52.07007,
      longitude: 5.07001,
      precision: 'ADDRESS',
      source: 'PDOK Locatieserver',
    });
  });

  it('puts the very number first and its neighbours behind it', async () => {
    expect(await labels({ postcode: '3512AB', houseNumber: '12-3' })).toEqual([
      'Burgemeester Bedachtlaan 12-3, 3512 AB Verzonnendorp',
      'Burgemeester Bedachtlaan 12, 3512 AB Verzonnendorp',
      'Burgemeester Bedachtlaan 12A, 3512 AB Verzonnendorp',
    ]);
  });

  it('is found by street and place, abbreviated, in the place that is meant alone', async () => {
    const typed = { street: 'Burg. Bedachtln', houseNumber: '12' };
    expect(await labels({ ...typed, place: 'Verzonnendorp (De Bilt)' })).toEqual([
      'Burgemeester Bedachtlaan 12, 3731 AA Verzonnendorp',
    ]);
    // Two places bear this other name, so both are shown.
    expect(await labels({ ...typed, place: 'Het Dorp' })).toHaveLength(4);
  });

  it('is found when the letters of the postcode are wrong', async () => {
    const typed = { street: 'Burgemeester Bedachtlaan', houseNumber: '14', place: 'verzonnendorp' };
    expect(await labels({ ...typed, postcode: '3512 ZZ' })).toEqual([
      'Burgemeester Bedachtlaan 14, 3512 AB Verzonnendorp',
    ]);
  });

  it('is found in one text', async () => {
    for (const text of ['Burgemeester Bedachtlaan 14, 3512ab Verzonnendorp', '3512 AB 14']) {
      expect(await labels({ text })).toEqual([
        'Burgemeester Bedachtlaan 14, 3512 AB Verzonnendorp',
      ]);
    }
  });

  it('is its postcode where the number is not known, and never another house', async () => {
    const { candidates, usedFallback } = await geocoding().search({ ...HOUSE, houseNumber: '77' });
    expect(usedFallback).toBe(false);
    expect(candidates).toEqual([
      expect.objectContaining({
        label: 'Burgemeester Bedachtlaan, 3512 AB Verzonnendorp',
        precision: 'POSTCODE',
        houseNumber: null,
      }),
    ]);
  });

  it('is the postcodes along a street without a number', async () => {
    expect(await labels({ street: 'burgemeester bedachtlaan', place: 'Verzonnendorp' })).toEqual([
      'Burgemeester Bedachtlaan, 3512 AB Verzonnendorp',
    ]);
  });

  it('is every place of a name', async () => {
    const { candidates } = await geocoding().search({ place: 'Verzonnendorp' });
    expect(candidates.map(({ label, precision }) => [label, precision])).toEqual([
      ['Verzonnendorp, gemeente Utrecht', 'PLACE'],
      ['Verzonnendorp, gemeente De Bilt', 'PLACE'],
    ]);
  });

  it('is asked for with parameters of the service alone, and typed syntax is only words', async () => {
    const attack = `*:* OR type:gemeente&rows=9999 -{!xmlparser v='<a/>'} AND "x`;
    for (const input of [
      { text: attack },
      { street: attack, place: attack, houseNumber: '12' },
      { street: 'NOT Straat', place: '(Dorp' },
      { place: '-Verzonnendorp' },
    ]) {
      const { reason } = await geocoding().search(input);
      expect(reason).not.toBe('REFUSED');
    }
    expect(fake.requests.length).toBeGreaterThanOrEqual(4);
    for (const { searchParams } of fake.requests) {
      expect([...new Set(searchParams.keys())]).toEqual(['q', 'fq', 'fl', 'rows']);
    }
  });
});

describe('when PDOK cannot be used', () => {
  it('asks nobody when switched off', async () => {
    const service = geocoding({}, null);
    expect(await service.search(HOUSE)).toEqual({
      candidates: [POSTCODE_CENTRE],
      usedFallback: true,
      reason: 'SWITCHED_OFF',
    });
    const places = await service.search({ place: 'Verzonnendorp' });
    expect(places.candidates).toHaveLength(2);
    expect(places.candidates).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          label: 'Verzonnendorp (Utrecht)',
          municipalityCode: 'GM0344',
          longitude: 5.06123,
          precision: 'PLACE',
        }),
        expect.objectContaining({ label: 'Verzonnendorp (De Bilt)', municipalityCode: 'GM0310' }),
      ]),
    );
    const text = await service.search({ text: 'Bedachtlaan 5, Bilthoven' });
    expect(text.candidates).toEqual([
      expect.objectContaining({ label: 'Bilthoven', precision: 'PLACE', latitude: 52.07 }),
    ]);
    expect((await service.search({ place: 'Nergenshuizen' })).candidates).toEqual([]);
    expect(fake.requests).toEqual([]);
  });

  it('tells nobody outside a hidden address, and answers its place alone', async () => {
    for (const input of [HOUSE, { text: 'Bedachtlaan 12, 3512 AB' }, { text: 'Laan 12 3512' }]) {
      const result = await geocoding().search({ ...input, addressHidden: true });
      expect(result).toMatchObject({
        usedFallback: true,
        reason: 'ADDRESS_HIDDEN',
        candidates: [{ label: 'Utrecht', precision: 'PLACE', latitude: 52.05, longitude: 5.05 }],
      });
    }
    expect(fake.requests).toEqual([]);
  });

  it('does not ask for four digits, which our own table knows', async () => {
    expect(await geocoding().search({ postcode: '3512' })).toEqual({
      candidates: [POSTCODE_CENTRE],
      usedFallback: true,
      reason: 'NO_ADDRESS',
    });
    expect(fake.requests).toEqual([]);
  });

  it('takes the place when nothing that PDOK answers is the street', async () => {
    const typed = { street: 'Nooitlaan', houseNumber: '12', place: 'Bilthoven' };
    expect(await geocoding().search(typed)).toMatchObject({
      usedFallback: true,
      reason: 'NOTHING_FOUND',
      candidates: [{ label: 'Bilthoven', precision: 'PLACE' }],
    });
    expect(log).toEqual([]);
  });

  const doc = (changes: Record<string, unknown> = {}) => ({
    type: 'adres',
    straatnaam: 'Verzonnenstraat',
    huisnummer: 12,
    postcode: '3512AB',
    woonplaatsnaam: 'Verzonnendorp',
    gemeentecode: '0344',
    gemeentenaam: 'Utrecht',
    centroide_ll: 'POINT(5.07 52.07)',
    ...changes,
  });
  const docs = (...list: unknown[]) => JSON.stringify({ response: { numFound: 1, docs: list } });
  const says =
    (body: string | Buffer, status = 200, headers: Record<string, string> = {}) =>
    (response: ServerResponse) =>
      void response.writeHead(status, headers).end(body);

  /** What it does, the reason we give, and how often it is asked. */
  const FAULTS: [string, (response: ServerResponse) => void, string, number][] = [
    ['is down', (response) => void response.socket!.destroy(), 'UNREACHABLE', 2],
    ['answers 500', says('Internal <b>error</b>', 500), 'UNREACHABLE', 2],
    ['answers 503', says('', 503), 'UNREACHABLE', 2],
    ['answers 400', says('{"message":"no"}', 400), 'REFUSED', 1],
    ['answers 404', says('{}', 404), 'REFUSED', 1],
    ['sends us elsewhere', says('', 302, { location: 'http://127.0.0.1:9/' }), 'REFUSED', 1],
    ['answers 429', says('slow down', 429), 'BUSY', 1],
    ['says nothing', () => undefined, 'TIMED_OUT', 1],
    [
      'stops speaking half way',
      (response) => void response.writeHead(200).write('{"response":'),
      'TIMED_OUT',
      1,
    ],
    [
      'drips',
      (response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write(' '), 20);
        response.once('close', () => clearInterval(drip));
      },
      'TIMED_OUT',
      1,
    ],
    [
      'is cut off',
      (response) => {
        response.writeHead(200, { 'content-length': '5000' }).write('{"response":{"docs":[');
        setTimeout(() => response.socket?.destroy(), 20);
      },
      'UNREACHABLE',
      2,
    ],
    ['sends half of the JSON', says('{"response":{"docs":[{"type"'), 'BROKEN_ANSWER', 1],
    ['sends a page', says('<!doctype html><h1>Maintenance</h1>'), 'BROKEN_ANSWER', 1],
    ['sends nothing', says(''), 'BROKEN_ANSWER', 1],
    ['sends bytes', says(Buffer.from([0xff, 0xfe, 0x00])), 'BROKEN_ANSWER', 1],
    ['sends null', says('null'), 'BROKEN_ANSWER', 1],
    ['sends a list', says('[]'), 'BROKEN_ANSWER', 1],
    ['sends no documents', says('{"response":{"docs":{}}}'), 'BROKEN_ANSWER', 1],
    ['sends a thousand', says(docs(...Array(1000).fill(doc()))), 'BROKEN_ANSWER', 1],
    ['sends deep nests', says('['.repeat(100_000)), 'BROKEN_ANSWER', 1],
    ['sends too much', says(' '.repeat(300 * 1024) + docs(doc())), 'BROKEN_ANSWER', 1],
    [
      'sends a bomb',
      says(gzipSync(Buffer.alloc(50_000_000, ' ')), 200, { 'content-encoding': 'gzip' }),
      'BROKEN_ANSWER',
      1,
    ],
    ['sends a number as text', says(docs(doc({ huisnummer: '12' }))), 'BROKEN_ANSWER', 1],
    ['sends no point', says(docs(doc({ centroide_ll: 'POINT(NaN 52)' }))), 'BROKEN_ANSWER', 1],
    ['sends a wrong code', says(docs(doc({ gemeentecode: 'GM0344' }))), 'BROKEN_ANSWER', 1],
    ['sends hidden signs', says(docs(doc({ straatnaam: 'a\u202eb' }))), 'BROKEN_ANSWER', 1],
    // Asked twice: for the address, and for the postcode.
    [
      'sends a point abroad',
      says(docs(doc({ centroide_ll: 'POINT(2.35 48.8)' }))),
      'NOTHING_FOUND',
      2,
    ],
    ['swaps the axes', says(docs(doc({ centroide_ll: 'POINT(52.07 5.07)' }))), 'NOTHING_FOUND', 2],
    ['answers another postcode', says(docs(doc({ postcode: '3512ZZ' }))), 'NOTHING_FOUND', 2],
    ['answers another number', says(docs(doc({ huisnummer: 13 }))), 'NOTHING_FOUND', 2],
    ['knows nothing', says(docs()), 'NOTHING_FOUND', 2],
    [
      'sends other kinds',
      says(docs({ type: 'perceel' }, { type: '__proto__' })),
      'NOTHING_FOUND',
      2,
    ],
  ];
  it.each(FAULTS)(
    'answers from our own tables when it %s',
    async (_what, respond, reason, times) => {
      fake.fault = (response) => (respond(response), true);
      expect(await geocoding().search(HOUSE)).toEqual({
        candidates: [POSTCODE_CENTRE],
        usedFallback: true,
        reason,
      });
      expect(fake.requests).toHaveLength(times);
      expect(log.length).toBe(reason === 'NOTHING_FOUND' ? 0 : 1);
    },
  );

  it('is not misled by a broken document among good ones', async () => {
    fake.fault = (response) => (
      says(docs(null, 5, doc({ postcode: 3512 }), doc()))(response),
      true
    );
    const { candidates } = await geocoding().search(HOUSE);
    expect(candidates.map(({ label }) => label)).toEqual([
      'Verzonnenstraat 12, 3512 AB Verzonnendorp',
    ]);
  });

  it('gets over one bad moment', async () => {
    let times = 0;
    fake.fault = (response) => times++ === 0 && (says('', 502)(response), true);
    expect(await geocoding().search(HOUSE)).toMatchObject({ usedFallback: false });
    expect(fake.requests).toHaveLength(2);
  });

  it('says nothing of what was typed, whatever happens', async () => {
    const typed = {
      street: 'Geheimelaan',
      houseNumber: '4711',
      postcode: '3512 QX',
      place: 'Utrecht',
    };
    for (const [, respond] of FAULTS) {
      fake.fault = (response) => (respond(response), true);
      await geocoding({ timeoutMs: 60 }).search(typed);
    }
    expect(log.length).toBeGreaterThan(20);
    expect(log.join('\n')).not.toMatch(/geheim|4711|QX|127\.0\.0\.1/i);
    for (const line of log) {
      expect(Object.keys(JSON.parse(line) as object).sort()).toEqual(
        ['level', 'time', 'reason', 'detail', 'msg'].sort(),
      );
    }
  });

  it('leaves it alone for as long as it asks', async () => {
    const service = geocoding();
    fake.fault = (response) => (says('', 429, { 'retry-after': '1' })(response), true);
    expect(await service.search(HOUSE)).toMatchObject({ reason: 'BUSY' });
    fake.fault = null;
    expect(await service.search(HOUSE)).toMatchObject({ reason: 'BUSY' });
    expect(fake.requests).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 1050));
    expect(await service.search(HOUSE)).toMatchObject({ usedFallback: false });
  });
});

describe('sparing the service', () => {
  it('asks once for the same address, however it is written', async () => {
    const service = geocoding();
    const first = await service.search(HOUSE);
    expect(await service.search({ text: ' 3512ab  12 ' })).toEqual(first);
    expect(fake.requests).toHaveLength(1);
  });

  it('does not remember a fault', async () => {
    const service = geocoding();
    fake.fault = (response) => (response.writeHead(500).end(), true);
    await service.search(HOUSE);
    fake.fault = null;
    expect(await service.search(HOUSE)).toMatchObject({ usedFallback: false });
  });

  it('forgets what was used longest ago, and all of it after its time', async () => {
    const service = geocoding({ answersKept: 2, answersKeptMs: 150 });
    const search = (houseNumber: string) => service.search({ ...HOUSE, houseNumber });
    for (const number of ['12', '14', '12', '12a', '12', '14']) await search(number);
    // 12, 14, 12a, and 14 again.
    expect(fake.requests).toHaveLength(4);
    await new Promise((resolve) => setTimeout(resolve, 160));
    await search('14');
    expect(fake.requests).toHaveLength(5);
  });

  it('asks a few things at once and lets a crowd use our own tables', async () => {
    const service = geocoding({ atOnce: 2, chairs: 3, timeoutMs: 2000 });
    fake.fault = (response) => {
      setTimeout(() => response.writeHead(200).end('{"response":{"docs":[]}}'), 50);
      return true;
    };
    const results = await Promise.all(
      Array.from({ length: 9 }, (_, index) => service.search({ place: `Verzonnen ${index}` })),
    );
    const reasons = results.map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === 'NOTHING_FOUND')).toHaveLength(5);
    expect(reasons.filter((reason) => reason === 'BUSY')).toHaveLength(4);
    expect(fake.busiest).toBe(2);
    fake.fault = null;
    expect(await service.search(HOUSE)).toMatchObject({ usedFallback: false });
  });
});

describe('what cannot be an address', () => {
  it.each<[string, AddressInput, string]>([
    ['nothing', {}, 'ADDRESS_MISSING'],
    ['null', { text: null, street: undefined }, 'ADDRESS_MISSING'],
    ['signs alone', { text: ' \0\t?!-- ' }, 'ADDRESS_MISSING'],
    ['a number alone', { houseNumber: '12' }, 'ADDRESS_MISSING'],
    ['a long text', { text: 'a'.repeat(201) }, 'ADDRESS_TOO_LONG'],
    ['a text that grows', { place: '\ufdfa'.repeat(1_000_000) }, 'ADDRESS_TOO_LONG'],
    ['a postcode with a zero', { postcode: '0123 AB' }, 'POSTCODE_INVALID'],
    ['three letters', { postcode: '3512 ABC' }, 'POSTCODE_INVALID'],
    ['parameters', { postcode: '3512AB&rows=9' }, 'POSTCODE_INVALID'],
    ['words', { postcode: '3512 AB', houseNumber: 'bij de kerk' }, 'HOUSE_NUMBER_INVALID'],
    ['number zero', { postcode: '3512 AB', houseNumber: '0' }, 'HOUSE_NUMBER_INVALID'],
    ['six digits', { postcode: '3512 AB', houseNumber: '123456' }, 'HOUSE_NUMBER_INVALID'],
  ])('%s is refused with its code', async (_what, input, code) => {
    await expect(geocoding().search(input)).rejects.toMatchObject({ extensions: { code } });
    expect(fake.requests).toEqual([]);
  });

  it('does no harm whatever it is', async () => {
    const nasty = [
      '\ud800',
      '💥 1',
      "'; DROP TABLE place; --",
      '%00',
      '../../etc',
      'ﷺ',
      '١٢٣٤ AB 1',
    ];
    for (const text of nasty) {
      const result = await geocoding()
        .search({ text })
        .catch((error: unknown) => error);
      if (result instanceof Error)
        expect(result).toHaveProperty('extensions.code', 'ADDRESS_MISSING');
      else expect(result).not.toMatchObject({ reason: 'REFUSED' });
    }
  });
});
