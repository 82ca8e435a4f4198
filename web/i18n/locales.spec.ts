import { localeOfPath, pathIn, pathWithoutLocale } from './locales.js';

describe('addresses in a language', () => {
  it.each([
    ['/', 'nl', '/'],
    ['/bronnen', 'nl', '/bronnen'],
    ['/en', 'en', '/'],
    ['/en/', 'en', '/'],
    ['/en/bronnen', 'en', '/bronnen'],
    ['/ar/initiatief/enik', 'ar', '/initiatief/enik'],
    ['/english', 'nl', '/english'],
    ['/nl', 'nl', '/nl'],
  ] as const)('%s is %s of %s', (pathname, locale, path) => {
    expect(localeOfPath(pathname)).toBe(locale);
    expect(pathWithoutLocale(pathname)).toBe(path);
  });

  it.each([
    ['nl', '/', '/'],
    ['en', '/', '/en'],
    ['ar', '/privacy', '/ar/privacy'],
  ] as const)('in %s %s is %s', (locale, path, expected) => {
    expect(pathIn(locale, path)).toBe(expected);
  });
});
