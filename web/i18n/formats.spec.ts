import { dateAsShown, languageAsShown, phoneAsShown, websiteAsShown } from './formats.js';

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

  it('names languages in Dutch', () => expect(languageAsShown('ar', 'nl')).toBe('Arabisch'));

  it('shortens web addresses', () =>
    expect(websiteAsShown('https://www.voorbeeld.nl/pad/')).toBe('voorbeeld.nl/pad'));
});
