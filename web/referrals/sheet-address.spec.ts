import fc from 'fast-check';
import {
  fragmentOfSheet,
  PAPERS,
  SHEET_LANGUAGES,
  sheetOfFragment,
  type SheetView,
} from './sheet-address.js';

const key = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/),
    fc.option(fc.stringMatching(/^[0-9a-f]{8}$/)),
  )
  .map(([slug, id]) => (id === null ? slug : `${slug}~${id}`));

const view: fc.Arbitrary<SheetView> = fc.record({
  places: fc.uniqueArray(key, { maxLength: 3 }),
  language: fc.constantFrom(...SHEET_LANGUAGES),
  paper: fc.constantFrom(...PAPERS),
});

describe('the address of a hand-out', () => {
  it('means the same when it is read again', () => {
    fc.assert(
      fc.property(view, (one) => expect(sheetOfFragment(fragmentOfSheet(one))).toEqual(one)),
    );
  });

  it('reads in Dutch', () => {
    const one: SheetView = { places: ['de-plek', 'ander~0a1b2c3d'], language: 'tr', paper: 'a5' };
    expect(fragmentOfSheet(one)).toBe('#plekken=de-plek,ander~0a1b2c3d&taal=tr&papier=a5');
  });

  it('leaves out what cannot be asked', () => {
    expect(sheetOfFragment('#plekken=a,<b>,a,c~zz,../x,d,e,f&taal=xx&papier=a3')).toEqual({
      places: ['a', 'd', 'e'],
      language: 'nl',
      paper: 'a4',
    });
    expect(sheetOfFragment('')).toEqual({ places: [], language: 'nl', paper: 'a4' });
  });

  it('takes what anybody types', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(sheetOfFragment(hash).places.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
