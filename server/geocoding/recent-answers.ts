/**
 * The answers of the last day, in memory only and never more than so many: the ones used longest ago
 * make room.
 */
export class RecentAnswers<Answer> {
  private readonly kept = new Map<string, { answer: Answer; until: number }>();

  /** @param now milliseconds, a clock that a test can set */
  constructor(
    private readonly maximum: number,
    private readonly keptForMs: number,
    private readonly now: () => number = Date.now,
  ) {}

  get(question: string): Answer | undefined {
    const entry = this.kept.get(question);
    if (!entry) return undefined;
    this.kept.delete(question);
    if (entry.until <= this.now()) return undefined;
    // Behind all others: a map keeps the order in which its keys came.
    this.kept.set(question, entry);
    return entry.answer;
  }

  set(question: string, answer: Answer): void {
    this.kept.delete(question);
    this.kept.set(question, { answer, until: this.now() + this.keptForMs });
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.maximum) break;
      this.kept.delete(oldest);
    }
  }
}
