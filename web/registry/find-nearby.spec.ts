import { NO_FILTERS, type Filters } from './filters.js';
import { findNearby } from './find-nearby.js';
import { initiative, location, ORIGIN, registry } from './test-world.js';

const names = (places: { initiative: { name: string } }[]) =>
  places.map((place) => place.initiative.name);

describe('findNearby', () => {
  it('puts the nearest first, in groups that are never mixed', () => {
    const file = registry(
      initiative('Ver', { locations: [location(15)] }),
      initiative('Dichtbij', { locations: [location(2)] }),
      initiative('Anders', { locations: [location(1, { group: 'OTHER' })] }),
      initiative('Logeren', { locations: [location(0.5, { group: 'STAY' })] }),
    );
    const nearby = findNearby(file, ORIGIN);
    expect(names(nearby.walkIn)).toEqual(['Dichtbij', 'Ver']);
    expect(nearby.walkIn.map((place) => place.metres)).toEqual([2000, 15_000]);
    expect(names(nearby.other)).toEqual(['Anders']);
    expect(names(nearby.stay)).toEqual(['Logeren']);
    expect(nearby.beyond).toEqual([]);
  });

  it('orders equal distances by Dutch name', () => {
    const file = registry(
      initiative('Zon', { locations: [location(3)] }),
      initiative('Ärger', { locations: [location(3)] }),
      initiative('boom', { locations: [location(3)] }),
    );
    expect(names(findNearby(file, ORIGIN).walkIn)).toEqual(['Ärger', 'boom', 'Zon']);
  });

  it('orders equal distances by Dutch name on either side of the origin too', () => {
    const file = registry(
      initiative('Zon', { locations: [location(3)] }),
      initiative('Boom', { locations: [location(-3)] }),
      initiative('Aak', { locations: [location(3)] }),
      initiative('Dichter', { locations: [location(2)] }),
      initiative('Water', { locations: [location(-3)] }),
    );
    const found = names(findNearby(file, ORIGIN).walkIn);
    expect(found).toEqual(['Dichter', 'Aak', 'Boom', 'Water', 'Zon']);
  });

  it('counts 20 km itself as within, and a metre more as beyond', () => {
    const file = registry(
      initiative('Precies', { locations: [location(20)] }),
      initiative('Net niet', { locations: [location(20.001)] }),
    );
    const nearby = findNearby(file, ORIGIN);
    expect(names(nearby.walkIn)).toEqual(['Precies']);
    expect(nearby.beyond).toEqual([]);
  });

  it('gives the nearest three farther away when there is nothing within', () => {
    const file = registry(
      ...[60, 34, 90, 45].map((km) => initiative(`Op ${km}`, { locations: [location(km)] })),
      initiative('Logeren', { locations: [location(30, { group: 'STAY' })] }),
    );
    expect(names(findNearby(file, ORIGIN).beyond)).toEqual(['Op 34', 'Op 45', 'Op 60']);
  });

  it('still names the nearest where there is only a place to stay within', () => {
    const file = registry(
      initiative('Logeren', { locations: [location(3, { group: 'STAY' })] }),
      initiative('Inloop', { locations: [location(34)] }),
    );
    const nearby = findNearby(file, ORIGIN);
    expect(names(nearby.stay)).toEqual(['Logeren']);
    expect(names(nearby.beyond)).toEqual(['Inloop']);
  });

  it('leaves closed places out and keeps planned ones apart', () => {
    const file = registry(
      initiative('Dicht', { lifecycle: { status: 'CLOSED' }, locations: [location(1)] }),
      initiative('Locatie dicht', {
        locations: [location(1, { lifecycle: { status: 'CLOSED' } })],
      }),
      initiative('Gepland', { lifecycle: { status: 'PLANNED' }, locations: [location(2)] }),
      initiative('Even dicht', {
        locations: [location(3, { lifecycle: { status: 'TEMPORARILY_CLOSED' } })],
      }),
    );
    const nearby = findNearby(file, ORIGIN);
    expect(nearby.walkIn).toEqual([]);
    expect(names(nearby.notYetOrNotNow)).toEqual(['Gepland', 'Even dicht']);
    expect(nearby.beyond).toEqual([]);
  });

  it('never opens a closed initiative because its location says nothing of it', () => {
    const file = registry(
      initiative('Weg', {
        lifecycle: { status: 'CLOSED' },
        locations: [location(1, { lifecycle: { status: 'OPEN' } })],
      }),
    );
    expect(findNearby(file, ORIGIN).walkIn).toEqual([]);
  });

  it('names who works in the municipality without a point there', () => {
    const file = registry(
      initiative('Werkt hier', { worksIn: ['GM0001', 'GM0002'] }),
      initiative('Werkt elders', { worksIn: ['GM0002'] }),
      initiative('Adres onbekend', { locations: [location(null, { municipality: 'GM0001' })] }),
      initiative('Heeft een punt', {
        worksIn: ['GM0001'],
        locations: [location(1, { municipality: 'GM0001' })],
      }),
      initiative('Gestopt', { worksIn: ['GM0001'], lifecycle: { status: 'CLOSED' } }),
    );
    expect(findNearby(file, ORIGIN).worksHere.map(({ name }) => name)).toEqual([
      'Adres onbekend',
      'Werkt hier',
    ]);
  });

  it('offers what is online, and only that', () => {
    const file = registry(
      initiative('Online', { types: ['online'] }),
      initiative('Ook', { reach: ['ONLINE'] }),
      initiative('Landelijk', { reach: ['NATIONAL'] }),
      initiative('Met deur', { types: ['online'], locations: [location(50)] }),
    );
    expect(findNearby(file, ORIGIN).online.map(({ name }) => name)).toEqual(['Online', 'Ook']);
  });

  it('adds up how uncertain both ends are', () => {
    const file = registry(initiative('Plek', { locations: [location(3, { errorMetres: 700 })] }));
    const [place] = findNearby(file, { ...ORIGIN, errorMetres: 900 }).walkIn;
    expect(place?.errorMetres).toBe(1600);
  });

  describe('with filters', () => {
    const now = new Date('2026-11-26T09:00:00Z');
    const search = (filters: Partial<Filters>, ...all: Parameters<typeof registry>) =>
      findNearby(registry(...all), ORIGIN, { filters: { ...NO_FILTERS, ...filters }, now });

    it('keeps what may fit apart, walk-in places first', () => {
      const nearby = search(
        { group: 'women' },
        initiative('Zeker', { targetGroups: ['women'], locations: [location(5)] }),
        initiative('Dichtbij, anders', { locations: [location(1, { group: 'OTHER' })] }),
        initiative('Verder, inloop', { locations: [location(2)] }),
        initiative('Voor mannen', { targetGroups: ['men'], locations: [location(3)] }),
      );
      expect(names(nearby.walkIn)).toEqual(['Zeker']);
      expect(names(nearby.maybe)).toEqual(['Verder, inloop', 'Dichtbij, anders']);
      expect(nearby.maybe.map(({ fit }) => fit)).toEqual(['MAYBE', 'MAYBE']);
      expect(nearby.filteredOut).toBe(1);
      expect(nearby.beyond).toEqual([]);
    });

    it('keeps houses to stay in apart, sure or not', () => {
      const nearby = search(
        { group: 'women', today: true },
        initiative('Logeren', { locations: [location(1, { group: 'STAY' })] }),
      );
      expect(nearby.stay.map(({ fit }) => fit)).toEqual(['MAYBE']);
      expect(nearby.maybe).toEqual([]);
    });

    it('looks farther away for what fits, when nothing near does', () => {
      const nearby = search(
        { group: 'women' },
        initiative('Dichtbij', { targetGroups: ['men'], locations: [location(1)] }),
        initiative('Ver', { targetGroups: ['men'], locations: [location(30)] }),
        initiative('Verder', { targetGroups: ['women'], locations: [location(40)] }),
        initiative('Misschien', { locations: [location(50)] }),
      );
      expect(names(nearby.beyond)).toEqual(['Verder', 'Misschien']);
    });

    it('filters what has no place as well', () => {
      const nearby = search(
        { wish: 'learn' },
        initiative('Cursus', { worksIn: ['GM0001'], offerings: ['course'] }),
        initiative('Eten', { worksIn: ['GM0001'], offerings: ['meal'] }),
      );
      expect(nearby.worksHere.map(({ name }) => name)).toEqual(['Cursus']);
    });
  });
});
