import { parseDutchHours } from './parse-dutch.js';
import { textIn } from './sentence.js';
import type { HoursTrust, OpeningHours } from './opening-hours.schema.js';
import { TURKISH } from './sentence-words-tr.js';
import { UKRAINIAN } from './sentence-words-uk.js';

/** Languages that only sheets are made in: by the sentences a reader meets. */
const AT = '2026-11-27T10:00:00Z';
const CONFIRMED: HoursTrust = {
  confirmedAt: '2026-10-01T10:00:00Z',
  freshnessMonths: 12,
  sourceDate: null,
  source: null,
};
const OF_2019: HoursTrust = { ...CONFIRMED, confirmedAt: null, sourceDate: '2019' };
const LONG_AGO: HoursTrust = { ...CONFIRMED, confirmedAt: '2024-01-05T10:00:00Z' };
const hours = (text: string): OpeningHours => parseDutchHours(text).hours!;
const monthly = (days: number[], nth: (1 | 3 | -1)[]): OpeningHours => ({
  ...hours('ma 9:00-16:00'),
  rules: [
    {
      rule: 'DAYS',
      kind: 'OPEN',
      days,
      intervals: [{ from: '09:00', to: '16:00' }],
      dayParts: [],
      recurrence: { type: 'MONTHLY', interval: 1, nth, anchor: null },
      season: null,
      validFrom: null,
      validUntil: null,
    },
  ],
});

describe('opening hours in Turkish', () => {
  it.each([
    [
      hours('ma-vr 9-16'),
      OF_2019,
      '2019 tarihli bir kaynağa göre: Pzt-Cum 09.00-16.00. Henüz kimse doğrulamadı.',
    ],
    [
      hours('ma-vr 9-16'),
      CONFIRMED,
      'Pazartesi gününden Cuma gününe kadar saat 09.00 ile 16.00 arasında.',
    ],
    [
      hours('ma en do 9-16'),
      CONFIRMED,
      'Pazartesi ve Perşembe günleri saat 09.00 ile 16.00 arasında.',
    ],
    [
      monthly([5], [1, -1]),
      CONFIRMED,
      'Her ayın 1. ve son Cuma günü saat 09.00 ile 16.00 arasında.',
    ],
    [null, null, 'Açılış saatleri bilinmiyor.'],
  ] as const)('%#', (known, trust, sentence) => {
    expect(textIn(TURKISH, known, trust, AT)).toBe(sentence);
  });

  it('has a capital of its own for an i', () => {
    expect(
      textIn({ ...TURKISH, line: () => 'iki günde bir' }, hours('ma 9-16'), CONFIRMED, AT),
    ).toBe('İki günde bir.');
  });

  it('says when a confirmation is long ago', () => {
    expect(textIn(TURKISH, hours('ma 9-16'), LONG_AGO, AT)).toContain(
      'En son 5 Ocak 2024 tarihinde doğrulandı: Pzt 09.00-16.00.',
    );
  });
});

describe('opening hours in Ukrainian', () => {
  it.each([
    [
      hours('ma-vr 9-16'),
      OF_2019,
      'За джерелом за 2019 рік: пн-пт 9:00-16:00. Ще ніхто цього не підтвердив.',
    ],
    [hours('ma-vr 9-16'), CONFIRMED, 'З понеділка до пʼятниці з 9:00 до 16:00.'],
    [hours('wo en za 9-16'), CONFIRMED, 'У середу і у суботу з 9:00 до 16:00.'],
    [monthly([3], [1, -1]), CONFIRMED, 'Кожну 1-шу і останню середу місяця з 9:00 до 16:00.'],
    [monthly([1], [3]), CONFIRMED, 'Кожен 3-й понеділок місяця з 9:00 до 16:00.'],
    [null, null, 'Години роботи невідомі.'],
  ] as const)('%#', (known, trust, sentence) => {
    expect(textIn(UKRAINIAN, known, trust, AT)).toBe(sentence);
  });

  it.each([
    [1, '1 раз на рік'],
    [2, '2 рази на рік'],
    [5, '5 разів на рік'],
    [11, '11 разів на рік'],
    [21, '21 раз на рік'],
    [22, '22 рази на рік'],
  ])('counts %i in its own form', (count, words) => {
    const counted: OpeningHours = {
      ...hours('ma 9-16'),
      rules: [
        {
          rule: 'COUNT',
          kind: 'OPEN',
          unit: 'TIMES',
          per: 'YEAR',
          count,
          dayParts: [],
          intervals: null,
        },
      ],
    };
    expect(textIn(UKRAINIAN, counted, CONFIRMED, AT)).toContain(words);
  });
});
