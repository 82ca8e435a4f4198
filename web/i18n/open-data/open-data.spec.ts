import { PHONE_FRESHNESS_MONTHS } from '../../../server/registry/contact.js';
import { longSentences, textsIn } from '../texts.spec-support.js';
import { en } from './en.js';
import { nl } from './nl.js';

const LANGUAGES: [string, string[]][] = [
  ['nl', textsIn(nl)],
  ['en', textsIn(en)],
];

describe.each(LANGUAGES)('texts of the page on open data in %s', (locale, all) => {
  it('are short sentences', () => {
    expect(all.length).toBeGreaterThan(120);
    expect(longSentences(all)).toEqual([]);
  });

  it.each([/cli[eë]nt/i, /pati[eë]nt/i, /\bje\b|\bjouw\b/i, /["„«»]/, /score|ranking|rating/i])(
    'never say %s',
    (word) => {
      expect(all.filter((text) => word.test(text))).toEqual([]);
    },
  );

  it('say how old a telephone number may be, as the site itself holds to', () => {
    const told = (locale === 'nl' ? nl : en).parts.register.text.join(' ');
    expect(told).toContain(` ${PHONE_FRESHNESS_MONTHS} `);
  });

  it('say honestly that terms and promises are not decided yet', () => {
    const told = (locale === 'nl' ? nl : en).rules;
    expect(told.licentie.text.join(' ')).toMatch(/moet haar nog bevestigen|has to confirm it/);
    expect(told.uitfaseren.text.join(' ')).toMatch(/nog bevestigen|to confirm/);
  });
});

describe('the languages of the page on open data', () => {
  it('say as many sentences in each part', () => {
    const lengths = (texts: unknown): unknown =>
      Array.isArray(texts)
        ? texts.length
        : typeof texts === 'object' && texts !== null
          ? Object.fromEntries(Object.entries(texts).map(([name, part]) => [name, lengths(part)]))
          : 1;
    expect(lengths(en)).toEqual(lengths(nl));
  });

  it('do not say the same words twice in two languages', () => {
    const sentence = (text: string) => text.split(' ').length > 4;
    const dutch = new Set(textsIn(nl).filter(sentence));
    expect(textsIn(en).filter((text) => dutch.has(text))).toEqual([]);
  });
});
