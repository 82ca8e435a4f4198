import type { DayPartName, HoursKind, OpeningInterval } from './opening-hours.schema.js';

/**
 * One recognised piece of a Dutch text about opening hours. `label` is a word for what happens there
 * and changes nothing about when; `noise` is a word that can be left out.
 */
export type DutchToken =
  | { type: 'days'; days: number[] }
  | { type: 'dayParts'; dayParts: DayPartName[] }
  | { type: 'through' }
  | { type: 'interval'; interval: OpeningInterval }
  | { type: 'ordinal'; nth: number }
  | { type: 'every' }
  | { type: 'everyWeeks'; weeks: number }
  | { type: 'monthly' }
  | { type: 'ofTheMonth' }
  | {
      type: 'count';
      count: number;
      unit: 'DAYS' | 'DAY_PARTS' | 'TIMES';
      dayParts: DayPartName[];
      per: 'WEEK' | 'MONTH' | 'YEAR';
    }
  | { type: 'kind'; kind: HoursKind }
  | { type: 'aroundTheClock' }
  | { type: 'holidays'; stated: 'OPEN' | 'CLOSED' }
  | { type: 'closed' }
  | { type: 'and' }
  | { type: 'label'; text: string }
  | { type: 'noise' };

const DAY_WORDS: Record<string, number> = {
  ma: 1,
  maandag: 1,
  di: 2,
  dinsdag: 2,
  wo: 3,
  woensdag: 3,
  do: 4,
  donderdag: 4,
  vr: 5,
  vrijdag: 5,
  za: 6,
  zaterdag: 6,
  zo: 7,
  zondag: 7,
};

const NUMBER_WORDS: Record<string, number> = {
  een: 1,
  één: 1,
  eens: 1,
  eenmaal: 1,
  twee: 2,
  tweemaal: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  twaalf: 12,
};

const ORDINAL_WORDS: Record<string, number> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  laatste: -1,
};

const PART_OF_DAY: Record<string, DayPartName> = {
  ochtend: 'MORNING',
  morgen: 'MORNING',
  middag: 'AFTERNOON',
  avond: 'EVENING',
};

const PERIODS: Record<string, 'WEEK' | 'MONTH' | 'YEAR'> = {
  week: 'WEEK',
  maand: 'MONTH',
  jaar: 'YEAR',
};

const DAY = '(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag)';
const NUMBER = `(?:\\d{1,3}|${Object.keys(NUMBER_WORDS).join('|')})`;
const TIME = '(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)?';

