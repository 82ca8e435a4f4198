import fc from 'fast-check';
import { openingHoursSchema } from '../../server/opening-hours/opening-hours.schema.js';
import { OFFERING_KINDS, TARGET_GROUPS } from '../../server/initiatives/vocabulary.js';
import {
  fitOf,
  fitOfWhole,
  GROUP_FILTERS,
  groupsIn,
  isFiltering,
  NO_FILTERS,
  WISHES,
  type Filters,
} from './filters.js';
import { initiative, location, registry } from './test-world.js';

/** Thursday 26 November 2026, ten in the morning in Amsterdam. */
const moment = { now: new Date('2026-11-26T09:00:00Z'), hoursFreshnessMonths: 12 };
const fit = (
  filters: Partial<Filters>,
  whole: Parameters<typeof initiative>[1] = {},
  place: Parameters<typeof location>[1] = {},
) => {
  const spot = location(1, place);
  const one = initiative('Plek', { ...whole, locations: [spot] });
  return fitOf({ initiative: one, location: spot }, { ...NO_FILTERS, ...filters }, moment);
};
const hoursOn = (days: number[]) =>
  openingHoursSchema.parse({
    rules: [{ rule: 'DAYS', days, intervals: [{ from: '13:00', to: '16:00' }] }],
  });
const confirmed = { source: 'test', confirmedAt: '2026-11-01T10:00:00Z' };

describe('the group filter', () => {
  it('fits its own group and a place for everyone, and says nothing of what is not known', () => {
    expect(fit({ group: 'women' }, { targetGroups: ['women'] })).toBe('YES');
    expect(fit({ group: 'women' }, { targetGroups: ['everyone'] })).toBe('YES');
    expect(fit({ group: 'women' }, { targetGroups: ['everyone', 'men'] })).toBe('YES');
    expect(fit({ group: 'women' }, { targetGroups: [] })).toBe('MAYBE');
    expect(fit({ group: 'women' }, { targetGroups: ['men'] })).toBe('NO');
  });

  it('can ask for every group but everyone', () => {
    expect([...GROUP_FILTERS].sort()).toEqual(
      TARGET_GROUPS.filter((group) => group !== 'everyone').sort(),
    );
  });

  it('is offered only for groups of which there is something', () => {
    const file = registry(
      initiative('A', { targetGroups: ['men', 'everyone'] }),
      initiative('Weg', { targetGroups: ['women'], lifecycle: { status: 'CLOSED' } }),
    );
    expect(groupsIn(file)).toEqual(['men']);
  });
});

describe('the wish', () => {
  it('finds every kind of offering, and nothing but its own', () => {
    for (const kind of OFFERING_KINDS) {
      const fitting = WISHES.filter((wish) => fit({ wish }, {}, { offerings: [kind] }) === 'YES');
      expect([kind, fitting.length]).toEqual([kind, kind === 'other' ? 0 : 1]);
    }
  });

  it('may fit where nothing, or only something else, is known', () => {
    expect(fit({ wish: 'learn' }, {}, { offerings: [] })).toBe('MAYBE');
    expect(fit({ wish: 'learn' }, {}, { offerings: ['other', 'meal'] })).toBe('MAYBE');
    expect(fit({ wish: 'learn' }, {}, { offerings: ['meal'] })).toBe('NO');
  });

  it('counts what the initiative offers without a place', () => {
    expect(fit({ wish: 'learn' }, { offerings: ['course'] }, { offerings: ['meal'] })).toBe('YES');
  });
});

describe('open today', () => {
  it('is certain only of hours that were confirmed', () => {
    const hours = hoursOn([4]);
    expect(fit({ today: true }, {}, { hours, hoursSource: confirmed })).toBe('YES');
    expect(fit({ today: true }, {}, { hours: hoursOn([5]), hoursSource: confirmed })).toBe('NO');
    expect(fit({ today: true }, {}, { hours, hoursSource: { source: 'test' } })).toBe('MAYBE');
    expect(
      fit({ today: true }, {}, { hours, hoursSource: { source: 't', confirmedAt: '2025-10-01' } }),
    ).toBe('MAYBE');
    expect(fit({ today: true }, {}, {})).toBe('MAYBE');
  });

  it('is certain of nothing in a copy that is too old', () => {
    const spot = location(1, { hours: hoursOn([4]), hoursSource: confirmed });
    const place = { initiative: initiative('Plek', { locations: [spot] }), location: spot };
    const filters = { ...NO_FILTERS, today: true };
    expect(fitOf(place, filters, { ...moment, hoursFreshnessMonths: 0 })).toBe('MAYBE');
  });

  it('does not touch houses to stay in', () => {
    expect(fit({ today: true }, {}, { group: 'STAY' })).toBe('YES');
  });
});

describe('filters together', () => {
  const anyFilters: fc.Arbitrary<Filters> = fc.record({
    today: fc.boolean(),
    group: fc.option(fc.constantFrom(...GROUP_FILTERS)),
    wish: fc.option(fc.constantFrom(...WISHES)),
  });
  const anyWhole = fc.record({ targetGroups: fc.subarray([...TARGET_GROUPS]) });
  const anyPlace = fc.record({
    offerings: fc.subarray([...OFFERING_KINDS]),
    group: fc.constantFrom('WALK_IN' as const, 'STAY' as const, 'OTHER' as const),
  });

  it('are as strict as the strictest of them, and one more never lets anything in', () => {
    const order = { NO: 0, MAYBE: 1, YES: 2 };
    fc.assert(
      fc.property(anyFilters, anyWhole, anyPlace, (filters, whole, place) => {
        const alone = [
          fit({ today: filters.today }, whole, place),
          fit({ group: filters.group }, whole, place),
          fit({ wish: filters.wish }, whole, place),
        ].map((answer) => order[answer]);
        expect(order[fit(filters, whole, place)]).toBe(Math.min(...alone));
      }),
    );
  });

  it('never leave out a place for everyone because of a group', () => {
    fc.assert(
      fc.property(anyFilters, anyPlace, (filters, place) => {
        const everyone = fit(filters, { targetGroups: ['everyone'] }, place);
        expect(everyone).toBe(fit({ ...filters, group: null }, {}, place));
      }),
    );
  });

  it('know of an initiative without a place that today is not known', () => {
    const one = initiative('Online', { offerings: ['online'], targetGroups: ['everyone'] });
    expect(fitOfWhole(one, NO_FILTERS)).toBe('YES');
    expect(fitOfWhole(one, { ...NO_FILTERS, today: true })).toBe('MAYBE');
    expect(fitOfWhole(one, { ...NO_FILTERS, wish: 'online', group: 'men' })).toBe('YES');
    expect(fitOfWhole(one, { ...NO_FILTERS, wish: 'stay' })).toBe('NO');
  });

  it('are none, or some', () => {
    expect(isFiltering(NO_FILTERS)).toBe(false);
    expect(isFiltering({ ...NO_FILTERS, today: true })).toBe(true);
    expect(isFiltering({ ...NO_FILTERS, wish: 'do' })).toBe(true);
  });
});
