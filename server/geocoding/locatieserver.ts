import { BrokenAnswer, readAnswer, type LocatedDocument } from './locatieserver-answer.js';
import { urlOf, type LocatieserverQuery } from './locatieserver-queries.js';
import { RecentAnswers } from './recent-answers.js';
import { RequestSlots } from './request-slots.js';

export interface LocatieserverSettings {
  /** How long one answer may take, its body included, milliseconds. */
  timeoutMs: number;
  /** Wait before the second and last attempt, milliseconds. */
  retryDelayMs: number;
  /** Bytes, decompressed; fifty addresses are about 20,000. */
  maxAnswerBytes: number;
  atOnce: number;
  /** How many may wait for that. */
  chairs: number;
  answersKept: number;
  answersKeptMs: number;
}

export const LOCATIESERVER_SETTINGS: LocatieserverSettings = {
  timeoutMs: 3000,
  retryDelayMs: 200,
  maxAnswerBytes: 256 * 1024,
  atOnce: 4,
  chairs: 20,
  answersKept: 500,
  // The register behind the service is renewed daily.
  answersKeptMs: 24 * 60 * 60 * 1000,
};

/** Silence after a 429 that does not say how long, and the longest that is obeyed; milliseconds. */
const PAUSE_MS = { usual: 30_000, longest: 5 * 60_000 };

export const LOCATIESERVER_FAULTS = [
  'UNREACHABLE',
  'TIMED_OUT',
  'BUSY',
  'REFUSED',
  'BROKEN_ANSWER',
] as const;

/** Why the service could not be used. Neither message nor detail ever holds what was asked or answered. */
export class LocatieserverFault extends Error {
  /** @param detail for the log: a status, a kind of error */
  constructor(
    readonly reason: (typeof LOCATIESERVER_FAULTS)[number],
    readonly detail: string,
  ) {
    super(`Locatieserver: ${reason}, ${detail}`);
    this.name = 'LocatieserverFault';
  }
}

/** A fault that may be gone at the second attempt. */
class PassingFault extends LocatieserverFault {}

/** Asks PDOK Locatieserver 3.1 over HTTP, and remembers what it answered. */
export class Locatieserver {
  private readonly recent: RecentAnswers<LocatedDocument[]>;
  private readonly slots: RequestSlots;
  private pausedUntil = 0;

  /** @param address of the service, without a slash at the end */
  constructor(
    private readonly address: string,
    private readonly settings: LocatieserverSettings = LOCATIESERVER_SETTINGS,
  ) {
    this.recent = new RecentAnswers(settings.answersKept, settings.answersKeptMs);
    this.slots = new RequestSlots(settings.atOnce, settings.chairs);
  }

  /**
   * What the service knows; empty when it knows nothing.
   * @param deadline moment (milliseconds since 1970) after which nobody waits for the answer
   * @throws LocatieserverFault
   */
  async ask(query: LocatieserverQuery, deadline: number): Promise<LocatedDocument[]> {
    const url = urlOf(this.address, query);
    const known = this.recent.get(url);
    if (known) return known;
    if (!(await this.slots.take(Math.max(0, deadline - Date.now())))) {
      throw new LocatieserverFault('BUSY', 'too many questions at once');
    }
    try {
      const answer = await this.askTwice(url, deadline);
      this.recent.set(url, answer);
      return answer;
    } finally {
      this.slots.release();
    }
  }

  private async askTwice(url: string, deadline: number): Promise<LocatedDocument[]> {
    try {
      return await this.askOnce(url, deadline);
    } catch (fault) {
      if (!(fault instanceof PassingFault)) throw fault;
    }
    await new Promise((resolve) => setTimeout(resolve, this.settings.retryDelayMs));
    return this.askOnce(url, deadline);
  }

  private async askOnce(url: string, deadline: number): Promise<LocatedDocument[]> {
    const now = Date.now();
    if (now < this.pausedUntil) throw new LocatieserverFault('BUSY', 'it asked for a pause');
    const patienceMs = Math.min(this.settings.timeoutMs, deadline - now);
    if (patienceMs <= 0) throw new LocatieserverFault('TIMED_OUT', 'no time left');
    try {
      const response = await fetch(url, {
        headers: { accept: 'application/json' },
        redirect: 'manual',
        signal: AbortSignal.timeout(patienceMs),
      });
      if (response.status !== 200) {
        await response.body?.cancel();
        throw this.faultOf(response);
      }
      return readAnswer(await readText(response, this.settings.maxAnswerBytes));
    } catch (error) {
      if (error instanceof LocatieserverFault) throw error;
      if (error instanceof BrokenAnswer) {
        throw new LocatieserverFault('BROKEN_ANSWER', error.message);
      }
      const { name, cause } = error as { name?: string; cause?: { code?: unknown } };
      if (name === 'TimeoutError') {
        throw new LocatieserverFault('TIMED_OUT', `nothing within ${patienceMs} ms`);
      }
      // Without the cause: it may repeat the address that was asked.
      throw new PassingFault('UNREACHABLE', String(cause?.code ?? 'no connection'));
    }
  }

  private faultOf({ status, headers }: Response): LocatieserverFault {
    if (status >= 500) return new PassingFault('UNREACHABLE', `status ${status}`);
    if (status !== 429) return new LocatieserverFault('REFUSED', `status ${status}`);
    this.pausedUntil = Date.now() + pauseOf(headers.get('retry-after'));
    return new LocatieserverFault('BUSY', 'status 429');
  }
}

/** @param retryAfter seconds, or a date @returns milliseconds */
function pauseOf(retryAfter: string | null): number {
  const asked = /^\d{1,9}$/.test(retryAfter ?? '')
    ? Number(retryAfter) * 1000
    : Date.parse(retryAfter ?? '') - Date.now();
  return Number.isNaN(asked) ? PAUSE_MS.usual : Math.min(Math.max(asked, 0), PAUSE_MS.longest);
}

/** Stops reading as soon as it is too much. */
async function readText(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new BrokenAnswer('it is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
