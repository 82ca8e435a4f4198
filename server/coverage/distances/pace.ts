import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';

/** How long the event loop may wait for us at most, milliseconds, give or take one step. */
const SPELL_MS = 15;

/**
 * Long work in spells, so that the server answers others in between: ask `isDue` between two steps of
 * well under a millisecond, and then `rest`.
 */
export class Pace {
  private since = performance.now();

  get isDue(): boolean {
    return performance.now() - this.since > SPELL_MS;
  }

  async rest(): Promise<void> {
    await setImmediate();
    this.since = performance.now();
  }
}
