import type { GazetteerFile } from '../../../server/gazetteer/gazetteer-file.js';
import { LABEL_TIERS, placeNames, tierOf } from './place-names.js';

const at = { lat: 52, lon: 5, x: 0, y: 0, municipality: 'GM0001' };

describe('placeNames', () => {
  it('puts the places with most postcodes first, then those that reach farthest', () => {
    const gazetteer: GazetteerFile = {
      format: 1,
      source: 'starter',
      year: '2025',
      approximate: true,
      municipalities: [],
      places: [
        { ...at, name: 'Uitgestrekt', errorMetres: 9000 },
        { ...at, name: 'Stad', errorMetres: 3000 },
        { ...at, name: 'Gehucht', errorMetres: 500 },
      ],
      postcodes: ['1000', '1001'].map((code) => ({ ...at, code, place: 'Stad', errorMetres: 1 })),
      postcodesComplete: false,
    };
    expect(placeNames(gazetteer).features.map(({ properties }) => properties?.['name'])).toEqual([
      'Stad',
      'Uitgestrekt',
      'Gehucht',
    ]);
  });

  it('is empty without a gazetteer', () => {
    expect(placeNames(null).features).toEqual([]);
  });
});

describe('tierOf', () => {
  it('shows a few names from afar and all of them nearby', () => {
    const [first, second] = LABEL_TIERS;
    expect(tierOf(0)).toBe(0);
    expect(tierOf(first.count - 1)).toBe(0);
    expect(tierOf(first.count)).toBe(1);
    expect(tierOf(first.count + second.count)).toBe(2);
    expect(tierOf(100_000)).toBe(LABEL_TIERS.length - 1);
  });
});
