/**
 * What the maker of a site may choose for the frame, as it stands in its address. The same for everybody
 * who visits that site, so it tells nothing about any of them.
 */
export interface EmbedSettings {
  /** Code of a region; null = the whole country. */
  region: string | null;
  /** `vinder`: with the box; `lijst`: the list of the region alone. */
  view: View;
  /** May the visitor let the device say where they are? The page around it has to allow that. */
  myPlace: boolean;
  /** As it was written; colours are read by theme.ts. '' = not chosen. */
  colours: Record<ColourName, string>;
  font: Font;
  corner: Corner;
  look: Look;
}

export const VIEWS = ['vinder', 'lijst'] as const;
export const COLOUR_NAMES = ['kleur', 'achtergrond', 'tekst'] as const;
export const FONTS = ['eigen', 'systeem'] as const;
export const CORNERS = ['gewoon', 'recht', 'rond'] as const;
export const LOOKS = ['auto', 'licht', 'donker'] as const;

export type View = (typeof VIEWS)[number];
export type ColourName = (typeof COLOUR_NAMES)[number];
export type Font = (typeof FONTS)[number];
export type Corner = (typeof CORNERS)[number];
export type Look = (typeof LOOKS)[number];

/** A value that is none of the choices; the first choice stands in its place. */
export interface UnknownChoice {
  name: string;
  value: string;
  choices: readonly string[];
}

/** No value is longer or has other letters: an address must not put somebody's sentence on the page. */
const LONGEST = 20;
const NO_VALUE = /[^\w#-]/g;
const REGION = /^[A-Za-z0-9-]{2,20}$/;

export const NO_SETTINGS: EmbedSettings = {
  region: null,
  view: 'vinder',
  myPlace: false,
  colours: { kleur: '', achtergrond: '', tekst: '' },
  font: 'eigen',
  corner: 'gewoon',
  look: 'auto',
};

/** Reads the query of the address. What is not there or not known leaves the choice as it is without. */
export function readSettings(query: URLSearchParams): {
  settings: EmbedSettings;
  unknown: UnknownChoice[];
} {
  const unknown: UnknownChoice[] = [];
  const value = (name: string): string =>
    (query.get(name) ?? '').replace(NO_VALUE, '').slice(0, LONGEST);
  const oneOf = <T extends string>(name: string, choices: readonly T[], otherwise: T): T => {
    const text = value(name);
    const found = choices.find((choice) => choice === text);
    if (found === undefined && text !== '') unknown.push({ name, value: text, choices });
    return found ?? otherwise;
  };
  const code = value('regio');
  const isCode = REGION.test(code);
  if (code !== '' && !isCode) unknown.push({ name: 'regio', value: code, choices: [] });
  const region = isCode ? code.toUpperCase() : null;
  const view = oneOf('weergave', VIEWS, region === null ? 'vinder' : 'lijst');
  return {
    settings: {
      region,
      // A list of what? Without a region the box stands.
      view: region === null ? 'vinder' : view,
      myPlace: oneOf('mijnplek', ['nee', 'ja'], 'nee') === 'ja',
      colours: {
        kleur: value('kleur'),
        achtergrond: value('achtergrond'),
        tekst: value('tekst'),
      },
      font: oneOf('lettertype', FONTS, 'eigen'),
      corner: oneOf('hoek', CORNERS, 'gewoon'),
      look: oneOf('thema', LOOKS, 'auto'),
    },
    unknown,
  };
}

/** The settings under the names they have in the address, without what is chosen anyway. */
export function fieldsOf(settings: EmbedSettings): [name: string, value: string][] {
  const { region, view, myPlace, colours, font, corner, look } = settings;
  const usualView: View = region === null ? 'vinder' : 'lijst';
  return [
    ...pair('regio', region ?? ''),
    ...pair('weergave', view === usualView ? '' : view),
    ...COLOUR_NAMES.flatMap((name) => pair(name, colours[name])),
    ...pair('lettertype', font === 'eigen' ? '' : font),
    ...pair('hoek', corner === 'gewoon' ? '' : corner),
    ...pair('thema', look === 'auto' ? '' : look),
    ...pair('mijnplek', myPlace ? 'ja' : ''),
  ];
}

/** The address of the frame with these settings, as a path. @param path `/embed` in a language */
export function addressWith(path: string, settings: EmbedSettings): string {
  const query = new URLSearchParams(fieldsOf(settings)).toString();
  return query === '' ? path : `${path}?${query}`;
}

function pair(name: string, value: string): [string, string][] {
  return value === '' ? [] : [[name, value]];
}
