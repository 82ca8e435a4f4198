import fc from 'fast-check';
import type { GazetteerFile } from './gazetteer-file.js';
import { packGazetteer, unpackGazetteer } from './packed-gazetteer.js';
import { rdToWgs84 } from './rijksdriehoek.js';

const CODES = ['GM0001', 'GM0002', 'GM0003'];

const anyPoint = fc
  .record({
    x: fc.integer({ min: 10_000, max: 280_000 }),
    y: fc.integer({ min: 305_000, max: 620_000 }),
    errorMetres: fc.integer({ min: 0, max: 12_000 }),
  })
  .map((point) => ({ ...rdToWgs84(point), ...point }));

const anyName = fc.constantFrom('Testdam', 'Proefstad', "'s-Verzonnen", 'Dubbeldorp');

const anyGazetteer: fc.Arbitrary<GazetteerFile> = fc.record({
  format: fc.constant(1 as const),
  source: fc.constantFrom('starter' as const, 'directory' as const, 'official' as const),
  year: fc.constant('2025'),
  approximate: fc.boolean(),
  postcodesComplete: fc.boolean(),
  municipalities: fc.constant(CODES.map((code) => ({ code, name: `Gemeente ${code}` }))),
  places: fc.array(
    fc
      .tuple(
        anyName,
        fc.constantFrom(...CODES),
        anyPoint,
        fc.option(fc.constantFrom<string[]>(['Anders'])),
      )
      .map(([name, municipality, point, aliases]) => ({
        name,
        ...(aliases && { aliases }),
        municipality,
        ...point,
      })),
    { maxLength: 8 },
  ),
  postcodes: fc
    .uniqueArray(fc.integer({ min: 1000, max: 9999 }), { maxLength: 12 })
    .chain((codes) =>
      fc.tuple(
        ...codes
          .sort((a, b) => a - b)
          .map((code) =>
            fc
              .tuple(anyName, fc.constantFrom(...CODES), anyPoint)
              .map(([place, municipality, point]) => ({
                code: String(code),
                place,
                municipality,
                ...point,
              })),
          ),
      ),
    ),
});

describe('a packed gazetteer', () => {
  it('is unpacked to what it was', () => {
    fc.assert(
      fc.property(anyGazetteer, (file) => {
        const sent = JSON.parse(JSON.stringify(packGazetteer(file)));
        expect(unpackGazetteer(sent)).toEqual(file);
      }),
    );
  });
});
