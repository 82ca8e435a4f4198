import { openingHoursSchema } from '../../server/opening-hours/opening-hours.schema.js';
import { LIFECYCLES } from '../../server/initiatives/vocabulary.js';
import { hoursToShow } from './hours.js';

// A Monday, 10.00 in Amsterdam.
const now = new Date('2026-11-23T09:00:00Z');
const hours = openingHoursSchema.parse({
  rules: [{ rule: 'DAYS', days: [1, 2, 3, 4, 5], intervals: [{ from: '09:00', to: '16:00' }] }],
});
const confirmed = {
  hours,
  hoursSource: { source: 'voorbeeld.nl', confirmedAt: '2026-09-01T10:00:00Z' },
};

describe('hoursToShow', () => {
  it('has nothing to say where nothing is known', () => {
    expect(hoursToShow({}, 'OPEN', 12, now)).toBeUndefined();
  });

  it('says open only of hours confirmed within their clock', () => {
    const shown = hoursToShow(confirmed, 'OPEN', 12, now);
    expect(shown?.confirmed).toBe(true);
    expect(shown?.now).toMatch(/^Open tot 16\.00/);
    expect(shown?.week).toHaveLength(7);
    expect(shown?.week[0]).toMatchObject({ date: '2026-11-23', isToday: true });
  });

  it.each(LIFECYCLES.filter((status) => status !== 'OPEN'))(
    'never says open now, nor marks today, of a place that is %s',
    (status) => {
      const shown = hoursToShow(confirmed, status, 12, now);
      expect(shown?.now).toBeUndefined();
      expect(shown?.week.filter(({ isToday }) => isToday) ?? []).toEqual([]);
      expect(JSON.stringify(shown ?? {})).not.toMatch(/open tot|nu open|dicht/i);
    },
  );

  it('gives the usual week, without dates, of a place that is closed for now', () => {
    const shown = hoursToShow(confirmed, 'TEMPORARILY_CLOSED', 12, now);
    expect(shown?.isUsual).toBe(true);
    expect(shown?.week).toHaveLength(7);
    expect(shown?.week[0]).toMatchObject({ date: null, text: expect.stringContaining('9.00') });
  });

  it.each(['PLANNED', 'CLOSED'] as const)('has no hours for what is %s', (status) => {
    expect(hoursToShow(confirmed, status, 12, now)).toBeUndefined();
  });

  it.each([
    ['never confirmed', { source: 'voorbeeld.nl', sourceDate: '2019' }],
    ['confirmed too long ago', { source: 'voorbeeld.nl', confirmedAt: '2025-01-01T10:00:00Z' }],
  ])('names no state when %s', (_, hoursSource) => {
    const shown = hoursToShow({ hours, hoursSource }, 'OPEN', 12, now);
    expect(shown?.confirmed).toBe(false);
    expect(shown?.now).toBeUndefined();
    expect(shown?.sentence).toMatch(/Volgens|bevestigd/);
    expect(shown?.week.every(({ date }) => date === null)).toBe(true);
    expect(JSON.stringify(shown)).not.toMatch(/\bdicht\b/);
  });
});
