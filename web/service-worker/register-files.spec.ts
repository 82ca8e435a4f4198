import { filesOf, replacedBy, wantedOf, withdrawnBy } from './register-files.js';

const OLD = '0'.repeat(20);
const NEW = '1'.repeat(20);
const CURRENT = '/registry/current.json';
const file = (name: string): string => `/registry/${name}.json`;
const files = filesOf(
  {
    version: NEW,
    publishedAt: '2026-11-26T10:00:00Z',
    url: `https://kaart.example.nl/registry/${NEW}.json`,
    gazetteerUrl: 'https://kaart.example.nl/registry/gazetteer-2.json',
    baseMapUrl: 'https://kaart.example.nl/registry/base-map-2.json',
    counts: { initiatives: 1, locations: 1, located: 1 },
  },
  'http://localhost:3000',
);
const before = [CURRENT, file(OLD), file(`${OLD}-details`), file('gazetteer-1')];

describe('the files of the register', () => {
  it('are asked of the site itself', () => {
    expect(files).toEqual({
      version: file(NEW),
      details: file(`${NEW}-details`),
      gazetteer: file('gazetteer-2'),
      baseMap: file('base-map-2'),
    });
  });

  it('of another version all go, and what points to them', () => {
    expect(withdrawnBy(before, files)).toEqual([file(OLD), file(`${OLD}-details`), CURRENT]);
  });

  it('of the same version stay', () => {
    expect(withdrawnBy([CURRENT, file(NEW), file(`${NEW}-details`)], files)).toEqual([]);
  });

  it('with nothing private in them stay until their successor is there', () => {
    expect(replacedBy(before, files)).toEqual([]);
    expect(replacedBy([...before, file('gazetteer-2')], files)).toEqual([file('gazetteer-1')]);
  });

  it('include the base map only for who has one', () => {
    expect(wantedOf(before, files)).toEqual([file(`${NEW}-details`), file('gazetteer-2')]);
    expect(wantedOf([...before, file('base-map-1')], files)).toContain(file('base-map-2'));
  });
});
