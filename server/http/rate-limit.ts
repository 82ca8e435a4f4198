import type { ServerResponse } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { forAnySite, problem } from './data-answer.js';

/**
 * Generous limits that only stop a machine: a practice or a library shares one address with many
 * people. Kept in memory, forgotten within a minute, never written down.
 */
export class RateLimit {
  private readonly limiter: RateLimiterMemory | null;

  /** @param perMinute requests per address; Infinity = no limit (benchmarks) */
  constructor(perMinute: number) {
    this.limiter = Number.isFinite(perMinute)
      ? new RateLimiterMemory({ points: perMinute, duration: 60 })
      : null;
  }

  /** Counts this request. @returns 0 = go on, else how many seconds to wait */
  async secondsToWait(address: string): Promise<number> {
    if (!this.limiter) return 0;
    try {
      await this.limiter.consume(address);
      return 0;
    } catch (refused) {
      const wait = refused instanceof RateLimiterRes ? refused.msBeforeNext : 60_000;
      return Math.max(1, Math.ceil(wait / 1000));
    }
  }

  /** For files: answers 429 itself and returns false when there were too many. */
  async admitReader(address: string, response: ServerResponse): Promise<boolean> {
    const seconds = await this.secondsToWait(address);
    if (seconds === 0) return true;
    forAnySite(response);
    response.setHeader('Retry-After', seconds);
    problem(response, 429, 'RATE_LIMITED', 'Wait a moment; Retry-After says how many seconds.');
    return false;
  }

  /** For GraphQL: answers 429 itself and returns false when there were too many. */
  async admit(address: string, response: ServerResponse): Promise<boolean> {
    const seconds = await this.secondsToWait(address);
    if (seconds === 0) return true;
    forAnySite(response);
    response.statusCode = 429;
    response.setHeader('Retry-After', seconds);
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(
      JSON.stringify({
        errors: [
          {
            message: 'Too many requests. Wait a moment; Retry-After says how many seconds.',
            extensions: { code: 'RATE_LIMITED' },
          },
        ],
      }),
    );
    return false;
  }
}
