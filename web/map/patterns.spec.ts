import { OUTCOMES, type LookColours } from './outcome-looks.js';
import { patternOf, rgbOf, type Pattern } from './patterns.js';

const COLOURS: LookColours = {
  paper: '#ffffff',
  covered: '#90c090',
  lines: '#104020',
  grey: '#d0d0d0',
  dots: '#404040',
  outline: '#000000',
};

/** As a photocopier sees it, from 0 to 255. */
function greys({ data }: Pattern): number[] {
  return Array.from({ length: data.length / 4 }, (_, at) => {
    const [red, green, blue] = data.subarray(at * 4, at * 4 + 3);
    return 0.3 * red! + 0.59 * green! + 0.11 * blue!;
  });
}
const pixel = ({ data, width }: Pattern, x: number, y: number): number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];
const contrast = (pattern: Pattern): number =>
  Math.max(...greys(pattern)) - Math.min(...greys(pattern));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('patternOf', () => {
  it('is a whole picture without a hole', () => {
    for (const outcome of OUTCOMES) {
      const pattern = patternOf(outcome, COLOURS);
      expect(pattern.data).toHaveLength(pattern.width * pattern.height * 4);
      for (let at = 3; at < pattern.data.length; at += 4) expect(pattern.data[at]).toBe(255);
    }
  });

  it('is one colour for what is covered, and paper for white spots', () => {
    expect(pixel(patternOf('COVERED', COLOURS), 0, 0)).toEqual([0x90, 0xc0, 0x90, 255]);
    for (const outcome of ['POSSIBLE_WHITE_SPOT', 'WHITE_SPOT'] as const) {
      expect(pixel(patternOf(outcome, COLOURS), 0, 0)).toEqual([255, 255, 255, 255]);
    }
  });

  it('shows lines and dots in greys too', () => {
    expect(contrast(patternOf('PARTLY', COLOURS))).toBeGreaterThan(150);
    expect(contrast(patternOf('UNCERTAIN', COLOURS))).toBeGreaterThan(100);
    // Of the four grounds no two are as dark as each other, so small areas differ too.
    const means = (['COVERED', 'PARTLY', 'UNCERTAIN', 'WHITE_SPOT'] as const)
      .map((outcome) => mean(greys(patternOf(outcome, COLOURS))))
      .sort((a, b) => a - b);
    expect(new Set(means.map(Math.round)).size).toBe(4);
  });

  it('has diagonal lines that go on over the edge', () => {
    const pattern = patternOf('PARTLY', COLOURS);
    const { width: side } = pattern;
    for (let y = 0; y < side; y++) {
      for (let x = 0; x < side; x++) {
        // One down and one to the left, also around the corner.
        const next = pixel(pattern, (x + side - 1) % side, (y + 1) % side);
        expect(pixel(pattern, x, y)).toEqual(next);
      }
    }
  });

  it('has dots that keep clear of the edge, and are round', () => {
    const pattern = patternOf('UNCERTAIN', COLOURS);
    const { width: side } = pattern;
    for (let at = 0; at < side; at++) {
      expect(pixel(pattern, at, 0)).toEqual([0xd0, 0xd0, 0xd0, 255]);
      for (let y = 0; y < side; y++) expect(pixel(pattern, at, y)).toEqual(pixel(pattern, y, at));
    }
    expect(pixel(pattern, side / 2, side / 2)).toEqual([0x40, 0x40, 0x40, 255]);
  });
});

describe('rgbOf', () => {
  it('reads a colour, and says what is none', () => {
    expect(rgbOf('#0aF010')).toEqual([10, 240, 16]);
    for (const text of ['', 'red', '#fff', '#0af01', 'rgb(1,2,3)', '#0af0100']) {
      expect(() => rgbOf(text)).toThrow(TypeError);
    }
  });
});
