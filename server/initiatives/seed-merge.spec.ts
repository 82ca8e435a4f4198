import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { fieldsOf } from './field-paths.js';
import { initiativeContentSchema, type InitiativeContent } from './initiative-content.js';
import { mergeSeed } from './seed-merge.js';
import { valueHash } from './value-hash.js';

const content = (overrides: Partial<InitiativeContent> = {}): InitiativeContent =>
  initiativeContentSchema.parse({
    id: '6a2b1c1e-0000-4000-8000-000000000001',
    name: 'Verzonnen plek',
    types: [],
    pillars: {},
    legalPosition: 'UNKNOWN',
    networkStatus: 'UNKNOWN',
    lifecycle: { status: 'OPEN' },
    contact: {},
    crisisAgreements: {},
    organisations: [],
    locations: [],
    offerings: [],
    ...overrides,
  });
const offering = (name: string, id = randomUUID()) =>
  initiativeContentSchema.shape.offerings.element.parse({ id, kind: 'course', name });
const marks = (seed: InitiativeContent) =>
  new Map([...fieldsOf(seed)].map(([path, value]) => [path, valueHash(value)]));

describe('mergeSeed', () => {
  it('changes nothing when the seed did not change', () => {
    const seed = content({ offerings: [offering('Boetseren'), offering('Koken')] });
    expect(mergeSeed(seed, seed, marks(seed))).toEqual({ content: seed, changed: [] });
  });

  it('takes a new value where nobody changed the old one', () => {
    const old = content();
    const { content: merged, changed } = mergeSeed(old, content({ foundedYear: 2001 }), marks(old));
    expect(merged.foundedYear).toBe(2001);
    expect(changed).toEqual(['/foundedYear']);
  });

  it('keeps a value somebody changed', () => {
    const old = content();
    const mine = content({ name: 'Mijn naam' });
    expect(mergeSeed(mine, content({ name: 'Nog een naam' }), marks(old)).content.name).toBe(
      'Mijn naam',
    );
  });

  it('adds a first listed thing to an empty list, and takes the last away again', () => {
    const empty = content();
    const one = content({ offerings: [offering('Koken')] });
    expect(mergeSeed(empty, one, marks(empty)).content).toEqual(one);
    expect(mergeSeed(one, empty, marks(one)).content).toEqual(empty);
  });

  it('does not put back what somebody took away', () => {
    const seed = content({ offerings: [offering('Koken'), offering('Tuin')] });
    const mine = { ...seed, offerings: seed.offerings.slice(1) };
    expect(mergeSeed(mine, seed, marks(seed))).toEqual({ content: mine, changed: [] });
  });

  it('keeps the whole of a listed thing in which somebody changed one word', () => {
    const seed = content({ offerings: [offering('Koken'), offering('Tuin')] });
    const mine = {
      ...seed,
      offerings: [{ ...seed.offerings[0]!, name: 'Samen koken' }, seed.offerings[1]!],
    };
    const { content: merged } = mergeSeed(mine, content(), marks(seed));
    expect(merged.offerings).toEqual([mine.offerings[0]]);
  });

  it('always gives a record of the right form, and a second run finds nothing to do', () => {
    const ids = Array.from({ length: 4 }, () => randomUUID());
    const record = fc
      .record({
        foundedYear: fc.option(fc.integer({ min: 1950, max: 2026 })),
        offerings: fc
          .uniqueArray(
            fc.record({
              id: fc.constantFrom(...ids),
              name: fc.constantFrom('Koken', 'Tuin', 'Zingen'),
            }),
            {
              selector: ({ id }) => id,
            },
          )
          .map((list) => list.map(({ id, name }) => offering(name, id))),
      })
      .map((overrides) => content(overrides));
    fc.assert(
      fc.property(record, record, record, (old, mine, seed) => {
        const first = mergeSeed(mine, seed, marks(old));
        expect(initiativeContentSchema.parse(first.content)).toEqual(first.content);
        if (first.changed.length === 0) expect(first.content).toEqual(mine);
      }),
    );
  });
});
