import type { RegistryDetails, RegistryInitiative } from '../../server/registry/registry-file.js';
import { initiative, location, ORIGIN, registry } from '../registry/test-world.js';
import { shortlist, type ReferralQuestion } from './shortlist.js';

const NOW = new Date('2026-11-20T12:00:00Z');
const MOMENT = { now: NOW, hoursFreshnessMonths: 12 };
const NOTHING: ReferralQuestion = { group: null, wish: null };
const noDetails = (): null => null;

function at(name: string, kilometres: number, rest: Partial<RegistryInitiative> = {}) {
  return initiative(name, { locations: [location(kilometres)], ...rest });
}

function confirmedAt(moment: string): Partial<RegistryInitiative> {
  return { contact: { phone: { value: '+31880000000', source: 'test', confirmedAt: moment } } };
}

function namesOf(
  initiatives: RegistryInitiative[],
  question = NOTHING,
  moment = MOMENT,
  details: (slug: string) => RegistryDetails | null = noDetails,
): string[] {
  return shortlist(registry(...initiatives), details, ORIGIN, question, moment).places.map(
    (place) => place.initiative.name,
  );
}

describe('the shortlist', () => {
  it('names the three nearest', () => {
    const places = [at('Vier', 4), at('Twee', 2), at('Een', 1), at('Drie', 3)];
    expect(namesOf(places)).toEqual(['Een', 'Twee', 'Drie']);
  });

  it('names confirmed places first, whatever the distance within the radius', () => {
    const places = [
      at('Naast de deur', 1),
      at('Bevestigd', 19, confirmedAt('2026-11-01T10:00:00Z')),
      at('Te lang geleden', 2, confirmedAt('2025-11-01T10:00:00Z')),
      at('Bevestigd maar ver', 30, confirmedAt('2026-11-01T10:00:00Z')),
    ];
    expect(namesOf(places)).toEqual(['Bevestigd', 'Naast de deur', 'Te lang geleden']);
  });

  it('takes nothing as confirmed in a copy that is too old', () => {
    const places = [at('Dichtbij', 1), at('Bevestigd', 5, confirmedAt('2026-11-19T10:00:00Z'))];
    const moment = { now: NOW, hoursFreshnessMonths: 0 };
    expect(namesOf(places, NOTHING, moment)).toEqual(['Dichtbij', 'Bevestigd']);
  });

  it('counts that somebody said that this very location is there', () => {
    const places = [at('Dichtbij', 1), at('Gesproken', 5)];
    const details = (slug: string) =>
      slug === 'gesproken'
        ? ({
            locations: [{ id: 'location-5', existenceConfirmedAt: '2026-10-01T10:00:00Z' }],
          } as unknown as RegistryDetails)
        : null;
    const { places: found } = shortlist(registry(...places), details, ORIGIN, NOTHING, MOMENT);
    expect(found.map(({ isConfirmed, confirmedAt }) => [isConfirmed, confirmedAt])).toEqual([
      [true, '2026-10-01T10:00:00Z'],
      [false, undefined],
    ]);
  });

  it('names what surely welcomes a group before what may, and never what does not', () => {
    const places = [
      at('Niet bekend', 1),
      at('Alleen ouders', 2, { targetGroups: ['parents'] }),
      at('Iedereen', 3, { targetGroups: ['everyone'] }),
      at('Jongeren', 4, { targetGroups: ['young-people'] }),
    ];
    expect(namesOf(places, { group: 'young-people', wish: null })).toEqual([
      'Iedereen',
      'Jongeren',
      'Niet bekend',
    ]);
  });

  it('fills up with the nearest places farther away, and says which they are', () => {
    const places = [at('Dichtbij', 10), at('Ver', 40), at('Verder', 60), at('Verst', 90)];
    const found = shortlist(registry(...places), noDetails, ORIGIN, NOTHING, MOMENT);
    expect(found.places.map(({ initiative: { name }, isFar }) => [name, isFar])).toEqual([
      ['Dichtbij', false],
      ['Ver', true],
      ['Verder', true],
    ]);
    expect(found.others).toBe(0);
  });

  it('leaves out what cannot be gone to now, and houses to stay in unless asked for', () => {
    const stay = location(1, { group: 'STAY', offerings: ['respite'] });
    const places = [
      at('Gestopt', 1, { lifecycle: { status: 'CLOSED' } }),
      at('Gepland', 1, { lifecycle: { status: 'PLANNED' } }),
      at('Even dicht', 1, { lifecycle: { status: 'TEMPORARILY_CLOSED' } }),
      initiative('Logeerhuis', { locations: [stay] }),
      at('Inloop', 2),
    ];
    expect(namesOf(places)).toEqual(['Inloop']);
    expect(namesOf(places, { group: null, wish: 'stay' })[0]).toBe('Logeerhuis');
  });

  it('counts what else fits, and what does not', () => {
    const places = [1, 2, 3, 4, 5].map((kilometres) => at(`Plek ${kilometres}`, kilometres));
    const other = at('Alleen ouders', 6, { targetGroups: ['parents'] });
    const found = shortlist(
      registry(...places, other),
      noDetails,
      ORIGIN,
      { group: 'men', wish: null },
      MOMENT,
    );
    expect(found).toMatchObject({ others: 2, filteredOut: 1 });
  });
});
