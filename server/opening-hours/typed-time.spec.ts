import fc from 'fast-check';
import { SEED } from './arbitrary-hours.spec-support.js';
import { readTime, timeAsTyped } from './typed-time.js';

describe('a typed time', () => {
  it.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['9.30', '09:30'],
    ['9,30', '09:30'],
    ['9:30', '09:30'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['1630', '16:30'],
    ['09:30u', '09:30'],
    ['9u30', '09:30'],
    ['9 u', '09:00'],
    ['9 uur', '09:00'],
    ['9 uur 30', '09:30'],
    ['9.30 uur', '09:30'],
    ['9 30', '09:30'],
    ['９.３０', '09:30'],
    [' 10:00 ', '10:00'],
    ['0', '00:00'],
    ['24', '24:00'],
    ['24.00 uur', '24:00'],
    ['2400', '24:00'],
  ])('%j is %s', (typed, time) => expect(readTime(typed)).toBe(time));

  it.each([
    ...[
      '',
      ' ',
      'negen',
      '9.3',
      '93',
      '25',
      '24.30',
      '9.60',
      '960',
      '12345',
      '-9',
      '9-12',
      '9.',
      '.30',
    ],
    ...['9..30', '9:30:00', '1e3', '0x9', 'u', '9uuu', '٩', '9'.repeat(5000), '9\n30', 'half 10'],
  ])('%j is none', (typed) => expect(readTime(typed)).toBeNull());

  it('is read back from how it is shown, for every minute of the day', () => {
    for (let minute = 0; minute <= 1440; minute += 1) {
      const time = [Math.floor(minute / 60), minute % 60]
        .map((part) => String(part).padStart(2, '0'))
        .join(':');
      expect(readTime(timeAsTyped(time))).toBe(time);
    }
  });

  it('is a time of day or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9:.,uh ]{0,8}$/)), (typed) => {
        expect(readTime(typed) ?? '00:00').toMatch(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
      }),
      { ...SEED, numRuns: 3000 },
    );
  });
});
