import { isStorable } from './storable.js';

describe('what can be kept', () => {
  it.each(['', 'Twee regels\nen een\ttab', 'café 😀', 'שלום', { a: ['b', null, 1] }])(
    '%j',
    (value) => expect(isStorable(value)).toBe(true),
  );
  it.each([
    '\0',
    'a\u0007',
    '\ud800',
    'a\udfff',
    '\u202Eabc',
    ['\0'],
    { a: { b: '\ud800' } },
    { '\0': 1 },
  ])('not %j', (value) => expect(isStorable(value)).toBe(false));
});
