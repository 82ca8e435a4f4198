/** Colours of one look by their name in ui/tokens.css, without those of the map: `#rrggbb`. */
export type Palette = Record<TokenName, string>;

export type TokenName =
  | 'paper'
  | 'surface'
  | 'sunken'
  | 'ink'
  | 'ink-soft'
  | 'line'
  | 'control-line'
  | 'action'
  | 'action-hover'
  | 'on-action'
  | 'tint'
  | 'tint-line'
  | 'attention'
  | 'attention-tint'
  | 'attention-line'
  | 'crisis'
  | 'on-crisis'
  | 'focus'
  | 'focus-halo';

export type Scheme = 'light' | 'dark';

/**
 * The colours of ui/tokens.css once more, for a frame that stays light or dark whatever the device says,
 * and to measure the colours of its maker against. palettes.spec.ts holds the two together.
 */
export const PALETTES: Record<Scheme, Palette> = {
  light: {
    paper: '#fbf8f1',
    surface: '#fffefb',
    sunken: '#f3eddf',
    ink: '#24211b',
    'ink-soft': '#4a463d',
    line: '#d8cfbc',
    'control-line': '#7a7263',
    action: '#1d5a3c',
    'action-hover': '#113b27',
    'on-action': '#fffdf7',
    tint: '#e4eee3',
    'tint-line': '#a9c6ae',
    attention: '#6b4300',
    'attention-tint': '#fdf0d5',
    'attention-line': '#b06a00',
    crisis: '#a61e18',
    'on-crisis': '#ffffff',
    focus: '#24211b',
    'focus-halo': '#ffd76a',
  },
  dark: {
    paper: '#1b1a16',
    surface: '#25241e',
    sunken: '#121210',
    ink: '#f4efe3',
    'ink-soft': '#d5cdbc',
    line: '#47443a',
    'control-line': '#9c937f',
    action: '#9adbb2',
    'action-hover': '#c6f0d4',
    'on-action': '#0d2a1a',
    tint: '#20342a',
    'tint-line': '#47705a',
    attention: '#ffd88a',
    'attention-tint': '#3a2c11',
    'attention-line': '#e0a63c',
    crisis: '#ffb4ab',
    'on-crisis': '#410002',
    focus: '#f4efe3',
    'focus-halo': '#7a5200',
  },
};
