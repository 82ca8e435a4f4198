import { createIntl } from 'react-intl';
import {
  AVERAGE_SENTENCE,
  FORBIDDEN_DUTCH,
  LONGEST_SENTENCE,
  sentencesIn,
  wordsIn,
} from '../../tests/fixtures/plain-dutch.js';
import { ORIGINAL, intlLocaleOf, LOCALES, type Locale } from './locales.js';
import { MESSAGES, textFor } from './messages.js';
import type { MessageId, Values } from './text.js';

/** Every form a language may have: none, one, two, a few, many, and the hundreds. */
const COUNTS = [0, 1, 2, 3, 11, 100];
/** One count stands for all where sentences are averaged, so that plurals do not weigh double. */
const USUAL_COUNT = 11;

const IDS = Object.keys(MESSAGES[ORIGINAL]) as MessageId[];
const TRANSLATIONS = LOCALES.filter((locale) => locale !== ORIGINAL);

/** The parts of a parsed message that matter here: formatjs numbers its kinds of element. */
interface Element {
  type: number;
  value: string;
  options?: Record<string, { value: Element[] }>;
}
const LITERAL = 0;
const POUND = 7;
const PLURAL = 6;

const intl = createIntl({ locale: 'nl' });

function parsed(locale: Locale, id: MessageId): Element[] {
  const message = intl.formatters.getMessageFormat(MESSAGES[locale][id], intlLocaleOf(locale));
  return message.getAst() as unknown as Element[];
}

/** All elements, those inside a plural too. */
function elements(list: readonly Element[]): Element[] {
  return list.flatMap((element) => [
    element,
    ...elements(Object.values(element.options ?? {}).flatMap(({ value }) => value)),
  ]);
}

function elementsOf(locale: Locale, id: MessageId): Element[] {
  return elements(parsed(locale, id));
}

/** The words that were written, without what is filled in. */
function writtenOf(locale: Locale, id: MessageId): string {
  return elementsOf(locale, id)
    .map(({ type, value }) => (type === LITERAL ? value : ' '))
    .join(' ');
}

/** `name` for what is filled in, `name (plural)` for what is counted. */
function placeholdersOf(locale: Locale, id: MessageId): string[] {
  const found = elementsOf(locale, id).flatMap(({ type, value }) =>
    type === LITERAL || type === POUND ? [] : [type === PLURAL ? `${value} (plural)` : value],
  );
  return [...new Set(found)].sort();
}

/** As a reader meets it: plurals spelled out for a count, other placeholders as one word. */
function formatted(locale: Locale, id: MessageId, count: number): string {
  const values: Values = Object.fromEntries(
    elementsOf(locale, id)
      .filter(({ type }) => type !== LITERAL && type !== POUND)
      .map(({ type, value }) => [value, type === PLURAL ? count : 'Woord']),
  );
  return textFor(locale)(id, values);
}

interface Sentence {
  id: MessageId;
  words: number;
  sentence: string;
}

function sentencesOf(locale: Locale, counts: readonly number[]): Sentence[] {
  return IDS.flatMap((id) =>
    [...new Set(counts.map((count) => formatted(locale, id, count)))].flatMap((text) =>
      sentencesIn(text).map((sentence) => ({ id, words: wordsIn(sentence), sentence })),
    ),
  );
}

const LENGTHS: Record<Locale, { average: number; longest: number }> = {
  nl: { average: AVERAGE_SENTENCE, longest: LONGEST_SENTENCE },
  en: { average: 13, longest: 20 },
  // Arabic writes "and", "the" and "your" against the next word, so its sentences count fewer words.
  ar: { average: 8, longest: 20 },
};

