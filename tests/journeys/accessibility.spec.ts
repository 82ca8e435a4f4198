import type { Page } from 'playwright-core';
import type { RegistryFile } from '../../server/registry/registry-file.js';
import { visit } from '../setup/browser.js';
import { violationsOn } from '../setup/in-the-way.js';
import { givenTheSite } from '../setup/site.js';

const site = givenTheSite(null);
let { app, browser } = site;
let places: { rich: string; several: string; unlocated: string };

beforeAll(() => {
  ({ app, browser } = site);
  const by = (size: (one: RegistryFile['initiatives'][number]) => number): string =>
    [...site.file.initiatives].sort((a, b) => size(b) - size(a))[0]!.slug;
  places = {
    rich: by((one) => (one.locations.length === 1 ? JSON.stringify(one).length : 0)),
    several: by(({ locations }) => locations.length),
    unlocated: by(({ locations, worksIn }) =>
      locations.length === 0 ? 1 + (worksIn?.length ?? 0) : 0,
    ),
  };
});

/** Every kind of page, by its address in a language, and how a visitor comes there. */
const PAGES: [string, (page: Page, home: string) => Promise<unknown>][] = [
  ['home', (page, home) => page.goto(home)],
  ['a list of places', (page, home) => search(page, home, 'Almelo')],
  ['a list without a place nearby', (page, home) => search(page, home, 'Terschelling')],
  ['a list of what may be open', (page, home) => ask(page, home, 'plek=Utrecht&vandaag=ja')],
  ['the filtered country', (page, home) => ask(page, home, 'voor=women')],
  ['a choice of places', (page, home) => search(page, home, 'Hengelo')],
  ['a suggestion', (page, home) => search(page, home, 'Utrechtt aan zee')],
  ['an error', (page, home) => search(page, home, '')],
  ['the map and a place chosen on it', openMap],
  ['a place', (page, home) => page.goto(`${home}/initiatief/${places.rich}`)],
  [
    'a place with several locations',
    (page, home) => page.goto(`${home}/initiatief/${places.several}`),
  ],
  [
    'a place without a location',
    (page, home) => page.goto(`${home}/initiatief/${places.unlocated}`),
  ],
  [
    'what is not right about a place',
    (page, home) => page.goto(`${home}/klopt-niet/${places.rich}`),
  ],
  [
    'faults in what somebody tells',
    async (page, home) => {
      await page.goto(`${home}/klopt-niet/${places.rich}`);
      await page.locator('.tell__form button').click();
      await page.locator('.tell__answer').waitFor();
    },
  ],
  ['a place that is missing', (page, home) => page.goto(`${home}/plek-melden`)],
  ['sources', (page, home) => page.goto(`${home}/bronnen`)],
  ['privacy', (page, home) => page.goto(`${home}/privacy`)],
  ['accessibility', (page, home) => page.goto(`${home}/toegankelijkheid`)],
  ['a page that is not there', (page, home) => page.goto(`${home}/bestaat-niet`)],
];

const LANGUAGES = [
  ['nl', ''],
  ['en', '/en'],
  ['ar', '/ar'],
] as const;

async function search(page: Page, home: string, text: string): Promise<void> {
  await page.goto(home);
  await page.locator('#plek').fill(text);
  await page.locator('.field button').click();
  await page.locator('#antwoord, #plek-error').first().waitFor();
}

async function ask(page: Page, home: string, question: string): Promise<void> {
  await page.goto(`${home === app.url ? `${home}/` : home}#${question}`);
  await page.locator('#antwoord').waitFor();
}

async function openMap(page: Page, home: string): Promise<void> {
  await ask(page, home, 'plek=Enschede');
  await page.locator('.columns__map-switch button').click();
  await page.locator('.marker').first().waitFor();
  await page.locator('.marker:not(.marker--cluster)').first().press('Enter');
  await page.locator('.chosen').waitFor();
}

/** Pages that are not there in every language. */
const FOR_PROFESSIONALS: [string, string][] = [
  ['nl', '/verwijzen'],
  ['nl', '/verwijzen/blad'],
  ['nl', '/verwijzen/wanneer'],
  ['nl', '/open-data'],
  ['en', '/en/open-data'],
];

describe.each(LANGUAGES)('In %s', (locale, prefix) => {
  it.each(PAGES)(
    '%s: nothing for axe-core to object to, one title, headings in order',
    (_name, open) => expectAccessible(locale, (page) => open(page, app.url + prefix)),
  );
});

describe('For professionals', () => {
  it.each(FOR_PROFESSIONALS)('in %s %s: the same', (locale, path) =>
    expectAccessible(locale, (page) => page.goto(app.url + path)),
  );
});

async function expectAccessible(
  locale: string,
  open: (page: Page) => Promise<unknown>,
): Promise<void> {
  const visitor = await visit(browser, { javaScript: true });
  try {
    const { page } = visitor;
    await open(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(await page.title()).toMatch(/^\S.* - Zelfregiekaart$/);
    expectHeadingsInOrder(await headingLevels(page));

    // All that unfolds is looked at too.
    await page.evaluate(
      `document.querySelectorAll('details').forEach((part) => { part.open = true; })`,
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect([colorScheme, width, await violationsOn(page)]).toEqual([colorScheme, width, []]);
      }
    }
  } finally {
    await visitor.close();
  }
}

/** Of the headings that are seen, in the order of the page. */
function headingLevels(page: Page): Promise<number[]> {
  return page.evaluate<number[]>(
    `[...document.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]')]
       .filter((heading) => heading.checkVisibility())
       .map((heading) => Number(heading.getAttribute('aria-level') ?? heading.tagName[1]))`,
  );
}

function expectHeadingsInOrder(levels: number[]): void {
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, index) => {
    expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
  });
}
