import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { builtSite } from '../../server/application.js';
import type { CoverageFile } from '../../server/coverage/model/coverage-file.js';
import type { CoverageQuestion } from '../../server/coverage/model/parameters.js';
import type { CoverageRow } from '../../server/coverage/model/report.js';
import type { CoverageTotals } from '../../server/coverage/model/totals.js';
import { homeOf, middleOf, SMALL_WORLDS } from '../factories/coverage-worlds.js';
import { rdToWgs84 } from '../../server/gazetteer/rijksdriehoek.js';
import { loadStarter, publishWorld } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { openBrowser, visit, type Visit } from '../setup/browser.js';
import { emptyAllTables } from '../setup/database.js';
import { overflowOf, violationsOn } from '../setup/in-the-way.js';
import { signIn } from '../setup/signed-in.js';
import { monthsAgo, publishSmallWorlds, worldOf } from '../setup/small-worlds.js';
import { until } from '../setup/started-app.js';

/** A policy officer's day: where the network has holes, how sure that is, and what settles it. */
let app: TestApp;
let browser: Browser;
let officer: Visit;
let page: Page;

beforeAll(async () => {
  app = await startTestApp({ siteBuild: builtSite(process.cwd()) });
  await publishSmallWorlds(app);
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app.close();
});
beforeEach(async () => {
  officer = await visit(browser, { javaScript: true, width: 1280 });
  ({ page } = officer);
});
afterEach(async () => {
  const { complaints } = officer;
  await officer.close();
  expect(complaints).toEqual([]);
});

const number = (count: number): string => count.toLocaleString('nl-NL');
/** Each world is one with inhabitants, and a neighbour without. */
const MUNICIPALITIES = 2 * SMALL_WORLDS.length;
const codeOf = (name: string): string => homeOf(worldOf(name));
const nameOf = (name: string): string => `Verzonnen gemeente ${codeOf(name).slice(2)}`;

/** Opens a page of coverage and waits until this device computed it. */
async function open(path: string, on: Page = page): Promise<void> {
  await on.goto('about:blank');
  await on.goto(app.url + path);
  await computed(on);
}

async function computed(on: Page = page): Promise<void> {
  // Only what was worked out here can be taken along.
  await on.getByRole('heading', { name: 'Meenemen' }).waitFor();
}

const sentence = (on: Page = page): Promise<string> =>
  on.locator('.big-sentence__first, .big-sentence__rest').allInnerTexts().then(plain);

/** The spaces of numbers are no other words. */
function plain(texts: string[]): string {
  return texts.join(' ').replaceAll('\u00a0', ' ');
}

/** Cells of the big table, all rows, by name of the region. */
async function tableRows(on: Page = page): Promise<Map<string, string[]>> {
  const more = on.getByRole('button', { name: /^Toon \d+ meer$/ });
  while ((await more.count()) > 0) await more.click();
  const rows = await on.evaluate<[string, string[]][]>(
    `[...document.querySelectorAll('.coverage-table tbody tr:not(.coverage-table__words)')].map((row) => [
       row.querySelector('.coverage-table__name').textContent,
       [...row.querySelectorAll('td')].map((cell) => cell.lastChild.textContent)])`,
  );
  return new Map(rows);
}

/** What the API says, in full. */
async function api(question: CoverageQuestion): Promise<{
  totals: CoverageTotals;
  rows: CoverageRow[];
}> {
  const TOTALS = `population covered partly uncertain uncertainBy { reason population }
    possibleWhiteSpot whiteSpot withinReach hangsOnPosition`;
  const { data, errors } = await app.ask(
    `query ($parameters: CoverageParametersInput!) { coverage(parameters: $parameters) {
       totals { ${TOTALS} } rows { region { code name kind } totals { ${TOTALS} }
       placesPer10000 dayPartsPer10000 } } }`,
    { parameters: question },
  );
  expect(errors).toEqual([]);
  return data['coverage'] as never;
}

