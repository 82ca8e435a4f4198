import { freshnessOf, isOldCopy } from './copy-age.js';
import { hoursToShow } from './hours.js';
import { openingHoursSchema } from '../../server/opening-hours/opening-hours.schema.js';

const contactAt = Date.parse('2026-11-01T12:00:00Z');
const DAY = 86_400_000;
const after = (days: number) => new Date(contactAt + days * DAY);

describe('the age of a copy', () => {
  it('counts from the last contact with the server, and is old after thirty days', () => {
    expect(isOldCopy(contactAt, after(0))).toBe(false);
    expect(isOldCopy(contactAt, after(30))).toBe(false);
    expect(isOldCopy(contactAt, new Date(after(30).getTime() + 1))).toBe(true);
    // A clock that runs behind says nothing of the copy.
    expect(isOldCopy(contactAt, after(-400))).toBe(false);
  });

  it('takes the certainty out of hours that were confirmed on the very day of the copy', () => {
    const place = {
      hours: openingHoursSchema.parse({
        rules: [
          {
            rule: 'DAYS',
            days: [1, 2, 3, 4, 5, 6, 7],
            intervals: [{ from: '00:00', to: '24:00' }],
          },
        ],
        publicHolidays: { general: 'OPEN', goodFriday: 'OPEN', liberationDay: 'OPEN' },
      }),
      hoursSource: { source: 'test', confirmedAt: '2026-11-01T11:00:00Z' },
    };
    const shown = (days: number) =>
      hoursToShow(place, 'OPEN', freshnessOf(12, contactAt, after(days)), after(days));
    expect(shown(29)).toMatchObject({ confirmed: true, now: expect.stringMatching(/open/i) });
    const old = shown(31);
    expect(old?.confirmed).toBe(false);
    expect(old?.now).toBeUndefined();
    expect(old?.sentence).toContain('1 november 2026');
    expect(old?.week.every(({ date }) => date === null)).toBe(true);
  });
});
