import fc from 'fast-check';
import { z } from 'zod';
import { fieldsOf, RECORD_LISTS } from '../initiatives/field-paths.js';
import {
  initiativeContentSchema,
  type InitiativeContent,
} from '../initiatives/initiative-content.js';
import { readSeeds } from '../../seeds/initiatives/index.js';
import { anyContent, SEED } from './arbitrary-content.spec-support.js';
import { ChangeError } from './change-error.js';
import { changesBetween } from './changes.js';
import { FIELD_RULES, fieldRule, type Decision } from './field-rules.js';
import { decisionOn, splitByRule } from './split-changes.js';

const STRUCTURE = ['group', 'item', 'order'] as const;
const isStructure = (kind: unknown) => (STRUCTURE as readonly unknown[]).includes(kind);
const ID = '10000000-0000-4000-8000-000000000001';

/** Every field of the form itself, by the same walk as `fieldsOf`. */
function patternsOf(schema: z.ZodType, path = ''): string[] {
  const key = path.slice(path.lastIndexOf('/') + 1);
  let inside = schema;
  while (inside instanceof z.ZodDefault || inside instanceof z.ZodNullable) {
    inside = inside.unwrap() as z.ZodType;
  }
  if (RECORD_LISTS.has(path) && inside instanceof z.ZodArray) {
    return patternsOf(inside.element as z.ZodType, `${path}/*`);
  }
  if (inside instanceof z.ZodObject && key !== 'hours' && key !== 'lifecycle') {
    return Object.entries(inside.shape)
      .filter(([name]) => name !== 'id')
      .flatMap(([name, part]) => patternsOf(part as z.ZodType, `${path}/${name}`));
  }
  return [path];
}

describe('FIELD_RULES', () => {
  it('has exactly one row for every field of the form of a record, and none besides', () => {
    const rows = FIELD_RULES.filter(({ kind }) => !isStructure(kind)).map(({ pattern }) => pattern);
    expect([...rows].sort()).toEqual(patternsOf(initiativeContentSchema).sort());
  });

  it('notices a new field', () => {
    const wider = initiativeContentSchema.extend({ motto: z.string().nullable() });
    const rows = new Set(FIELD_RULES.map(({ pattern }) => pattern));
    expect(patternsOf(wider).filter((pattern) => !rows.has(pattern))).toEqual(['/motto']);
  });

  it('has a row for each part that can be absent, each list and each of its things', () => {
    const rows = FIELD_RULES.filter(({ kind }) => isStructure(kind)).map(({ pattern }) => pattern);
    const lists = [...RECORD_LISTS].flatMap((list) => [list, `${list}/*`]);
    expect([...rows].sort()).toEqual([...lists, '/locations/*/site', '/referrerContact'].sort());
  });

  it('knows every field of the sourced list and of any record', () => {
    const known = (content: InitiativeContent) =>
      [...fieldsOf(content).keys()].filter((path) => fieldRule(path) === undefined);
    for (const { content } of readSeeds()) {
      expect(known(initiativeContentSchema.parse(content))).toEqual([]);
    }
    fc.assert(
      fc.property(anyContent, (content) => expect(known(content)).toEqual([])),
      { ...SEED, numRuns: 50 },
    );
  });

  it('has a key of its own and plain words for every row', () => {
    const names = FIELD_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { label } of FIELD_RULES) {
      expect(label).toMatch(/^[A-Z].{2,45}$/);
      expect(label).not.toMatch(/cliënt|patiënt|doelgroep|[_/]/i);
    }
  });

  it('says who decides what', () => {
    const decided = (decision: Decision) =>
      FIELD_RULES.filter((rule) => rule.decision === decision).map(({ name }) => name);
    expect(decided('DIRECT')).toEqual([
      'ownDescription',
      'contact.phone',
      'contact.email',
      'contact.website',
      'referrerContact',
      'referrerContact.phone',
      'referrerContact.email',
      'referrerContact.note',
      'offerings.description',
      'offerings.hours',
    ]);
    expect(decided('KEEPER_ONLY')).toEqual([
      'formerNames',
      'neutralDescription',
      'locations.formerAddresses',
      'networkStatus',
      'nvzhMember',
      'notes',
    ]);
  });
});

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
      id: ID,
      premises: 'OWN',
      lifecycle: { status: 'PLANNED' },
      site: null,
      addressVisibility: 'PUBLIC',
      accessibility: {},
      access: {},
    },
  ],
  offerings: [{ id: ID, kind: 'walk-in', name: 'Inloop' }],
});
const lifecycle = (status: string) => ({ status, since: null, until: null, note: null });
const onEditor = (path: string, value: unknown, of = content) =>
  decisionOn({ path, value }, of, 'EDITOR');

describe('splitByRule', () => {
  const changes = [
    { path: `/offerings/${ID}/hours`, value: null },
    { path: '/name', value: 'Anders' },
    { path: '/networkStatus', value: 'IN_NETWORK' },
    { path: `/offerings/${ID}/description`, value: 'Welkom' },
  ];
  const [hours, name, status, description] = changes;

  it.each([
    ['EDITOR', [hours, description], [name], [status]],
    ['KEEPER', changes, [], []],
    ['REGION', [], [hours, name, description], [status]],
    ['PUBLIC', [], [hours, name, description], [status]],
  ] as const)('sorts the changes of %s', (role, direct, waiting, refused) => {
    expect(splitByRule(changes, content, role)).toEqual({ direct, waiting, refused });
  });

  it('lets an editor close for a while and open again, at once', () => {
    expect(onEditor('/lifecycle', lifecycle('TEMPORARILY_CLOSED'))).toBe('DIRECT');
    const closed = { ...content, lifecycle: lifecycle('TEMPORARILY_CLOSED') } as InitiativeContent;
    expect(onEditor('/lifecycle', lifecycle('OPEN'), closed)).toBe('DIRECT');
  });

  it.each([
    ['stopping', '/lifecycle', lifecycle('CLOSED')],
    ['planning', '/lifecycle', lifecycle('PLANNED')],
    ['the opening of what was planned', `/locations/${ID}/lifecycle`, lifecycle('OPEN')],
    ['no lifecycle at all', '/lifecycle', null],
    ['a status that is no text', '/lifecycle', { status: ['OPEN'] }],
    ['a new offering, hours and all', `/offerings/${ID.replace('1', '2')}`, { hours: null }],
    ['taking an offering away', `/offerings/${ID}`, null],
  ])('lets %s wait', (_name, path, value) => {
    expect(onEditor(path, value)).toBe('WAITS');
  });

  it('lets a reopening wait after a stop', () => {
    const stopped = { ...content, lifecycle: lifecycle('CLOSED') } as InitiativeContent;
    expect(onEditor('/lifecycle', lifecycle('OPEN'), stopped)).toBe('WAITS');
  });

  it.each(['/__proto__', '/lifecycle/status', `/offerings/*/hours`, '/Name', ''])(
    'never lets an unknown field through: %p',
    (path) => {
      for (const role of ['KEEPER', 'EDITOR', 'PUBLIC'] as const) {
        expect(() => splitByRule([{ path, value: null }], content, role)).toThrow(ChangeError);
      }
    },
  );

  it('gives every change between any two records to exactly one of the three', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        const all = changesBetween(before, after);
        const { direct, waiting, refused } = splitByRule(all, before, 'EDITOR');
        expect(new Set([...direct, ...waiting, ...refused])).toEqual(new Set(all));
        expect(direct.length + waiting.length + refused.length).toBe(all.length);
      }),
      { ...SEED, numRuns: 50 },
    );
  });
});
