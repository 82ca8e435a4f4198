import fc from 'fast-check';
import {
  initiativeContentSchema,
  type InitiativeContent,
} from '../initiatives/initiative-content.js';
import { anyContent, anyEdits, SEED } from './arbitrary-content.spec-support.js';
import { applyChanges } from './apply-changes.js';
import { changesBetween, withChanges, type FieldChange } from './changes.js';
import { chosenChanges, mergeChanges } from './merge.js';

const LOCATION = '10000000-0000-4000-8000-000000000001';
const OFFERING = '20000000-0000-4000-8000-000000000001';
const NEW = '20000000-0000-4000-8000-000000000002';
const SITE = '40000000-0000-4000-8000-000000000001';
const at = `/locations/${LOCATION}`;

const base = initiativeContentSchema.parse({
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Verzonnen plek',
  types: [],
  pillars: {},
  legalPosition: 'UNKNOWN',
  networkStatus: 'UNKNOWN',
  lifecycle: { status: 'OPEN' },
  contact: {},
  crisisAgreements: {},
  organisations: [],
  locations: [
    {
      id: LOCATION,
      premises: 'OWN',
      lifecycle: { status: 'OPEN' },
      site: { id: SITE, street: 'Verzonnenstraat', houseNumber: '1', place: 'Bedachtum' },
      addressVisibility: 'PUBLIC',
      accessibility: {},
      access: {},
    },
  ],
  offerings: [{ id: OFFERING, kind: 'walk-in', name: 'Inloop' }],
});

const change = (path: string, value: unknown): FieldChange => ({ path, value });
const newOffering = (overrides: object = {}) =>
  initiativeContentSchema.shape.offerings.element.parse({
    id: NEW,
    kind: 'course',
    name: 'Verzonnen cursus',
    ...overrides,
  });
const merged = (theirs: FieldChange[], mine: FieldChange[]) =>
  mergeChanges({ base, current: withChanges(base, theirs), changes: mine });
const summary = (theirs: FieldChange[], mine: FieldChange[]) => {
  const { applies, already, conflicts } = merged(theirs, mine);
  return {
    applies: applies.map(({ path }) => path),
    already: already.map(({ path }) => path),
    conflicts: conflicts.map(({ path, reason }) => `${path} ${reason}`),
  };
};
const without = { applies: [], already: [], conflicts: [] };