const FORBIDDEN: Record<Locale, RegExp[]> = {
  nl: [...FORBIDDEN_DUTCH],
  en: [
    /\bclient/i,
    /\bpatient/i,
    /target group/i,
    /\bindication/i,
    /low[- ]threshold/i,
    /mental(ly)? (ill|health)/i,
    /\bdisorder/i,
    // "No diagnosis needed" is the one way to speak of it.
    /(?<!\bno |\bwithout a )diagnos/i,
    /lived experience|expert by experience|peer support/i,
    /service user|\bstakeholder/i,
    /\butili[sz]e/i,
    /please note/i,
    /\be\.g\.|\bi\.e\.|\betc\b|\bapprox\b/i,
  ],
  ar: [
    /عميل|عملاء/,
    /مريض|مرضى|أمراض/,
    /تشخيص/,
    /اضطراب/,
    /(فئة|فئات|الفئة|الفئات) (ال)?مستهدفة/,
    /مستفيد/,
    /منخفضة? العتبة/,
    /معاقين|معاقون|المعاق/,
    /نفسية? مزمنة?/,
    /خبراء? بالتجربة/,
  ],
};

/** Vowel signs may stand anywhere in an Arabic word. */
const withoutVowelSigns = (text: string) => text.replace(/[\u064b-\u0652]/g, '');

/** Frequent Dutch words that are no words in English. */
const DUTCH_WORDS =
  /\b(de|het|een|niet|geen|wij|uw|van|voor|naar|plek|plekken|plaats|bij|dat|dit|deze|zijn|staat|weten|kunt|heeft|ook|nog|maar|als|wat|waar|hoe|gemeente|bron|kaart|lijst|zoek|bel|kijk)\b/i;

/** Words in Latin letters that an Arabic text may have: names, and what people will meet so. */
const LATIN_IN_ARABIC = [
  'Zelfregiekaart',
  'zelfregie',
  'huisarts',
  'Almelo',
  'KNMI',
  'cookies',
  'JavaScript',
  'IP',
  'Ctrl',
  'WCAG',
  'AA',
  'openstreetmap.org',
  'OpenStreetMap',
  'MapLibre',
  'BSD',
  'Lucide',
  'ISC',
  'Vazirmatn',
  'Atkinson Hyperlegible Next',
  'SIL Open Font License',
];

/** Longest first, so that a name inside another one leaves nothing behind. */
function withoutAllowedLatin(text: string): string {
  return [...LATIN_IN_ARABIC]
    .sort((a, b) => b.length - a.length)
    .reduce(
      (rest, words) =>
        rest.replace(
          new RegExp(`(?<![A-Za-z])${words.replaceAll('.', '\\.')}(?![A-Za-z])`, 'g'),
          ' ',
        ),
      text,
    );
}

/** The same in Dutch and English: a name, a form, or a word both languages have. */
const SAME_IN_ENGLISH: readonly MessageId[] = [
  'site.name',
  'site.titleOf',
  'map.place',
  'place.inTowns',
  'contact.title',
  'contact.website',
  'know.dated',
];

/** Ids whose text fails, with the text: what a failing test shows. */
function failing(locale: Locale, fails: (written: string, id: MessageId) => boolean) {
  return IDS.filter((id) => fails(writtenOf(locale, id), id)).map((id) => [
    id,
    MESSAGES[locale][id],
  ]);
}

