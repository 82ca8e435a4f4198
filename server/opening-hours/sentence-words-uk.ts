import { minuteRange } from './recurrence.js';
import { listed, listedDays, type HoursText } from './sentence-words.js';
import { runsOfDays, timeOfMinutes } from './week-plan.js';

const SHORT_DAYS = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд'];
const DAYS = ['понеділок', 'вівторок', 'середа', 'четвер', 'пʼятниця', 'субота', 'неділя'];
/** After "у" (on): "у середу". */
const ON_DAYS = ['понеділок', 'вівторок', 'середу', 'четвер', 'пʼятницю', 'суботу', 'неділю'];
/** After "з … до" (from … to). */
const OF_DAYS = ['понеділка', 'вівторка', 'середи', 'четверга', 'пʼятниці', 'суботи', 'неділі'];
/** Wednesday, Friday, Saturday and Sunday are feminine: "кожну 1-шу середу". */
const FEMININE: readonly number[] = [3, 5, 6, 7];
const MASCULINE_NTH = ['1-й', '2-й', '3-й', '4-й', '5-й'];
const FEMININE_NTH = ['1-шу', '2-гу', '3-тю', '4-ту', '5-ту'];
const PARTS = { MORNING: 'зранку', AFTERNOON: 'після обіду', EVENING: 'увечері' };
const PERIODS = { WEEK: 'тиждень', MONTH: 'місяць', YEAR: 'рік' };

/** One (and 21, 31), two to four (and 22 …), five and more: each has its own form. */
type Forms = readonly [one: string, few: string, many: string];
const WEEKS: Forms = ['тиждень', 'тижні', 'тижнів'];
const MONTHS: Forms = ['місяць', 'місяці', 'місяців'];
const UNITS: Record<'DAYS' | 'DAY_PARTS' | 'TIMES', Forms> = {
  DAYS: ['день', 'дні', 'днів'],
  DAY_PARTS: ['пів дня', 'половини дня', 'половин дня'],
  TIMES: ['раз', 'рази', 'разів'],
};

const plural = new Intl.PluralRules('uk');

function counted(count: number, [one, few, many]: Forms): string {
  const form = plural.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}

function time(minutes: number): string {
  return timeOfMinutes(minutes).replace(/^0(?=\d:)/, '');
}

/** "1-й і 3-й" before a masculine day, "1-шу" before a feminine one. */
function nthText(nth: readonly number[], isFeminine: boolean): string {
  const names = isFeminine ? FEMININE_NTH : MASCULINE_NTH;
  const last = isFeminine ? 'останню' : 'останній';
  return listed(
    nth.map((n) => (n === -1 ? last : (names[n - 1] ?? ''))),
    ' і ',
  );
}

function dates(from: string, until: string | null): string {
  return until === null ? from : `з ${from} до ${until}`;
}

function because(reason: string | null): string {
  return reason === null ? '' : ` (${reason})`;
}

