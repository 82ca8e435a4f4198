import fc from 'fast-check';
import { distance as levenshtein } from 'fastest-levenshtein';
import { lettersOf, mayBeNear, nameDistance } from './name-distance.js';

describe('nameDistance', () => {
  it.each([
    ['utrecht', 'utrecht', 0],
    ['utrect', 'utrecht', 1],
    ['utrrecht', 'utrecht', 1],
    ['utrekht', 'utrecht', 1],
    ['utrceht', 'utrecht', 1],
    ['turceht', 'utrecht', 2],
    ['zwolle', 'utrecht', 3],
    ['', 'ab', 2],
  ])('from %p to %p is %i, and more than two is three', (a, b, expected) => {
    expect(nameDistance(a, b, 2)).toBe(expected);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abcdé1'), maxLength: 12 });

  it('is never more than the distance without swaps, nor less than half of it', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const plain = levenshtein(a, b);
        const ours = nameDistance(a, b, 50);
        expect(ours).toBeLessThanOrEqual(plain);
        expect(ours * 2).toBeGreaterThanOrEqual(plain);
        expect(nameDistance(b, a, 50)).toBe(ours);
      }),
    );
  });

  it('is never more than the letters allow', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(mayBeNear(lettersOf(a), lettersOf(b), nameDistance(a, b, 50))).toBe(true);
      }),
    );
  });

  it('survives names of any length', () => {
    expect(nameDistance('a'.repeat(300), 'a'.repeat(299), 2)).toBe(0);
  });
});
