import fc from 'fast-check';
import { smallGazetteer } from '../../tests/fixtures/reference-gazetteer.js';
import { resolveNear } from './resolve-near.js';

const resolve = (text: string) => resolveNear(smallGazetteer, text);

describe('resolveNear with a postcode', () => {
  it.each([
    '3512',
    '3512 AB',
    '3512ab',
    ' 3512ab ',
    '3512-AB',
    'NL-3512 AB',
    '３５１２ ＡＢ',
    '٣٥١٢',
    '۳۵۱۲',
  ])('finds %p', (text) => {
    expect(resolve(text)).toMatchObject({
      kind: 'found',
      precision: 'POSTCODE',
      label: '3512 Utrecht',
      municipality: 'GM0344',
      municipalityName: 'Utrecht',
      point: { lat: 52.0915, lon: 5.1229 },
    });
  });

  it('finds one within an address', () => {
    expect(resolve('Oudegracht 1, 3512 AB Utrecht')).toMatchObject({ label: '3512 Utrecht' });
  });

  it('says that it does not know one, and which places lie next to it', () => {
    expect(resolve('3519 XX')).toEqual({
      kind: 'unknown',
      reason: 'POSTCODE_UNKNOWN',
      suggestions: ['Utrecht'],
    });
    expect(resolve('9999')).toMatchObject({ reason: 'POSTCODE_UNKNOWN', suggestions: [] });
  });

  it.each(['0123', '351', '35123', '3512A', '3512 ABC', '12 34 56'])(
    'says that %p is no postcode',
    (text) => {
      expect(resolve(text)).toMatchObject({ kind: 'unknown', reason: 'POSTCODE_INVALID' });
    },
  );

  it('knows a postcode by its place only where everything is approximate', () => {
    const starter = { ...smallGazetteer, approximate: true };
    expect(resolveNear(starter, '3512')).toMatchObject({ kind: 'found', precision: 'PLACE' });
  });
});

describe('resolveNear with a place', () => {
  it.each([
    [
      'Den Haag',
      ['den haag', "'s-gravenhage", '’s Gravenhage', 'sGravenhage', 'The Hague', 'DENHAAG'],
    ],
    ["'s-Hertogenbosch", ['den bosch', "'s hertogenbosch", 's-Hertogenbosch']],
    ['IJmuiden', ['ijmuiden', 'IJMUIDEN', 'Ĳmuiden']],
    ['Alphen aan den Rijn', ['alphen a/d rijn', 'Alphen ad Rijn']],
    ['Sneek', ['snits', 'Sneek, Súdwest-Fryslân', 'Sneek (Friesland)', 'sneek súdwest fryslân']],
    ['2e Exloërmond', ['2e exloermond']],
    ['Utrecht', ['Utrecht, Nederland', 'Domplein 1, Utrecht']],
  ])('finds %s however it is written', (name, texts) => {
    for (const text of [name, ...texts]) {
      expect(resolve(text)).toMatchObject({ kind: 'found', place: name, precision: 'PLACE' });
      expect(resolve(text)).not.toHaveProperty('corrected');
    }
  });

  it('asks which one when several places bear the name', () => {
    const result = resolve('hengelo');
    expect(result).toMatchObject({
      kind: 'ambiguous',
      name: 'Hengelo',
      candidates: [
        { label: 'Hengelo (Overijssel)', municipalityName: 'Hengelo', province: 'Overijssel' },
        { label: 'Hengelo (Bronckhorst)', municipalityName: 'Bronckhorst', province: 'Gelderland' },
      ],
    });
  });

  it.each([
    ['Hengelo (O.)', 'GM0164'],
    ['Hengelo Ov', 'GM0164'],
    ['Hengelo, Overijssel', 'GM0164'],
    ['Hengelo (gemeente Hengelo)', 'GM0164'],
    ['Hengelo Gld', 'GM1876'],
    ['Hengelo (Gld)', 'GM1876'],
    ['Hengelo, Bronckhorst', 'GM1876'],
    ['hengelo bronckhorst', 'GM1876'],
    ['Bergen (NH)', 'GM0373'],
    ['Bergen NH', 'GM0373'],
    ['Bergen L', 'GM0893'],
    ['Bergen, Limburg', 'GM0893'],
    ['Katwijk (gemeente Katwijk)', 'GM0537'],
    ['Katwijk (Wassenaar)', 'GM0629'],
  ])('understands %p', (text, municipality) => {
    expect(resolve(text)).toMatchObject({ kind: 'found', municipality, precision: 'PLACE' });
  });

  it('gives labels that mean exactly one place when they are typed', () => {
    for (const text of ['Hengelo', 'Bergen', 'Katwijk']) {
      const result = resolve(text);
      if (result.kind !== 'ambiguous') throw new Error(`${text} must be ambiguous`);
      for (const { label, municipality } of result.candidates) {
        expect(resolve(label)).toMatchObject({ kind: 'found', municipality });
      }
    }
  });

  it('still asks when what stands behind the name says nothing', () => {
    expect(resolve('Hengelo, Elders')).toMatchObject({ kind: 'ambiguous' });
  });

  it('answers with a municipality that is no place', () => {
    for (const text of ['Westland', 'gemeente Westland']) {
      expect(resolve(text)).toMatchObject({
        kind: 'found',
        precision: 'MUNICIPALITY',
        label: 'gemeente Westland',
        errorMetres: 12000,
      });
    }
  });
});