describe.each(LOCALES.map((locale) => [locale]))('texts in %s', (locale) => {
  it('have the ids of the original, and none is empty', () => {
    expect(Object.keys(MESSAGES[locale]).sort()).toEqual([...IDS].sort());
    expect(IDS.filter((id) => MESSAGES[locale][id].trim() === '')).toEqual([]);
  });

  it('are valid messages for every count', () => {
    for (const id of IDS) {
      for (const count of COUNTS) expect(formatted(locale, id, count).trim()).not.toBe('');
    }
  });

  it('fill in what the original fills in', () => {
    const placeholders = (of: Locale) => IDS.map((id) => [id, placeholdersOf(of, id)]);
    expect(placeholders(locale)).toEqual(placeholders(ORIGINAL));
  });

  it('have every form in which the language counts', () => {
    const { pluralCategories } = new Intl.PluralRules(intlLocaleOf(locale)).resolvedOptions();
    for (const id of IDS) {
      for (const { options } of elementsOf(locale, id).filter(({ type }) => type === PLURAL)) {
        const forms = Object.keys(options ?? {});
        expect([id, forms]).toEqual([id, expect.arrayContaining(pluralCategories)]);
      }
    }
  });

  it('are short on average', () => {
    const sentences = sentencesOf(locale, [USUAL_COUNT]);
    const average = sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
    expect(average).toBeLessThanOrEqual(LENGTHS[locale].average);
  });

  it('have no long sentence', () => {
    const { longest } = LENGTHS[locale];
    expect(sentencesOf(locale, COUNTS).filter(({ words }) => words > longest)).toEqual([]);
  });

  it.each(FORBIDDEN[locale].map((word) => [word]))('never say %s', (word) => {
    expect(failing(locale, (written) => word.test(withoutVowelSigns(written)))).toEqual([]);
  });

  it('explain "zelfregie" wherever it is more than the name of the site', () => {
    const uses = failing(locale, (written) =>
      /zelfregie(?!kaart)|self-direction|التوجيه الذاتي/i.test(written),
    );
    expect(uses.map(([id]) => id)).toEqual(['footer.about']);
  });

  it('quote the words of a button or a mark as they stand on it', () => {
    const texts = MESSAGES[locale];
    const quoted = (words: string) => (locale === 'ar' ? `«${words}»` : `“${words}”`);
    expect(texts['privacy.leave']).toContain(quoted(texts['leave.link']));
    expect(texts['privacy.myPlace']).toContain(quoted(texts['find.myPlace']));
    expect(texts['list.unsure']).toContain(quoted(texts['list.maybe']));
  });

  it('use the quotation marks of the language', () => {
    const others = locale === 'ar' ? /[“”"„]/ : /[«»"„]/;
    expect(failing(locale, (written) => others.test(written))).toEqual([]);
  });
});

describe('Dutch texts', () => {
  it('say what "zelfregie" means', () => {
    expect(MESSAGES.nl['footer.about']).toContain('Zelfregie betekent');
  });
});

describe.each(TRANSLATIONS.map((locale) => [locale]))('translations into %s', (locale) => {
  it('keep the examples a reader may type, and the name of the site', () => {
    expect(MESSAGES[locale]['find.hint']).toMatch(/3512 .*Almelo/);
    expect(MESSAGES[locale]['site.name']).toBe(MESSAGES[ORIGINAL]['site.name']);
    expect(MESSAGES[locale]['footer.about']).toMatch(/zelfregie/i);
  });
});

describe('English texts', () => {
  it('have no Dutch left in them', () => {
    expect(failing('en', (written) => DUTCH_WORDS.test(written))).toEqual([]);
  });

  it('are translated, each of them', () => {
    const same = IDS.filter((id) => MESSAGES.en[id] === MESSAGES.nl[id]);
    expect(same.sort()).toEqual([...SAME_IN_ENGLISH].sort());
  });
});

describe('Arabic texts', () => {
  /** "{name}, {place}" has no words in any language. */
  const withWords = IDS.filter((id) =>
    /\p{Letter}/u.test(withoutAllowedLatin(writtenOf(ORIGINAL, id))),
  );

  it('are in Arabic letters', () => {
    const without = withWords.filter((id) => !/\p{Script=Arabic}/u.test(writtenOf('ar', id)));
    expect(without).toEqual([]);
  });

  it('have Latin letters only in the names on the list', () => {
    expect(failing('ar', (written) => /[A-Za-z]/.test(withoutAllowedLatin(written)))).toEqual([]);
  });

  it('need every name on that list', () => {
    const all = IDS.map((id) => writtenOf('ar', id)).join(' ');
    expect(LATIN_IN_ARABIC.filter((words) => !all.includes(words))).toEqual([]);
  });

  it('have digits as they stand on Dutch doors, also where they count', () => {
    const shown = IDS.flatMap((id) => COUNTS.map((count) => formatted('ar', id, count)));
    expect(shown.filter((text) => /[\u0660-\u0669\u06f0-\u06f9]/.test(text))).toEqual([]);
  });

  it('have Arabic commas and question marks', () => {
    expect(failing('ar', (written) => /[,;?]/.test(written))).toEqual([]);
  });
});
