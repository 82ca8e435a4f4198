import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PALETTES } from './palettes.js';

const css = readFileSync(path.resolve('web/ui/tokens.css'), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');

function coloursIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/--zrk-color-((?!map-)[a-z-]+):\s*(#[0-9a-f]{6})/g)].map(
      ([, name = '', hex = '']) => [name, hex],
    ),
  );
}

describe('the palettes', () => {
  it('are the colours of the site, without those of the map', () => {
    expect(PALETTES.light).toEqual(coloursIn(lightCss));
    expect(PALETTES.dark).toEqual(coloursIn(darkCss));
  });
});
