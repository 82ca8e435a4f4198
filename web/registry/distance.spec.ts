import { textFor } from '../i18n/messages.js';
import { distanceMetres, sayableDistance } from './distance.js';
import { distanceWords } from './words.js';

const text = textFor('nl');

describe('distances', () => {
  it('are straight lines in the national grid', () => {
    const a = { x: 100_000, y: 400_000, errorMetres: 0 };
    expect(distanceMetres(a, { ...a, x: 103_000, y: 404_000 })).toBe(5000);
  });

  it.each([
    [0, 0, 'hemelsbreed 0,1 km'],
    [3240, 0, 'hemelsbreed 3,2 km'],
    [3000, 0, 'hemelsbreed 3,0 km'],
    [9949, 0, 'hemelsbreed 9,9 km'],
    [9950, 0, 'hemelsbreed 10 km'],
    [34_400, 0, 'hemelsbreed 34 km'],
    [3240, 400, 'hemelsbreed ongeveer 3,2 km'],
    [3240, 3000, 'hemelsbreed ongeveer 3 km'],
    [1200, 3000, 'hemelsbreed ongeveer 1 km'],
    [0, 3000, 'dichtbij, hoe ver precies weten wij niet'],
    [600, 700, 'dichtbij, hoe ver precies weten wij niet'],
    [600, 50, 'hemelsbreed ongeveer 0,6 km'],
  ])('%d m, %d m uncertain: %s', (metres, errorMetres, words) => {
    expect(distanceWords(text, metres, errorMetres)).toBe(words);
  });

  it('never says zero', () => {
    for (let metres = 0; metres < 60_000; metres += 37) {
      for (const error of [0, 50, 800, 5000]) {
        expect(sayableDistance(metres, error).kilometres).toBeGreaterThan(0);
      }
    }
  });
});
