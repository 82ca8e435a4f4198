import fc from 'fast-check';
import jsQR from 'jsqr';
import { qrPath } from './qr-path.js';

const SCALE = 4;

/** Paints the path as a screen does, and lets another program read it. */
function readBack(address: string): string | undefined {
  const { size, d } = qrPath(address);
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < SCALE; row += 1)
      for (let column = 0; column < Number(length) * SCALE; column += 1) {
        const pixel = (Number(y) * SCALE + row) * width + Number(x) * SCALE + column;
        pixels.set([0, 0, 0], pixel * 4);
      }
  return jsQR(pixels, width, width)?.data;
}

describe('a QR code', () => {
  it('has the quiet zone that readers need', () => {
    const { size, d } = qrPath('https://kaart.example/initiatief/de-plek');
    const places = [...d.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBeLessThan(size - 4);
  });

  it('is read back exactly', () => {
    const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,99}$/);
    fc.assert(
      fc.property(slug, fc.boolean(), (one, hasAnchor) => {
        const anchor = hasAnchor ? '#locatie-0a1b2c3d' : '';
        const address = `https://kaart.example/ar/initiatief/${one}${anchor}`;
        expect(readBack(address)).toBe(address);
      }),
      { numRuns: 20 },
    );
  });
});
