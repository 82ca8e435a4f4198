import { openingHoursSchema } from '../../server/opening-hours/opening-hours.schema.js';
import { filterFile } from './filter-file.js';
import { NO_FILTERS } from './filters.js';
import { initiative, location, registry } from './test-world.js';

const moment = { now: new Date('2026-11-26T09:00:00Z'), hoursFreshnessMonths: 12 };

describe('filterFile', () => {
  it('keeps what fits and what may fit, and tells them apart', () => {
    const file = registry(
      initiative('Zeker', {
        targetGroups: ['women'],
        locations: [location(1, { id: 'zeker' })],
      }),
      initiative('Misschien', { locations: [location(2, { id: 'misschien' })] }),
      initiative('Niet', { targetGroups: ['men'], locations: [location(3, { id: 'niet' })] }),
      initiative('Zonder plek'),
      initiative('Gestopt', { lifecycle: { status: 'CLOSED' } }),
    );
    const {
      file: kept,
      unsure,
      sure,
    } = filterFile(file, { ...NO_FILTERS, group: 'women' }, moment);
    expect(kept.initiatives.map(({ name }) => name)).toEqual(['Zeker', 'Misschien', 'Zonder plek']);
    expect([...unsure]).toEqual(['misschien', 'zonder-plek']);
    expect(sure).toBe(1);
  });

  it('keeps of an initiative the locations that fit', () => {
    const file = registry(
      initiative('Twee', {
        locations: [
          location(1, { id: 'cursus', offerings: ['course'] }),
          location(2, { id: 'eten', offerings: ['meal'] }),
          location(3, { id: 'dicht', offerings: ['course'], lifecycle: { status: 'CLOSED' } }),
        ],
      }),
    );
    const { file: kept } = filterFile(file, { ...NO_FILTERS, wish: 'learn' }, moment);
    expect(kept.initiatives[0]?.locations.map(({ id }) => id)).toEqual(['cursus']);
    expect(file.initiatives[0]?.locations).toHaveLength(3);
  });

  it('says of nothing that it is open today without knowing', () => {
    const hours = openingHoursSchema.parse({
      rules: [{ rule: 'DAYS', days: [4], intervals: [{ from: '13:00', to: '16:00' }] }],
    });
    const confirmed = { hours, hoursSource: { source: 't', confirmedAt: '2026-11-01T10:00:00Z' } };
    const file = registry(
      initiative('Open', { locations: [location(1, { id: 'open', ...confirmed })] }),
      initiative('Onbekend', { locations: [location(1, { id: 'onbekend' })] }),
      initiative('Logeren', { locations: [location(1, { id: 'logeren', group: 'STAY' })] }),
      initiative('Even dicht', {
        lifecycle: { status: 'TEMPORARILY_CLOSED' },
        locations: [location(1, { id: 'even-dicht', ...confirmed })],
      }),
      initiative('Gepland', {
        lifecycle: { status: 'PLANNED' },
        locations: [location(1, { id: 'gepland', ...confirmed })],
      }),
    );
    const { file: kept, unsure, sure } = filterFile(file, { ...NO_FILTERS, today: true }, moment);
    expect(kept.initiatives.map(({ name }) => name)).toEqual(['Open', 'Onbekend', 'Logeren']);
    expect([...unsure]).toEqual(['onbekend', 'logeren']);
    expect(sure).toBe(1);
  });
});
