import fc from 'fast-check';
import { BrokenAnswer, readAnswer } from './locatieserver-answer.js';

/** As the service writes it, with fields that nobody reads; the address is made up. */
const ADDRESS = {
  bron: 'BAG',
  type: 'adres',
  woonplaatscode: '9999',
  woonplaatsnaam: 'Verzonnendorp',
  huis_nlt: '12A-3',
  openbareruimtetype: 'Weg',
  gemeentecode: '0344',
  gemeentenaam: 'Utrecht',
  postcode: '1234AB',
  huisnummer: 12,
  huisletter: 'A',
  huisnummertoevoeging: '3',
  straatnaam: 'Verzonnenstraat',
  centroide_ll: 'POINT(5.07001234 52.07006789)',
  centroide_rd: 'POINT(135000.1 453000.2)',
  score: 7.2593327,
};
const read = (...docs: unknown[]) =>
  readAnswer(JSON.stringify({ response: { numFound: 1, start: 0, numFoundExact: true, docs } }));

describe('readAnswer', () => {
  it('reads an address', () => {
    expect(read(ADDRESS)).toEqual([
      {
        precision: 'ADDRESS',
        street: 'Verzonnenstraat',
        number: 12,
        addition: 'A3',
        houseNumber: '12A-3',
        postcode: '1234 AB',
        place: 'Verzonnendorp',
        municipalityCode: 'GM0344',
        municipalityName: 'Utrecht',
        latitude: 52.07007,
        longitude: 5.07001,
      },
    ]);
  });

  it('reads one without postcode, municipality and written number', () => {
    const { postcode: _, gemeentecode: __, gemeentenaam: ___, huis_nlt: ____, ...rest } = ADDRESS;
    expect(read({ ...rest, huisletter: null })[0]).toMatchObject({
      houseNumber: '12-3',
      postcode: null,
      municipalityCode: null,
      municipalityName: null,
    });
  });

  it('reads a postcode and a place', () => {
    const { straatnaam: _, ...withoutStreet } = ADDRESS;
    expect(read({ ...withoutStreet, type: 'postcode' })[0]).toMatchObject({
      precision: 'POSTCODE',
      street: null,
      number: null,
      houseNumber: null,
      postcode: '1234 AB',
    });
    expect(read({ ...ADDRESS, type: 'woonplaats' })[0]).toMatchObject({
      precision: 'PLACE',
      street: null,
      postcode: null,
      place: 'Verzonnendorp',
    });
  });

  it.each([
    ['another kind', { type: 'perceel' }],
    ['a street', { type: 'weg' }],
    ['a point north of the country', { centroide_ll: 'POINT(5 60)' }],
    ['a point in the Caribbean', { centroide_ll: 'POINT(-68.27 12.15)' }],
  ])('leaves out %s', (_what, changes) => {
    expect(read({ ...ADDRESS, ...changes })).toEqual([]);
    expect(read({ ...ADDRESS, ...changes }, ADDRESS)).toHaveLength(1);
  });

  it.each([
    ['huisnummer', 1.5],
    ['huisnummer', -1],
    ['huisnummer', 1e9],
    ['postcode', '1234 AB'],
    ['postcode', '0123AB'],
    ['woonplaatsnaam', ''],
    ['woonplaatsnaam', ['Verzonnendorp']],
    ['woonplaatsnaam', 'x'.repeat(121)],
    ['straatnaam', null],
    ['straatnaam', 'Straat\u0000'],
    ['gemeentecode', '344'],
    ['centroide_ll', undefined],
    ['centroide_ll', 'POINT(5.07,52.07)'],
    ['centroide_ll', 'POINT(1e1 52)'],
    ['centroide_ll', 'LINESTRING(5 52, 6 52)'],
    ['type', 5],
  ])('does not believe %s = %p', (field, value) => {
    const broken = { ...ADDRESS, [field]: value };
    expect(() => read(broken)).toThrow(BrokenAnswer);
    expect(read(broken, ADDRESS)).toHaveLength(1);
  });

  it('reads anything or calls it broken, and does not repeat it', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.jsonValue().map((docs) => JSON.stringify({ response: { docs } })),
      fc.array(fc.jsonValue()).map((docs) => JSON.stringify({ response: { docs } })),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(readAnswer(text)).toEqual([]);
        } catch (error) {
          if (!(error instanceof BrokenAnswer)) throw error;
          expect(error.message).toMatch(
            /^(it is not JSON|it is no list of documents|no document can be read)$/,
          );
          expect(error.cause).toBeUndefined();
        }
      }),
      { numRuns: 500 },
    );
  });
});
