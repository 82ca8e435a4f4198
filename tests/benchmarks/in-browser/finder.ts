import type { RegistryFile } from '../../../server/registry/registry-file.js';
import { NO_FILTERS, type Filters } from '../../../web/registry/filters.js';
import { findNearby } from '../../../web/registry/find-nearby.js';
import type { FinderFilters, FinderTimes, Spread } from '../finder-question.js';
import { CENTRE, syntheticRegister } from './synthetic-register.js';

/** What is filtered on. */
const FILTERS: Record<FinderFilters, Filters> = {
  none: NO_FILTERS,
  'group and wish': { today: false, group: 'relatives', wish: 'meet' },
  today: { ...NO_FILTERS, today: true },
  'today, group and wish': { today: true, group: 'relatives', wish: 'meet' },
};

/** A Tuesday morning. */
const MOMENT = Date.parse('2026-11-24T09:30:00Z');
const WARM_UP = 5;
const SEARCHES = 41;
/** A clock of 0.1 ms says nothing of less: so much is searched at least before it is read again. */
const LEAST_MS = 5;

export function measureFinder(places: number, spread: Spread, filters: FinderFilters): FinderTimes {
  // Out of JSON, as a reader's register is: no two places share an object.
  const text = JSON.stringify(syntheticRegister(places, spread));
  const file = JSON.parse(text) as RegistryFile;
  let searched = 0;
  const search = (): void => {
    searched += 1;
    const found = findNearby(file, originOf(searched), {
      filters: FILTERS[filters],
      now: new Date(MOMENT + searched * 60_000),
      hoursFreshnessMonths: 12,
    });
    const count = found.walkIn.length + found.other.length + found.maybe.length;
    if (count + found.beyond.length === 0) throw new Error('Nothing was found.');
  };
  const first = timeOf(search);
  for (let round = 0; round < WARM_UP; round += 1) search();
  const atOnce = Math.max(1, Math.ceil(LEAST_MS / Math.max(timeOf(search), 0.1)));
  const times = Array.from(
    { length: SEARCHES },
    () => timeOf(() => Array.from({ length: atOnce }, search)) / atOnce,
  );
  times.sort((a, b) => a - b);
  return { first, median: times[(SEARCHES - 1) / 2]! };
}

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Within a kilometre of the centre, never the same point twice in a row. */
function originOf(index: number) {
  return {
    x: CENTRE.x + ((index * 37) % 700),
    y: CENTRE.y + ((index * 53) % 700),
    lat: 52.09,
    lon: 5.12,
    errorMetres: 0,
    municipality: 'GM0344',
  };
}
