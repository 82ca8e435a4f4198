import { region } from './region.js';

type Texts = string | ((...words: string[]) => string) | { [name: string]: Texts };

/** Every text, each placeholder filled in with one word. */
function textsIn(texts: Texts): string[] {
  if (typeof texts === 'string') return [texts];
  if (typeof texts === 'function')
    return [texts(...Array.from({ length: texts.length }, () => 'Woord'))];
  return Object.values(texts).flatMap(textsIn);
}

const all = textsIn(region);
const sentences = all.flatMap((text) => text.split(/(?<=[.?!:])\s+/));

describe('texts of the page of a region', () => {
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
