const LONGEST_SENTENCE = 15;

/**
 * Every text in an object of texts, also in lists and under names.
 *
 * @param fillers what placeholders are filled in with, one try for each
 */
export function textsIn(texts: unknown, fillers: readonly unknown[] = ['Woord']): string[] {
  if (typeof texts === 'string') return [texts];
  if (typeof texts === 'function') {
    const say = texts as (...words: unknown[]) => string;
    return fillers.map((filler) => say(...Array.from({ length: say.length }, () => filler)));
  }
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.values(texts).flatMap((part) => textsIn(part, fillers));
}

/** Sentences that a tired reader has to read twice. */
export function longSentences(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/(?<=[.?!:])\s+/))
    .filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE);
}