/** Takes a download along and reads it. */
async function download(button: string): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

describe('Given a policy officer who wants to know where the network has holes', () => {
  it('when the page opens, then its sentence is what the worlds add up to', async () => {
    await open('/dekking');
    expect(await sentence()).toBe(
      [
        '49 % van de inwoners woont binnen 10 km van een plek.',
        'Bij 13 % is er zeker een plek met minstens 2 dagdelen per week.',
        'Bij 9 % is de plek minder vaak open.',
        'Van 24 % weten wij het niet zeker.',
        'Bij 54 % kennen wij geen plek die meetelt.',
      ].join(' '),
    );
  });

  it('when a province is opened, then it says what is there and goes on to its municipalities', async () => {
    await open('/dekking#afstand=9');
    await page.locator('#tabel').selectOption('PROVINCE');
    await page.getByRole('link', { name: 'Verzonnen PV92', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Provincie Verzonnen PV92' }).waitFor();
    await computed();
    // What was chosen comes along.
    expect(await page.locator('.big-sentence__first').innerText()).toContain('9\u00a0km');
    for (const part of ['Eerst: wat u wilt behouden', 'Wat er is', 'Witte vlekken', 'Per gemeente'])
      await page.getByRole('heading', { name: part, exact: true }).waitFor();
    expect((await tableRows()).size).toBe(MUNICIPALITIES / 2);
    await page
      .getByRole('link', { name: nameOf('open'), exact: true })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: `Gemeente ${nameOf('open')}` }).waitFor();
  });

  it('when they sort, then they find where nothing is known, and why', async () => {
    await open('/dekking');
    const firstRows = async (): Promise<string[]> => [...(await tableRows()).keys()].slice(0, 6);
    const holes = [
      'hosted with nothing of its own',
      'for young people only',
      'telephone hours',
      'respite house',
      'inventoried',
      'inventoried long ago',
    ].map(nameOf);
    expect(await firstRows()).toEqual(holes.sort());
    await page.getByRole('button', { name: 'Onzeker', exact: true }).click();
    expect((await firstRows())[0]).toBe(nameOf('unlocated'));
    await until(() => (page.url().endsWith('#volgorde=-uncertain') ? true : undefined), 5_000);
    await page.getByRole('button', { name: `${nameOf('hidden address')} in zinnen` }).click();
    const words = page.locator(`#in-zinnen-${codeOf('hidden address')}`);
    expect(await words.innerText()).toContain('Bij 7.000: wij weten niet precies waar de plek is.');
    // On the page of the municipality it stands with what would settle it.
    await page
      .getByRole('link', { name: nameOf('unknown hours'), exact: true })
      .first()
      .click();
    await computed();
    const unsure = page.locator('section', {
      has: page.getByRole('heading', { name: 'Wat wij niet zeker weten' }),
    });
    expect(plain(await unsure.first().locator('tbody tr').allInnerTexts())).toMatch(
      /De openingstijden zijn niet bekend\.\s+6\.000/,
    );
    expect(await unsure.first().innerText()).toContain('Vraag naar de openingstijden.');
  });
});

/** Every row says of itself what the API says of it. */
const SAID: [keyof CoverageTotals, (count: string) => string][] = [
  ['covered', (count) => `Voor ${count} is er zeker een plek die vaak genoeg open is.`],
  ['partly', (count) => `Voor ${count} is er een plek die te weinig open is.`],
  ['uncertain', (count) => `Van ${count} weten wij het niet zeker.`],
  ['possibleWhiteSpot', (count) => `Voor ${count} kennen wij geen plek die meetelt.`],
  ['whiteSpot', (count) => `Voor ${count} is gezocht, en is er geen plek die meetelt.`],
];
const OUTCOME_WORDS = {
  covered: 'Gedekt',
  partly: 'Deels',
  uncertain: 'Onzeker',
  possibleWhiteSpot: 'Mogelijke witte vlek',
  whiteSpot: 'Witte vlek',
} as const;