/** `9`, `9.30`, `09:30` to `HH:MM`; null when it is no time of day. */
function localTimeOf(text: string): string | null {
  const [hours = '', minutes = '00'] = text.split(/[:.]/);
  if (Number(hours) === 24 && minutes !== '00') return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function numberOf(text: string): number {
  return NUMBER_WORDS[text] ?? Number(text);
}

/** A word must not go on; after a sign ('-', ',') anything may follow. */
const WORD_END = '(?:(?<![\\p{L}\\d])|(?![\\p{L}\\d]))';

type Reader = (match: RegExpExecArray) => DutchToken | null;

/** Tried in this order at each position; the first that fits wins. */
const READERS: [RegExp, Reader][] = (
  [
    [
      `(?:ook (?:op )?(?:zon- ?en )?feestdagen(?: (?:open|geopend))?|(?:op )?feestdagen (?:open|geopend))`,
      () => ({ type: 'holidays', stated: 'OPEN' }),
    ],
    [
      `(?:(?:op )?(?:zon- ?en )?feestdagen (?:gesloten|dicht)|(?:gesloten|dicht|niet) op (?:zon- ?en )?feestdagen)`,
      () => ({ type: 'holidays', stated: 'CLOSED' }),
    ],
    [
      `(?:24 ?/ ?7|24 uur per dag|dag en nacht|dag- en nacht)(?: (?:open|geopend))?`,
      () => ({ type: 'aroundTheClock' }),
    ],
    [
      `(${TIME})(?: uur| u)? ?(?:-|tot en met|tot) ?(${TIME})(?: uur| u)?`,
      (m) => {
        const from = localTimeOf(m[1] ?? '');
        const to = localTimeOf(m[2] ?? '');
        if (from === null || to === null || from === '24:00') return null;
        return { type: 'interval', interval: { from, to } };
      },
    ],
    [
      `(${NUMBER}) ?(x|keer|maal|dagen|dag|dagdelen|dagdeel|(?:ochtend|middag|avond)(?:en)?)? ?(?:per|in de|in het) (week|maand|jaar)`,
      (m) => {
        const word = m[1] ?? '';
        const unitWord = m[2];
        if (unitWord === undefined && !/^een(s|maal)$|^tweemaal$/.test(word)) return null;
        const part = PART_OF_DAY[unitWord?.replace(/en$/, '') ?? ''];
        const isPart = part !== undefined || unitWord?.startsWith('dagde') === true;
        return {
          type: 'count',
          count: numberOf(word),
          unit: isPart ? 'DAY_PARTS' : unitWord?.startsWith('dag') === true ? 'DAYS' : 'TIMES',
          dayParts: part === undefined ? [] : [part],
          per: PERIODS[m[3] ?? ''] ?? 'WEEK',
        };
      },
    ],
    [
      `(?:om de week|om de twee weken|om de 2 weken|tweewekelijks|(?:elke|iedere|(?:(?:eens|1 ?x|1 keer|één keer|een keer) )?per) (?:twee|2) weken)`,
      () => ({ type: 'everyWeeks', weeks: 2 }),
    ],
    [
      `(?:elke|iedere|(?:(?:eens|1 ?x|1 keer|één keer|een keer) )?per) (${NUMBER}) weken`,
      (m) => ({ type: 'everyWeeks', weeks: numberOf(m[1] ?? '') }),
    ],
    [`(?:dagelijks|(?:elke|iedere) dag|alle dagen)`, () => week(1, 2, 3, 4, 5, 6, 7)],
    [`(?:(?:op |alle )?werkdagen|doordeweeks|door de week)`, () => week(1, 2, 3, 4, 5)],
    [`(?:in het |elk )?weekend(?:en)?`, () => week(6, 7)],
    [
      `(${DAY})[ -]?(ochtend|morgen|middag|avond)(?:en)?`,
      (m) => withPart(DAY_WORDS[m[1] ?? ''], PART_OF_DAY[m[2] ?? '']),
    ],
    [`(${DAY})(?:en|s)?`, (m) => week(DAY_WORDS[m[1] ?? ''] ?? 0)],
    [`(?:'s )?(ochtend|morgen|middag|avond)(?:en|s)?`, (m) => partOf(PART_OF_DAY[m[1] ?? ''])],
    [
      `(eerste|tweede|derde|vierde|vijfde|laatste)`,
      (m) => ({ type: 'ordinal', nth: ORDINAL_WORDS[m[1] ?? ''] ?? 0 }),
    ],
    [`([1-5])(?:e|ste|de)`, (m) => ({ type: 'ordinal', nth: Number(m[1]) })],
    [`(?:van de|van elke|van iedere|in de|per|v/d|vd) maand`, () => ({ type: 'ofTheMonth' })],
    [`maandelijkse?`, () => ({ type: 'monthly' })],
    [`(?:elke|iedere) maand`, () => ({ type: 'monthly' })],
    [`(?:wekelijkse?|elke week|iedere week|per week|elke|iedere)`, () => ({ type: 'every' })],
    [`(?:t/m|tot en met|-)`, () => ({ type: 'through' })],
    [`(?:alleen |uitsluitend )?(?:telefonisch(?: bereikbaar)?)`, () => kindOf('PHONE')],
    [`(?:alleen |uitsluitend )?(?:op|volgens|na) afspraak`, () => kindOf('BY_APPOINTMENT')],
    [`(?:logeren|logies|respijt)`, () => kindOf('STAY')],
    [`(?:gesloten|dicht)`, () => ({ type: 'closed' })],
    [`(?:en|,|&|\\+)`, () => ({ type: 'and' })],
    [
      `(?:open inloop|vrije inloop|inloopmoment|inlopen|inloop|binnenloopmoment|binnenlopen)`,
      () => kindOf('OPEN'),
    ],
    [
      `(?:inloopspreekuur|spreekuur|activiteiten|activiteit|bijeenkomst(?:en)?|thema-?avond(?:en)?|warme maaltijd|maaltijd|lunch|eetcafé|koffie|lotgenotengroep|cursus|groep)`,
      (m) => ({ type: 'label', text: m[0] }),
    ],
    [`(?:uur|van|op|om|tussen|open|geopend|is|bereikbaar|de|het)`, () => ({ type: 'noise' })],
  ] satisfies [string, Reader][]
).map(([pattern, reader]) => [new RegExp(`${pattern}${WORD_END}`, 'yu'), reader]);

function week(...days: number[]): DutchToken {
  return { type: 'days', days };
}

function partOf(part: DayPartName | undefined): DutchToken | null {
  return part === undefined ? null : { type: 'dayParts', dayParts: [part] };
}

/** "woensdagavond" is a day and a part of it; the part follows as a token of its own. */
function withPart(day: number | undefined, part: DayPartName | undefined): DutchToken | null {
  return day === undefined || part === undefined ? null : { type: 'days', days: [day] };
}

function kindOf(kind: HoursKind): DutchToken {
  return { type: 'kind', kind };
}

/**
 * Cuts a Dutch phrase into tokens.
 * @returns null as soon as one word is not known: a half-understood phrase must not become hours.
 */
export function dutchTokens(phrase: string): DutchToken[] | null {
  const text = phrase.toLowerCase().replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
  const tokens: DutchToken[] = [];
  let position = 0;
  while (position < text.length) {
    if (text[position] === ' ' || text[position] === '.') {
      position += 1;
      continue;
    }
    const token = READERS.reduce<{ token: DutchToken; length: number; part?: DutchToken } | null>(
      (found, [pattern, reader]) => {
        if (found !== null) return found;
        pattern.lastIndex = position;
        const match = pattern.exec(text);
        const read = match === null ? null : reader(match);
        if (match === null || read === null) return null;
        const part = read.type === 'days' ? partOf(PART_OF_DAY[match[2] ?? '']) : null;
        return { token: read, length: match[0].length, ...(part === null ? {} : { part }) };
      },
      null,
    );
    if (token === null) return null;
    tokens.push(token.token);
    if (token.part !== undefined) tokens.push(token.part);
    position += token.length;
  }
  return tokens;
}
