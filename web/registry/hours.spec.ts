import { openingHoursSchema } from '../../server/opening-hours/opening-hours.schema.js';
import { hoursToShow } from './hours.js';

// A Monday, 10.00 in Amsterdam.
const now = new Date('2026-11-23T09:00:00Z');
const hours = openingHoursSchema.parse({
  rules: [{ rule: 'DAYS', days: [1, 2, 3, 4, 5], intervals: [{ from: '09:00', to: '16:00' }] }],
});

describe('hoursToShow', () => {
  it('has nothing to say where nothing is known', () => {
    expect(hoursToShow({}, 12, now)).toBeUndefined();
  });

  it('says open only of hours confirmed within their clock', () => {
    const source = { source: 'voorbeeld.nl', confirmedAt: '2026-09-01T10:00:00Z' };
    const shown = hoursToShow({ hours, hoursSource: source }, 12, now);
    expect(shown?.confirmed).toBe(true);
    expect(shown?.now).toMatch(/^Open tot 16\.00/);
    expect(shown?.week).toHaveLength(7);
  });

  it.each([
    ['never confirmed', { source: 'voorbeeld.nl', sourceDate: '2019' }],
    ['confirmed too long ago', { source: 'voorbeeld.nl', confirmedAt: '2025-01-01T10:00:00Z' }],
  ])('names no state when %s', (_, hoursSource) => {
    const shown = hoursToShow({ hours, hoursSource }, 12, now);
    expect(shown?.confirmed).toBe(false);
    expect(shown?.now).toBeUndefined();
    expect(shown?.sentence).toMatch(/Volgens|bevestigd/);
    expect(shown?.week.every(({ date }) => date === null)).toBe(true);
    expect(JSON.stringify(shown)).not.toMatch(/\bdicht\b/);
  });
});
