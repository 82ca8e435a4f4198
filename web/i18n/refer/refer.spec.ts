import { longSentences, textsIn } from '../texts.spec-support.js';
import { refer } from './refer.js';

// A place, one of something, and many.
const all = textsIn(refer, ['Woord', 1, 4]);

describe('texts of the page for a consulting room', () => {
  it('are short sentences', () => {
    expect(all.length).toBeGreaterThan(80);
    expect(longSentences(all)).toEqual([]);
  });

  it.each([/cli[eë]nt/i, /pati[eë]nt/i, /doelgroep/i, /bereikt/i, /\bje\b|\bjouw\b/i, /["„«»]/])(
    'never say %s',
    (word) => {
      expect(all.filter((text) => word.test(text))).toEqual([]);
    },
  );
});
