import fc from 'fast-check';
import { addressWith, NO_SETTINGS, readSettings } from './settings.js';

const read = (query: string) => readSettings(new URLSearchParams(query));

describe('readSettings', () => {
  it('is the finder without anything', () => {
    expect(read('')).toEqual({ settings: NO_SETTINGS, unknown: [] });
  });

  it('is the list of a region, or the finder with it', () => {
    expect(read('regio=gm0363').settings).toMatchObject({ region: 'GM0363', view: 'lijst' });
    expect(read('regio=GM0363&weergave=vinder').settings.view).toBe('vinder');
    expect(read('weergave=lijst').settings.view).toBe('vinder');
  });

  it('names what it does not know, and goes on without', () => {
    const { settings, unknown } = read('hoek=scherp&lettertype=comic&thema=neon');
    expect(settings).toEqual(NO_SETTINGS);
    expect(unknown.map(({ name, value }) => [name, value])).toEqual([
      ['lettertype', 'comic'],
      ['hoek', 'scherp'],
      ['thema', 'neon'],
    ]);
  });

  it('takes no place that somebody looks for, and no sentence', () => {
    const { settings, unknown } = read(
      `plek=Wonderoord&kleur=${encodeURIComponent('Bel nu <b>0900</b>! Bel nu! Bel nu!')}`,
    );
    expect(JSON.stringify([settings, unknown])).not.toMatch(/Wonderoord|[<>! ]/);
  });

  it('goes round: an address means the settings it was made of', () => {
    fc.assert(
      fc.property(
        fc.webQueryParameters(),
        fc.constantFrom('regio', 'kleur', 'hoek'),
        (text, name) => {
          const { settings } = read(`${text}&${name}=GM0363&tekst=abc`);
          const address = addressWith('/embed', settings);
          expect(readSettings(new URL(address, 'https://x.example').searchParams).settings).toEqual(
            settings,
          );
          expect(address).toMatch(/^\/embed(\?[\w%&=.*+-]*)?$/);
        },
      ),
    );
  });
});
