import type { ServerResponse } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

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

  /** Answers 429 itself and returns false when there were too many. */
  async admit(address: string, response: ServerResponse): Promise<boolean> {
    if (!this.limiter) return true;
    try {
      await this.limiter.consume(address);
      return true;
    } catch (refused) {
      const wait = refused instanceof RateLimiterRes ? refused.msBeforeNext : 60_000;
      response.statusCode = 429;
      response.setHeader('Retry-After', Math.max(1, Math.ceil(wait / 1000)));
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
}
