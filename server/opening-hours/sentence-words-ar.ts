import { minuteRange } from './recurrence.js';
import { listed, listedDays, type HoursWords } from './sentence-words.js';
import { timeOfMinutes } from './week-plan.js';

const DAYS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];
const PARTS = { MORNING: 'صباحًا', AFTERNOON: 'بعد الظهر', EVENING: 'مساءً' };
const ORDINALS = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس'];
const PERIODS = { WEEK: 'الأسبوع', MONTH: 'الشهر', YEAR: 'السنة' };

/** One, two, three to ten, eleven and more: each has its own form. */
type Forms = readonly [one: string, two: string, few: string, many: string];
const WEEKS: Forms = ['أسبوع', 'أسبوعين', 'أسابيع', 'أسبوعًا'];
const MONTHS: Forms = ['شهر', 'شهرين', 'أشهر', 'شهرًا'];
const UNITS: Record<'DAYS' | 'DAY_PARTS' | 'TIMES', Forms> = {
  DAYS: ['يوم واحد', 'يومان', 'أيام', 'يومًا'],
  DAY_PARTS: ['فترة واحدة', 'فترتان', 'فترات', 'فترة'],
  TIMES: ['مرة واحدة', 'مرتان', 'مرات', 'مرة'],
};

function counted(count: number, [one, two, few, many]: Forms): string {
  if (count === 1) return one;
  if (count === 2) return two;
  const rest = count % 100;
  return `${count} ${rest >= 3 && rest <= 10 ? few : many}`;
}

function time(minutes: number): string {
  return timeOfMinutes(minutes).replace(/^0(?=\d:)/, '');
}

function dates(from: string, until: string | null): string {
  return until === null ? `يوم ${from}` : `من ${from} إلى ${until}`;
}

function because(reason: string | null): string {
  return reason === null ? '' : ` (${reason})`;
}

