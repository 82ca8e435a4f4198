import fc from 'fast-check';
import { judgePlace } from './judge-place.js';
import { randomWorld } from './random-world.spec-support.js';
import { whyNot } from './why-not.js';

describe('why a place does not count', () => {
  it('is told of every place that does not, and of no other', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(randomWorld, ({ places, asked: { parameters } }) => {
        for (const place of places) {
          const reasons = whyNot(place, parameters);
          const { standing } = judgePlace(place, parameters);
          expect(reasons.length > 0).toBe(standing === 'DOES_NOT_COUNT');
          reasons.forEach((reason) => told.add(reason));
        }
      }),
      { seed: 20260115, numRuns: 100 },
    );
    expect([...told].sort()).toEqual(['LIMITED', 'NOT_OPEN', 'NO_PREMISES', 'NO_WALK_IN']);
  });
});