/** What most inhabitants have; of two with as many, the one further down the legend. */
function wordOnMap(totals: CoverageTotals): string {
  const keys = Object.keys(OUTCOME_WORDS) as (keyof typeof OUTCOME_WORDS)[];
  const most = Math.max(...keys.map((key) => totals[key]));
  return OUTCOME_WORDS[keys.findLast((key) => totals[key] === most)!];
}

describe('Given one question', () => {
  const QUESTIONS: [string, CoverageQuestion][] = [
    ['', { maxDistanceMetres: 10_000, minDayPartsPerWeek: 2 }],
    [
      '#afstand=5&dagdelen=1&minuten=30&leeftijd=age-65-plus',
      {
        maxDistanceMetres: 5000,
        minDayPartsPerWeek: 1,
        minMinutes: 30,
        ageBands: ['AGE_65_PLUS'],
      },
    ],
    [
      '#afstand=12&bevestigd=nooit-oud&dagdelen=5&samen=ja',
      {
        maxDistanceMetres: 12_000,
        minDayPartsPerWeek: 5,
        dayPartsCount: 'SUMMED',
        freshnessMonths: null,
      },
    ],
  ];

  it.each(QUESTIONS)(
    'when %s is asked, then sentence, table, rows in words, CSV, GeoJSON and API say the same',
    async (fragment, question) => {
      await open(`/dekking${fragment}`);
      const { totals, rows } = await api(question);
      const said = await sentence();
      const share = (part: number): string => `${Math.round((part / totals.population) * 100)} %`;
      expect(said).toContain(`${share(totals.withinReach)} van de inwoners`);
      if (totals.covered > 0) expect(said).toContain(`Bij ${share(totals.covered)} `);
      expect(said).toContain(`Bij ${share(totals.possibleWhiteSpot)} kennen wij geen plek`);

      const table = await tableRows();
      const cells = ({ totals: of, placesPer10000, dayPartsPer10000 }: CoverageRow): string[] => [
        ...[of.population, of.withinReach, of.covered, of.partly, of.uncertain].map(number),
        ...[of.possibleWhiteSpot, of.whiteSpot].map(number),
        ...[placesPer10000, dayPartsPer10000].map((figure) =>
          figure === null
            ? 'onbekend'
            : figure.toLocaleString('nl-NL', { maximumFractionDigits: 2 }),
        ),
      ];
      expect(Object.fromEntries(table)).toEqual(
        Object.fromEntries(rows.map((row) => [row.region.name, cells(row)])),
      );

      for (const toggle of await page.locator('.coverage-table__toggle').all())
        await toggle.click();
      for (const row of rows) {
        const words = await page.locator(`#in-zinnen-${row.region.code}`).innerText();
        for (const [outcome, say] of SAID) {
          const count = row.totals[outcome] as number;
          if (count > 0) expect(words).toContain(say(number(count)));
        }
      }

      const { content: csv } = await download('Download de tabel (CSV)');
      const [header = '', ...lines] = csv.toString('utf8').slice(1).trimEnd().split('\r\n');
      const columns = header.split(',');
      const figure = (line: string, column: string): string =>
        line.split(',')[columns.indexOf(column)]!;
      const asFile = (of: CoverageTotals): Record<string, string> => ({
        population: String(of.population),
        covered: String(of.covered),
        partly: String(of.partly),
        uncertain: String(of.uncertain),
        possible_white_spot: String(of.possibleWhiteSpot),
        white_spot: String(of.whiteSpot),
        within_reach: String(of.withinReach),
      });
      const expected = new Map(rows.map(({ region, totals: of }) => [region.code, asFile(of)]));
      expect(
        new Map(
          lines.map((line) => [
            figure(line, 'code'),
            Object.fromEntries(
              Object.keys(asFile(totals)).map((column) => [column, figure(line, column)]),
            ),
          ]),
        ),
      ).toEqual(expected);

      const { content: geoJson } = await download('Download de gebieden (GeoJSON)');
      const { features } = JSON.parse(geoJson.toString('utf8')) as {
        features: { id: string; properties: Record<string, unknown> }[];
      };
      expect(features.map(({ id }) => id).sort()).toEqual([...expected.keys()].sort());
      for (const { id, properties } of features)
        for (const [column, count] of Object.entries(expected.get(id)!))
          expect(String(properties[column])).toBe(count);
    },
  );

  it('when areas are pressed on the map, then each is what most of its inhabitants have', async () => {
    await open('/dekking');
    const canvas = page.locator('canvas.maplibregl-canvas');
    await canvas.waitFor();
    await canvas.scrollIntoViewIfNeeded();
    const { rows } = await api({ maxDistanceMetres: 10_000, minDayPartsPerWeek: 2 });
    const chosen = page.locator('.map-part__chosen');
    const { width, height } = (await canvas.boundingBox())!;
    const told: Record<string, string> = {};
    for (const world of SMALL_WORLDS) {
      // A world lies a little east of its middle: the square goes from -4 to 16 kilometres.
      const { x, y } = middleOf(world);
      const at = onMap(rdToWgs84({ x: x + 6000, y }), width, height);
      const name = `Verzonnen gemeente ${homeOf(world).slice(2)}`;
      await until(async () => {
        await canvas.click({ position: at });
        await page.waitForTimeout(50);
        const link = chosen.getByRole('link', { name, exact: true });
        return (await link.count()) > 0 ? true : undefined;
      }, 10_000);
      told[homeOf(world)] = await chosen.locator('.outcome-chip').innerText();
    }
    const inhabited = rows.filter(({ totals }) => totals.population > 0);
    expect(told).toEqual(
      Object.fromEntries(inhabited.map(({ region, totals }) => [region.code, wordOnMap(totals)])),
    );
  });
});

