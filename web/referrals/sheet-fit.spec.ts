import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PAPERS } from './sheet-address.js';
import { DROPPED_PARTS, fitSteps, SMALLEST_POINTS } from './sheet-fit.js';

const cases = PAPERS.flatMap((paper) => [1, 2, 3].map((places) => ({ paper, places })));
const css = readFileSync(path.resolve('web/pages/refer/sheet/sheet.css'), 'utf8');

describe('the tries to get everything on one page', () => {
  it.each(cases)('$paper with $places: begin with everything, in the largest letters', (one) => {
    const [first, ...others] = fitSteps(one.paper, one.places);
    expect(first?.without).toEqual([]);
    expect(first?.days).toBe(14);
    for (const { points } of others) expect(points).toBeLessThanOrEqual(first!.points);
  });

  it.each(cases)(
    '$paper with $places: are never smaller than legible, and give up in one order',
    (one) => {
      const steps = fitSteps(one.paper, one.places);
      for (const [index, { points, without, days }] of steps.entries()) {
        expect(points).toBeGreaterThanOrEqual(SMALLEST_POINTS);
        expect(without).toEqual(DROPPED_PARTS.slice(0, without.length));
        const before = steps[index - 1];
        if (!before) continue;
        expect(without.length).toBeGreaterThanOrEqual(before.without.length);
        expect(days).toBeLessThanOrEqual(before.days);
        expect(days).toBeGreaterThan(0);
      }
      expect(steps.at(-1)).toMatchObject({ points: SMALLEST_POINTS, without: DROPPED_PARTS });
    },
  );

  it('begin with letters for tired eyes where there is one place on a large sheet', () => {
    expect(fitSteps('a4', 1)[0]?.points).toBeGreaterThanOrEqual(12);
  });

  it('are known to the style sheet', () => {
    for (const part of DROPPED_PARTS)
      expect(css).toContain(`[data-without~='${part}'] [data-part='${part}']`);
    const days = new Set(
      cases.flatMap(({ paper, places }) => fitSteps(paper, places).map((step) => step.days)),
    );
    for (const count of days)
      if (count < 14)
        expect(css).toContain(`[data-days='${count}'] .sheet-days li:nth-child(n + ${count + 1})`);
  });
});
