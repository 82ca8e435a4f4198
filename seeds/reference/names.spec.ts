import { placeAliases, shownMunicipalityNames, shownPlaceName } from './names.js';

describe('shownPlaceName', () => {
  it.each([
    ["'s-Gravenhage", 'GM0518', 'Den Haag'],
    ["'s-Hertogenbosch", 'GM0796', "'s-Hertogenbosch"],
    ['Hengelo (Gld)', 'GM1876', 'Hengelo'],
    ['Rijswijk (NB)', 'GM1959', 'Rijswijk'],
    ['Bergen L', 'GM0893', 'Bergen'],
    ['Haren Gn', 'GM0014', 'Haren'],
    ['Bavel AC', 'GM0758', 'Bavel'],
    ['Spaarndam gem. Haarlem', 'GM0392', 'Spaarndam'],
    ['Oud Ade', 'GM1884', 'Oud Ade'],
    ['Den Ham', 'GM1700', 'Den Ham'],
  ])('writes %s (%s) as %s', (registered, municipality, shown) => {
    expect(shownPlaceName(registered, municipality)).toBe(shown);
  });
});

describe('placeAliases', () => {
  it('keeps the registered name and adds what people say', () => {
    expect(placeAliases('Hengelo (Gld)', 'Hengelo', 'GM1876')).toEqual(['Hengelo (Gld)']);
    expect(placeAliases("'s-Hertogenbosch", "'s-Hertogenbosch", 'GM0796')).toEqual(['Den Bosch']);
    expect(placeAliases('Zeist', 'Zeist', 'GM0355')).toEqual([]);
  });
});

describe('shownMunicipalityNames', () => {
  it('strips what CBS adds, except where two would become the same', () => {
    const shown = shownMunicipalityNames([
      { code: 'GM0164', name: 'Hengelo (O.)' },
      { code: 'GM0373', name: 'Bergen (NH.)' },
      { code: 'GM0893', name: 'Bergen (L.)' },
      { code: 'GM0518', name: "'s-Gravenhage" },
      { code: 'GM9001', name: 'Twee (NH.)' },
      { code: 'GM9002', name: 'Twee (L.)' },
    ]);
    expect([...shown.values()]).toEqual([
      'Hengelo',
      'Bergen (NH)',
      'Bergen (L)',
      'Den Haag',
      'Twee (NH.)',
      'Twee (L.)',
    ]);
  });
});
