import fc from 'fast-check';
import { CriteriaError, FIELD_PROBLEMS } from './criteria.errors.js';
import {
  assessmentSchema,
  checked,
  criterionSchema,
  figuresSchema,
  GROWTH_LIMITS,
  initiativeIdSchema,
} from './growth-input.js';

const THIS_YEAR = 2026;
const words = assessmentSchema(THIS_YEAR);
const figures = figuresSchema(THIS_YEAR);

/** `path code` of each problem; empty = accepted. */
function problemsOf(given: unknown, schema: Parameters<typeof checked>[0] = words): string[] {
  try {
    checked(schema, given);
    return [];
  } catch (error) {
    if (!(error instanceof CriteriaError)) throw error;
    expect(error.code).toBe('GROWTH_INVALID');
    return error.problems.map(({ path, code }) => `${path} ${code}`);
  }
}

describe('what somebody writes about a characteristic', () => {
  it('may be nothing at all', () => {
    const nothing = {
      narrative: null,
      level: null,
      evidence: [],
      goals: [],
      tookPart: null,
      peerVisit: null,
    };
    expect(checked(words, {})).toEqual(nothing);
    expect(checked(words, { ...nothing, narrative: ' \n ', tookPart: '' })).toEqual(nothing);
  });

  it('keeps its lines and its emoji, and loses only the spaces around it', () => {
    const narrative = ' Regel een\r\nRegel twee\rRegel drie\t👩‍👩‍👧 العربية ';
    expect(checked(words, { narrative })).toMatchObject({
      narrative: 'Regel een\nRegel twee\nRegel drie\t👩‍👩‍👧 العربية',
    });
  });

  it('fits within the limits, to the character', () => {
    const { narrative, goal, evidenceText } = GROWTH_LIMITS;
    const goals = (n: number) => Array.from({ length: n }, () => ({ text: 'Leren' }));
    expect(problemsOf({ narrative: 'a'.repeat(narrative), goals: goals(10) })).toEqual([]);
    expect(problemsOf({ narrative: 'a'.repeat(narrative + 1) })).toEqual([
      'narrative TEXT_TOO_LONG',
    ]);
    expect(problemsOf({ goals: [{ text: 'a'.repeat(goal + 1) }] })).toEqual([
      'goals/0/text TEXT_TOO_LONG',
    ]);
    expect(problemsOf({ evidence: [{ text: 'a'.repeat(evidenceText + 1) }] })).toEqual([
      'evidence/0/text TEXT_TOO_LONG',
    ]);
    expect(problemsOf({ goals: goals(11) })).toEqual(['goals TOO_MANY']);
    expect(problemsOf({ goals: [{ text: ' ' }] })).toEqual(['goals/0/text TEXT_EMPTY']);
  });

  it.each(['\0', 'a\u0007', '\u202Eanders', '\u2066', '\uD800', '\uDC00a', '\u001b[31m', '\u0085'])(
    'has only what can be shown, not %j',
    (narrative) => {
      expect(problemsOf({ narrative: `Tekst ${narrative} tekst` })).toEqual([
        'narrative TEXT_UNREADABLE',
      ]);
    },
  );

  it.each([
    'https://verzonnen.example',
    'http://verzonnen.example/pad?a=b#c',
    'HTTPS://verzonnen.example',
    null,
    undefined,
  ])('has links to the web: %j', (link) => {
    expect(problemsOf({ evidence: [{ text: 'Bewijs', link }] })).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,hoi',
    'ftp://verzonnen.example',
    'verzonnen.example',
    '//verzonnen.example',
    'https://',
    'https:verzonnen.example',
    'https://naam:woord@verzonnen.example',
    'https://bekend.example@verzonnen.example',
    'https://localhost/',
    'https://verzonnen.example/met spatie',
    'https://verzonnen.example\\@anders.example',
    '',
  ])('has no other links: %j', (link) => {
    expect(problemsOf({ evidence: [{ text: 'Bewijs', link }] })).toEqual([
      'evidence/0/link LINK_INVALID',
    ]);
  });

  it.each(['2025', '2025-02', '2024-02-29'])('knows the date %s', (date) => {
    expect(problemsOf({ peerVisit: { date, by: 'Verzonnen buren' } })).toEqual([]);
  });

  it.each([
    '2025-02-29',
    '2025-13',
    '2025-00-01',
    '25',
    '',
    '2025-2-1',
    '1850',
    '2025-01-01T00:00',
  ])('knows no date %j', (date) => {
    expect(problemsOf({ peerVisit: { date, by: 'Verzonnen buren' } })).toEqual([
      'peerVisit/date DATE_INVALID',
    ]);
  });

  it('has goals of years one can look back or forward to', () => {
    const year = (value: unknown) => problemsOf({ goals: [{ text: 'Leren', year: value }] });
    expect([year(2020), year(THIS_YEAR + 20), year(null)]).toEqual([[], [], []]);
    for (const wrong of [THIS_YEAR + 21, 1900, 2025.5, '2025', NaN]) {
      expect(year(wrong)).toEqual(['goals/0/year YEAR_OUT_OF_RANGE']);
    }
  });

  it('takes one of the five words as a level, and never a number', () => {
    for (const level of [3, '3', 'goed op weg', 'well_underway', '', {}]) {
      expect(problemsOf({ level })).toEqual(['level LEVEL_UNKNOWN']);
    }
  });

  it('refuses what it does not know', () => {
    expect(problemsOf({ score: 8 })).toEqual([' FIELD_UNKNOWN']);
    expect(problemsOf({ goals: [{ text: 'Leren', published: true }] })).toEqual([
      'goals/0 FIELD_UNKNOWN',
    ]);
    expect(problemsOf(JSON.parse('{"__proto__": {"narrative": "x"}}'))).toEqual([' FIELD_UNKNOWN']);
  });
});

