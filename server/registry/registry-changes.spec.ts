import { changesBetween, type PublicContent } from './registry-changes.js';
import type { RegistryDetails, RegistryInitiative } from './registry-file.js';

const initiative = (id: string, rest: Partial<RegistryInitiative> = {}): RegistryInitiative => ({
  id,
  slug: `verzonnen-${id}`,
  name: `Verzonnen ${id}`,
  types: [],
  targetGroups: [],
  lifecycle: { status: 'OPEN' },
  networkStatus: 'UNKNOWN',
  locations: [],
  ...rest,
});

const content = (...initiatives: RegistryInitiative[]): PublicContent => ({
  file: { initiatives, municipalityNames: { GM0001: 'Verzonnen' } },
  details: initiatives.map(({ id }) => ({ id }) as RegistryDetails),
});

describe('what differs between two versions', () => {
  it('is everything when there was none before', () => {
    expect(changesBetween(null, content(initiative('b'), initiative('a')))).toEqual([
      { kind: 'PUBLISHED', initiativeId: 'b' },
      { kind: 'PUBLISHED', initiativeId: 'a' },
    ]);
  });

  it('is nothing when only the order of properties, or of the list, is another', () => {
    const { name, ...rest } = initiative('a');
    const turned = { ...rest, name } as RegistryInitiative;
    expect(
      changesBetween(content(initiative('a'), initiative('b')), content(initiative('b'), turned)),
    ).toEqual([]);
  });

  it('is a record that came, one that changed, and one that went', () => {
    const phone = { phone: { value: '+31880000001', source: 'een bron' } };
    const before = content(
      initiative('same'),
      initiative('aged', { contact: phone }),
      initiative('gone'),
    );
    const after = content(initiative('new'), initiative('same'), initiative('aged'));
    expect(changesBetween(before, after)).toEqual([
      { kind: 'PUBLISHED', initiativeId: 'new' },
      { kind: 'CHANGED', initiativeId: 'aged' },
      { kind: 'WITHDRAWN', initiativeId: 'gone' },
    ]);
  });

  it('is found in what only the details tell, and in names of municipalities', () => {
    const before = content(initiative('a', { worksIn: ['GM0001'] }));
    const details = { ...before, details: [{ id: 'a', foundedYear: 2001 } as RegistryDetails] };
    const renamed = {
      ...before,
      file: { ...before.file, municipalityNames: { GM0001: 'Nieuw Verzonnen' } },
    };
    for (const after of [details, renamed]) {
      expect(changesBetween(before, after)).toEqual([{ kind: 'CHANGED', initiativeId: 'a' }]);
    }
  });
});
