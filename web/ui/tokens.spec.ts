import { readFileSync } from 'node:fs';
import path from 'node:path';

const css = readFileSync(path.resolve('web/ui/tokens.css'), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');

function coloursIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--zrk-color-([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [
      name ?? '',
      hex ?? '',
    ]),
  );
}

const light = coloursIn(lightCss);
const themes = { light, dark: new Map([...light, ...coloursIn(darkCss)]) };

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, WCAG 2.2 (1.4.3 and 1.4.11). */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['paper', 'surface', 'sunken', 'tint'];
const TEXT: [string, string[]][] = [
  ['ink', [...GROUNDS, 'attention-tint']],
  ['ink-soft', [...GROUNDS, 'attention-tint']],
  ['action', GROUNDS],
  ['action-hover', GROUNDS],
  ['on-action', ['action', 'action-hover']],
  ['attention', ['paper', 'tint', 'attention-tint']],
  ['crisis', GROUNDS],
  ['on-crisis', ['crisis']],
];
const CONTROLS: [string, string[]][] = [
  ['control-line', [...GROUNDS]],
  ['attention-line', ['paper', 'surface', 'tint', 'attention-tint']],
  ['focus', GROUNDS],
  ['action', GROUNDS],
];

describe.each(Object.entries(themes))('colours, %s', (_, colours) => {
  const pairs = (list: [string, string[]][]) =>
    list.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));
  const ratio = (front: string, ground: string) =>
    contrast(colours.get(front) ?? '', colours.get(ground) ?? '');

  it.each(pairs(TEXT))('%s reads on %s (4.5:1)', (front, ground) => {
    expect(ratio(front, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(CONTROLS))('%s shows on %s (3:1)', (front, ground) => {
    expect(ratio(front, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('tokens', () => {
  it('has a dark value for every colour', () => {
    expect([...coloursIn(darkCss).keys()].sort()).toEqual([...light.keys()].sort());
  });

  it('keeps to one type scale of 1.2 from 18 px', () => {
    const size = (name: string) =>
      Number(new RegExp(`--zrk-font-size-${name}: ([\\d.]+)rem`).exec(css)?.[1]);
    expect(size('body') * 16).toBe(18);
    ['1', '2', '3', '4', '5'].forEach((step, index) => {
      expect(size(step)).toBeCloseTo(size('body') * 1.2 ** (index + 1), 2);
    });
  });
});