/** Where a point is on the map of the whole country, in pixels from its corner. */
function onMap(
  { lat, lon }: { lat: number; lon: number },
  width: number,
  height: number,
): { x: number; y: number } {
  const padding = { top: 48, bottom: 40, left: 40, right: 84 };
  const [west, south, east, north] = [3.3, 50.72, 7.25, 53.57];
  const across = (degrees: number): number => (degrees + 180) / 360;
  const down = (degrees: number): number =>
    (1 - Math.asinh(Math.tan((degrees * Math.PI) / 180)) / Math.PI) / 2;
  const scale = Math.min(
    (width - padding.left - padding.right) / (across(east) - across(west)),
    (height - padding.top - padding.bottom) / (down(south) - down(north)),
  );
  const middle = {
    x: (width + padding.left - padding.right) / 2,
    y: (height + padding.top - padding.bottom) / 2,
  };
  return {
    x: middle.x + (across(lon) - (across(west) + across(east)) / 2) * scale,
    y: middle.y + (down(lat) - (down(south) + down(north)) / 2) * scale,
  };
}

describe('Given somebody with a keyboard', () => {
  it('when the sliders move, then the answer follows, and nobody is told what was asked', async () => {
    await officer.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('/dekking');
    await page.waitForLoadState('networkidle');
    const history = await page.evaluate<number>('history.length');
    const before = await sentence();
    const sent = officer.requests.length;
    const distance = page.getByRole('slider', { name: 'Hoe ver mag een plek zijn?' });
    await distance.focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowLeft');
    expect(await distance.getAttribute('aria-valuetext')).toBe('5\u00a0km');
    const often = page.getByRole('slider', { name: 'Hoe vaak moet een plek open zijn?' });
    await often.focus();
    await page.keyboard.press('ArrowRight');
    expect(await often.getAttribute('aria-valuetext')).toBe('3 dagdelen per week');
    await page.getByText('Meer keuzes').click();
    await page.getByLabel('Hoe lang telt een bevestiging?').selectOption({ label: '24 maanden' });
    const FRAGMENT = '#afstand=5&dagdelen=3&bevestigd=24';
    await until(() => (page.url().endsWith(FRAGMENT) ? true : undefined), 5_000);
    await until(async () => ((await sentence()) === before ? undefined : true), 5_000);
    const after = await sentence();
    expect(after).toContain('binnen 5 km');
    expect(after).toContain('minstens 3 dagdelen');
    expect(await page.evaluate<number>('history.length')).toBe(history);
    // A screen reader hears it once it stands still.
    await until(
      async () =>
        plain(await page.locator('main > p[role=status]').allInnerTexts()).includes('binnen 5 km')
          ? true
          : undefined,
      5_000,
    );

    await page.getByRole('button', { name: 'Kopieer een link naar dit beeld' }).click();
    await page.getByText('De link is gekopieerd.').waitFor();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(link).toBe(`${app.url}/dekking${FRAGMENT}`);
    await page.waitForLoadState('networkidle');
    expect(
      officer.requests.slice(sent).filter(({ url }) => !/\/tiles\/|\/assets\//.test(url)),
    ).toEqual([]);

    // Whoever gets the link sees the same, and asks the server as little.
    const reader = await visit(browser, { javaScript: true, width: 1280 });
    await reader.page.goto(link);
    await computed(reader.page);
    await until(async () => ((await sentence(reader.page)) === after ? true : undefined), 5_000);
    await reader.page
      .getByRole('link', { name: nameOf('open'), exact: true })
      .first()
      .click();
    await reader.page.getByRole('heading', { level: 1, name: /^Gemeente/ }).waitFor();
    await computed(reader.page);
    expect(await sentence(reader.page)).toContain('binnen 5 km');
    for (const { method, url, body } of [...officer.requests, ...reader.requests]) {
      if (url.startsWith('blob:')) continue;
      const { origin, pathname, search } = new URL(url);
      expect([method, origin, body]).toEqual(['GET', app.url, null]);
      expect(decodeURIComponent(pathname + search)).not.toMatch(
        /afstand|dagdelen|bevestigd|maxDistance|dayParts|freshness|5000/i,
      );
    }
    await reader.close();
  });
});

describe('Given somebody who takes it along', () => {
  it('then the picture of the map is a picture, with what is chosen in its name and on it', async () => {
    await open('/dekking');
    const { name, content } = await download('Download de kaart (PNG)');
    expect(name).toMatch(/^dekking-kaart-\d{4}-\d\d-\d\d\.png$/);
    expect([...content.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const [width, height] = [content.readUInt32BE(16), content.readUInt32BE(20)];
    expect(Math.min(width, height)).toBeGreaterThan(300);
    expect(content.length).toBeGreaterThan(5_000);
  });

  it('then the areas are GeoJSON of the country, each with its outline', async () => {
    await open('/dekking');
    const { name, content } = await download('Download de gebieden (GeoJSON)');
    expect(name).toMatch(/^dekking-gemeente-.*\.geojson$/);
    const collection = JSON.parse(content.toString('utf8')) as GeoJSON.FeatureCollection;
    expect(collection.type).toBe('FeatureCollection');
    for (const { geometry } of collection.features) {
      expect(geometry.type).toMatch(/^(Multi)?Polygon$/);
      const [lon, lat] = JSON.stringify(geometry)
        .match(/-?\d+\.\d+/g)!
        .map(Number);
      expect(lon).toBeGreaterThan(3);
      expect(lon).toBeLessThan(8);
      expect(lat).toBeGreaterThan(50);
      expect(lat).toBeLessThan(54);
    }
  });

  it('then the page of a region gives its own numbers and areas', async () => {
    await open('/dekking/provincie/PV92');
    const { name, content } = await download('Download de tabel (CSV)');
    expect(name).toMatch(/^dekking-PV92-/);
    const [, province = '', ...municipalities] = content.toString('utf8').trimEnd().split('\r\n');
    expect(province).toMatch(/^PV92,Verzonnen PV92,PROVINCE,100000,/);
    expect(municipalities).toHaveLength(MUNICIPALITIES / 2);
    const areas = await download('Download de kaart (GeoJSON)');
    const { features } = JSON.parse(areas.content.toString('utf8')) as GeoJSON.FeatureCollection;
    expect(features).toHaveLength(MUNICIPALITIES / 2);
    for (const { geometry } of features) expect(geometry.type).toBe('MultiPolygon');
  });

  it.each(['/dekking', '/dekking/provincie/PV92'])(
    'then %s on paper has the whole table and how it is known',
    async (path) => {
      await open(path);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(`window.dispatchEvent(new Event('beforeprint'))`);
      const paper = page.locator('main');
      const all = path === '/dekking' ? MUNICIPALITIES : MUNICIPALITIES / 2;
      expect(await page.locator('.coverage-table tbody tr').count()).toBe(all);
      expect(await page.locator('.how-we-know .print-only').isVisible()).toBe(true);
      expect(await page.locator('.how-we-know .print-only li').count()).toBeGreaterThan(4);
      expect(await paper.innerText()).toContain('Verzonnen telling');
      // Only the heads of columns, which are words too.
      const pressed = await page.evaluate<string[]>(
        `[...document.querySelectorAll('button:not(.coverage-table__sort), input, select')]
           .filter((one) => one.checkVisibility()).map((one) => one.textContent || one.id)`,
      );
      expect(pressed).toEqual([]);
      expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    },
  );
});

describe('Given a browser without scripts', () => {
  it.each([
    ['/dekking', MUNICIPALITIES],
    ['/dekking/gemeente/GM9110', 0],
  ])('when %s opens, then the sentence and the table are there', async (path, rows) => {
    const visitor = await visit(browser, { javaScript: false, width: 1280 });
    await visitor.page.goto(app.url + path);
    const said = plain(await visitor.page.locator('.big-sentence__first').allInnerTexts());
    expect(said).toMatch(/^\d+ % van de inwoners woont binnen 10 km van een plek\.$/);
    const shown = visitor.page.locator('.coverage-table tbody tr');
    expect(await shown.count()).toBe(rows);
    for (const row of await shown.all()) expect(await row.isVisible()).toBe(true);
    expect(await visitor.page.locator('main noscript').isVisible()).toBe(true);
    await visitor.close();
  });
});

describe('Given whoever reads with other eyes', () => {
  it.each([
    '/dekking',
    '/dekking#tabel=provincie&afstand=5&bevestigd=nooit-oud',
    '/dekking/provincie/PV92',
    '/dekking/gemeente/GM9110',
    `/dekking/gemeente/${codeOf('unlocated')}`,
    '/dekking/gemeente/GM0000',
  ])('then axe-core has nothing to object to on %s, and nothing is cut off', async (path) => {
    await page.goto(app.url + path);
    if (path.endsWith('GM0000')) {
      // The only thing this browser may complain about: there is no such page.
      await page.getByRole('heading', { level: 1 }).waitFor();
      officer.complaints.splice(0);
    } else await computed();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(
          `document.querySelectorAll('details').forEach((part) => { part.open = true; })`,
        );
        expect([colorScheme, width, await violationsOn(page), await overflowOf(page)]).toEqual([
          colorScheme,
          width,
          [],
          0,
        ]);
      }
    }
  });
});

describe('Given a municipality where somebody of the region looked around', () => {
  it('when they state the inventory, then the possible white spot becomes one', async () => {
    const name = nameOf('inventoried');
    const code = codeOf('inventoried');
    const { cookie } = await signIn(app, [{ role: 'REGION', regionCode: 'PV92' }]);
    const [cookieName = '', value = ''] = cookie.split('=');
    const region = await visit(browser, { javaScript: true, width: 1280 });
    await region.context.addCookies([{ name: cookieName, value, url: app.url }]);
    const cellsOf = async (on: Page): Promise<string[]> =>
      (await tableRows(on)).get(name)?.slice(5, 7) ?? [];

    // Both look before anything was stated, and the officer leaves the site open.
    await open('/dekking');
    expect(await cellsOf(page)).toEqual(['10.000', '0']);
    await open(`/dekking/gemeente/${code}`, region.page);
    await region.page.getByText('Nog niemand heeft vastgelegd dat hier is gezocht.').waitFor();
    await region.page.getByRole('link', { name: 'Naar de inventarisaties' }).click();

    await region.page.getByRole('button', { name: `Leg vast voor ${name}`, exact: true }).click();
    await region.page.getByLabel('Welke organisatie zegt dit?').fill('Verzonnen regio');
    await region.page.getByLabel('Aan wie heeft u het gevraagd?').fill('Verzonnen wijkteams');
    await region.page.getByLabel('Op welke dag was u klaar?').fill(monthsAgo(1));
    await region.page.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await region.page.getByText(`Vastgelegd voor ${name}.`).waitFor();
    expect(region.complaints).toEqual([]);

    // Whoever states it sees it at once.
    await open(`/dekking/gemeente/${code}`, region.page);
    const spots = region.page.locator('section', {
      has: region.page.getByRole('heading', { name: 'Witte vlekken' }),
    });
    expect(await spots.innerText()).toContain(
      'Voor 10.000 inwoners is gezocht, en is er geen plek.',
    );
    expect(await spots.innerText()).toContain('Verzonnen regio');
    await region.close();

    // The officer comes back to the page within the site, without loading it anew.
    await page
      .getByRole('link', { name: nameOf('open'), exact: true })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /^Gemeente/ }).waitFor();
    await page.getByRole('link', { name: 'Alle gebieden' }).click();
    await page.getByRole('heading', { level: 1, name: /^Dekking/ }).waitFor();
    await until(async () => ((await cellsOf(page))[1] === '10.000' ? true : undefined), 10_000);
    await page.reload();
    await computed();
    expect(await cellsOf(page)).toEqual(['0', '10.000']);
    expect(await sentence()).toContain('Bij 5 % is gezocht, en is er geen plek die meetelt.');
    const { rows } = await api({ maxDistanceMetres: 10_000, minDayPartsPerWeek: 2 });
    const row = rows.find(({ region: { code: one } }) => one === code)!;
    expect(row.totals).toMatchObject({ whiteSpot: 10_000, possibleWhiteSpot: 0 });
    const file = (await (await fetch(`${app.url}/coverage/current.json`)).json()) as CoverageFile;
    expect(file.inventories).toEqual([
      expect.objectContaining({ municipalityCode: code, statedFor: 'Verzonnen regio' }),
    ]);
    expect(JSON.stringify(file)).not.toContain('account:');
  });
});

describe('Given a site that nobody told where people live', () => {
  beforeAll(async () => {
    await emptyAllTables(app.database.dataSource);
    await loadStarter(app);
    await publishWorld(app, []);
  });

  it.each([true, false])(
    'then the page says so, and how they come in (scripts: %s)',
    async (javaScript) => {
      const visitor = await visit(browser, { javaScript, width: 360 });
      for (const path of ['/dekking', '/dekking/provincie/PV26']) {
        await visitor.page.goto(app.url + path);
        await visitor.page
          .getByRole('heading', { name: 'De inwoners zijn niet geladen' })
          .first()
          .waitFor();
        const text = await visitor.page.locator('main').innerText();
        expect(text).toContain('REFERENCE_DATA_DIR');
        expect(text).toContain('npm run reference:update');
        expect(text).not.toContain('NaN');
        if (javaScript) expect(await violationsOn(visitor.page)).toEqual([]);
      }
      expect(visitor.complaints).toEqual([]);
      await visitor.close();
    },
  );
});
