import { minuteRange } from './recurrence.js';
import { listed, listedDays, type HoursText } from './sentence-words.js';
import { timeOfMinutes } from './week-plan.js';

const SHORT_DAYS = ['Pzt', 'Sal', 'Çar', 'Per', 'Cum', 'Cmt', 'Paz'];
const DAYS = ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar'];
const PARTS = { MORNING: 'sabah', AFTERNOON: 'öğleden sonra', EVENING: 'akşam' };
/** A noun after a number has no plural. */
const UNITS = { DAYS: 'gün', DAY_PARTS: 'yarım gün', TIMES: 'kez' };
const PERIODS = { WEEK: 'haftada', MONTH: 'ayda', YEAR: 'yılda' };

function because(reason: string | null): string {
  return reason === null ? '' : ` (${reason})`;
}

/** A word that takes the ending, so that no number or name has to: "tarihinde", "günü". */
function dates(from: string, until: string | null): string {
  return until === null ? `${from} tarihinde` : `${from} tarihinden ${until} tarihine kadar`;
}

/** Only for sheets that are handed out: no page of the site is in Turkish. */
export const TURKISH: HoursText = {
  dateLocale: 'tr-TR',
  dayNames: DAYS,
  and: ' ve ',
  semicolon: '; ',
  days(days, style) {
    if (days.length === 7) return 'her gün';
    if (style === 'SHORT')
      return listedDays(days, SHORT_DAYS, (first, last) => `${first}-${last}`, ' ve ');
    const text = listedDays(
      days,
      DAYS,
      (first, last) => `${first} gününden ${last} gününe kadar`,
      ' ve ',
    );
    if (text.endsWith('kadar')) return text;
    return `${text} ${days.length === 1 ? 'günü' : 'günleri'}`;
  },
  time: timeOfTurkish,
  ranges(ranges, style) {
    const texts = ranges.map(({ from, to }) =>
      style === 'SHORT'
        ? `${timeOfTurkish(from)}-${timeOfTurkish(to)}`
        : `${timeOfTurkish(from)} ile ${timeOfTurkish(to)} arasında`,
    );
    return `${style === 'SHORT' ? '' : 'saat '}${listed(texts, ' ve ')}`;
  },
  dayParts: (names) =>
    listed(
      names.map((name) => PARTS[name]),
      ' ve ',
    ),
  rhythm({ recurrence }) {
    if (recurrence.type === 'YEARLY_COUNT') return `yılda ${recurrence.times} kez`;
    const { interval, anchor } = recurrence;
    const unknown = anchor === null && interval > 1;
    if (recurrence.type === 'WEEKLY') {
      if (interval === 1) return null;
      return `${interval} haftada bir${unknown ? ' (hangi haftalar, bilmiyoruz)' : ''}`;
    }
    if (recurrence.nth === null) return interval === 1 ? 'ayda bir' : `${interval} ayda bir`;
    const nth = recurrence.nth.map((n) => (n === -1 ? 'son' : `${n}.`));
    const text = `her ayın ${listed(nth, ' ve ')} haftasında`;
    if (interval === 1) return text;
    return `${text}, ${interval} ayda bir${unknown ? ' (hangi aylar, bilmiyoruz)' : ''}`;
  },
  line(line, style) {
    const { recurrence, ranges, dayParts } = line;
    let when = TURKISH.days(line.days, style);
    if (recurrence.type === 'MONTHLY' && recurrence.nth !== null) {
      const { interval, anchor } = recurrence;
      const nth = recurrence.nth.map((n) => (n === -1 ? 'son' : `${n}.`));
      when = `her ayın ${listed(nth, ' ve ')} ${TURKISH.days(line.days, 'LONG')}`;
      if (interval > 1) when = `${when}, ${interval} ayda bir`;
      if (interval > 1 && anchor === null) when = `${when} (hangi aylar, bilmiyoruz)`;
    } else {
      const rhythm = TURKISH.rhythm(line);
      if (rhythm !== null) when = `${rhythm} ${when}`;
    }
    if (ranges !== null) return `${when} ${TURKISH.ranges(ranges, style)}`;
    return dayParts.length > 0
      ? `${when} ${TURKISH.dayParts(dayParts, style)}`
      : `${when}, ${TURKISH.timesUnknown}`;
  },
  timesUnknown: 'saatler bilinmiyor',
  kindPrefix: {
    OPEN: '',
    BY_APPOINTMENT: 'randevuyla: ',
    PHONE: 'telefonla: ',
    STAY: 'konaklama: ',
  },
  period(from, until) {
    if (from === null) return `${until ?? ''} tarihine kadar`;
    return until === null ? `${from} tarihinden itibaren` : dates(from, until);
  },
  count({ unit, per, count, dayParts, intervals }, style) {
    const parts = dayParts.length > 0 ? ` (${TURKISH.dayParts(dayParts, style)})` : '';
    const times = intervals ? ` ${TURKISH.ranges(intervals.map(minuteRange), style)}` : '';
    return `${PERIODS[per]} ${count} ${UNITS[unit]}${parts}${times}, hangi günler, bilmiyoruz`;
  },
  aroundTheClock: {
    OPEN: 'gece gündüz açık',
    BY_APPOINTMENT: 'yalnızca randevuyla',
    PHONE: 'telefonla gece gündüz ulaşılabilir',
    STAY: 'orada kalanlar için gece gündüz birisi var',
  },
  otherHoursUnknown: 'buradaki diğer etkinliklerin saatlerini bilmiyoruz',
  verbatim: (text) => `kaynak Felemenkçe olarak şöyle diyor: “${text}”`,
  closedFor: (from, until, reason) => `${dates(from, until)} kapalı${because(reason)}`,
  openOn: (from, until, times, reason) => `${dates(from, until)} ${times} açık${because(reason)}`,
  holidays: { OPEN: 'resmî tatillerde de açık', CLOSED: 'resmî tatillerde kapalı' },
  goodFriday: { OPEN: 'Kutsal Cuma günü açık', CLOSED: 'Kutsal Cuma günü kapalı' },
  liberationDay: { OPEN: '5 Mayıs günü açık', CLOSED: '5 Mayıs günü kapalı' },
  hoursUnknown: 'Açılış saatleri bilinmiyor.',
  accordingTo(date, _precision, body) {
    const source = date === null ? 'Tarihsiz bir kaynağa' : `${date} tarihli bir kaynağa`;
    return `${source} göre: ${body}. Henüz kimse doğrulamadı.`;
  },
  lastConfirmed: (date, body) =>
    `En son ${date} tarihinde doğrulandı: ${body}. Bunun üzerinden uzun zaman geçti, belki artık doğru değildir.`,
  weekLine: {
    closed: 'kapalı',
    notMentioned: 'belirtilmemiş',
    unknown: 'bilinmiyor',
    holidayUnknown: 'resmî tatil, bu yerin açık olup olmadığını bilmiyoruz',
    sometimes: (times) => `bazen ${times}`,
    because: (text, reason) => `${text} (${reason})`,
  },
};

/** 24 hours, with a point: 09.30. */
function timeOfTurkish(minutes: number): string {
  return timeOfMinutes(minutes).replace(':', '.');
}
