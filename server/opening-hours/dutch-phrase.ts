import { type DutchToken } from './dutch-words.js';
import type {
  DayPartName,
  HoursKind,
  OpeningHoursRule,
  OpeningInterval,
} from './opening-hours.schema.js';

type Recurrence = Extract<OpeningHoursRule, { rule: 'DAYS' }>['recurrence'];

/** What one phrase ("ma en wo 10:00-14:00 inloop") says. */
export interface DutchPhrase {
  rules: OpeningHoursRule[];
  holidays: 'OPEN' | 'CLOSED' | null;
  labels: string[];
  saysWalkIn: boolean;
}

const QUALIFIERS = new Set(['ordinal', 'everyWeeks', 'monthly', 'ofTheMonth', 'kind']);

/** Collects the tokens of one phrase into rules; null when they do not fit together. */
export function readDutchPhrase(
  tokens: DutchToken[],
  stickyKind: HoursKind | null,
): DutchPhrase | null {
  const phrase: DutchPhrase = { rules: [], holidays: null, labels: [], saysWalkIn: false };
  let kind: HoursKind = stickyKind ?? 'OPEN';
  let days: number[] = [];
  let dayParts: DayPartName[] = [];
  let intervals: OpeningInterval[] = [];
  const nth: number[] = [];
  let range = false;
  let ofTheMonth = false;
  let monthly = false;
  let every = false;
  let weeks: number | null = null;
  let count: Extract<DutchToken, { type: 'count' }> | null = null;
  let aroundTheClock = false;
  let closed = false;
  /** A rhythm or kind said after a day: it may belong to that day alone. */
  let qualifiedLate = false;
  const groups: { days: number[]; dayParts: DayPartName[]; intervals: OpeningInterval[] }[] = [];
  const endGroup = () => {
    if (days.length > 0) groups.push({ days, dayParts, intervals });
    [days, dayParts, intervals] = [[], [], []];
  };

  for (const token of tokens) {
    const qualifies =
      QUALIFIERS.has(token.type) && !(token.type === 'kind' && token.kind === 'OPEN');
    if (qualifies && (days.length > 0 || groups.length > 0)) qualifiedLate = true;
    if (token.type === 'days' && qualifiedLate) return null;
    switch (token.type) {
      case 'days': {
        if (!range && days.length > 0 && (intervals.length > 0 || dayParts.length > 0)) endGroup();
        const first = days.at(-1);
        const last = token.days[0];
        if (range) {
          if (first === undefined || last === undefined || last <= first) return null;
          for (let day = first + 1; day <= last; day += 1) days.push(day);
          range = false;
        } else days.push(...token.days);
        break;
      }
      case 'through':
        if (days.length === 0 || intervals.length > 0 || dayParts.length > 0) return null;
        range = true;
        break;
      case 'dayParts':
        dayParts.push(...token.dayParts);
        break;
      case 'interval':
        intervals.push(token.interval);
        break;
      case 'ordinal':
        nth.push(token.nth);
        break;
      case 'every':
        every = true;
        break;
      case 'everyWeeks':
        weeks = token.weeks;
        break;
      case 'monthly':
        monthly = true;
        break;
      case 'ofTheMonth':
        ofTheMonth = true;
        break;
      case 'count':
        if (count !== null) return null;
        count = token;
        break;
      case 'kind':
        if (token.kind === 'OPEN') phrase.saysWalkIn = true;
        else kind = token.kind;
        break;
      case 'aroundTheClock':
        aroundTheClock = true;
        break;
      case 'holidays':
        phrase.holidays = token.stated;
        break;
      case 'closed':
        closed = true;
        break;
      case 'label':
        phrase.labels.push(token.text);
        break;
      case 'and':
      case 'noise':
        break;
    }
  }
  const leadingParts = days.length === 0 ? { dayParts, intervals } : null;
  endGroup();
  if (range || (qualifiedLate && groups.length > 1)) return null;
  // "zondag gesloten" adds no hours; "gesloten" with anything else is not understood.
  if (closed) {
    const onlyDays = groups.every((group) => !group.dayParts.length && !group.intervals.length);
    return groups.length > 0 && onlyDays && count === null && !monthly ? phrase : null;
  }
  if (aroundTheClock) {
    if (groups.length > 0 && !groups.every((group) => group.days.length === 7)) return null;
    if (count !== null || weeks !== null || nth.length > 0) return null;
    return { ...phrase, rules: [{ rule: 'AROUND_THE_CLOCK', kind }] };
  }
  // "eens per maand op zaterdag": once, on a named day, is a rhythm and no number of days.
  if (groups.length > 0 && count?.count === 1 && count.unit === 'TIMES' && count.per !== 'YEAR') {
    if (count.per === 'MONTH') monthly = true;
    count = null;
  }
  const recurrence = recurrenceOf({ nth, ofTheMonth, monthly, weeks });
  if (recurrence === null) return null;

  if (groups.length > 0) {
    // "2x per week op ma" counts and names days at once: which is meant is not known.
    if (count !== null || (leadingParts?.dayParts.length ?? 0) > 0) return null;
    for (const group of groups) {
      const days = [...new Set(group.days)].sort((a, b) => a - b);
      const known = group.intervals.length > 0 ? group.intervals : null;
      const names = known === null ? [...new Set(group.dayParts)] : [];
      phrase.rules.push({
        rule: 'DAYS',
        kind,
        days,
        intervals: known,
        dayParts: names,
        recurrence,
        season: null,
        validFrom: null,
        validUntil: null,
      });
    }
    return phrase;
  }
  if (nth.length > 0 || ofTheMonth) return null;
  const parts = leadingParts ?? { dayParts: [], intervals: [] };
  const counted = countOf({ count, weeks, monthly, every });
  if (counted === null) {
    const onlyByAppointment = kind === 'BY_APPOINTMENT' && parts.intervals.length === 0;
    if (onlyByAppointment) phrase.rules.push({ rule: 'AROUND_THE_CLOCK', kind });
    return onlyByAppointment || phrase.holidays !== null ? phrase : null;
  }
  phrase.rules.push({
    rule: 'COUNT',
    kind,
    unit: counted.unit,
    per: counted.per,
    count: counted.count,
    dayParts: [...new Set([...counted.dayParts, ...parts.dayParts])],
    intervals: parts.intervals.length > 0 ? parts.intervals : null,
  });
  return phrase;
}

