import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { RegistryFile, RegistryPointer } from '../../server/registry/registry-file.js';
import { openBrowser, visit } from '../setup/browser.js';
import { removeDataDir, seededDataDir, startApp, type StartedApp } from '../setup/started-app.js';

let app: StartedApp;
let browser: Browser;
let places: { rich: string; several: string; unlocated: string };

beforeAll(async () => {
  app = await startApp(await seededDataDir());
  browser = await openBrowser();
  const { version } = (await (
    await fetch(`${app.url}/registry/current.json`)
  ).json()) as RegistryPointer;
  const file = (await (await fetch(`${app.url}/registry/${version}.json`)).json()) as RegistryFile;
  const by = (size: (one: RegistryFile['initiatives'][number]) => number): string =>
    [...file.initiatives].sort((a, b) => size(b) - size(a))[0]!.slug;
  places = {
    rich: by((one) => (one.locations.length === 1 ? JSON.stringify(one).length : 0)),
    several: by(({ locations }) => locations.length),
    unlocated: by(({ locations, worksIn }) =>
      locations.length === 0 ? 1 + (worksIn?.length ?? 0) : 0,
    ),
  };
}, 180_000);
afterAll(async () => {
  await browser.close();
  await app.stop();
  removeDataDir(app.dataDir);
});

/** Every kind of page, and how a visitor comes there. */
const PAGES: [string, (page: Page) => Promise<unknown>][] = [
  ['home', (page) => page.goto(app.url)],
  ['a list of places', (page) => search(page, 'Almelo')],
  ['a list without a place nearby', (page) => search(page, 'Terschelling')],
  ['a choice of places', (page) => search(page, 'Hengelo')],
  ['a suggestion', (page) => search(page, 'Utrechtt aan zee')],
  ['an error', (page) => search(page, '')],
  ['a place', (page) => page.goto(`${app.url}/initiatief/${places.rich}`)],
  [
    'a place with several locations',
    (page) => page.goto(`${app.url}/initiatief/${places.several}`),
  ],
  ['a place without a location', (page) => page.goto(`${app.url}/initiatief/${places.unlocated}`)],
  ['sources', (page) => page.goto(`${app.url}/bronnen`)],
  ['privacy', (page) => page.goto(`${app.url}/privacy`)],
  ['a page that is not there', (page) => page.goto(`${app.url}/bestaat-niet`)],
];

async function search(page: Page, text: string): Promise<void> {
  await page.goto(app.url);
  await page.getByLabel('Postcode of plaats').fill(text);
  await page.getByRole('button', { name: 'Toon plekken' }).click();
  await page.waitForLoadState('load');
}

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/** What axe-core holds against a page as it stands, in words for a failing test. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

describe.each(['light', 'dark'])('In %s, narrow and wide', (scheme) => {
  it.each(PAGES)('%s has nothing that axe-core objects to', async (_name, open) => {
    const visitor = await visit(browser, { javaScript: true, dark: scheme === 'dark' });
    try {
      const { page } = visitor;
      await open(page);
      await page.evaluate(axe.source);
      // All that unfolds is looked at too.
      await page.evaluate(
        `document.querySelectorAll('details').forEach((part) => { part.open = true; })`,
      );
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await violations(page)]).toEqual([width, []]);
      }
    } finally {
      await visitor.close();
    }
  });
});

describe('Read out', () => {
  it.each(PAGES)('%s is in Dutch, has one title, and headings in order', async (_name, open) => {
    const visitor = await visit(browser, { javaScript: true });
    try {
      const { page } = visitor;
      await open(page);
      expect(await page.locator('html').getAttribute('lang')).toBe('nl');
      expect(await page.title()).toMatch(/^\S.* - Zelfregiekaart$/);
      const levels = await page.evaluate<number[]>(
        `[...document.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]')]
           .filter((heading) => heading.checkVisibility())
           .map((heading) => Number(heading.getAttribute('aria-level') ?? heading.tagName[1]))`,
      );
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels[0]).toBe(1);
      levels.slice(1).forEach((level, index) => {
        expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
      });
    } finally {
      await visitor.close();
    }
  });
});
