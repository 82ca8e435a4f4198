import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { builtSite } from '../../server/application.js';
import type { CoverageQuestion } from '../../server/coverage/model/parameters.js';
import type { CoverageRow } from '../../server/coverage/model/report.js';
import type { CoverageTotals } from '../../server/coverage/model/totals.js';
import { homeOf, SMALL_WORLDS } from '../factories/coverage-worlds.js';
import { startTestApp, type TestApp } from './app.js';
import { openBrowser, visit, type Visit } from './browser.js';
import { publishSmallWorlds, worldOf } from './small-worlds.js';

/** The built site with the small worlds in it, and a policy officer at a desk. */
export interface CoverageSite {
  app: TestApp;
  browser: Browser;
  /** Another one for every journey; what the browser complained of is looked at afterwards. */
  officer: Visit;
  page: Page;
}

/** Each world is a municipality with inhabitants, and a neighbour without. */
export const MUNICIPALITIES = 2 * SMALL_WORLDS.length;

/** Registers what every journey through coverage needs. */
export function givenTheSmallWorlds(): CoverageSite {
  const site = {} as CoverageSite;
  beforeAll(async () => {
    site.app = await startTestApp({ siteBuild: builtSite(process.cwd()) });
    await publishSmallWorlds(site.app);
    site.browser = await openBrowser();
  }, 180_000);
  afterAll(async () => {
    await site.browser?.close();
    await site.app.close();
  });
  beforeEach(async () => {
    site.officer = await visit(site.browser, { javaScript: true, width: 1280 });
    site.page = site.officer.page;
  });
  afterEach(async () => {
    await site.officer.close();
    expect(site.officer.complaints).toEqual([]);
  });
  return site;
}

/** @param name of a small world */
export function codeOf(name: string): string {
  return homeOf(worldOf(name));
}

export function nameOf(name: string): string {
  return `Verzonnen gemeente ${codeOf(name).slice(2)}`;
}

/** Waits until a device computed what stands on its page: only that can be taken along. */
export async function computed(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Meenemen' }).waitFor();
}

/** The answer in words. */
export async function sentenceOn(page: Page): Promise<string> {
  return plain(await page.locator('.big-sentence__first, .big-sentence__rest').allInnerTexts());
}

/** The spaces of numbers are no other words. */
export function plain(texts: string[]): string {
  return texts.join(' ').replaceAll('\u00a0', ' ');
}

/** Cells of the table, all rows, by name of the region. */
export async function tableOn(page: Page): Promise<Map<string, string[]>> {
  const more = page.getByRole('button', { name: /^Toon \d+ meer$/ });
  while ((await more.count()) > 0) await more.click();
  const rows = await page.evaluate<[string, string[]][]>(
    `[...document.querySelectorAll('.coverage-table tbody tr:not(.coverage-table__words)')].map((row) => [
       row.querySelector('.coverage-table__name').textContent,
       [...row.querySelectorAll('td')].map((cell) => cell.lastChild.textContent)])`,
  );
  return new Map(rows);
}

/** What the API says of all municipalities. */
export async function coverageByApi(
  app: TestApp,
  question: CoverageQuestion,
): Promise<{ totals: CoverageTotals; rows: CoverageRow[] }> {
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
export async function download(
  page: Page,
  button: string,
): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}
