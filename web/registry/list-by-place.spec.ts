import { listByPlace } from './list-by-place.js';
import { initiative, location, registry } from './test-world.js';

const municipalityNames = { GM0001: 'Aalsmeer', GM0002: 'Zeist' };

describe('listByPlace', () => {
  it('hides nobody: every initiative stands in it', () => {
    const all = [
      initiative('In een plaats', { locations: [location(1, { place: 'Zeist' })] }),
      initiative('In een gemeente', { worksIn: ['GM0001'] }),
      initiative('Nergens'),
      initiative('Gestopt', {
        lifecycle: { status: 'CLOSED' },
        locations: [location(1, { place: 'Zeist' })],
      }),
      initiative('Alle locaties dicht', {
        locations: [location(1, { place: 'Zeist', lifecycle: { status: 'CLOSED' } })],
      }),
    ];
    const list = listByPlace({ ...registry(...all), municipalityNames });
    expect(
      list.letters.flatMap(({ headings }) =>
        headings.flatMap(({ places }) => places.map((place) => place.initiative.name)),
      ),
    ).toEqual(['In een plaats']);
    expect(list.byMunicipality).toMatchObject([
      { initiative: { name: 'In een gemeente' }, municipalities: ['Aalsmeer'] },
    ]);
    expect(list.elsewhere.map(({ name }) => name)).toEqual(['Nergens']);
    expect(list.closed.map(({ name }) => name)).toEqual(['Alle locaties dicht', 'Gestopt']);
  });

  it('sorts towns as a Dutch index does', () => {
    const towns = ['Zwolle', '’s-Hertogenbosch', 'IJmuiden', 'Hengelo', "'t Gooi", 'Élst'];
    const file = registry(
      ...towns.map((place) => initiative(place, { locations: [location(1, { place })] })),
    );
    const { letters } = listByPlace({ ...file, municipalityNames });
    expect(letters.map(({ letter }) => letter)).toEqual(['E', 'G', 'H', 'I', 'Z']);
    expect(letters[2]?.headings.map(({ name }) => name)).toEqual(['Hengelo', '’s-Hertogenbosch']);
  });

  it('takes the municipality where the town is not known', () => {
    const file = registry(
      initiative('Plek', { locations: [location(1, { municipalityName: 'Aalsmeer' })] }),
    );
    expect(listByPlace({ ...file, municipalityNames }).letters[0]?.headings[0]?.name).toBe(
      'Aalsmeer',
    );
  });
});
