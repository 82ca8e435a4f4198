/** Longer texts are cut off: no name is that long. */
const MAX_LENGTH = 100;
/** Three rows of the table of distances, used again by every call: none ever waits for another. */
const rows = [0, 1, 2].map(() => new Uint8Array(MAX_LENGTH + 1));

/**
 * How many typing errors lie between two texts: a letter too many, too few, wrong, or two swapped
 * (optimal string alignment). Stops early.
 *
 * @param limit what is farther away than this does not interest the caller
 * @returns the distance, or `limit + 1` when it is more than the limit
 */
export function nameDistance(a: string, b: string, limit: number): number {
  const height = Math.min(a.length, MAX_LENGTH);
  const width = Math.min(b.length, MAX_LENGTH);
  if (Math.abs(height - width) > limit) return limit + 1;
  let [beforePrevious, previous, current] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= width; j++) previous[j] = j;
  for (let i = 1; i <= height; i++) {
    const letter = a.charCodeAt(i - 1);
    let best = i;
    current[0] = i;
    for (let j = 1; j <= width; j++) {
      const other = b.charCodeAt(j - 1);
      let distance = Math.min(
        previous[j]! + 1,
        current[j - 1]! + 1,
        previous[j - 1]! + (letter === other ? 0 : 1),
      );
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && other === a.charCodeAt(i - 2)) {
        distance = Math.min(distance, beforePrevious[j - 2]! + 1);
      }
      current[j] = distance;
      if (distance < best) best = distance;
    }
    if (best > limit) return limit + 1;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return Math.min(previous[width]!, limit + 1);
}

/** Which letters occur in a folded name, as bits; digits and other letters share the last ones. */
export function lettersOf(folded: string): number {
  let letters = 0;
  for (let i = 0; i < folded.length; i++) {
    const letter = folded.charCodeAt(i) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (folded.charCodeAt(i) % 5));
  }
  return letters;
}

/**
 * Can two names lie within so many typing errors? One error brings in or takes away at most one
 * letter, so most names are out without their distance being worked out.
 */
export function mayBeNear(lettersA: number, lettersB: number, limit: number): boolean {
  return bits(lettersA & ~lettersB) <= limit && bits(lettersB & ~lettersA) <= limit;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Typing errors that a name of this length may hold and still be recognised. */
export function toleratedErrors(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}