/** Only for sheets that are handed out: no page of the site is in Ukrainian. */
export const UKRAINIAN: HoursText = {
  dateLocale: 'uk-UA',
  dayNames: DAYS,
  and: ' і ',
  semicolon: '; ',
  days(days, style) {
    if (days.length === 7) return 'щодня';
    if (style === 'SHORT')
      return listedDays(days, SHORT_DAYS, (first, last) => `${first}-${last}`, ', ');
    const name = (names: readonly string[], day: number | undefined) => names[(day ?? 1) - 1] ?? '';
    const texts = runsOfDays(days).flatMap((run) =>
      run.length > 2
        ? [`з ${name(OF_DAYS, run[0])} до ${name(OF_DAYS, run.at(-1))}`]
        : run.map((day) => `у ${name(ON_DAYS, day)}`),
    );
    return listed(texts, ' і ');
  },
  time,
  ranges(ranges, style) {
    const texts = ranges.map(({ from, to }) =>
      style === 'SHORT' ? `${time(from)}-${time(to)}` : `з ${time(from)} до ${time(to)}`,
    );
    return listed(texts, ' і ');
  },
  dayParts: (names) =>
    listed(
      names.map((name) => PARTS[name]),
      ' і ',
    ),
  rhythm({ recurrence }) {
    if (recurrence.type === 'YEARLY_COUNT')
      return `${counted(recurrence.times, UNITS.TIMES)} на рік`;
    const { interval, anchor } = recurrence;
    const unknown = anchor === null && interval > 1;
    if (recurrence.type === 'WEEKLY') {
      if (interval === 1) return null;
      return `раз на ${counted(interval, WEEKS)}${unknown ? ' (ми не знаємо, у які тижні)' : ''}`;
    }
    const every = interval === 1 ? 'місяць' : counted(interval, MONTHS);
    if (recurrence.nth === null) return `раз на ${every}`;
    const text = `${nthText(recurrence.nth, false)} раз на місяць`;
    if (interval === 1) return text;
    return `${text}, раз на ${every}${unknown ? ' (ми не знаємо, у які місяці)' : ''}`;
  },
  line(line, style) {
    const { recurrence, ranges, dayParts } = line;
    let when = UKRAINIAN.days(line.days, style);
    if (recurrence.type === 'MONTHLY' && recurrence.nth !== null) {
      const { nth, interval, anchor } = recurrence;
      const texts = line.days.map((day) => {
        const isFeminine = FEMININE.includes(day);
        return `${isFeminine ? 'кожну' : 'кожен'} ${nthText(nth, isFeminine)} ${ON_DAYS[day - 1] ?? ''}`;
      });
      when = `${listed(texts, ' і ')} місяця`;
      if (interval > 1) when = `${when}, раз на ${counted(interval, MONTHS)}`;
      if (interval > 1 && anchor === null) when = `${when} (ми не знаємо, у які місяці)`;
    } else {
      const rhythm = UKRAINIAN.rhythm(line);
      if (rhythm !== null) when = `${rhythm}, ${when}`;
    }
    if (ranges !== null) return `${when} ${UKRAINIAN.ranges(ranges, style)}`;
    return dayParts.length > 0
      ? `${when} ${UKRAINIAN.dayParts(dayParts, style)}`
      : `${when}, ${UKRAINIAN.timesUnknown}`;
  },
  timesUnknown: 'години невідомі',
  kindPrefix: {
    OPEN: '',
    BY_APPOINTMENT: 'за домовленістю: ',
    PHONE: 'телефоном: ',
    STAY: 'проживання: ',
  },
  period(from, until) {
    if (from === null) return `до ${until ?? ''}`;
    return until === null ? `починаючи з ${from}` : `з ${from} до ${until}`;
  },
  count({ unit, per, count, dayParts, intervals }, style) {
    const parts = dayParts.length > 0 ? ` (${UKRAINIAN.dayParts(dayParts, style)})` : '';
    const times = intervals ? ` ${UKRAINIAN.ranges(intervals.map(minuteRange), style)}` : '';
    const which = count === 1 ? 'у який день' : 'у які дні';
    return `${counted(count, UNITS[unit])}${parts} на ${PERIODS[per]}${times}, ми не знаємо, ${which}`;
  },
  aroundTheClock: {
    OPEN: 'відчинено вдень і вночі',
    BY_APPOINTMENT: 'лише за домовленістю',
    PHONE: 'можна телефонувати вдень і вночі',
    STAY: 'для тих, хто там живе, хтось є вдень і вночі',
  },
  otherHoursUnknown: 'години інших пропозицій тут ми не знаємо',
  verbatim: (text) => `джерело каже нідерландською: «${text}»`,
  closedFor: (from, until, reason) => `${dates(from, until)} зачинено${because(reason)}`,
  openOn: (from, until, times, reason) =>
    `${dates(from, until)} відчинено ${times}${because(reason)}`,
  holidays: { OPEN: 'відчинено і у святкові дні', CLOSED: 'у святкові дні зачинено' },
  goodFriday: {
    OPEN: 'у Страсну пʼятницю відчинено',
    CLOSED: 'у Страсну пʼятницю зачинено',
  },
  liberationDay: { OPEN: '5 травня відчинено', CLOSED: '5 травня зачинено' },
  hoursUnknown: 'Години роботи невідомі.',
  accordingTo(date, precision, body) {
    const dated = precision === 'YEAR' ? `за ${date} рік` : `(${date})`;
    const source = date === null ? 'За джерелом без дати' : `За джерелом ${dated}`;
    return `${source}: ${body}. Ще ніхто цього не підтвердив.`;
  },
  lastConfirmed: (date, body) =>
    `Востаннє підтверджено ${date}: ${body}. Це було давно, тож, можливо, уже не так.`,
  weekLine: {
    closed: 'зачинено',
    notMentioned: 'не згадано',
    unknown: 'невідомо',
    holidayUnknown: 'святковий день, ми не знаємо, чи відчинено',
    sometimes: (times) => `інколи ${times}`,
    because: (text, reason) => `${text} (${reason})`,
  },
};
