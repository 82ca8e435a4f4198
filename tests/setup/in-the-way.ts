import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/** What axe-core holds against a page, or a frame in it, as it stands, in words for a failing test; empty = nothing. */
export async function violationsOn(page: Page | Frame): Promise<string[]> {
  const isThere = await page.evaluate<boolean>(`typeof axe === 'object'`);
  if (!isThere) await page.evaluate(axe.source);
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** How many pixels a page is wider than its window; 0 = nobody has to scroll sideways. */
export async function overflowOf(page: Page): Promise<number> {
  const [content = 0, screen = 0] = await page.evaluate<number[]>(
    '[document.documentElement.scrollWidth, window.innerWidth]',
  );
  return Math.max(0, content - screen);
}
