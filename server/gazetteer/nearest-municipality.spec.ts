import type { GazetteerFile } from './gazetteer-file.js';
import { nearestMunicipality } from './nearest-municipality.js';

const at = (x: number, y: number, municipality: string) => ({
  lat: 52,
  lon: 5,
  x,
  y,
  errorMetres: 100,
  municipality,
});

const gazetteer: GazetteerFile = {
  format: 1,
  source: 'starter',
  year: '2025',
  approximate: true,
  municipalities: [],
  places: [{ name: 'Testdam', ...at(0, 0, 'GM0001') }],
  postcodes: [{ code: '1000', place: 'Verweg', ...at(10_000, 0, 'GM0002') }],
  postcodesComplete: false,
};

describe('nearestMunicipality', () => {
  it.each([
    [{ x: 100, y: 100 }, 'GM0001'],
    [{ x: 4_900, y: 0 }, 'GM0001'],
    [{ x: 5_100, y: 0 }, 'GM0002'],
  ])('of %j is %s', (point, expected) => {
    expect(nearestMunicipality(gazetteer, point)).toBe(expected);
  });

  it('is none without places', () => {
    expect(nearestMunicipality({ ...gazetteer, places: [], postcodes: [] }, { x: 0, y: 0 })).toBe(
      '',
    );
  });
});
