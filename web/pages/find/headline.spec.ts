import { textFor } from '../../i18n/messages.js';
import { NO_FILTERS, type Filters } from '../../registry/filters.js';
import { findNearby } from '../../registry/find-nearby.js';
import { initiative, location, ORIGIN, registry } from '../../registry/test-world.js';
import type { FoundAnswer } from './answer.js';
import { announcement, headline } from './headline.js';

const text = textFor('nl');
const now = new Date('2026-11-26T09:00:00Z');

function answer(
  filters: Partial<Filters>,
  place: string | null,
  ...groups: ('WALK_IN' | 'STAY' | 'OTHER')[]
): FoundAnswer {
  const all = { ...NO_FILTERS, ...filters };
  const file = registry(
    ...groups.map((group, index) =>
      initiative(`Plek ${index}`, { locations: [location(index + 1, { group })] }),
    ),
  );
  return {
    kind: 'found',
    text: place ?? '',
    place,
    origin: ORIGIN,
    corrected: false,
    approximate: false,
    filters: all,
    nearby: findNearby(file, ORIGIN, { filters: all, now }),
  };
}

describe('headline', () => {
  it.each<[FoundAnswer, string, string | undefined]>([
    [answer({}, 'Testdam', 'WALK_IN', 'OTHER'), '2 plekken binnen 20 km van Testdam', undefined],
    [answer({}, null, 'WALK_IN'), '1 plek binnen 20 km van waar u bent', undefined],
    [answer({}, 'Testdam'), 'Binnen 20 km kennen wij geen plek', undefined],
    [
      answer({}, 'Testdam', 'STAY'),
      'Binnen 20 km kennen wij alleen plekken om te logeren',
      undefined,
    ],
    [
      answer({ today: true }, 'Testdam', 'WALK_IN', 'OTHER'),
      '2 plekken zijn vandaag misschien open',
      'Binnen 20 km van Testdam is van geen plek zeker dat zij open is.',
    ],
    [
      answer({ group: 'women' }, 'Testdam', 'WALK_IN'),
      '1 plek past misschien binnen 20 km van Testdam',
      undefined,
    ],
    [
      answer({ wish: 'learn' }, 'Testdam', 'WALK_IN', 'STAY'),
      '1 plek binnen 20 km van Testdam',
      'Bij nog 1 plek weten wij niet of die bij uw keuze past.',
    ],
  ])('%#', (found, title, more) => {
    expect(headline(found, text)).toEqual(more === undefined ? { title } : { title, more });
  });

  it('is said in whole sentences', () => {
    expect(announcement(answer({ today: true }, 'Testdam', 'WALK_IN'), text)).toBe(
      '1 plek is vandaag misschien open. Binnen 20 km van Testdam is van geen plek zeker dat zij open is.',
    );
    expect(announcement({ kind: 'empty', text: '' }, text)).toBe('');
  });
});
