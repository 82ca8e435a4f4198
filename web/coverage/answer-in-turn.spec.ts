import { aCoveragePlace, parametersOf } from '../../tests/factories/coverage.js';
import { AnswerInTurn, type CoverageReply } from './answer-in-turn.js';
import type { CoverageRequest } from './coverage-answer.js';
import { CoverageEngine } from './coverage-engine.js';
import { demandFileOf } from './demand-file.spec-support.js';

const engine = new CoverageEngine(
  { places: [aCoveragePlace()], inventories: [] },
  demandFileOf([
    { code: '1000', municipality: 'GM9001', x: 150_000, y: 450_000, inhabitants: 10 },
    { code: '1001', municipality: 'GM9001', x: 152_000, y: 450_000, inhabitants: 1 },
  ]),
);

function within(maxDistanceMetres: number): CoverageRequest {
  return {
    parameters: parametersOf({ maxDistanceMetres }),
    groupBy: 'MUNICIPALITY',
    layer: 'municipalities',
  };
}

/** A desk of which the test decides when it works on. */
function desk() {
  const replies: CoverageReply[] = [];
  let next: (() => void) | null = null;
  const answers = new AnswerInTurn(
    (reply) => replies.push(reply),
    (run) => (next = run),
  );
  const step = (): boolean => {
    const run = next;
    next = null;
    run?.();
    return run !== null;
  };
  return {
    answers,
    step,
    finish: () => {
      while (step());
    },
    told: () => replies.map(({ kind, asker, id }) => `${kind} ${asker}.${id}`),
    replies,
  };
}

describe('AnswerInTurn', () => {
  it('waits until it has what it answers with', () => {
    const { answers, finish, told } = desk();
    answers.ask(1, 1, within(1000));
    finish();
    expect(told()).toEqual([]);
    answers.useEngine(engine);
    finish();
    expect(told()).toEqual(['overview 1.1', 'table 1.1']);
  });

  it('answers the newest question, and none that is old by then', () => {
    const { answers, finish, told, replies } = desk();
    answers.useEngine(engine);
    answers.ask(1, 1, within(1000));
    answers.ask(1, 2, within(2000));
    answers.ask(1, 3, within(3000));
    finish();
    expect(told()).toEqual(['overview 1.3', 'table 1.3']);
    const [reply] = replies;
    expect(reply?.kind === 'overview' && reply.overview.totals.covered).toBe(11);
  });

  it('makes no table while a slider moves', () => {
    const { answers, step, finish, told } = desk();
    answers.useEngine(engine);
    answers.ask(1, 1, within(1000));
    step();
    answers.ask(1, 2, within(2000));
    step();
    answers.ask(1, 3, within(3000));
    finish();
    expect(told()).toEqual(['overview 1.1', 'overview 1.2', 'overview 1.3', 'table 1.3']);
  });

  it('answers everybody who asks, the overviews first', () => {
    const { answers, finish, told } = desk();
    answers.useEngine(engine);
    answers.ask(1, 1, within(1000));
    answers.ask(2, 1, within(2000));
    finish();
    expect(told()).toEqual(['overview 1.1', 'overview 2.1', 'table 1.1', 'table 2.1']);
  });

  it('tells what it cannot answer, and goes on', () => {
    const { answers, finish, told, replies } = desk();
    answers.useEngine(engine);
    const parameters = parametersOf({ distanceModel: 'AROUND_WATER' });
    answers.ask(1, 1, { ...within(1000), parameters });
    answers.ask(2, 1, within(1000));
    finish();
    expect(told()).toEqual(['failed 1.1', 'overview 2.1', 'table 2.1']);
    expect(replies[0]).toMatchObject({ message: expect.stringContaining('AROUND_WATER') });
  });

  it('answers from the newer places once these are there', () => {
    const { answers, finish, replies } = desk();
    answers.useEngine(engine);
    answers.useEngine(
      new CoverageEngine(
        { places: [], inventories: [] },
        demandFileOf([{ code: '1000', municipality: 'GM9001', x: 0, y: 0, inhabitants: 7 }]),
      ),
    );
    answers.ask(1, 1, within(1000));
    finish();
    const [reply] = replies;
    expect(reply?.kind === 'overview' && reply.overview.totals.possibleWhiteSpot).toBe(7);
  });
});
