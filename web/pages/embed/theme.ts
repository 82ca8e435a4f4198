import { contrast, contrastOn, mix, readHex } from './colour.js';
import { PALETTES, type Palette, type Scheme, type TokenName } from './palettes.js';
import type { ColourName, Corner, EmbedSettings, Font } from './settings.js';

/** WCAG 2.2: of text, and of what can be pressed or filled in. */
const TEXT_CONTRAST = 4.5;
const CONTROL_CONTRAST = 3;

/** A colour that is not used, and why. */
export type Refusal =
  | { kind: 'no-colour'; name: ColourName; value: string }
  /** `ratio` is what it has, of the 4.5 that text needs. */
  | { kind: 'contrast'; name: ColourName; value: string; ratio: number };

/** How the frame looks. The help lines take no part in it but light or dark. */
export interface Theme {
  /** Null = as the device says. */
  scheme: Scheme | null;
  /** Colours of the part that is not help lines, where they are not those of the scheme. */
  colours: Partial<Palette>;
  /** Of the colours that were asked and are used: how well they read, WCAG 2.2. */
  used: Partial<Record<ColourName, number>>;
  refusals: Refusal[];
  font: Font;
  corner: Corner;
}

/** On which something is written in our own colours. */
const GROUNDS: readonly TokenName[] = ['paper', 'surface', 'sunken', 'tint'];

/**
 * What is made of the wishes of a maker. A colour with which something could not be read is refused, and
 * ours stands in its place. Own colours fix the look: what reads on white does not on black.
 */
export function themeOf({ colours: wishes, look, font, corner }: EmbedSettings): Theme {
  const refusals: Refusal[] = [];
  const read = (name: ColourName): string | null => {
    const value = wishes[name];
    const hex = value === '' ? null : readHex(value);
    if (value !== '' && hex === null) refusals.push({ kind: 'no-colour', name, value });
    return hex;
  };
  const wish = { background: read('achtergrond'), text: read('tekst'), action: read('kleur') };
  const hasWish = Object.values(wish).some((colour) => colour !== null);
  const scheme = schemeOf(look) ?? (hasWish ? schemeFor(wish.background) : null);
  if (scheme === null || !hasWish) {
    return { scheme, colours: {}, used: {}, refusals, font, corner };
  }
  const palette = PALETTES[scheme];
  const refuse = (name: ColourName, value: string, ratio: number): null => {
    refusals.push({ kind: 'contrast', name, value, ratio });
    return null;
  };
  const accept = (name: ColourName, value: string | null, grounds: readonly string[]) => {
    if (value === null) return null;
    const ratio = contrastOn(value, grounds);
    return ratio >= TEXT_CONTRAST ? value : refuse(name, value, ratio);
  };

  const own = GROUNDS.map((name) => palette[name]);
  let background = wish.background;
  const groundsOf = (): string[] => (background === null ? own : [background]);
  let text = accept('tekst', wish.text, groundsOf());
  if (background !== null && text === null && contrast(palette.ink, background) < TEXT_CONTRAST) {
    background = refuse('achtergrond', background, contrast(palette.ink, background));
    // Perhaps it did read on ours: what was told of it is told of a background that is not there.
    const told = refusals.findIndex(({ name }) => name === 'tekst');
    if (wish.text !== null && told >= 0) refusals.splice(told, 1);
    text = accept('tekst', wish.text, own);
  }
  const grounds = groundsOf();
  const action = accept('kleur', wish.action, grounds);
  const used = {
    ...(background === null ? {} : { achtergrond: contrast(text ?? palette.ink, background) }),
    ...(text === null ? {} : { tekst: contrastOn(text, grounds) }),
    ...(action === null ? {} : { kleur: contrastOn(action, grounds) }),
  };
  if (Object.keys(used).length === 0) {
    return { scheme: schemeOf(look), colours: {}, used, refusals, font, corner };
  }
  const colours = {
    ...(background === null && text === null ? {} : surroundings(palette, background, text)),
    ...actionColours(palette, grounds, action, text ?? palette.ink),
  };
  return { scheme, colours, used, refusals, font, corner };
}

function schemeOf(look: EmbedSettings['look']): Scheme | null {
  if (look === 'auto') return null;
  return look === 'licht' ? 'light' : 'dark';
}

/** The one of which the text reads best on a background. */
function schemeFor(background: string | null): Scheme {
  if (background === null) return 'light';
  const [light, dark] = [PALETTES.light, PALETTES.dark].map(({ ink }) => contrast(ink, background));
  return (light ?? 0) >= (dark ?? 0) ? 'light' : 'dark';
}

/** Paper, ink and what lies between: mixed of the two, and never too faint. */
function surroundings(
  palette: Palette,
  background: string | null,
  text: string | null,
): Partial<Palette> {
  const ink = text ?? palette.ink;
  const grounds = background === null ? GROUNDS.map((name) => palette[name]) : [background];
  const ground = background ?? palette.paper;
  const unless = (colour: string, least: number): string =>
    contrastOn(colour, grounds) >= least ? colour : ink;
  return {
    ...(background === null
      ? {}
      : { paper: background, surface: background, sunken: background, tint: background }),
    ink,
    'ink-soft': unless(mix(ink, ground, 0.15), TEXT_CONTRAST),
    line: mix(ground, ink, 0.2),
    'tint-line': mix(ground, ink, 0.35),
    'control-line': unless(palette['control-line'], CONTROL_CONTRAST),
    attention: unless(palette.attention, TEXT_CONTRAST),
    'attention-tint': ground,
    'attention-line': unless(palette['attention-line'], CONTROL_CONTRAST),
    focus: ink,
  };
}

/** What can be pressed: in the colour of the maker, in ours where that reads, else in that of the text. */
function actionColours(
  palette: Palette,
  grounds: readonly string[],
  wish: string | null,
  ink: string,
): Partial<Palette> {
  const isOurs = wish === null && contrastOn(palette.action, grounds) >= TEXT_CONTRAST;
  if (isOurs && contrastOn(palette['action-hover'], grounds) >= TEXT_CONTRAST) return {};
  const action = wish ?? ink;
  const on = ['#ffffff', '#000000'].sort((a, b) => contrast(b, action) - contrast(a, action))[0]!;
  const darker = mix(action, ink, 0.3);
  const reads =
    contrastOn(darker, grounds) >= TEXT_CONTRAST && contrast(on, darker) >= TEXT_CONTRAST;
  return { action, 'action-hover': reads ? darker : action, 'on-action': on };
}
