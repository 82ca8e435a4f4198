import { label } from '../../../server/initiatives/labels.js';
import { HELP_LINES } from '../../../server/help-lines/help-lines.js';
import {
  ACCESS_FLAGS,
  ACCESSIBILITY_FLAGS,
  INITIATIVE_TYPES,
  TARGET_GROUPS,
} from '../../../server/initiatives/vocabulary.js';
import { LOCALES } from '../locales.js';
import { longSentences, textsIn } from '../texts.spec-support.js';
import { sheetAr } from './sheet-ar.js';
import { sheetEn } from './sheet-en.js';
import { sheetNl } from './sheet-nl.js';
import { sheetPage } from './sheet-page.js';
import type { SheetTexts } from './sheet-texts.js';
import { sheetTr } from './sheet-tr.js';
import { sheetUk } from './sheet-uk.js';

const ALL: SheetTexts[] = [sheetNl, sheetEn, sheetAr, sheetTr, sheetUk];

/** Every text but the opening hours. */
function wordsOf({
  hours: _,
  access,
  accessibility,
  language: _l,
  direction: _d,
  intlLocale: _i,
  ...texts
}: SheetTexts) {
  const answers = (['YES', 'NO'] as const).flatMap((answer) => [
    ...ACCESS_FLAGS.map((flag) => access(flag, answer)),
    ...ACCESSIBILITY_FLAGS.map((flag) => accessibility(flag, answer)),
  ]);
  return [...textsIn(texts), ...answers];
}

describe('words of a hand-out', () => {
  it.each(ALL)('say something everywhere: $language', (texts) => {
    const words = wordsOf(texts);
    expect(words.length).toBe(wordsOf(sheetNl).length);
    expect(words.filter((text) => text.trim() === '' || /undefined|\[object/.test(text))).toEqual(
      [],
    );
  });

  it.each([
    [sheetAr, /[\u0600-\u06ff]/],
    [sheetUk, /[а-яіїєґ]/i],
  ] as const)('are in its own letters', (texts, letters) => {
    const foreign = wordsOf(texts).filter(
      (text) => !letters.test(text) && !/^De Luisterlijn$/.test(text),
    );
    expect(foreign).toEqual([]);
  });

  it('are never those of another language by mistake', () => {
    for (const texts of [sheetEn, sheetTr, sheetAr, sheetUk]) {
      const dutch = new Set(wordsOf(sheetNl));
      const same = wordsOf(texts).filter((text) => dutch.has(text));
      // Names, and words that both languages have.
      expect(
        same.filter(
          (text) =>
            !/^(De Luisterlijn|Contact|Mail|Website|In Woord\.|Woord km|Lhbtqi\+)$/.test(text),
        ),
      ).toEqual([]);
    }
  });

  it('are short plain sentences in Dutch', () => {
    const words = [...wordsOf(sheetNl), ...textsIn(sheetPage)];
    expect(longSentences(words)).toEqual([]);
    for (const word of [/cli[eë]nt/i, /pati[eë]nt/i, /doelgroep/i, /\bje\b|\bjouw\b/i])
      expect(words.filter((text) => word.test(text))).toEqual([]);
  });

  it('are those of the site where the site has the language', () => {
    for (const locale of LOCALES) {
      const texts = ALL.find(({ language }) => language === locale)!;
      for (const type of INITIATIVE_TYPES)
        expect(texts.types[type]).toBe(label('initiativeType', type, locale));
      for (const group of TARGET_GROUPS)
        expect(texts.groups[group]).toBe(label('targetGroup', group, locale));
    }
  });

  it.each(ALL)('tell of every help line what it is for: $language', ({ help }) => {
    for (const { id } of HELP_LINES) expect(help.lines[id].forWhat.length).toBeGreaterThan(5);
  });
});
