import { HELP_LINES } from './help-lines.js';

describe('help lines', () => {
  it('has the five lines in their order', () => {
    expect(
      HELP_LINES.map((line) => line.numbers.map((number) => number.shown).join(' of ')),
    ).toEqual(['112', '113 of 0800-0113', '088 0767 000', '0800-2000', '']);
  });

  it('dials exactly the digits that are shown', () => {
    for (const { shown, dial } of HELP_LINES.flatMap((line) => line.numbers)) {
      expect(dial).toBe(shown.replace(/\D/g, ''));
    }
  });

  it('says for what, by whom and of when in every language', () => {
    for (const line of HELP_LINES) {
      for (const locale of ['nl', 'en', 'ar'] as const) {
        expect(line.forWhat[locale]).not.toBe('');
        expect(line.name[locale]).not.toBe('');
      }
      expect(line.source.url).toMatch(/^https?:\/\//);
      expect(line.sourceDate ?? '2020').toMatch(/^\d{4}(-\d{2})?$/);
    }
  });
});