function recurrenceOf(said: {
  nth: number[];
  ofTheMonth: boolean;
  monthly: boolean;
  weeks: number | null;
}): Recurrence | null {
  if (said.nth.length > 0) {
    // "elke tweede woensdag" without a month may as well mean every other week.
    if (!said.ofTheMonth && !said.monthly) return null;
    return { type: 'MONTHLY', nth: said.nth, interval: 1, anchor: null };
  }
  if (said.monthly || said.ofTheMonth)
    return { type: 'MONTHLY', nth: null, interval: 1, anchor: null };
  return { type: 'WEEKLY', interval: said.weeks ?? 1, anchor: null };
}

function countOf(said: {
  count: Extract<DutchToken, { type: 'count' }> | null;
  weeks: number | null;
  monthly: boolean;
  every: boolean;
}): Omit<Extract<DutchToken, { type: 'count' }>, 'type'> | null {
  if (said.count !== null)
    return said.count.count > 0 && said.count.count <= 366 ? said.count : null;
  const once = { count: 1, unit: 'TIMES' as const, dayParts: [] };
  if (said.weeks === 2) return { ...once, count: 26, per: 'YEAR' };
  if (said.weeks !== null) return null;
  if (said.monthly) return { ...once, per: 'MONTH' };
  return said.every ? { ...once, per: 'WEEK' } : null;
}