describe('resolveNear with more than a place', () => {
  it.each(['Dorpsstraat 3 Utrecht', 'Lange Laan 12a, Utrecht', 'Plein 1 zwolle'])(
    'finds the place behind the number of a house in %j',
    (text) => {
      expect(resolve(text)).toMatchObject({ kind: 'found', precision: 'PLACE' });
    },
  );

  it('joins the digits of a postcode', () => {
    expect(resolve('3 5 1 2')).toEqual(resolve('3512'));
    expect(resolve('3 5 1 2 AB')).toEqual(resolve('3512 AB'));
  });

  it('asks whether a municipality of the same name is meant', () => {
    const result = resolveNear(
      {
        ...smallGazetteer,
        municipalities: [
          { code: 'GM0001', name: 'Verzonnen (NH.)', province: 'Noord-Holland' },
          {
            code: 'GM0002',
            name: 'Verzonnen (L.)',
            province: 'Limburg',
            lat: 51.6,
            lon: 6,
            x: 200_000,
            y: 400_000,
            errorMetres: 9000,
          },
        ],
        places: [{ ...smallGazetteer.places[0]!, name: 'Verzonnen', municipality: 'GM0001' }],
      },
      'verzonnen',
    );
    if (result.kind !== 'ambiguous') throw new Error('it must ask');
    expect(result.candidates.map(({ municipality }) => municipality)).toEqual(['GM0001', 'GM0002']);
    expect(result.candidates[1]?.label).toBe('gemeente Verzonnen (L.)');
  });
});

describe('resolveNear with a typing error', () => {
  it.each([
    ['Utrect', 'Utrecht'],
    ['Ztwolle', 'Zwolle'],
    ['Zwlole', 'Zwolle'],
    ['ijmuden', 'IJmuiden'],
    ['gravenhage', 'Den Haag'],
  ])('corrects %p and says so', (text, name) => {
    expect(resolve(text)).toMatchObject({ kind: 'found', place: name, corrected: name });
  });

  it('asks when the corrected name is that of several places', () => {
    expect(resolve('Hengello')).toMatchObject({ kind: 'ambiguous', name: 'Hengelo' });
  });

  it('suggests at two errors, and what a beginning may become', () => {
    expect(resolve('Utrrehct')).toMatchObject({
      reason: 'PLACE_UNKNOWN',
      suggestions: ['Utrecht'],
    });
    expect(resolve('alph')).toMatchObject({ suggestions: ['Alphen aan den Rijn'] });
  });

  it('suggests nothing for something else', () => {
    expect(resolve('Timboektoe')).toEqual({
      kind: 'unknown',
      reason: 'PLACE_UNKNOWN',
      suggestions: [],
    });
  });
});

describe('resolveNear with anything', () => {
  it.each(['', '   ', "-'.", '\u0000\u200b'])('says that %p is empty', (text) => {
    expect(resolve(text)).toEqual({ kind: 'unknown', reason: 'EMPTY', suggestions: [] });
  });

  it('refuses what is far too long at once', () => {
    for (const unit of ['a', '9', ' ', '(', 'é', '1234 AB ']) {
      const started = performance.now();
      expect(resolve(unit.repeat(10_000))).toMatchObject({ reason: 'TOO_LONG' });
      expect(performance.now() - started).toBeLessThan(20);
    }
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'Hengelo (constructor)',
    '<script>',
    "' OR 1=1 --",
  ])('is not confused by %p', (text) => {
    expect(['unknown', 'ambiguous']).toContain(resolve(text).kind);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 120 }),
          fc.string({ unit: 'grapheme', maxLength: 60 }),
          fc.stringMatching(/^[0-9a-zA-Z ,('.-]{0,40}$/),
        ),
        (text) => {
          const result = resolve(text);
          if (result.kind === 'unknown') expect(result.suggestions.length).toBeLessThanOrEqual(5);
          else expect(result.kind === 'found' ? result.label : result.name).not.toBe('');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
