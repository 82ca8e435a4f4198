import { linesOf } from './wrap-lines.js';

const letters = (part: string): number => part.length;

describe('linesOf', () => {
  it('breaks between words where a line is full', () => {
    expect(linesOf('een twee drie vier', 8, letters)).toEqual(['een twee', 'drie', 'vier']);
    expect(linesOf('een twee', 80, letters)).toEqual(['een twee']);
  });

  it('keeps a word that is too wide whole, and has no line for nothing', () => {
    expect(linesOf('van arbeidsongeschiktheid af', 6, letters)).toEqual([
      'van',
      'arbeidsongeschiktheid',
      'af',
    ]);
    expect(linesOf('  ', 6, letters)).toEqual([]);
  });
});
