import fc from 'fast-check';
import { ApiError } from '../common/api-error.js';
import { readQuestion, type AddressInput } from './address-question.js';

const PARTS = { street: null, houseNumber: null, postcode: null, place: null, text: null };

describe('readQuestion', () => {
  it.each([
    ['3512', { digits: '3512', letters: null }],
    ['3512 AB', { digits: '3512', letters: 'AB' }],
    [' 3512ab ', { digits: '3512', letters: 'AB' }],
    ['３５１２\u00a0ａｂ', { digits: '3512', letters: 'AB' }],
  ])('reads the postcode %p', (postcode, expected) => {
    expect(readQuestion({ postcode })).toEqual({ ...PARTS, postcode: expected, hidden: false });
  });

  it.each([
    ['12', '12', ''],
    ['0012', '12', ''],
    ['nr. 12', '12', ''],
    ['12a', '12', 'a'],
    ['12 A', '12', 'a'],
    ['12-3', '12', '3'],
    ['12 a-3', '12', 'a3'],
    ['12 bis', '12', 'bis'],
    ['12–14', '12', '14'],
    ['12/2', '12', '2'],
  ])('reads the house number %p', (houseNumber, digits, addition) => {
    expect(readQuestion({ street: 'Straat', houseNumber }).houseNumber).toEqual({
      digits,
      addition,
    });
  });

  it.each<[string, string | null, string | null]>([
    ['Verzonnenstraat 12, 1234 AB Verzonnendorp', '1234AB', '12'],
    ['1234ab 12a', '1234AB', '12a'],
    ['Plein 1940 5, 1234AB', '1234AB', '5'],
    ['1234 AB', '1234AB', null],
    ['1234', '1234', null],
    ['Verzonnenstraat 12 Verzonnendorp', null, null],
    ['Verzonnenstraat 1012 te Verzonnendorp', null, null],
    ['Laan 12345 AB', null, null],
    ['Xy1234 AB', null, null],
  ])('finds postcode and number in %p', (text, code, number) => {
    const { postcode, houseNumber, ...rest } = readQuestion({ text });
    expect(postcode && `${postcode.digits}${postcode.letters ?? ''}`).toBe(code);
    expect(houseNumber && houseNumber.digits + houseNumber.addition).toBe(number);
    expect(rest).toEqual({ street: null, place: null, text, hidden: false });
  });

  it('reads the text only when there is nothing else', () => {
    expect(readQuestion({ text: '1234 AB', place: ' Verzonnendorp ', street: ' ' })).toEqual({
      ...PARTS,
      place: 'Verzonnendorp',
      hidden: false,
    });
  });

  it('writes apostrophes, hyphens and spaces one way', () => {
    expect(readQuestion({ place: '\u200b‘s\u2011Verzonnen\n\tdorp' }).place).toBe(
      "'s-Verzonnen dorp",
    );
  });

  it('answers or refuses with a code whatever is typed, and never repeats it', () => {
    const part = fc.option(fc.string({ unit: 'binary', maxLength: 120 }));
    const input = fc.record({
      text: part,
      street: part,
      houseNumber: part,
      postcode: part,
      place: part,
    });
    fc.assert(
      fc.property(input, (typed: AddressInput) => {
        try {
          const { street, postcode, place, text } = readQuestion(typed);
          expect([street, postcode, place, text].some((value) => value !== null)).toBe(true);
          expect(`${street}${place}${text}`).not.toMatch(/\p{C}/u);
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          const { code, ...details } = error.extensions;
          expect(code).toMatch(
            /^(ADDRESS_MISSING|ADDRESS_TOO_LONG|POSTCODE_INVALID|HOUSE_NUMBER_INVALID)$/,
          );
          for (const key of Object.keys(details)) expect(['field', 'maximum']).toContain(key);
        }
      }),
      { numRuns: 500 },
    );
  });
});
