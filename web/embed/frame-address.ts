/** What somebody may set on the element, under the name it has in the address of the frame. */
export const SETTINGS = [
  'regio',
  'weergave',
  'kleur',
  'achtergrond',
  'tekst',
  'lettertype',
  'hoek',
  'thema',
] as const;

export type Setting = (typeof SETTINGS)[number];

/** What the look of the page around it may set: `--zelfregie-kleur` and so on. */
export const LOOKS = ['kleur', 'achtergrond', 'tekst', 'lettertype', 'hoek', 'thema'] as const;

/** May the visitor let the device say where they are? */
export const MY_PLACE = 'plek';

/**
 * The address of the frame. The frame checks each value itself, and says what it refuses.
 *
 * @param origin of Zelfregiekaart
 * @param language `nl`, `en`, `ar`, also as `en-GB`
 * @param value what was set under a name; '' = nothing
 */
export function frameAddress(
  origin: string,
  language: string,
  value: (name: Setting) => string,
  mayLocate: boolean,
): string {
  const query = new URLSearchParams();
  for (const name of SETTINGS) {
    const text = value(name).trim();
    if (text !== '') query.set(name, text);
  }
  if (mayLocate) query.set('mijnplek', 'ja');
  const text = query.toString();
  return `${origin}${PREFIXES[localeOf(language)]}/embed${text === '' ? '' : `?${text}`}`;
}

const TITLES = {
  nl: 'Zelfregiekaart: plekken waar mensen u begrijpen',
  en: 'Zelfregiekaart: places where people understand you',
  ar: 'Zelfregiekaart: أماكن يفهمك فيها الناس',
};

/** Dutch is at the root. */
const PREFIXES = { nl: '', en: '/en', ar: '/ar' };

/** What a screen reader says of the frame, in its language. */
export function frameTitle(language: string): string {
  return TITLES[localeOf(language)];
}

/** A language that is not there is Dutch. */
function localeOf(language: string): keyof typeof TITLES {
  const short = language.trim().toLowerCase().split('-')[0];
  return short === 'en' || short === 'ar' ? short : 'nl';
}
