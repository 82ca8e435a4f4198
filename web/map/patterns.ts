import type { LookColours, Outcome } from './outcome-looks.js';

/** A picture as canvas and MapLibre take it: four bytes per pixel, row by row. */
export interface Pattern {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** Pixels of a pattern per pixel of the page, so that it stays sharp on a good screen. */
export const PATTERN_RATIO = 2;
/** Sides and measures in pixels of the pattern. A side must hold whole periods, or seams show. */
const LINES = { side: 32, width: 11 };
const DOTS = { side: 20, radius: 4 };

/**
 * The ground of an outcome, to be repeated: lines and dots join without a seam. An outline is no ground,
 * so that both kinds of white spot are plain paper here.
 */
export function patternOf(outcome: Outcome, colours: LookColours): Pattern {
  const colour = (hex: string): Rgb => rgbOf(hex);
  switch (outcome) {
    case 'COVERED':
      return painted(1, () => colour(colours.covered));
    case 'PARTLY':
      return painted(LINES.side, (x, y) =>
        mixed(colour(colours.paper), colour(colours.lines), ofLine(x, y)),
      );
    case 'UNCERTAIN':
      return painted(DOTS.side, (x, y) =>
        mixed(colour(colours.grey), colour(colours.dots), ofDot(x, y)),
      );
    case 'POSSIBLE_WHITE_SPOT':
    case 'WHITE_SPOT':
      return painted(1, () => colour(colours.paper));
  }
}

/** @param hex `#rrggbb` @throws TypeError for anything else: a token that is not there */
export function rgbOf(hex: string): Rgb {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!parts) throw new TypeError(`"${hex}" is no colour as #rrggbb`);
  return [1, 2, 3].map((part) => Number.parseInt(parts[part]!, 16)) as unknown as Rgb;
}

/** How much of the pixel a line covers: lines run from lower left to upper right, one per side. */
function ofLine(x: number, y: number): number {
  const across = (x + y + 1) % LINES.side;
  const fromMiddle = Math.abs(across - LINES.side / 2) / Math.SQRT2;
  return softened(LINES.width / 2 - fromMiddle);
}

/** How much of the pixel a dot covers: one dot in the middle of each side. */
function ofDot(x: number, y: number): number {
  const fromMiddle = Math.hypot(x + 0.5 - DOTS.side / 2, y + 0.5 - DOTS.side / 2);
  return softened(DOTS.radius - fromMiddle);
}

/** An edge of one pixel between in and out. */
const softened = (inside: number): number => Math.min(1, Math.max(0, inside + 0.5));

const mixed = (ground: Rgb, mark: Rgb, part: number): Rgb =>
  ground.map((value, at) => Math.round(value + (mark[at]! - value) * part)) as unknown as Rgb;

function painted(side: number, colourAt: (x: number, y: number) => Rgb): Pattern {
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) data.set([...colourAt(x, y), 255], (y * side + x) * 4);
  }
  return { width: side, height: side, data };
}
