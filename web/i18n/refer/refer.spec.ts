import { refer } from './refer.js';

type Texts = string | ((...words: never[]) => string) | { [name: string]: Texts };

/** Every text, each placeholder filled in with one word; a count with one and with many. */
function textsIn(texts: Texts): string[] {
  if (typeof texts === 'string') return [texts];
  if (typeof texts === 'function') {
    const say = texts as (...words: unknown[]) => string;
    return ['Woord', 1, 4].map((value) => say(...Array.from({ length: say.length }, () => value)));
  }
  return Object.values(texts).flatMap(textsIn);
}

const all = textsIn(refer);
const sentences = all.flatMap((text) => text.split(/(?<=[.?!:])\s+/));

describe('texts of the page for a consulting room', () => {
  it('are short sentences', () => {
    expect(all.length).toBeGreaterThan(80);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
  });

  it.each([/cli[eë]nt/i, /pati[eë]nt/i, /doelgroep/i, /bereikt/i, /\bje\b|\bjouw\b/i, /["„«»]/])(
    'never say %s',
    (word) => {
      expect(all.filter((text) => word.test(text))).toEqual([]);
    },
  );
});
