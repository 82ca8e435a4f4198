import type { CoverageOverview, CoverageRequest, CoverageRows } from './coverage-answer.js';
import type { CoverageEngine } from './coverage-engine.js';
import { regionTold, type RegionRequest, type RegionTold } from './region-told.js';

/** What a worker tells the page. `id` is that of the question. */
export type CoverageReply =
  | { kind: 'overview'; asker: number; id: number; overview: CoverageOverview }
  | { kind: 'table'; asker: number; id: number; table: CoverageRows }
  /** Null = the demand data know no such region. */
  | { kind: 'region'; asker: number; id: number; told: RegionTold | null }
  | { kind: 'failed'; asker: number; id: number; message: string };

interface Question<Request = CoverageRequest | RegionRequest> {
  asker: number;
  id: number;
  request: Request;
}

/**
 * Answers what is asked last: while a slider moves questions come faster than tables can be made, and
 * an older one is for nobody any more. First what the sentence and the map need, then, when nothing
 * newer was asked meanwhile, the table.
 */
export class AnswerInTurn {
  private engine: CoverageEngine | null = null;
  /** By who asks, those not answered yet. */
  private readonly waiting = new Map<number, Question>();
  /** Answered but for their table. */
  private readonly withoutTable = new Map<number, Question<CoverageRequest>>();
  private isScheduled = false;

  /**
   * @param reply to the page
   * @param later runs something after the messages that are waiting now
   */
  constructor(
    private readonly reply: (reply: CoverageReply) => void,
    private readonly later: (run: () => void) => void,
  ) {}

  /** From here on questions are answered out of this. */
  useEngine(engine: CoverageEngine): void {
    this.engine = engine;
    this.schedule();
  }

  /** Takes the place of an earlier question of the same asker. */
  ask(asker: number, id: number, request: CoverageRequest | RegionRequest): void {
    this.waiting.set(asker, { asker, id, request });
    this.withoutTable.delete(asker);
    this.schedule();
  }

  private schedule(): void {
    if (this.isScheduled || this.engine === null) return;
    if (this.waiting.size === 0 && this.withoutTable.size === 0) return;
    this.isScheduled = true;
    this.later(() => {
      this.isScheduled = false;
      this.answerNext(this.engine!);
      this.schedule();
    });
  }

  private answerNext(engine: CoverageEngine): void {
    const [question] = this.waiting.values();
    if (question) {
      this.waiting.delete(question.asker);
      const { asker, id, request } = question;
      this.guard(question, () => {
        if ('code' in request)
          return { kind: 'region', asker, id, told: regionTold(engine, request) };
        const overview = engine.overview(request.parameters, request.layer);
        this.withoutTable.set(asker, { asker, id, request });
        return { kind: 'overview', asker, id, overview };
      });
      return;
    }
    const [settled] = this.withoutTable.values();
    if (!settled) return;
    this.withoutTable.delete(settled.asker);
    const { asker, id, request } = settled;
    this.guard(settled, () => ({
      kind: 'table',
      asker,
      id,
      table: engine.table(request.parameters, request.groupBy),
    }));
  }

  /** One question that cannot be answered is told, and stops no other. */
  private guard({ asker, id }: Question, answer: () => CoverageReply): void {
    try {
      this.reply(answer());
    } catch (error) {
      this.reply({ kind: 'failed', asker, id, message: String(error) });
    }
  }
}
