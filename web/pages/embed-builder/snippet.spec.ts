import fc from 'fast-check';
import { LOCALES } from '../../i18n/locales.js';
import { NO_SETTINGS, type EmbedSettings } from '../embed/settings.js';
import { elementSnippet, frameSnippet } from './snippet.js';

const ORIGIN = 'https://kaart.example';
const SETTINGS: EmbedSettings = {
  ...NO_SETTINGS,
  region: 'GM0363',
  view: 'lijst',
  colours: { ...NO_SETTINGS.colours, kleur: '#005ea5' },
};

describe('the code for a site', () => {
  it('is a script and an element, with a link in it', () => {
    expect(elementSnippet(ORIGIN, SETTINGS, 'nl')).toBe(
      [
        '<script type="module" src="https://kaart.example/embed.js"></script>',
        '<zelfregie-kaart taal="nl" regio="GM0363" kleur="#005ea5">',
        '  <a href="https://kaart.example/">Zelfregiekaart: plekken waar mensen u begrijpen</a>',
        '</zelfregie-kaart>',
      ].join('\n'),
    );
  });

  it('is a frame, with a title and the lines for its height', () => {
    const code = frameSnippet(ORIGIN, SETTINGS, 'en');
    expect(code).toContain('src="https://kaart.example/en/embed?regio=GM0363&amp;kleur=%23005ea5"');
    expect(code).toContain('title="Zelfregiekaart: places where people understand you"');
    expect(code).toContain('kaart.contentWindow !== event.source');
    expect(code).toContain('event.origin !== "https://kaart.example"');
    // It may stand on a page twice.
    expect(code).not.toMatch(/\sid=|getElementById/);
    expect(code).not.toContain('geolocation');
  });

  it('asks for the place of a visitor only where that was chosen', () => {
    const settings = { ...NO_SETTINGS, myPlace: true };
    expect(frameSnippet(ORIGIN, settings, 'nl')).toContain('allow="geolocation"');
    expect(elementSnippet(ORIGIN, settings, 'nl')).toContain('<zelfregie-kaart taal="nl" plek>');
  });

  it('has the same tags and attributes whatever stands in region, colour or address', () => {
    const shape = (code: string): string =>
      code.replace(/"[^"]*"/g, '""').replace(/>[^<]*Zelfregiekaart[^<]*</g, '><');
    const evil = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom(
        '"><script>alert(1)</script>',
        '" onload="alert(1)',
        "'",
        '</script>',
        '&quot;',
      ),
    );
    fc.assert(
      fc.property(
        evil,
        evil,
        evil,
        fc.constantFrom(...LOCALES),
        (region, kleur, address, locale) => {
          const settings = { ...SETTINGS, region, colours: { ...SETTINGS.colours, kleur } };
          const plain = { ...SETTINGS, region: 'x', colours: { ...SETTINGS.colours, kleur: 'x' } };
          for (const make of [elementSnippet, frameSnippet]) {
            // A text in the script may hold an escaped quotation mark; nobody chooses the origin.
            const origin = make === elementSnippet ? ORIGIN + address : ORIGIN;
            expect(shape(make(origin, settings, locale))).toBe(shape(make(ORIGIN, plain, locale)));
            expect(make(origin, settings, locale).match(/<\/script>/g)).toHaveLength(1);
          }
        },
      ),
    );
  });
});
