import { minuteRange } from './recurrence.js';
import { listed, listedDays, type HoursWords } from './sentence-words.js';
import { timeOfMinutes } from './week-plan.js';

const SHORT_DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const PARTS = { MORNING: 'morning', AFTERNOON: 'afternoon', EVENING: 'evening' };
const ORDINALS = ['1st', '2nd', '3rd', '4th', '5th'];
const UNITS = { DAYS: 'day', DAY_PARTS: 'half-day session', TIMES: 'time' };
const PERIODS = { WEEK: 'week', MONTH: 'month', YEAR: 'year' };

function time(minutes: number): string {
  return timeOfMinutes(minutes).replace(/^0(?=\d:)/, '');
}

export const ENGLISH: HoursWords = {
  dateLocale: 'en-GB',
  dayNames: DAYS,
  and: ' and ',
  semicolon: '; ',
  days(days, style) {
    if (days.length === 7) return 'every day';
    const names = style === 'SHORT' ? SHORT_DAYS : DAYS;
    const to = style === 'SHORT' ? '-' : ' to ';
    return listedDays(days, names, (first, last) => `${first}${to}${last}`, ' and ');
  },
  time,
  ranges(ranges, style) {
    const texts = ranges.map(({ from, to }) =>
      style === 'SHORT' ? `${time(from)}-${time(to)}` : `from ${time(from)} to ${time(to)}`,
    );
    return listed(texts, ' and ');
  },
  dayParts(names, style) {
    const parts = listed(
      names.map((name) => PARTS[name]),
      ' and ',
    );
    return style === 'SHORT' ? parts : `in the ${parts}`;
  },
  rhythm({ recurrence }) {
    if (recurrence.type === 'YEARLY_COUNT')
      return recurrence.times === 1 ? 'once a year' : `${recurrence.times} times a year`;
    const { interval, anchor } = recurrence;
    const unknown = anchor === null && interval > 1;
    if (recurrence.type === 'WEEKLY') {
      if (interval === 1) return null;
      const text = interval === 2 ? 'every other week' : `every ${interval} weeks`;
      return unknown ? `${text} (we do not know which weeks)` : text;
    }
    if (recurrence.nth === null)
      return interval === 1 ? 'once a month' : `once every ${interval} months`;
    const nth = recurrence.nth.map((n) => (n === -1 ? 'last' : (ORDINALS[n - 1] ?? '')));
    const text = `every ${listed(nth, ' and ')} of the month`;
    if (interval === 1) return text;
    return `${text}, every ${interval} months${unknown ? ' (we do not know which months)' : ''}`;
  },
  line(line, style) {
    const { recurrence, ranges, dayParts } = line;
    const rhythm = ENGLISH.rhythm(line);
    let when = ENGLISH.days(line.days, style);
    if (recurrence.type === 'MONTHLY' && recurrence.nth !== null)
      when = rhythm?.replace(' of the month', ` ${when} of the month`) ?? when;
    else if (rhythm !== null) when = `${rhythm} on ${when}`;
    if (ranges !== null) return `${when} ${ENGLISH.ranges(ranges, style)}`;
    return dayParts.length > 0
      ? `${when} ${ENGLISH.dayParts(dayParts, rhythm === null ? style : 'LONG')}`
      : `${when}, ${ENGLISH.timesUnknown}`;
  },
  timesUnknown: 'times unknown',
  kindPrefix: {
    OPEN: '',
    BY_APPOINTMENT: 'by appointment: ',
    PHONE: 'by phone: ',
    STAY: 'to stay: ',
  },
  period(from, until) {
    if (from === null) return `until ${until ?? ''}`;
    return until === null ? `from ${from}` : `from ${from} until ${until}`;
  },
  count({ unit, per, count, dayParts, intervals }, style) {
    const [only] = dayParts;
    const isOnePart = unit !== 'TIMES' && dayParts.length === 1 && only !== undefined;
    const word = `${isOnePart ? PARTS[only] : UNITS[unit]}${count === 1 ? '' : 's'}`;
    const parts =
      dayParts.length > 0 && !isOnePart ? ` (${ENGLISH.dayParts(dayParts, 'SHORT')})` : '';
    const times = intervals ? ` ${ENGLISH.ranges(intervals.map(minuteRange), style)}` : '';
    const number = unit === 'TIMES' && count === 1 ? 'once' : `${count} ${word}`;
    const which = count === 1 ? 'day' : 'days';
    return `${number}${parts} a ${PERIODS[per]}${times}, we do not know which ${which}`;
  },
  aroundTheClock: {
    OPEN: 'open day and night',
    BY_APPOINTMENT: 'by appointment only',
    PHONE: 'by phone day and night',
    STAY: 'someone there day and night for people who stay',
  },
  otherHoursUnknown: 'we do not know the hours of other things offered here',
  verbatim: (text) => `the source says, in Dutch, “${text}”`,
  closedFor: (from, until, reason) =>
    `closed ${until === null ? `on ${from}` : `from ${from} until ${until}`}${reason === null ? '' : ` (${reason})`}`,
  openOn: (from, until, times, reason) =>
    `${until === null ? `on ${from}` : `from ${from} until ${until}`} open ${times}${reason === null ? '' : ` (${reason})`}`,
  holidays: { OPEN: 'also open on public holidays', CLOSED: 'closed on public holidays' },
  goodFriday: { OPEN: 'open on Good Friday', CLOSED: 'closed on Good Friday' },
  liberationDay: { OPEN: 'open on 5 May', CLOSED: 'closed on 5 May' },
  hoursUnknown: 'Opening hours unknown.',
  accordingTo(date, precision, body) {
    const dated = precision === 'DAY' ? `of ${date}` : `from ${date}`;
    const source = date === null ? 'an undated source' : `a source ${dated}`;
    return `According to ${source}: ${body}. Not yet confirmed by anyone.`;
  },
  lastConfirmed: (date, body) =>
    `Last confirmed on ${date}: ${body}. That is long ago, so it may no longer be right.`,
  weekLine: {
    closed: 'closed',
    notMentioned: 'not mentioned',
    unknown: 'unknown',
    holidayUnknown: 'public holiday, we do not know if this place is open',
    sometimes: (times) => `sometimes ${times}`,
    because: (text, reason) => `${text} (${reason})`,
  },
  state: {
    openUntil: (until) => `Open until ${until}.`,
    openNow: 'Open now.',
    closed: 'Closed now.',
    closedOpens({ when }, dayText, at) {
      const on = `on ${dayText}`;
      const day = { TODAY: 'today', TOMORROW: 'tomorrow', WEEKDAY: on, DATE: on };
      return `Closed now. Opens ${day[when]} at ${at}.`;
    },
    byAppointment: 'By appointment only.',
    noWalkIn: 'You cannot just walk in here.',
    notConfirmed: 'We do not know if this place is open now. The opening hours are not confirmed.',
    holidayUnknown: 'It is a public holiday. We do not know if this place is open.',
    unknown: 'We do not know if this place is open now.',
  },
};
