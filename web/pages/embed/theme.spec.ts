import fc from 'fast-check';
import { contrast, readHex } from './colour.js';
import { PALETTES, type TokenName } from './palettes.js';
import { NO_SETTINGS, type EmbedSettings, type Look } from './settings.js';
import { styleOf } from './theme-style.js';
import { themeOf } from './theme.js';

const themed = (colours: Partial<EmbedSettings['colours']>, look: Look = 'auto') =>
  themeOf({ ...NO_SETTINGS, look, colours: { ...NO_SETTINGS.colours, ...colours } });

/** As in ui/tokens.spec.ts, for what stands in the part that a maker may colour. */
const GROUNDS: TokenName[] = ['paper', 'surface', 'sunken', 'tint'];
const TEXT: [TokenName, TokenName[]][] = [
  ['ink', [...GROUNDS, 'attention-tint']],
  ['ink-soft', [...GROUNDS, 'attention-tint']],
  ['action', GROUNDS],
  ['action-hover', GROUNDS],
  ['on-action', ['action', 'action-hover']],
  ['attention', ['paper', 'tint', 'attention-tint']],
];
const CONTROLS: [TokenName, TokenName[]][] = [
  ['control-line', GROUNDS],
  ['attention-line', [...GROUNDS, 'attention-tint']],
  ['focus', GROUNDS],
];

describe('readHex', () => {
  it.each([
    ['005ea5', '#005ea5'],
    ['#005EA5', '#005ea5'],
    ['#05a', '#0055aa'],
    [' fff ', '#ffffff'],
  ])('reads %s', (text, hex) => expect(readHex(text)).toBe(hex));

  it.each(['', '#', 'red', '#12345', '#1234567', '#00gg00', 'rgb(0,0,0)', '#fff;}', 'url(x)'])(
    'reads no colour in %p',
    (text) => expect(readHex(text)).toBeNull(),
  );
});

describe('themeOf', () => {
  it('follows the device where nothing was chosen', () => {
    const theme = themed({});
    expect(theme).toMatchObject({ scheme: null, colours: {}, refusals: [] });
    expect(styleOf(theme)).toBe('');
  });

  it('takes colours that read, and stays light or dark with them', () => {
    const light = themed({ kleur: '005ea5', achtergrond: '#fff', tekst: '#222222' });
    expect(light).toMatchObject({ scheme: 'light', refusals: [] });
    expect(light.colours).toMatchObject({ paper: '#ffffff', ink: '#222222', action: '#005ea5' });
    expect(light.used.kleur).toBeCloseTo(contrast('#005ea5', '#ffffff'));
    const dark = themed({ achtergrond: '111111' });
    expect(dark.scheme).toBe('dark');
    expect(dark.colours.ink).toBe(PALETTES.dark.ink);
  });

  it.each([
    ['kleur', { kleur: 'ffff00' }],
    ['tekst', { achtergrond: 'ffffff', tekst: 'bbbbbb' }],
    ['achtergrond', { achtergrond: '777777' }],
    ['kleur', { kleur: '1d5a3c', achtergrond: '000000' }],
  ])('refuses a %s that does not read, and says how much it lacks', (name, colours) => {
    const { refusals, used } = themed(colours);
    expect(refusals).toEqual([expect.objectContaining({ kind: 'contrast', name })]);
    expect(refusals[0]).toHaveProperty('ratio');
    expect((refusals[0] as { ratio: number }).ratio).toBeLessThan(4.5);
    expect(used).not.toHaveProperty(name);
  });

  it('looks at a text again where its background is refused', () => {
    const theme = themed({ achtergrond: '777777', tekst: '000000' });
    // Black on that grey: 4.7.
    expect(theme.refusals).toEqual([]);
    const other = themed({ achtergrond: '808080', tekst: '333333' });
    expect(other.refusals.map(({ name }) => name)).toEqual(['achtergrond']);
    expect(other.colours.ink).toBe('#333333');
  });

  it('follows the device where everything is refused', () => {
    expect(themed({ kleur: 'ffff00' })).toMatchObject({ scheme: null, colours: {} });
    expect(themed({ kleur: 'ffff00' }, 'donker')).toMatchObject({
      scheme: 'dark',
      used: { kleur: expect.any(Number) as number },
    });
  });

  it('refuses what is no colour', () => {
    expect(themed({ kleur: 'rood' }).refusals).toEqual([
      { kind: 'no-colour', name: 'kleur', value: 'rood' },
    ]);
  });

  it('reads in every colour that anybody can choose', () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => value.toString(16).padStart(6, '0'));
    const wish = fc.option(hex, { nil: '' });
    fc.assert(
      fc.property(
        wish,
        wish,
        wish,
        fc.constantFrom<Look>('auto', 'licht', 'donker'),
        (kleur, achtergrond, tekst, look) => {
          const { scheme, colours, used, refusals } = themed({ kleur, achtergrond, tekst }, look);
          const all = { ...PALETTES[scheme ?? 'light'], ...colours };
          const worst = (pairs: typeof TEXT): number =>
            Math.min(
              ...pairs.flatMap(([front, grounds]) =>
                grounds.map((ground) => contrast(all[front], all[ground])),
              ),
            );
          expect(worst(TEXT)).toBeGreaterThanOrEqual(4.5);
          expect(worst(CONTROLS)).toBeGreaterThanOrEqual(3);
          // Each wish is used or refused, never both and never forgotten.
          const asked = [kleur, achtergrond, tekst].filter((text) => text !== '').length;
          expect(Object.keys(used).length + refusals.length).toBe(asked);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('styleOf', () => {
  it('leaves the help lines their own colours, in light or dark as the rest', () => {
    const style = styleOf(themed({ kleur: '005ea5', achtergrond: 'ffffff' }));
    expect(style).toMatch(/^:root\{color-scheme:light;--zrk-color-paper:#fbf8f1;/);
    expect(style).toContain('.embed{--zrk-color-paper:#ffffff;');
    const again = /\.embed \.help-again\{([^}]*)\}/.exec(style)?.[1];
    for (const [name, hex] of Object.entries(PALETTES.light)) {
      expect(again).toContain(`--zrk-color-${name}:${hex}`);
    }
    expect(style).not.toMatch(/help-bar|display|visibility|content|url\(/);
  });

  it('holds nothing that somebody wrote', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (kleur, achtergrond, tekst) => {
        expect(styleOf(themed({ kleur, achtergrond, tekst }))).toMatch(/^([\w:@.,()\- {};#]|--)*$/);
        expect(
          styleOf(themed({ kleur: `#fff}body{display:none`, achtergrond, tekst })),
        ).not.toMatch(/display/);
      }),
    );
  });

  it('sets letters and corners', () => {
    const style = styleOf(themeOf({ ...NO_SETTINGS, font: 'systeem', corner: 'recht' }));
    expect(style).toContain('--zrk-radius:0');
    expect(style).toContain('--zrk-font-family:system-ui');
  });
});
