import { parametersOf, TODAY } from '../../../tests/factories/coverage.js';
import { regionPath } from './kinds.js';
import { pictureNotes } from './picture-notes.js';

const FILE = { today: TODAY, publishedAt: '2026-03-09T10:00:00Z', registryVersion: 'a1' };

describe('what stands under a picture', () => {
  it('says when it was made, of what, and by which choices', () => {
    expect(pictureNotes(parametersOf(), FILE).replaceAll('\u00a0', ' ')).toBe(
      [
        'Gemaakt op 10 maart 2026.',
        'Register van 9 maart 2026, versie a1.',
        'Deze cijfers gelden voor 10 km en 1 dagdeel per week.',
        'Een gebied toont wat voor de meeste inwoners geldt.',
        'Dit zegt niet of zij er komen, of dat er ruimte is.',
      ].join(' '),
    );
  });

  it('says it when nobody had to confirm anything', () => {
    expect(pictureNotes(parametersOf({ freshnessMonths: null }), FILE)).toContain(
      'een oude of ontbrekende bevestiging telt hier ook mee',
    );
  });
});

describe('the page of a region', () => {
  it('is there for regions, and not for who lives outside all of them', () => {
    expect(regionPath('PROVINCE', 'PV90')).toBe('/dekking/provincie/PV90');
    expect(regionPath('POSTCODE_AREA', 'PC1000')).toBeNull();
    expect(regionPath('PROVINCE', 'NONE')).toBeNull();
  });
});
