import { documentFor, DOCUMENTS } from './documents.js';

describe('the documents that are kept', () => {
  it('are the frame and the text pages, in every language', () => {
    expect(DOCUMENTS).toHaveLength(12);
    expect(DOCUMENTS).toEqual(expect.arrayContaining(['/schil', '/en/privacy', '/ar/bronnen']));
  });

  it.each([
    ['/bronnen', '/bronnen'],
    ['/en/privacy', '/en/privacy'],
    ['/ar/toegankelijkheid/', '/ar/toegankelijkheid'],
    ['/', '/schil'],
    ['/en', '/en/schil'],
    ['/ar/', '/ar/schil'],
    ['/initiatief/de-plek', '/schil'],
    ['/ar/initiatief/de-plek', '/ar/schil'],
    ['/enschede', '/schil'],
  ])('%s is shown with %s', (path, document) => {
    expect(documentFor(path)).toBe(document);
  });
});
