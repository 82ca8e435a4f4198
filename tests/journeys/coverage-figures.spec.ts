import { rdToWgs84 } from '../../server/gazetteer/rijksdriehoek.js';
import type { CoverageQuestion } from '../../server/coverage/model/parameters.js';
import type { CoverageRow } from '../../server/coverage/model/report.js';
import type { CoverageTotals } from '../../server/coverage/model/totals.js';
import { homeOf, middleOf, SMALL_WORLDS } from '../factories/coverage-worlds.js';
import {
  computed,
  coverageByApi,
  download,
  givenTheSmallWorlds,
  MUNICIPALITIES,
  sentenceOn,
  tableOn,
} from '../setup/coverage-site.js';
import { until } from '../setup/started-app.js';

/** One answer, wherever it stands: on the page, on the map, in a file, on paper and over the API. */
const site = givenTheSmallWorlds();
let { app, page } = site;
beforeAll(() => {
  ({ app } = site);
});
beforeEach(() => {
  ({ page } = site);
});

async function open(path: string): Promise<void> {
  await page.goto(app.url + path);
  await computed(page);
}

const number = (count: number): string => count.toLocaleString('nl-NL');

/** Every row says of itself what the API says of it. */
const SAID: [keyof CoverageTotals, (count: string, isSummed: boolean) => string][] = [
  [
    'covered',
    (count, isSummed) =>
      isSummed
        ? `Voor ${count} zijn er volgens onze gegevens plekken die samen vaak genoeg open zijn.`
        : `Voor ${count} is er zeker een plek die vaak genoeg open is.`,
  ],
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
      const { totals, rows } = await coverageByApi(app, question);
      const said = await sentenceOn(page);
      const share = (part: number): string => `${Math.round((part / totals.population) * 100)} %`;
      expect(said).toContain(`${share(totals.withinReach)} van de inwoners`);
      if (totals.covered > 0) expect(said).toContain(`Bij ${share(totals.covered)} `);
      expect(said).toContain(`Bij ${share(totals.possibleWhiteSpot)} kennen wij geen plek`);

      const table = await tableOn(page);
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
          if (count > 0) expect(words).toContain(say(number(count), 'dayPartsCount' in question));
        }
      }

      const { content: csv } = await download(page, 'Download de tabel (CSV)');
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

      const { content: geoJson } = await download(page, 'Download de gebieden (GeoJSON)');
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
    const { rows } = await coverageByApi(app, { maxDistanceMetres: 10_000, minDayPartsPerWeek: 2 });
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

describe('Given somebody who takes it along', () => {
  it('then the picture of the map is a picture, with what is chosen in its name and on it', async () => {
    await open('/dekking');
    const { name, content } = await download(page, 'Download de kaart (PNG)');
    expect(name).toMatch(/^dekking-kaart-\d{4}-\d\d-\d\d\.png$/);
    expect([...content.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const [width, height] = [content.readUInt32BE(16), content.readUInt32BE(20)];
    expect(Math.min(width, height)).toBeGreaterThan(300);
    expect(content.length).toBeGreaterThan(5_000);
  });

  it('then the areas are GeoJSON of the country, each with its outline', async () => {
    await open('/dekking');
    const { name, content } = await download(page, 'Download de gebieden (GeoJSON)');
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
    const { name, content } = await download(page, 'Download de tabel (CSV)');
    expect(name).toMatch(/^dekking-PV92-/);
    const [, province = '', ...municipalities] = content.toString('utf8').trimEnd().split('\r\n');
    expect(province).toMatch(/^PV92,Verzonnen PV92,PROVINCE,100000,/);
    expect(municipalities).toHaveLength(MUNICIPALITIES / 2);
    const areas = await download(page, 'Download de kaart (GeoJSON)');
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
