import { PALETTES, type Palette } from './palettes.js';
import type { Theme } from './theme.js';

const SYSTEM_FONT = "system-ui, 'Segoe UI', Roboto, Verdana, sans-serif";
const RADIUS = { gewoon: null, recht: '0', rond: '1rem' } as const;

/**
 * The style sheet of a theme; '' = nothing differs. Made of colours that were read and of words of our
 * own, so nothing that somebody wrote stands in it. The help lines keep the colours of light or dark,
 * the bar because it is outside `.embed`, the other because they are put back.
 */
export function styleOf({ scheme, colours, font, corner }: Theme): string {
  const palette = scheme && PALETTES[scheme];
  const radius = RADIUS[corner];
  const rules: [selector: string, declarations: string[]][] = [
    [':root', palette ? [`color-scheme:${scheme}`, ...tokens(palette)] : []],
    [
      ':root,:root:lang(ar)',
      [
        ...(font === 'systeem' ? [`--zrk-font-family:${SYSTEM_FONT}`] : []),
        ...(radius === null ? [] : [`--zrk-radius:${radius}`]),
      ],
    ],
    ['.embed', tokens(colours)],
    ['body', colours.paper ? [`background:${colours.paper}`] : []],
    ['.embed .help-again', palette && Object.keys(colours).length > 0 ? tokens(palette) : []],
  ];
  const style = rules
    .filter(([, declarations]) => declarations.length > 0)
    .map(([selector, declarations]) => `${selector}{${declarations.join(';')}}`)
    .join('');
  return palette ? style + MORE_CONTRAST : style;
}

/** As in ui/tokens.css, for who asks the device for it: fixed colours would undo it. */
const MORE_CONTRAST =
  '@media (prefers-contrast:more){:root,.embed,.embed .help-again{' +
  '--zrk-color-line:var(--zrk-color-control-line);--zrk-color-tint-line:var(--zrk-color-action);' +
  '--zrk-color-ink-soft:var(--zrk-color-ink)}}';

function tokens(colours: Partial<Palette>): string[] {
  return Object.entries(colours).map(([name, value]) => `--zrk-color-${name}:${value}`);
}