describe('mergeChanges', () => {
  it('lets both keep what they changed in different fields', () => {
    const phone = change('/contact/phone', '+31880000000');
    const name = change('/name', 'Verzonnen huis');
    expect(summary([name], [phone])).toEqual({ ...without, applies: ['/contact/phone'] });
  });

  it('sees that somebody else said the same', () => {
    const name = change('/name', 'Verzonnen huis');
    expect(summary([name], [name])).toEqual({ ...without, already: ['/name'] });
  });

  it('shows all three values of a field both changed', () => {
    const mine = change('/name', 'Mijn naam');
    const { conflicts } = merged([change('/name', 'Hun naam')], [mine]);
    expect(conflicts).toEqual([
      {
        path: '/name',
        reason: 'BOTH_CHANGED',
        base: 'Verzonnen plek',
        theirs: 'Hun naam',
        mine: 'Mijn naam',
        changes: [mine],
        ifMine: [mine],
      },
    ]);
  });

  it('brings back what they removed when mine is chosen', () => {
    const gone = change(`/offerings/${OFFERING}`, null);
    const renamed = change(`/offerings/${OFFERING}/name`, 'Samen koffie');
    const merge = merged([gone], [renamed]);
    expect(summary([gone], [renamed]).conflicts).toEqual([
      `/offerings/${OFFERING} REMOVED_BY_THEM`,
    ]);
    const current = withChanges(base, [gone]);
    const all = new Set(merge.conflicts.map(({ path }) => path));
    expect(applyChanges(current, chosenChanges(merge, all)).offerings).toEqual([
      { ...base.offerings[0], name: 'Samen koffie' },
    ]);
    expect(applyChanges(current, chosenChanges(merge, new Set())).offerings).toEqual([]);
  });

  it('does not remove unseen what they worked on', () => {
    const gone = change(`/offerings/${OFFERING}`, null);
    const renamed = change(`/offerings/${OFFERING}/name`, 'Samen koffie');
    expect(summary([renamed], [gone]).conflicts).toEqual([`/offerings/${OFFERING} REMOVED_BY_ME`]);
    expect(summary([gone], [gone])).toEqual({ ...without, already: [gone.path] });
  });

  it('asks about what one emptied and the other removed, whoever was first', () => {
    const gone = change(`/offerings/${OFFERING}`, null);
    const emptied = change(`/offerings/${OFFERING}/description`, null);
    const described = withChanges(base, [change(emptied.path, 'Welkom')]);
    const conflicts = (theirs: FieldChange, mine: FieldChange) =>
      mergeChanges({
        base: described,
        current: withChanges(described, [theirs]),
        changes: [mine],
      }).conflicts.map(({ path, reason }) => `${path} ${reason}`);
    expect(conflicts(gone, emptied)).toEqual([`${gone.path} REMOVED_BY_THEM`]);
    expect(conflicts(emptied, gone)).toEqual([`${gone.path} REMOVED_BY_ME`]);
  });

  it('takes two new things side by side, and asks about one thing added twice', () => {
    const mine = change(`/offerings/${NEW}`, newOffering());
    expect(summary([change('/name', 'Anders')], [mine]).applies).toEqual([mine.path]);
    expect(summary([mine], [mine]).already).toEqual([mine.path]);
    const other = change(mine.path, newOffering({ name: 'Iets anders' }));
    expect(summary([other], [mine]).conflicts).toEqual([`${mine.path} BOTH_CHANGED`]);
    expect(merged([other], [mine]).conflicts[0]?.ifMine).toEqual([
      change(`${mine.path}/name`, 'Verzonnen cursus'),
    ]);
  });

  it('never makes one address out of two', () => {
    const street = change(`${at}/site/street`, 'Bedachte kade');
    const number = change(`${at}/site/houseNumber`, '12');
    const description = change(`${at}/site/description`, 'Achter de molen');
    expect(summary([street], [number, description])).toEqual({
      ...without,
      applies: [description.path],
      conflicts: [`${at}/site BOTH_CHANGED`],
    });
    const merge = merged([street, change(`${at}/site/description`, 'Hun uitleg')], [number]);
    const current = withChanges(base, [street, change(`${at}/site/description`, 'Hun uitleg')]);
    const chosen = applyChanges(current, chosenChanges(merge, new Set([`${at}/site`])));
    expect(chosen.locations[0]?.site).toMatchObject({
      street: 'Verzonnenstraat',
      houseNumber: '12',
      description: 'Hun uitleg',
    });
    // The same move, told more precisely, is no dispute.
    expect(summary([street], [street, number])).toEqual({
      ...without,
      already: [street.path],
      applies: [number.path],
    });
  });

  it('asks when something new would stand at a place that is gone', () => {
    const gone = change(at, null);
    const mine = change(`/offerings/${NEW}`, newOffering({ locationId: LOCATION }));
    expect(summary([gone], [mine]).conflicts).toEqual([`${mine.path} DO_NOT_FIT`]);
    expect(summary([mine], [gone]).conflicts).toEqual([`${at} DO_NOT_FIT`]);
  });

  it('does not tell an address that was hidden meanwhile', () => {
    const hide = [
      change(`${at}/addressVisibility`, 'HIDDEN'),
      change(`${at}/site/street`, null),
      change(`${at}/site/houseNumber`, null),
    ];
    const mine = [
      change(`${at}/site/postcode`, '1234 AB'),
      change(`${at}/site/description`, 'Achter de molen'),
    ];
    const { applies, conflicts } = merged(hide, mine);
    expect(applies).toEqual([]);
    expect(conflicts.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      `${at}/site BOTH_CHANGED`,
      `${at}/site/description DO_NOT_FIT`,
    ]);
  });

  it('keeps both the order of mine and what they added', () => {
    const two = withChanges(base, [change(`/offerings/${NEW}`, newOffering())]);
    const third = '20000000-0000-4000-8000-000000000003';
    const theirs = [change(`/offerings/${third}`, newOffering({ id: third }))];
    const order = [change('/offerings', [NEW, OFFERING])];
    const current = withChanges(two, theirs);
    const merge = mergeChanges({ base: two, current, changes: order });
    expect(merge.applies).toEqual(order);
    expect(withChanges(current, merge.applies).offerings.map(({ id }) => id)).toEqual([
      NEW,
      OFFERING,
      third,
    ]);
    expect(mergeChanges({ base: two, current: withChanges(two, order), changes: order })).toEqual({
      applies: [],
      already: order,
      conflicts: [],
    });
  });

  const byId = (content: InitiativeContent) => {
    const sorted = <T extends { id: string }>(list: T[]) =>
      [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      ...content,
      locations: sorted(content.locations),
      offerings: sorted(content.offerings),
      organisations: sorted(content.organisations),
    };
  };

  it('puts every change of mine in exactly one list, whatever the records', () => {
    fc.assert(
      fc.property(anyContent, anyContent, anyContent, (start, current, mine) => {
        const changes = changesBetween(start, mine);
        const merge = mergeChanges({ base: start, current, changes });
        const listed = [
          ...merge.applies,
          ...merge.already,
          ...merge.conflicts.flatMap((conflict) => conflict.changes),
        ];
        expect(listed).toHaveLength(changes.length);
        expect(new Set(listed)).toEqual(new Set(changes));
        for (const conflict of merge.conflicts) expect(conflict.changes).not.toHaveLength(0);
        const paths = merge.conflicts.map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
      }),
      { ...SEED, numRuns: 150 },
    );
  });

  it('leaves what they changed as it is, and makes what applies so', () => {
    fc.assert(
      fc.property(anyEdits, ({ base: start, one: current, other: mine }) => {
        const merge = mergeChanges({ base: start, current, changes: changesBetween(start, mine) });
        const result = applyChanges(current, merge.applies);
        const again = mergeChanges({ base: start, current: result, changes: merge.applies });
        expect(again.applies).toEqual([]);
        expect(again.conflicts).toEqual([]);
        const undone = mergeChanges({
          base: start,
          current: result,
          changes: changesBetween(start, current).filter(({ path }) => path.split('/').length > 2),
        });
        expect(undone.conflicts).toEqual([]);
      }),
      { ...SEED, numRuns: 150 },
    );
  });

  it('comes to the same whoever was first, when there is nothing to choose', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyEdits, ({ base: start, one, other }) => {
        const first = mergeChanges({
          base: start,
          current: one,
          changes: changesBetween(start, other),
        });
        const second = mergeChanges({
          base: start,
          current: other,
          changes: changesBetween(start, one),
        });
        expect(first.conflicts.length === 0).toBe(second.conflicts.length === 0);
        if (first.conflicts.length > 0) return;
        compared += 1;
        expect(byId(withChanges(one, first.applies))).toEqual(
          byId(withChanges(other, second.applies)),
        );
      }),
      { ...SEED, numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('gives mine where mine is chosen', () => {
    fc.assert(
      fc.property(anyEdits, ({ base: start, one: current, other: mine }) => {
        const merge = mergeChanges({ base: start, current, changes: changesBetween(start, mine) });
        for (const conflict of merge.conflicts) {
          if (conflict.reason === 'DO_NOT_FIT') continue;
          const chosen = withChanges(current, conflict.ifMine);
          const again = mergeChanges({ base: start, current: chosen, changes: conflict.changes });
          expect(again.already).toHaveLength(conflict.changes.length);
        }
      }),
      { ...SEED, numRuns: 150 },
    );
  });
});
