import { longSentences, textsIn } from '../texts.spec-support.js';
import { region } from './region.js';

const all = textsIn(region);

describe('texts of the page of a region', () => {
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
