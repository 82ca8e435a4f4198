import fc from 'fast-check';
import { anyContent, anyEdits, SEED } from './arbitrary-content.spec-support.js';
import { applyChanges, MAX_CONTENT_CHARACTERS, readChanges } from './apply-changes.js';
import { ChangeError } from './change-error.js';
import { changesBetween, MAX_CHANGES, withChanges, type FieldChange } from './changes.js';
import { initiativeContentSchema } from '../initiatives/initiative-content.js';

const LOCATION = '10000000-0000-4000-8000-000000000001';
const OFFERING = '20000000-0000-4000-8000-000000000001';
const OTHER = '20000000-0000-4000-8000-000000000002';
const SITE = '40000000-0000-4000-8000-000000000001';

const content = initiativeContentSchema.parse({
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
      site: { id: SITE, street: 'Verzonnenstraat' },
      addressVisibility: 'PUBLIC',
      accessibility: {},
      access: {},
    },
  ],
  offerings: [{ id: OFFERING, kind: 'walk-in', name: 'Inloop', locationId: LOCATION }],
});
const offering = { id: OTHER, kind: 'course', name: 'Verzonnen cursus' };

/** The code and path with which a list is refused. */
function refusal(changes: unknown): [string, string] {
  try {
    applyChanges(content, changes);
  } catch (error) {
    if (error instanceof ChangeError) return [error.code, error.path];
    throw error;
  }
  return ['accepted', ''];
}

