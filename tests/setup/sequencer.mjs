import sequencer from '@jest/test-sequencer';

const ORDER = ['unit', 'integration', 'api', 'journeys'];
const Base = sequencer.default ?? sequencer;

/** What a failure explains most comes first: units, then the database, the API, the browser. */
export default class ProjectOrder extends Base {
  sort(tests) {
    const place = (test) => ORDER.indexOf(test.context.config.displayName?.name ?? '');
    return [...tests].sort((a, b) => place(a) - place(b) || a.path.localeCompare(b.path));
  }
}