describe('whatever is sent', () => {
  it('is accepted or refused with known codes, and never breaks', () => {
    const field = fc.constantFrom(
      ...['narrative', 'level', 'evidence', 'goals', 'tookPart', 'peerVisit', 'year'],
      ...['municipalityCode', 'participants', 'groups', 'link', 'text', 'constructor'],
    );
    const anyInput = fc.oneof(fc.anything(), fc.dictionary(field, fc.anything({ maxDepth: 3 })));
    fc.assert(
      fc.property(anyInput, (given) => {
        for (const schema of [words, figures, criterionSchema, initiativeIdSchema]) {
          for (const problem of problemsOf(given, schema)) {
            expect(Object.keys(FIELD_PROBLEMS)).toContain(problem.split(' ').at(-1));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stays the same when it is read again', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 });
    const given = fc.record({
      narrative: text,
      evidence: fc.array(fc.record({ text, link: fc.option(fc.webUrl()) }), { maxLength: 3 }),
      goals: fc.array(fc.record({ text, year: fc.option(fc.integer({ min: 2000, max: 2030 })) })),
    });
    fc.assert(
      fc.property(given, (input) => {
        const first = words.safeParse(input);
        fc.pre(first.success);
        expect(checked(words, first.data)).toEqual(first.data);
      }),
    );
  });
});

describe('the number of a characteristic and the id of an initiative', () => {
  it('are of their form', () => {
    expect([1, 10].map((n) => problemsOf(n, criterionSchema))).toEqual([[], []]);
    for (const wrong of [0, 11, 1.5, '1', NaN, Infinity, null]) {
      expect(problemsOf(wrong, criterionSchema)).toEqual([' CRITERION_OUT_OF_RANGE']);
    }
    expect(problemsOf("'; DROP TABLE", initiativeIdSchema)).toEqual([' ID_INVALID']);
    const id = 'ABCDEF00-0000-4000-8000-000000000000';
    expect(checked(initiativeIdSchema, id)).toBe(id.toLowerCase());
  });
});
