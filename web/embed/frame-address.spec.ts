import { readSettings } from '../pages/embed/settings.js';
import { frameAddress, frameTitle, SETTINGS, type Setting } from './frame-address.js';

const ORIGIN = 'https://kaart.example';

function address(
  set: Partial<Record<Setting, string>>,
  language = 'nl',
  mayLocate = false,
): string {
  return frameAddress(ORIGIN, language, (name) => set[name] ?? '', mayLocate);
}

describe('frameAddress', () => {
  it.each([
    ['nl', `${ORIGIN}/embed`],
    ['', `${ORIGIN}/embed`],
    ['fr', `${ORIGIN}/embed`],
    ['en-GB', `${ORIGIN}/en/embed`],
    ['AR', `${ORIGIN}/ar/embed`],
    ['__proto__', `${ORIGIN}/embed`],
    ['constructor', `${ORIGIN}/embed`],
  ])('in %p is %s', (language, expected) => expect(address({}, language)).toBe(expected));

  it('cannot be led elsewhere by what was set', () => {
    const evil = '"><script>@evil.example/#&mijnplek=ja';
    const url = new URL(address(Object.fromEntries(SETTINGS.map((name) => [name, evil])), evil));
    expect(url.origin).toBe(ORIGIN);
    expect(url.pathname).toBe('/embed');
    expect(url.hash).toBe('');
    expect(url.searchParams.has('mijnplek')).toBe(false);
    for (const name of SETTINGS) expect(url.searchParams.get(name)).toBe(evil);
  });

  it('says what the frame reads', () => {
    const url = new URL(
      address({ regio: 'GM0363', kleur: '#005ea5', weergave: 'vinder' }, 'nl', true),
    );
    expect(readSettings(url.searchParams)).toMatchObject({
      settings: { region: 'GM0363', view: 'vinder', myPlace: true, colours: { kleur: '#005ea5' } },
      unknown: [],
    });
  });
});

describe('frameTitle', () => {
  it('is in the language of the frame', () => {
    expect(frameTitle('en-GB')).toContain('places');
    expect(frameTitle('ar')).toMatch(/[؀-ۿ]/);
    for (const language of ['', 'nl', 'constructor', '__proto__']) {
      expect(frameTitle(language)).toBe('Zelfregiekaart: plekken waar mensen u begrijpen');
    }
  });
});
