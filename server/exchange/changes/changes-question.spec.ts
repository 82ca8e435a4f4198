import { readChangesQuestion } from './changes-question.js';
import { readCursor, writeCursor } from './cursor.js';

const read = (query: string) => readChangesQuestion(new URLSearchParams(query));
const faults = (query: string) => {
  const found = read(query);
  return 'errors' in found ? found.errors.map(({ parameter }) => parameter) : [];
};

describe('what is asked of changes', () => {
  it('may be nothing: from the first on', () => {
    expect(read('')).toEqual({ question: { since: null, limit: 100 } });
  });

  it.each([
    ['since=2026-05-05T12:00:00Z', '2026-05-05T12:00:00.000Z'],
    ['since=2026-05-05T12:00:00.5%2B02:00', '2026-05-05T10:00:00.500Z'],
    ['since=2028-02-29T23:59-01:00', '2028-03-01T00:59:00.000Z'],
  ])('may begin at an instant: %s', (query, instant) => {
    expect(read(query)).toEqual({ question: { since: { from: new Date(instant) }, limit: 100 } });
  });

  it('may begin after a change', () => {
    const cursor = writeCursor({ n: 12, at: new Date(1_700_000_000_123) });
    expect(read(`since=${cursor}&limit=5`)).toEqual({
      question: { since: { n: 12, atMs: 1_700_000_000_123 }, limit: 5 },
    });
  });

  it.each([
    ['since=', ['since']],
    ['since=gisteren', ['since']],
    ['since=2026-05-05', ['since']],
    ['since=2026-05-05T12:00:00', ['since']],
    ['since=2026-02-30T12:00:00Z', ['since']],
    ['since=2026-13-01T12:00:00Z', ['since']],
    ['since=2026-05-05T12:00:00+02:00', ['since']],
    ['since=%00', ['since']],
    [`since=${'A'.repeat(5000)}`, ['since']],
    ['limit=0', ['limit']],
    ['limit=501', ['limit']],
    ['limit=-1', ['limit']],
    ['limit=1.5', ['limit']],
    ['limit=1e2', ['limit']],
    ['limit=', ['limit']],
    ['limit=5&limit=6', ['limit']],
    ['Since=2026-05-05T12:00:00Z', ['Since']],
    ['page=2', ['page']],
    ['page=2&limit=x&since=x', ['page', 'limit', 'since']],
    ['constructor=1', ['constructor']],
  ])('is refused with every parameter that is wrong: %s', (query, parameters) => {
    expect(faults(query)).toEqual(parameters);
  });
});

describe('a cursor', () => {
  it('reads as it was written', () => {
    const at = new Date('2026-11-20T08:00:00.001Z');
    expect(readCursor(writeCursor({ n: 7, at }))).toEqual({ n: 7, atMs: at.getTime() });
  });

  it.each([
    '',
    'x',
    Buffer.from('0.5').toString('base64url'),
    Buffer.from('-1.5').toString('base64url'),
    Buffer.from('9999999999.5').toString('base64url'),
    Buffer.from('1').toString('base64url'),
    Buffer.from('1.5').toString('base64'),
    `${writeCursor({ n: 1, at: new Date(5) })}=`,
    `${writeCursor({ n: 1, at: new Date(5) })}\n`,
  ])('of another spelling is none: %j', (text) => {
    const cursor = readCursor(text);
    if (cursor) expect(writeCursor({ n: cursor.n, at: new Date(cursor.atMs) })).toBe(text);
    else expect(cursor).toBeNull();
  });
});
