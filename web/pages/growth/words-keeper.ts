import { bothOf, formOf, wordsOf, type GrowthForm, type KeptWords } from './growth-form.js';

/** A version as it is kept. */
export type KeptVersion = KeptWords & { version: number };

export type SaveAnswer<Kept extends KeptVersion> =
  { kind: 'saved'; kept: Kept } | { kind: 'conflict'; theirs: Kept };

/** Where saving stands. */
export type SavingState<Kept extends KeptVersion> =
  | { kind: 'untouched' }
  /** Something was typed that is not kept yet. */
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; error: unknown }
  /** Somebody else wrote in between. */
  | { kind: 'conflict'; theirs: Kept };

export interface Writing<Kept extends KeptVersion> {
  form: GrowthForm;
  /** The version these words were last kept as; null = none yet. */
  version: number | null;
  state: SavingState<Kept>;
}

/** How long somebody has to rest before what they typed is kept. */
const REST_MILLISECONDS = 1500;

/**
 * Keeps what somebody writes, one save after another, so that a slow connection never puts older words
 * over newer ones. Words that could not be kept stay in the fields.
 */
export class WordsKeeper<Kept extends KeptVersion> {
  private writing: Writing<Kept>;
  private kept: string;
  private running: Promise<boolean> | null = null;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    start: Kept | null,
    private readonly send: (
      words: ReturnType<typeof wordsOf>,
      seen: number | null,
    ) => Promise<SaveAnswer<Kept>>,
    private readonly onKept: (kept: Kept) => void = () => undefined,
  ) {
    const form = formOf(start);
    this.kept = textOf(form);
    this.writing = { form, version: start?.version ?? null, state: { kind: 'untouched' } };
  }

  readonly current = (): Writing<Kept> => this.writing;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Are there words that are not kept? */
  get isBehind(): boolean {
    return textOf(this.writing.form) !== this.kept;
  }

  /** Something was typed or chosen; it is kept when the writer rests, or at `flush`. */
  change(form: Partial<GrowthForm>): void {
    this.tell({ form: { ...this.writing.form, ...form } });
    // While two texts stand side by side, only a choice goes on.
    if (this.writing.state.kind === 'conflict') return;
    if (this.isBehind && !this.running) this.tell({ state: { kind: 'waiting' } });
    clearTimeout(this.rest);
    this.rest = setTimeout(() => void this.flush(), REST_MILLISECONDS);
  }

  /** Keeps everything that is in the fields now. @returns is everything kept? */
  async flush(): Promise<boolean> {
    clearTimeout(this.rest);
    if (this.running) {
      await this.running;
      if (!this.isBehind) return true;
      if (this.running) return this.running;
    }
    if (this.writing.state.kind === 'conflict') return false;
    if (!this.isBehind) return true;
    this.running = this.saveAll();
    try {
      return await this.running;
    } finally {
      this.running = null;
    }
  }

  /** After a conflict: whose words go on. None are lost: theirs are in the history. */
  async settle(choice: 'mine' | 'theirs' | 'both'): Promise<boolean> {
    const { form, state } = this.writing;
    if (state.kind !== 'conflict') return this.flush();
    const theirs = formOf(state.theirs);
    this.kept = textOf(theirs);
    this.tell({
      form: choice === 'mine' ? form : choice === 'theirs' ? theirs : bothOf(theirs, form),
      version: state.theirs.version,
      state: { kind: 'saved', at: new Date() },
    });
    this.onKept(state.theirs);
    return this.flush();
  }

  private async saveAll(): Promise<boolean> {
    while (this.isBehind) {
      const { form, version } = this.writing;
      this.tell({ state: { kind: 'saving' } });
      try {
        const answer = await this.send(wordsOf(form), version);
        if (answer.kind === 'conflict') {
          this.tell({ state: { kind: 'conflict', theirs: answer.theirs } });
          return false;
        }
        this.kept = textOf(form);
        this.tell({ version: answer.kept.version, state: { kind: 'saved', at: new Date() } });
        this.onKept(answer.kept);
      } catch (error) {
        this.tell({ state: { kind: 'failed', error } });
        return false;
      }
    }
    return true;
  }

  private tell(change: Partial<Writing<Kept>>): void {
    this.writing = { ...this.writing, ...change };
    for (const listener of this.listeners) listener();
  }
}

function textOf(form: GrowthForm): string {
  return JSON.stringify(wordsOf(form));
}
