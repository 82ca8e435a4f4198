import { minuteRange } from './recurrence.js';
import { listed, listedDays, type HoursWords, type Style } from './sentence-words.js';
import { timeOfMinutes } from './week-plan.js';

const SHORT_DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const PARTS = { MORNING: 'ochtend', AFTERNOON: 'middag', EVENING: 'avond' };
const ORDINALS = ['1e', '2e', '3e', '4e', '5e'];

/** 9.30, and 9.00 only in the long form. */
function time(minutes: number, style: Style = 'LONG'): string {
  const [hours = '0', rest = '00'] = timeOfMinutes(minutes).split(':');
  return style === 'SHORT' && rest === '00' ? String(Number(hours)) : `${Number(hours)}.${rest}`;
}

const UNITS = {
  DAYS: ['dag', 'dagen'],
  DAY_PARTS: ['dagdeel', 'dagdelen'],
  TIMES: ['keer', 'keer'],
} as const;
const PERIODS = { WEEK: 'week', MONTH: 'maand', YEAR: 'jaar' };

/** Dutch as residents read it: short words, u-form. */
export const DUTCH: HoursWords = {
  dateLocale: 'nl-NL',
  dayNames: DAYS,
  and: ' en ',
  semicolon: '; ',
  days(days, style) {
    if (days.length === 7) return 'elke dag';
    const names = style === 'SHORT' ? SHORT_DAYS : DAYS;
    const to = style === 'SHORT' ? '-' : ' tot en met ';
    return listedDays(days, names, (first, last) => `${first}${to}${last}`, ' en ');
  },
  time: (minutes) => time(minutes),
  ranges(ranges, style) {
    const texts = ranges.map(({ from, to }) =>
      style === 'SHORT'
        ? `${time(from, style)}-${time(to, style)}`
        : `van ${time(from)} tot ${time(to)} uur`,
    );
    return listed(texts, ' en ');
  },
  dayParts(names, style) {
    const parts = listed(
      names.map((name) => PARTS[name]),
      ' en ',
    );
    return style === 'SHORT' ? parts : `in de ${parts}`;
  },
  rhythm({ recurrence }) {
    if (recurrence.type === 'YEARLY_COUNT') return `${recurrence.times} keer per jaar`;
    const { interval, anchor } = recurrence;
    const unknown = anchor === null && interval > 1;
    if (recurrence.type === 'WEEKLY') {
      if (interval === 1) return null;
      const text = interval === 2 ? 'om de week' : `elke ${interval} weken`;
      return unknown ? `${text} (welke weken weten wij niet)` : text;
    }
    const months = interval === 1 ? 'maand' : `${interval} maanden`;
    if (recurrence.nth === null) return `een keer per ${months}`;
    const nth = recurrence.nth.map((n) => (n === -1 ? 'laatste' : (ORDINALS[n - 1] ?? '')));
    const text = `elke ${listed(nth, ' en ')} van de maand`;
    if (interval === 1) return text;
    return `${text}, om de ${months}${unknown ? ' (welke maanden weten wij niet)' : ''}`;
  },
  line(line, style) {
    const { recurrence, ranges, dayParts } = line;
    const rhythm = DUTCH.rhythm(line);
    let when = DUTCH.days(line.days, style);
    if (recurrence.type === 'MONTHLY' && recurrence.nth !== null)
      when = rhythm?.replace(' van de maand', ` ${when} van de maand`) ?? when;
    else if (rhythm !== null) when = `${rhythm} op ${when}`;
    if (ranges !== null) return `${when} ${DUTCH.ranges(ranges, style)}`;
    return dayParts.length > 0
      ? `${when} ${DUTCH.dayParts(dayParts, rhythm === null ? style : 'LONG')}`
      : `${when}, ${DUTCH.timesUnknown}`;
  },
  timesUnknown: 'tijden onbekend',
  kindPrefix: {
    OPEN: '',
    BY_APPOINTMENT: 'op afspraak: ',
    PHONE: 'telefonisch: ',
    STAY: 'logeren: ',
  },
  period(from, until) {
    if (from === null) return `tot en met ${until ?? ''}`;
    return until === null ? `vanaf ${from}` : `van ${from} tot en met ${until}`;
  },
  count({ unit, per, count, dayParts, intervals }, style) {
    const [only] = dayParts;
    const isOnePart = unit !== 'TIMES' && dayParts.length === 1 && only !== undefined;
    const one = isOnePart ? PARTS[only] : UNITS[unit][0];
    const many = isOnePart ? `${PARTS[only]}en` : UNITS[unit][1];
    const parts =
      dayParts.length > 0 && !isOnePart ? ` (${DUTCH.dayParts(dayParts, 'SHORT')})` : '';
    const times = intervals ? ` ${DUTCH.ranges(intervals.map(minuteRange), style)}` : '';
    const number = `${count} ${count === 1 ? one : many}${parts} per ${PERIODS[per]}`;
    return `${number}${times}, welke ${count === 1 ? 'dag' : 'dagen'} weten wij niet`;
  },
  aroundTheClock: {
    OPEN: 'dag en nacht open',
    BY_APPOINTMENT: 'alleen op afspraak',
    PHONE: 'dag en nacht telefonisch bereikbaar',
    STAY: 'dag en nacht iemand aanwezig voor mensen die er logeren',
  },
  otherHoursUnknown: 'van ander aanbod hier weten wij de tijden niet',
  verbatim: (text) => `de bron schrijft “${text}”`,
  closedFor: (from, until, reason) =>
    `dicht ${until === null ? `op ${from}` : `van ${from} tot en met ${until}`}${reason === null ? '' : ` (${reason})`}`,
  openOn: (from, until, times, reason) =>
    `${until === null ? `op ${from}` : `van ${from} tot en met ${until}`} open ${times}${reason === null ? '' : ` (${reason})`}`,
  holidays: { OPEN: 'ook open op feestdagen', CLOSED: 'dicht op feestdagen' },
  goodFriday: { OPEN: 'open op Goede Vrijdag', CLOSED: 'dicht op Goede Vrijdag' },
  liberationDay: { OPEN: 'open op Bevrijdingsdag', CLOSED: 'dicht op Bevrijdingsdag' },
  hoursUnknown: 'Openingstijden onbekend.',
  accordingTo(date, precision, body) {
    const dated = precision === 'DAY' ? `van ${date}` : `uit ${date}`;
    const source = date === null ? 'een bron zonder datum' : `een bron ${dated}`;
    return `Volgens ${source}: ${body}. Nog door niemand bevestigd.`;
  },
  lastConfirmed: (date, body) =>
    `Laatst bevestigd op ${date}: ${body}. Dat is lang geleden, dus misschien klopt het niet meer.`,
  weekLine: {
    closed: 'dicht',
    notMentioned: 'niet genoemd',
    unknown: 'onbekend',
    holidayUnknown: 'feestdag, wij weten niet of deze plek open is',
    sometimes: (times) => `soms ${times}`,
    because: (text, reason) => `${text} (${reason})`,
  },
  state: {
    openUntil: (until) => `Open tot ${until} uur.`,
    openNow: 'Nu open.',
    closed: 'Nu dicht.',
    closedOpens({ when }, dayText, at) {
      const day = { TODAY: 'Vandaag', TOMORROW: 'Morgen', WEEKDAY: dayText, DATE: `Op ${dayText}` };
      const text = day[when];
      return `Nu dicht. ${text.charAt(0).toUpperCase()}${text.slice(1)} open om ${at} uur.`;
    },
    byAppointment: 'Alleen op afspraak.',
    noWalkIn: 'Hier kunt u niet zomaar binnenlopen.',
    notConfirmed: 'Wij weten niet of deze plek nu open is. De openingstijden zijn niet bevestigd.',
    holidayUnknown: 'Het is een feestdag. Wij weten niet of deze plek open is.',
    unknown: 'Wij weten niet of deze plek nu open is.',
  },
};
