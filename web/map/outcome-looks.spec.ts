import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lookClass, OUTCOMES } from './outcome-looks.js';

const css = readFileSync(resolve('web/map/outcome-looks.css'), 'utf8');
const tokens = readFileSync(resolve('web/ui/tokens.css'), 'utf8');

/** The tokens of both sheets, for light and for dark. */
function coloursOf(scheme: 'light' | 'dark'): (name: string) => string {
  const found = new Map<string, string>();
  for (const sheet of [tokens, css]) {
    const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');
    for (const text of scheme === 'light' ? [light] : [light, dark]) {
      for (const [, name, hex] of text.matchAll(/--zrk-color-([a-z-]+):\s*(#[0-9a-f]{6})/g)) {
        found.set(name!, hex!);
      }
    }
  }
  return (name) => {
    const hex = found.get(name);
    if (!hex) throw new Error(`There is no colour ${name}.`);
    return hex;
  };
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function ratio(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter! + 0.05) / (darker! + 0.05);
}

describe.each(['light', 'dark'] as const)('the looks of coverage, %s', (scheme) => {
  const colour = coloursOf(scheme);

  it.each([
    ['look-outline', 'paper'],
    ['look-outline', 'map-land'],
    ['look-outline', 'look-covered'],
    ['look-outline', 'look-grey'],
    ['look-lines', 'paper'],
    ['look-lines', 'map-land'],
    ['look-lines', 'look-covered'],
    ['look-dots', 'look-grey'],
    ['look-dots', 'paper'],
  ])('%s is seen on %s (3:1)', (mark, ground) => {
    expect(ratio(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(['look-covered', 'look-grey', 'paper'])('names of places read on %s', (ground) => {
    expect(ratio(colour('ink'), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('lookClass', () => {
  it('has a rule of its own in the style sheet for every outcome', () => {
    for (const outcome of OUTCOMES) {
      const [common, own] = lookClass(outcome).split(' ');
      expect(css).toContain(`.${common} {`);
      expect(css).toContain(`.${own} {`);
    }
    expect(lookClass('POSSIBLE_WHITE_SPOT')).toBe('look look--possible-white-spot');
  });
});