describe('applyChanges', () => {
  it('changes one field and leaves the rest and the original alone', () => {
    const before = structuredClone(content);
    const after = applyChanges(content, [{ path: '/contact/phone', value: '+31880000000' }]);
    expect(after).toEqual({ ...content, contact: { ...content.contact, phone: '+31880000000' } });
    expect(content).toEqual(before);
  });

  it('adds a listed thing with its defaults, takes one away, and gives an order', () => {
    const added = applyChanges(content, [
      { path: '/offerings', value: [OTHER, OFFERING] },
      { path: `/offerings/${OTHER}`, value: offering },
    ]);
    expect(added.offerings.map(({ id }) => id)).toEqual([OTHER, OFFERING]);
    expect(added.offerings[0]).toMatchObject({ isWalkIn: 'UNKNOWN', hours: null });
    const removed = applyChanges(added, [{ path: `/offerings/${OFFERING}`, value: null }]);
    expect(removed.offerings.map(({ id }) => id)).toEqual([OTHER]);
  });

  it('gives a referrer contact to a record without one', () => {
    const value = { phone: null, email: null, note: 'Bel gerust' };
    const changed = applyChanges(content, [{ path: '/referrerContact', value }]);
    expect(changed.referrerContact).toEqual(value);
  });

  it('keeps a text as it would be stored', () => {
    const changed = applyChanges(content, [{ path: '/name', value: '  Verzonnen huis ' }]);
    expect(changed.name).toBe('Verzonnen huis');
  });

  it.each([
    ['a field of another world', '/isAdmin'],
    ['the record itself', ''],
    ['the id of the record', '/id'],
    ['the id of a listed thing', `/offerings/${OFFERING}/id`],
    ['the id of an address', `/locations/${LOCATION}/site/id`],
    ['a prototype', '/__proto__'],
    ['a prototype further in', '/contact/__proto__'],
    ['the prototype of a listed thing', `/offerings/${OFFERING}/__proto__/polluted`],
    ['a constructor', '/constructor/prototype/polluted'],
    ['a list item by number', '/offerings/0/name'],
    ['a list item by star', '/offerings/*/name'],
    ['an id that is no uuid', '/offerings/koken'],
    ['an id in capitals', `/offerings/${OTHER.replace('2', 'A')}`],
    ['the inside of a whole value', '/lifecycle/status'],
    ['the inside of hours', `/offerings/${OFFERING}/hours/rules`],
    ['a trailing slash', '/name/'],
    ['a doubled slash', '//name'],
    ['an escaped name', '/~0name'],
    ['no slash at all', 'name'],
    ['something that is not there', `/offerings/${OTHER}/name`],
    ['part of what is not there', '/referrerContact/phone'],
    ['a list of lists', '/locations/offerings'],
  ])('does not know %s', (_name, path) => {
    expect(refusal([{ path, value: 'x' }])).toEqual(['CHANGE_UNKNOWN_PATH', path]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('cuts a path that goes on and on', () => {
    const [code, path] = refusal([{ path: `/${'a/'.repeat(50_000)}`, value: 1 }]);
    expect(code).toBe('CHANGE_UNKNOWN_PATH');
    expect(path.length).toBeLessThan(200);
  });

  it('does not take away what is not there', () => {
    const path = `/offerings/${OTHER}`;
    expect(refusal([{ path, value: null }])).toEqual(['CHANGE_UNKNOWN_PATH', path]);
  });

  const hours = `/offerings/${OFFERING}/hours`;
  const backwards = { from: '2026-08-10', until: '2026-08-01', intervals: null };
  it.each<[string, string, unknown]>([
    ['a number for a name', '/name', 7],
    ['nothing for a name', '/name', null],
    ['spaces for a name', '/name', '   '],
    ['a list for a name', '/name', ['Verzonnen plek']],
    ['a missing value', '/name', undefined],
    ['a phone in other words', '/contact/phone', '088 000 00 00'],
    ['a link that runs a script', '/contact/website', 'javascript:alert(1)'],
    ['a code of no list', '/networkStatus', 'BEST'],
    ['a text for a list', '/languages', 'nl'],
    [
      'a day that does not exist',
      hours,
      { rules: [], exceptions: [{ ...backwards, from: '2026-02-30' }] },
    ],
    ['an exception that ends before it begins', hours, { rules: [], exceptions: [backwards] }],
    ['hours with a part nobody knows', hours, { rules: [], opened: true }],
    ['a null character', '/ownDescription', 'Welkom\u0000'],
    ['half a character', '/ownDescription', 'Welkom \ud83d'],
    ['text that turns round', '/ownDescription', 'Welkom \u202Egnaw'],
    ['another id inside', `/offerings/${OTHER}`, { ...offering, id: OFFERING }],
    ['no id inside', `/offerings/${OTHER}`, { kind: 'course', name: 'Zonder' }],
    ['what is there already', `/offerings/${OFFERING}`, { ...offering, id: OFFERING }],
    ['text for a listed thing', `/offerings/${OTHER}`, 'koken'],
    ['a place that is not there', `/offerings/${OFFERING}/locationId`, OTHER],
    ['an organisation that is not there', `/offerings/${OFFERING}/organisationIds`, [OTHER]],
    ['a place that belongs to itself', `/locations/${LOCATION}/satelliteOf`, LOCATION],
    ['an order with an id twice', '/offerings', [OFFERING, OFFERING]],
    ['an order of words', '/offerings', ['eerst', 'dan']],
    ['half a point', `/locations/${LOCATION}/site/latitude`, 52.1],
  ])('refuses %s', (_name, path, value) => {
    expect(refusal([{ path, value }])).toEqual(['CHANGE_INVALID', path]);
  });

  it('refuses to leave an offering at a place that goes', () => {
    const gone = { path: `/locations/${LOCATION}`, value: null };
    const stranded = `/offerings/${OFFERING}/locationId`;
    expect(refusal([gone])).toEqual(['CHANGE_INVALID', stranded]);
    expect(refusal([gone, { path: stranded, value: null }])[0]).toBe('accepted');
  });

  it('refuses to hide an address and tell it', () => {
    const path = `/locations/${LOCATION}/addressVisibility`;
    const street = `/locations/${LOCATION}/site/street`;
    expect(refusal([{ path, value: 'HIDDEN' }])).toEqual(['CHANGE_INVALID', street]);
    const both = [
      { path, value: 'HIDDEN' },
      { path: street, value: null },
    ];
    expect(refusal(both)[0]).toBe('accepted');
  });

  it('refuses a value that brings a prototype along', () => {
    const value: unknown = JSON.parse('{"phone":null,"__proto__":{"polluted":true}}');
    expect(refusal([{ path: '/referrerContact', value }])[0]).toBe('CHANGE_INVALID');
  });

  it('refuses a value nested without end, and does not fall over', () => {
    let value: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) value = [value];
    expect(refusal([{ path: '/notes', value }])).toEqual(['CHANGE_INVALID', '/notes']);
    expect(refusal([{ path: '/referrerContact', value: { deep: value } }])[0]).toBe(
      'CHANGE_INVALID',
    );
  });

  it.each<[string, FieldChange[], string]>([
    [
      'twice the same field',
      [
        { path: '/name', value: 'Een' },
        { path: '/name', value: 'Een' },
      ],
      '/name',
    ],
    [
      'a field of what is taken away',
      [
        { path: `/offerings/${OFFERING}/name`, value: 'Nog even' },
        { path: `/offerings/${OFFERING}`, value: null },
      ],
      `/offerings/${OFFERING}/name`,
    ],
    [
      'a part of what is changed as a whole',
      [
        { path: `/locations/${LOCATION}/site`, value: null },
        { path: `/locations/${LOCATION}/site/street`, value: 'Bedachte kade' },
      ],
      `/locations/${LOCATION}/site/street`,
    ],
  ])('refuses %s', (_name, changes, path) => {
    expect(refusal(changes)).toEqual(['CHANGE_INVALID', path]);
    expect(refusal([...changes].reverse())).toEqual(['CHANGE_INVALID', path]);
  });

  it('refuses what is no list, too long a list, and too long a record', () => {
    expect(refusal('alles')).toEqual(['CHANGE_INVALID', '']);
    expect(refusal([null])).toEqual(['CHANGE_INVALID', '']);
    expect(refusal([{ path: 7, value: 1 }])).toEqual(['CHANGE_INVALID', '']);
    const many = Array.from({ length: MAX_CHANGES + 1 }, () => ({ path: '/name', value: 'Een' }));
    expect(refusal(many)).toEqual(['CHANGE_INVALID', '']);
    const notes = Array.from({ length: MAX_CONTENT_CHARACTERS / 500 }, () => 'x'.repeat(600));
    expect(refusal([{ path: '/notes', value: notes }])).toEqual(['CHANGE_INVALID', '']);
  });

  it('does not hold old troubles against a new change', () => {
    const lame = { ...content, offerings: [{ ...content.offerings[0]!, locationId: OTHER }] };
    expect(applyChanges(lame, [{ path: '/name', value: 'Anders' }]).name).toBe('Anders');
  });

  it('answers anything at all with a record or with a code', () => {
    const path = fc.oneof(
      fc.constantFrom('/name', '/types', '/contact/email', '/offerings', hours),
      fc.constantFrom(`/offerings/${OTHER}`, `/locations/${LOCATION}/site`, '/locations'),
      fc.string(),
    );
    const change = fc.oneof(fc.record({ path, value: fc.anything() }), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.array(change, { maxLength: 3 }), fc.anything()), (changes) => {
        const [code] = refusal(changes);
        expect(['accepted', 'CHANGE_INVALID', 'CHANGE_UNKNOWN_PATH']).toContain(code);
      }),
      { ...SEED, numRuns: 1000 },
    );
  });
});

