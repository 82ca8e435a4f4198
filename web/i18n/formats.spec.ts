import {
  dateAsShown,
  insideSentence,
  languageAsShown,
  listAsShown,
  phoneAsShown,
  websiteAsShown,
} from './formats.js';

describe('formats', () => {
  it.each([
    ['+31881234567', '088 123 45 67'],
    ['+31201234567', '020 123 45 67'],
    ['+31612345678', '06 12 34 56 78'],
    ['+31341275542', '0341 27 55 42'],
    ['+318000113', '0800 0113'],
    ['112', '112'],
  ])('phone %s reads %s', (stored, shown) => expect(phoneAsShown(stored)).toBe(shown));

  it.each([
    ['2019', '2019'],
    ['2019-11', 'november 2019'],
    ['2019-11-05', '5 november 2019'],
    ['2026-11-22T23:30:00Z', '23 november 2026'],
    ['ongedateerd', 'ongedateerd'],
    ['2019-13', '2019-13'],
  ])('date %s reads %s', (date, shown) => expect(dateAsShown(date, 'nl')).toBe(shown));

  it.each([
    ['en', '2019', '2019'],
    ['en', '2019-11', 'November 2019'],
    ['en', '2019-11-05', '5 November 2019'],
    ['en', '2026-11-22T23:30:00Z', '23 November 2026'],
    ['ar', '2019', '2019'],
    ['ar', '2019-11', 'نوفمبر 2019'],
    ['ar', '2019-11-05', '5 نوفمبر 2019'],
    ['ar', '2026-11-22T23:30:00Z', '23 نوفمبر 2026'],
  ] as const)('in %s %s reads %s', (locale, date, shown) =>
    expect(dateAsShown(date, locale)).toBe(shown),
  );

  it.each([
    ['nl', 'Arabisch'],
    ['en', 'Arabic'],
    ['ar', 'العربية'],
  ] as const)('names languages in %s', (locale, name) =>
    expect(languageAsShown('ar', locale)).toBe(name),
  );

  it('keeps the code of a language without a name', () =>
    expect(languageAsShown('dse', 'ar')).toBe('dse'));

  it.each([
    ['nl', 'Almelo', 'Almelo'],
    ['nl', 'Almelo Hengelo Losser', 'Almelo, Hengelo en Losser'],
    ['en', 'Almelo Hengelo', 'Almelo and Hengelo'],
    ['en', 'Almelo Hengelo Losser', 'Almelo, Hengelo and Losser'],
  ] as const)('in %s lists %s', (locale, words, shown) =>
    expect(listAsShown(words.split(' '), locale)).toBe(shown),
  );

  it('lists Dutch names in Arabic each with its own direction', () =>
    expect(listAsShown(['Almelo', 'Hengelo', 'Losser'], 'ar')).toBe(
      '\u2068Almelo\u2069 و\u2068Hengelo\u2069 و\u2068Losser\u2069',
    ));

  it.each([
    ['Young people', 'young people'],
    ['LGBTQI+', 'LGBTQI+'],
    ['الشباب', 'الشباب'],
  ])('inside a sentence %s is %s', (label, shown) => expect(insideSentence(label)).toBe(shown));

  it('shortens web addresses', () =>
    expect(websiteAsShown('https://www.voorbeeld.nl/pad/')).toBe('voorbeeld.nl/pad'));
});
