import type { Browser } from 'playwright-core';
import type { Figure } from './figures.js';
import { median } from './load.js';
import { openVisit } from './phone-visit.js';

const ROUNDS = 7;
const PATIENCE_MS = 30_000;
/** A place of which every gazetteer knows. */
const PLACE = 'Almelo';

/** Milliseconds since the navigation began. */
type Measure = (browser: Browser, url: string, slow: boolean) => Promise<number>;

/** Keeps when the largest part of the page was painted. */
const WATCH_PAINT = `
  window.painted = 0;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.painted = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });`;

/**
 * Types a place as soon as there is a field with a button, scripts or no scripts, and keeps when places
 * stand under the heading of the answer.
 */
const WATCH_SEARCH = `
  window.answered = 0;
  let isAsked = false;
  const watch = new MutationObserver(() => {
    const field = document.getElementById('plek');
    const button = field && [...field.form.elements].find(({ type }) => type === 'submit');
    if (!isAsked && button) {
      isAsked = true;
      field.value = '${PLACE}';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      button.click();
    }
    if (document.getElementById('antwoord') && document.querySelector('.card__name a')) {
      window.answered = performance.now();
      watch.disconnect();
    }
  });
  watch.observe(document, { childList: true, subtree: true });`;

const largestPaint: Measure = async (browser, url, slow) => {
  const visit = await openVisit(browser, { slow });
  try {
    await visit.page.addInitScript(WATCH_PAINT);
    await visit.page.goto(url, { waitUntil: 'networkidle', timeout: PATIENCE_MS });
    return await visit.page.evaluate<number>('window.painted');
  } finally {
    await visit.close();
  }
};

/** @throws Error when the server was asked what the device has to find */
const searchAnswered: Measure = async (browser, url, slow) => {
  const visit = await openVisit(browser, { slow });
  try {
    await visit.page.addInitScript(WATCH_SEARCH);
    await visit.page.goto(url, { waitUntil: 'commit' });
    await visit.page.waitForSelector('#antwoord', { timeout: PATIENCE_MS });
    await visit.page.waitForSelector('.card__name a', { timeout: PATIENCE_MS });
    const sent = visit.requests.filter((request) => !request.startsWith('GET '));
    if (sent.length > 0) throw new Error(`The search was sent: ${sent.join(', ')}.`);
    return await visit.page.evaluate<number>('window.answered');
  } finally {
    await visit.close();
  }
};

/**
 * The first page on a phone of little money. In each round the same is done on this machine as it is,
 * so that a slow machine can be told from a slow page.
 */
export async function firstPageTimes(browser: Browser, url: string): Promise<Figure[]> {
  return [
    await figureOf('first page, largest paint, slow 4G, processor / 4', 1.5, largestPaint),
    await figureOf(
      'first page, search answered on the device, slow 4G, processor / 4',
      3,
      searchAnswered,
    ),
  ];

  async function figureOf(name: string, mostSeconds: number, measure: Measure): Promise<Figure> {
    // The server is not measured cold.
    await measure(browser, url, false);
    const slow: number[] = [];
    const asIs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      slow.push((await measure(browser, url, true)) / 1000);
      asIs.push((await measure(browser, url, false)) / 1000);
    }
    const value = median(slow);
    const [lowest, highest] = [Math.min(...slow), Math.max(...slow)];
    const ratio = value / median(asIs);
    return {
      name,
      value,
      text: `${value.toFixed(2)} s (${lowest.toFixed(2)}-${highest.toFixed(2)}; ${ratio.toFixed(1)} times ${median(asIs).toFixed(2)} s as it is)`,
      bound: { kind: 'at most', floor: mostSeconds },
    };
  }
}
