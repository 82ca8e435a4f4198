import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  knownWeekdays,
  unionHours,
  weekLines,
  type HoursTrust,
  type OpeningHours,
} from './index.js';

const { hours, trusts } = JSON.parse(
  readFileSync(resolve('server/opening-hours/opening-hours.vectors.json'), 'utf8'),
) as { hours: Record<string, OpeningHours>; trusts: Record<string, HoursTrust> };
const CONFIRMED = trusts['confirmed in January 2026']!;
const UNCONFIRMED = trusts['source of 2019, not confirmed']!;

const texts = (
  name: string | null,
  trust: HoursTrust,
  at: string,
  locale: 'nl' | 'en' | 'ar' = 'nl',
) => weekLines(name === null ? null : hours[name]!, trust, locale, at).map((line) => line.text);

describe('the week as seven lines', () => {
  it('has the dates of the ISO week and marks today', () => {
    const lines = weekLines(hours['plain weekdays']!, CONFIRMED, 'nl', '2026-03-04T11:00:00+01:00');
    expect(lines.map(({ day, date, isToday }) => [day, date, isToday])).toEqual([
      ['maandag', '2026-03-02', false],
      ['dinsdag', '2026-03-03', false],
      ['woensdag', '2026-03-04', true],
      ['donderdag', '2026-03-05', false],
      ['vrijdag', '2026-03-06', false],
      ['zaterdag', '2026-03-07', false],
      ['zondag', '2026-03-08', false],
    ]);
  });

  it('tells stretches, and closed where the hours are confirmed', () => {
    expect(texts('Tuesday twice, Thursday once', CONFIRMED, '2026-03-04T11:00:00+01:00')).toEqual([
      'dicht',
      'van 10.00 tot 12.00 uur en van 13.00 tot 16.00 uur',
      'dicht',
      'van 10.00 tot 14.00 uur',
      'dicht',
      'dicht',
      'dicht',
    ]);
  });

  it('never says closed of hours that nobody confirmed, and has no dates', () => {
    const lines = weekLines(
      hours['Tuesday twice, Thursday once']!,
      UNCONFIRMED,
      'nl',
      '2026-03-04T11:00:00+01:00',
    );
    expect(lines.map(({ date }) => date)).toEqual(Array(7).fill(null));
    expect(lines[0]?.text).toBe('niet genoemd');
    expect(lines[1]?.text).toBe('van 10.00 tot 12.00 uur en van 13.00 tot 16.00 uur');
  });

  it('tells a holiday that is not stated, and one on which it is closed', () => {
    const week = '2026-04-28T11:00:00+02:00';
    expect(texts('plain weekdays', CONFIRMED, week)[0]).toBe(
      'feestdag, wij weten niet of deze plek open is',
    );
    expect(texts('weekdays, closed on holidays', CONFIRMED, week)[0]).toBe('dicht');
  });

  it('tells closed periods with their reason, and special hours within them', () => {
    const [monday, , wednesday] = texts('summer closure', CONFIRMED, '2026-07-21T11:00:00+02:00');
    expect(monday).toBe('dicht (zomervakantie)');
    expect(wednesday).toBe('van 10.00 tot 12.00 uur');
  });

  it('tells what is not known', () => {
    const at = '2026-03-04T11:00:00+01:00';
    expect(texts(null, CONFIRMED, at)).toEqual(Array(7).fill('onbekend'));
    expect(texts('four days plain', CONFIRMED, at)).toEqual(Array(7).fill('onbekend'));
    expect(texts('Monday and Wednesday plain', CONFIRMED, at).slice(0, 2)).toEqual([
      'tijden onbekend',
      'dicht',
    ]);
    expect(texts('biweekly plain', CONFIRMED, at)[1]).toBe('soms van 14.00 tot 16.00 uur');
    expect(texts('biweekly plain', UNCONFIRMED, at)[1]).toBe(
      'om de week (welke weken weten wij niet) van 14.00 tot 16.00 uur',
    );
  });

  it('says nothing of the days after the confirmation runs out', () => {
    expect(texts('plain weekdays', CONFIRMED, '2027-01-15T11:00:00+01:00').slice(4)).toEqual([
      'van 9.00 tot 16.00 uur',
      'onbekend',
      'onbekend',
    ]);
  });

  it('speaks English and Arabic', () => {
    const at = '2026-03-04T11:00:00+01:00';
    expect(texts('plain weekdays', CONFIRMED, at, 'en')[0]).toBe('from 9:00 to 16:00');
    expect(texts('plain weekdays', CONFIRMED, at, 'ar')[6]).toBe('مغلق');
  });
});

describe('the hours of a location', () => {
  it('are one list of rules where exceptions and holidays are the same', () => {
    const joined = unionHours([hours['plain weekdays']!, hours['four days plain']!]);
    expect(joined?.alongside).toBeUndefined();
    expect(joined?.rules).toHaveLength(2);
  });

  it('stand alongside each other where they are not', () => {
    const joined = unionHours([hours['plain weekdays']!, hours['summer closure']!]);
    expect(joined?.alongside).toHaveLength(1);
  });

  it('keep an offering of which nothing is known', () => {
    const joined = unionHours([null, hours['plain weekdays']!]);
    expect(joined?.rules).toHaveLength(1);
    expect(joined?.alongside?.[0]?.rules).toEqual([]);
    expect(unionHours([null, null])).toBeNull();
    expect(unionHours([])).toBeNull();
  });

  it('name the weekdays on which people can walk in', () => {
    expect(knownWeekdays(hours['first Monday evening, third Friday morning']!)).toEqual([1, 5]);
    expect(knownWeekdays(hours['phone and walk-in']!)).toEqual([3]);
    expect(knownWeekdays(hours['four days a week']!)).toEqual([]);
    expect(knownWeekdays(hours['open day and night']!)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
