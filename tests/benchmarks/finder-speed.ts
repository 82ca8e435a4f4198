import type { Browser } from 'playwright-core';
import { bundled } from './browser.js';
import type { Figure } from './figures.js';
import type { FinderFilters, FinderTimes, Spread } from './finder-question.js';

/** Places, and the most milliseconds a search may take: of 13,000 one frame of a screen. */
const SIZES = [
  { places: 130, most: 2 },
  { places: 13_000, most: 16 },
] as const;

const SPREADS: Record<Spread, string> = { country: 'over the country', near: 'within 20 km' };

const SIDES: Record<string, FinderFilters[]> = {
  'today filter off': ['none', 'group and wish'],
  'today filter on': ['today', 'today, group and wish'],
};

/** Search, filter and sort on the device, in the engine that readers have. The slower one counts. */
export async function finderSpeed(browser: Browser): Promise<Figure[]> {
  const program = await bundled('finder');
  const figures: Figure[] = [];
  for (const { places, most } of SIZES) {
    for (const spread of ['country', 'near'] as const) {
      for (const [side, filters] of Object.entries(SIDES)) {
        const times: [FinderFilters, FinderTimes][] = [];
        for (const filter of filters) {
          times.push([filter, await inNewPage(browser, program, [places, spread, filter])]);
        }
        figures.push({
          name: `finder, ${places} places ${SPREADS[spread]}, ${side}`,
          value: Math.max(...times.map(([, { median }]) => median)),
          text: times.map(wordsOf).join('; '),
          bound: { kind: 'at most', floor: most },
        });
      }
    }
  }
  return figures;
}

/** A page of its own: what ran before must not have warmed it up. */
async function inNewPage(
  browser: Browser,
  program: string,
  asked: [number, Spread, FinderFilters],
): Promise<FinderTimes> {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: program });
    return await page.evaluate<FinderTimes>(`bench.measureFinder(...${JSON.stringify(asked)})`);
  } finally {
    await page.close();
  }
}

function wordsOf([filter, { first, median }]: [FinderFilters, FinderTimes]): string {
  return `${filter} ${median.toFixed(2)} ms (first ${first.toFixed(1)})`;
}
