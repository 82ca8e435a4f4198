import fc from 'fast-check';
import { readQuestion, type AddressInput } from './address-question.js';
import { queriesFor, urlOf } from './locatieserver-queries.js';

const asked = (input: AddressInput) =>
  queriesFor(readQuestion(input)).map(({ q, filters }) => [q, ...filters]);

const FULL = {
  street: 'Verzonnenstraat',
  houseNumber: '12 a',
  postcode: '1234 AB',
  place: 'Verzonnendorp',
};

describe('queriesFor', () => {
  it('goes from the door to the postcode', () => {
    expect(asked(FULL)).toEqual([
      ['1234ab 12a', 'type:adres', 'postcode:1234AB', 'huisnummer:12'],
      ['verzonnenstraat 12a verzonnendorp', 'type:adres', 'huisnummer:12'],
      ['1234AB', 'type:postcode', 'postcode:1234AB'],
    ]);
  });

  it('goes from the door to the street without a full postcode', () => {
    expect(asked({ ...FULL, postcode: '1234' })).toEqual([
      ['verzonnenstraat 12a verzonnendorp', 'type:adres', 'huisnummer:12'],
      ['verzonnenstraat verzonnendorp', 'type:postcode'],
    ]);
  });

  it('does not look for a street in the whole country when the postcode says where', () => {
    expect(asked({ ...FULL, place: null })).toHaveLength(2);
  });

  it('asks for a place, and for a text as it is', () => {
    expect(asked({ place: "'s-Verzonnendorp (V.)" })).toEqual([
      ["'s-verzonnendorp v.", 'type:woonplaats'],
    ]);
    expect(asked({ text: 'Verzonnenstraat 12, Dorp' })).toEqual([
      ['verzonnenstraat 12 dorp', 'type:(adres OR postcode OR woonplaats)'],
    ]);
  });

  it('asks nothing for four digits', () => {
    expect(asked({ postcode: '1234', place: 'Verzonnendorp' })).toEqual([]);
    expect(asked({ text: '1234' })).toEqual([]);
  });

  it('never sends syntax, whatever is typed', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.stringMatching(/^[-+*:?~^"()[\]{}\\/!&|ANDORT 'a.]{1,30}$/),
    );
    fc.assert(
      fc.property(fc.record({ street: part, place: part }), (typed) => {
        fc.pre(/[\p{L}\p{N}]/u.test((typed.street + typed.place).normalize('NFKC')));
        for (const query of queriesFor(readQuestion(typed))) {
          expect(query.q).toMatch(/^[\p{L}\p{M}\p{N}'.\- ]+$/u);
          expect(query.q).not.toMatch(/(^| )[-.]|\b(AND|OR|NOT)\b| {2}/);
          expect(query.filters.join()).toMatch(/^type:(adres|postcode|woonplaats)$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('urlOf', () => {
  it('uses parameters of the service alone', () => {
    const url = new URL(urlOf('https://addresses.test/v3_1', queriesFor(readQuestion(FULL))[0]!));
    expect(url.origin + url.pathname).toBe('https://addresses.test/v3_1/free');
    expect([...url.searchParams.keys()]).toEqual(['q', 'fq', 'fq', 'fq', 'fl', 'rows']);
    expect(url.searchParams.getAll('fq')).toContain('postcode:1234AB');
    expect(url.searchParams.get('fl')!.split(',')).toContain('centroide_ll');
  });
});