describe('changesBetween', () => {
  it('finds one change for one field, and none for none', () => {
    expect(changesBetween(content, content)).toEqual([]);
    expect(changesBetween(content, { ...content, foundedYear: 2001 })).toEqual([
      { path: '/foundedYear', value: 2001 },
    ]);
  });

  it('does not see the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(content).reverse());
    expect(changesBetween(content, turned as typeof content)).toEqual([]);
  });

  it('changes an address field by field, and as a whole when it became another one', () => {
    const [place] = content.locations;
    const at = (site: object) =>
      initiativeContentSchema.parse({ ...content, locations: [{ ...place, site }] });
    expect(changesBetween(content, at({ id: SITE, street: 'Bedachte kade' }))).toEqual([
      { path: `/locations/${LOCATION}/site/street`, value: 'Bedachte kade' },
    ]);
    expect(changesBetween(content, at({ id: OTHER })).map(({ path }) => path)).toEqual([
      `/locations/${LOCATION}/site`,
    ]);
  });

  it('leads from any record to any other, and every change passes the check', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        const changes = changesBetween(before, after);
        expect(withChanges(before, changes)).toEqual(after);
        expect(applyChanges(before, changes)).toEqual(after);
        expect(readChanges(changes)).toEqual(changes);
      }),
      { ...SEED, numRuns: 150 },
    );
  });

  it('names no field in vain: without any one of them it is another record', () => {
    fc.assert(
      fc.property(anyEdits, ({ base, one }) => {
        const changes = changesBetween(base, one);
        for (const left of changes) {
          const rest = withChanges(
            base,
            changes.filter((change) => change !== left),
          );
          expect(rest).not.toEqual(one);
        }
      }),
      { ...SEED, numRuns: 100 },
    );
  });

  it('gives the same list in whatever order the changes are made', () => {
    fc.assert(
      fc.property(anyEdits, ({ base, one }) => {
        const changes = changesBetween(base, one);
        const added = changes.filter(({ path }) => path.split('/').length === 3);
        // Newcomers stand in the order in which they came.
        fc.pre(added.length < 2);
        expect(changesBetween(base, withChanges(base, [...changes].reverse()))).toEqual(changes);
      }),
      { ...SEED, numRuns: 200 },
    );
  });
});
