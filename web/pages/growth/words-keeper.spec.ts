import { jest } from '@jest/globals';
import { problemsIn, wordsOf, formOf } from './growth-form.js';
import { WordsKeeper, type KeptVersion, type SaveAnswer } from './words-keeper.js';

const nothing = {
  level: null,
  evidence: [],
  goals: [],
  tookPart: null,
  peerVisit: null,
};
const kept = (version: number, narrative: string): KeptVersion => ({
  version,
  narrative,
  ...nothing,
});

/** A server that keeps words, until somebody else writes or the connection goes. */
function server(start: KeptVersion | null = null) {
  const answers: (() => Promise<SaveAnswer<KeptVersion>>)[] = [];
  const sent: { narrative: string | null; seen: number | null }[] = [];
  let newest = start;
  const keeper = new WordsKeeper<KeptVersion>(start, async ({ narrative }, seen) => {
    sent.push({ narrative, seen });
    const answer = answers.shift();
    if (answer) return answer();
    if ((newest?.version ?? null) !== seen) return { kind: 'conflict', theirs: newest! };
    newest = kept((seen ?? 0) + 1, narrative ?? '');
    return { kind: 'saved', kept: newest };
  });
  return {
    keeper,
    sent,
    next: (answer: () => Promise<SaveAnswer<KeptVersion>>) => answers.push(answer),
    somebodyElse: (narrative: string) => (newest = kept((newest?.version ?? 0) + 1, narrative)),
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('words that are kept', () => {
  it('are kept when the writer rests, once', async () => {
    const { keeper, sent } = server();
    keeper.change({ narrative: 'Een' });
    keeper.change({ narrative: 'Een begin' });
    expect(keeper.current().state.kind).toBe('waiting');
    await jest.advanceTimersByTimeAsync(2000);
    expect(sent).toEqual([{ narrative: 'Een begin', seen: null }]);
    expect(keeper.current()).toMatchObject({ version: 1, state: { kind: 'saved' } });
    expect(keeper.isBehind).toBe(false);
  });

  it('are not sent when nothing changed', async () => {
    const { keeper, sent } = server(kept(3, 'Al bewaard'));
    keeper.change({ narrative: 'Al bewaard  ' });
    expect(await keeper.flush()).toBe(true);
    expect(sent).toEqual([]);
  });

  it('are sent one after another when somebody types on during a save', async () => {
    const { keeper, sent, next } = server();
    let answer = (_: SaveAnswer<KeptVersion>) => {};
    next(() => new Promise((resolve) => (answer = resolve)));
    keeper.change({ narrative: 'Eerst' });
    const first = keeper.flush();
    keeper.change({ narrative: 'Eerst en dan' });
    const second = keeper.flush();
    expect(sent).toHaveLength(1);
    next(async () => ({ kind: 'saved', kept: kept(2, 'Eerst en dan') }));
    answer({ kind: 'saved', kept: kept(1, 'Eerst') });
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(sent).toEqual([
      { narrative: 'Eerst', seen: null },
      { narrative: 'Eerst en dan', seen: 1 },
    ]);
  });

  it('stay in the fields when there is no connection, and go at the next try', async () => {
    const { keeper, sent, next } = server();
    next(() => Promise.reject(new Error('OFFLINE')));
    keeper.change({ narrative: 'Onderweg' });
    expect(await keeper.flush()).toBe(false);
    expect(keeper.current()).toMatchObject({
      form: { narrative: 'Onderweg' },
      state: { kind: 'failed' },
    });
    expect(keeper.isBehind).toBe(true);
    expect(await keeper.flush()).toBe(true);
    expect(sent).toHaveLength(2);
  });

  it.each([
    ['mine', 'Van mij', 3],
    ['theirs', 'Van de ander', 2],
    ['both', 'Van de ander\n\nVan mij', 3],
  ] as const)(
    'stand beside those of another until a choice is made: %s',
    async (choice, narrative, version) => {
      const { keeper, somebodyElse } = server(kept(1, 'Begin'));
      somebodyElse('Van de ander');
      keeper.change({ narrative: 'Van mij' });
      expect(await keeper.flush()).toBe(false);
      expect(keeper.current()).toMatchObject({
        form: { narrative: 'Van mij' },
        state: { kind: 'conflict', theirs: { narrative: 'Van de ander' } },
      });
      // Nothing goes on by itself.
      await jest.advanceTimersByTimeAsync(10_000);
      expect(keeper.current().version).toBe(1);
      expect(await keeper.settle(choice)).toBe(true);
      expect(keeper.current()).toMatchObject({ form: { narrative }, version });
    },
  );
});

describe('the form', () => {
  const form = {
    ...formOf(null),
    evidence: [
      { text: '', link: ' ' },
      { text: 'Krant', link: 'www.verzonnen.example/stuk' },
      { text: '', link: 'javascript:alert(1)' },
    ],
    goals: [{ text: 'Meer dagen', year: 'volgend jaar' }],
    visitDate: '2025',
  };

  it('leaves out what is empty and half, and completes a web address', () => {
    expect(wordsOf(form)).toEqual({
      narrative: null,
      level: null,
      evidence: [
        { text: 'Krant', link: 'https://www.verzonnen.example/stuk' },
        { text: '', link: 'javascript:alert(1)' },
      ],
      goals: [{ text: 'Meer dagen', year: 'volgend jaar' }],
      tookPart: null,
      peerVisit: null,
    });
  });

  it('finds the field that a problem is about', () => {
    const problems = problemsIn(form, [
      'evidence/1/link: LINK_INVALID',
      'goals/0/year: YEAR_OUT_OF_RANGE',
      'narrative: TEXT_TOO_LONG',
    ]);
    expect([...problems]).toEqual([
      ['evidence/2/link', 'LINK_INVALID'],
      ['goals/0/year', 'YEAR_OUT_OF_RANGE'],
      ['narrative', 'TEXT_TOO_LONG'],
    ]);
  });

  it('shows what is kept as it was', () => {
    const words = {
      narrative: 'Verhaal',
      level: 'DEVELOPING' as const,
      evidence: [{ text: 'a', link: null }],
      goals: [{ text: 'b', year: 2027 }],
      tookPart: 'wij',
      peerVisit: { date: '2025-03', by: 'buren' },
    };
    expect(wordsOf(formOf(words))).toEqual(words);
  });
});
