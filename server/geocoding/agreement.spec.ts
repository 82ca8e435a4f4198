import { readQuestion, type AddressInput } from './address-question.js';
import { agreeing, isSameStreet } from './agreement.js';
import type { LocatedDocument } from './locatieserver-answer.js';
import type { LocatieserverQuery } from './locatieserver-queries.js';

const DOOR: LocatedDocument = {
  precision: 'ADDRESS',
  street: 'Verzonnenstraat',
  number: 12,
  addition: '',
  houseNumber: '12',
  postcode: '1234 AB',
  place: 'Verzonnendorp',
  municipalityCode: 'GM0344',
  municipalityName: 'Utrecht',
  latitude: 52.07,
  longitude: 5.07,
};

const kept = (
  documents: LocatedDocument[],
  input: AddressInput,
  mustAgree: LocatieserverQuery['mustAgree'],
  municipalities: string[] = [],
) =>
  agreeing(
    documents,
    readQuestion(input),
    { q: '', filters: [], rows: 10, mustAgree },
    new Set(municipalities),
  );

describe('agreeing', () => {
  it('leaves out another number, and puts the same letter first', () => {
    const a = { ...DOOR, addition: 'A' };
    const a3 = { ...DOOR, addition: 'A3' };
    const other = { ...DOOR, number: 121 };
    const input = { street: 'Verzonnenstraat', houseNumber: '12 a-3' };
    expect(kept([DOOR, other, a, a3], input, {})).toEqual([a3, DOOR, a]);
  });

  it('leaves out another postcode, the four digits at least', () => {
    const other = { ...DOOR, postcode: '1234 AC' };
    const none = { ...DOOR, postcode: null };
    const all = [other, none, DOOR];
    expect(kept(all, { postcode: '1234 ab' }, { postcode: true })).toEqual([DOOR]);
    expect(kept(all, { postcode: '1234' }, { postcode: true })).toEqual([other, DOOR]);
    expect(kept(all, { postcode: '1235' }, { postcode: true })).toEqual([]);
    expect(kept(all, { postcode: '1235' }, {})).toEqual(all);
  });

  it('knows a place by its name, its municipality, or what our own tables say', () => {
    const is = (place: string, municipalities: string[] = []) =>
      kept([DOOR], { place }, { place: true }, municipalities).length === 1;
    expect(is('VERZONNEN-DORP')).toBe(true);
    expect(is('utrecht')).toBe(true);
    expect(is('Verzonnendorp (V.)')).toBe(true);
    expect(is('Het Dorp', ['GM0344'])).toBe(true);
    expect(is('Het Dorp')).toBe(false);
    expect(is('Het Dorp', ['GM0310'])).toBe(false);
    expect(is('Verzonnendorp (De Bilt)', ['GM0310'])).toBe(false);
  });
});

describe('isSameStreet', () => {
  it.each([
    ['verzonnenstraat', 'Verzonnenstraat'],
    ['Verzonen straat', 'Verzonnenstraat'],
    ['Verzonnenstr.', 'Verzonnenstraat'],
    ['Burg. Verzonnenln', 'Burgemeester Verzonnenlaan'],
    ['Dr. V. Bedachtweg', 'Doctor van Bedachtweg'],
    ["'t Verzonnen Pad", "'t Verzonnen pad"],
  ])('%s is %s', (asked, found) => expect(isSameStreet(asked, found)).toBe(true));

  it.each([
    ['Verzonnenstraat', 'Verzonnenplein'],
    ['Verzonnenstraat', 'Oude Verzonnenstraat'],
    ['Kort', 'Lang'],
    ['Verzonnenstraat', null],
    ['1e Verzonnenstraat', '12e Bedachtstraat'],
  ])('%s is not %s', (asked, found) => expect(isSameStreet(asked, found)).toBe(false));
});