/** Written out without abbreviations; numbers in the digits that stand on Dutch doors. */
export const ARABIC: HoursWords = {
  dateLocale: 'ar-EG-u-nu-latn',
  dayNames: DAYS,
  and: ' و',
  semicolon: '؛ ',
  days(days) {
    if (days.length === 7) return 'كل يوم';
    return listedDays(days, DAYS, (first, last) => `من ${first} إلى ${last}`, ' و', '، ');
  },
  time,
  ranges(ranges) {
    const texts = ranges.map(({ from, to }) => `من ${time(from)} إلى ${time(to)}`);
    return listed(texts, ' و', '، ');
  },
  dayParts: (names) =>
    listed(
      names.map((name) => PARTS[name]),
      ' و',
      '، ',
    ),
  rhythm({ recurrence }) {
    if (recurrence.type === 'YEARLY_COUNT')
      return `${counted(recurrence.times, UNITS.TIMES)} في السنة`;
    const { interval, anchor } = recurrence;
    const unknown = anchor === null && interval > 1;
    if (recurrence.type === 'WEEKLY') {
      if (interval === 1) return null;
      return `كل ${counted(interval, WEEKS)}${unknown ? ' (لا نعرف أي أسابيع)' : ''}`;
    }
    const every = `كل ${counted(interval, MONTHS)}`;
    if (recurrence.nth === null) return `مرة ${every}`;
    const nth = recurrence.nth.map((n) => (n === -1 ? 'الأخير' : (ORDINALS[n - 1] ?? '')));
    return `${listed(nth, ' و', '، ')} من ${every}${unknown ? ' (لا نعرف أي أشهر)' : ''}`;
  },
  line(line, style) {
    const { recurrence, ranges, dayParts } = line;
    const rhythm = ARABIC.rhythm(line);
    let when = ARABIC.days(line.days, style);
    if (recurrence.type === 'MONTHLY' && recurrence.nth !== null) when = `${when} ${rhythm ?? ''}`;
    else if (rhythm !== null) when = `${rhythm}، ${when}`;
    if (ranges !== null) return `${when} ${ARABIC.ranges(ranges, style)}`;
    return dayParts.length > 0
      ? `${when} ${ARABIC.dayParts(dayParts, style)}`
      : `${when}، ${ARABIC.timesUnknown}`;
  },
  timesUnknown: 'الأوقات غير معروفة',
  kindPrefix: {
    OPEN: '',
    BY_APPOINTMENT: 'بموعد مسبق: ',
    PHONE: 'بالهاتف: ',
    STAY: 'للمبيت: ',
  },
  period(from, until) {
    if (from === null) return `حتى ${until ?? ''}`;
    return until === null ? `ابتداءً من ${from}` : `من ${from} إلى ${until}`;
  },
  count({ unit, per, count, dayParts, intervals }, style) {
    const parts = dayParts.length > 0 ? ` (${ARABIC.dayParts(dayParts, style)})` : '';
    const times = intervals ? ` ${ARABIC.ranges(intervals.map(minuteRange), style)}` : '';
    return `${counted(count, UNITS[unit])}${parts} في ${PERIODS[per]}${times}، لا نعرف أي أيام`;
  },
  aroundTheClock: {
    OPEN: 'مفتوح ليلًا ونهارًا',
    BY_APPOINTMENT: 'بموعد مسبق فقط',
    PHONE: 'يمكن الاتصال بالهاتف ليلًا ونهارًا',
    STAY: 'يوجد شخص ليلًا ونهارًا لمن يبيت هناك',
  },
  otherHoursUnknown: 'لا نعرف أوقات العروض الأخرى هنا',
  verbatim: (text) => `يقول المصدر بالهولندية “${text}”`,
  closedFor: (from, until, reason) => `مغلق ${dates(from, until)}${because(reason)}`,
  openOn: (from, until, times, reason) => `مفتوح ${dates(from, until)} ${times}${because(reason)}`,
  holidays: { OPEN: 'مفتوح أيضًا في العطل الرسمية', CLOSED: 'مغلق في العطل الرسمية' },
  goodFriday: { OPEN: 'مفتوح يوم الجمعة العظيمة', CLOSED: 'مغلق يوم الجمعة العظيمة' },
  liberationDay: { OPEN: 'مفتوح يوم 5 مايو', CLOSED: 'مغلق يوم 5 مايو' },
  hoursUnknown: 'أوقات الفتح غير معروفة.',
  accordingTo(date, precision, body) {
    const dated = precision === 'YEAR' ? `من عام ${date}` : `من ${date}`;
    const source = date === null ? 'مصدر بلا تاريخ' : `مصدر ${dated}`;
    return `بحسب ${source}: ${body}. لم يؤكدها أحد بعد.`;
  },
  lastConfirmed: (date, body) =>
    `آخر تأكيد في ${date}: ${body}. مضى على ذلك وقت طويل، وربما لم تعد صحيحة.`,
  weekLine: {
    closed: 'مغلق',
    notMentioned: 'غير مذكور',
    unknown: 'غير معروف',
    holidayUnknown: 'عطلة رسمية، لا نعرف إن كان المكان مفتوحًا',
    sometimes: (times) => `أحيانًا ${times}`,
    because: (text, reason) => `${text} (${reason})`,
  },
  state: {
    openUntil: (until) => `مفتوح حتى الساعة ${until}.`,
    openNow: 'مفتوح الآن.',
    closed: 'مغلق الآن.',
    closedOpens({ when }, dayText, at) {
      const on = `يوم ${dayText}`;
      const day = { TODAY: 'اليوم', TOMORROW: 'غدًا', WEEKDAY: on, DATE: on };
      return `مغلق الآن. يفتح ${day[when]} الساعة ${at}.`;
    },
    byAppointment: 'بموعد مسبق فقط.',
    noWalkIn: 'لا يمكن الدخول هنا دون ترتيب مسبق.',
    notConfirmed: 'لا نعرف إن كان هذا المكان مفتوحًا الآن. لم يؤكد أحد أوقات الفتح.',
    holidayUnknown: 'اليوم عطلة رسمية. لا نعرف إن كان هذا المكان مفتوحًا.',
    unknown: 'لا نعرف إن كان هذا المكان مفتوحًا الآن.',
  },
};
