/** What the frame tells the page around it: how high it is. Nothing of a visitor is in it. */
export interface HeightMessage {
  type: 'zelfregiekaart:height';
  /** CSS pixels, whole. */
  height: number;
}

const HEIGHT_TYPE = 'zelfregiekaart:height';

/** No list is longer: a page must not be blown up by a message. */
const MOST_PIXELS = 100_000;

/** @param pixels height of the document, may be a fraction */
export function heightMessage(pixels: number): HeightMessage {
  return { type: HEIGHT_TYPE, height: Math.ceil(pixels) };
}

/** The height in a message, CSS pixels; null = it is no message of ours, or no height. */
export function heightIn(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, height } = message as Partial<HeightMessage>;
  if (type !== HEIGHT_TYPE || typeof height !== 'number' || !(height > 0)) return null;
  return height <= MOST_PIXELS ? height : null;
}
