import { INTL_LOCALES, LOCALES, type Locale } from '../../server/initiatives/locales.js';

export { LOCALES, type Locale };

/** The language a page has when its address names none: everything was written in it. */
export const ORIGINAL: Locale = 'nl';

const RIGHT_TO_LEFT: readonly Locale[] = ['ar'];

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr';
}

export function intlLocaleOf(locale: Locale): string {
  return INTL_LOCALES[locale];
}

/** How a language calls itself, for the person who looks for it. */
export const OWN_NAMES: Record<Locale, string> = { nl: 'Nederlands', en: 'English', ar: 'العربية' };

/** The same in a few letters, for a narrow screen. */
export const SHORT_NAMES: Record<Locale, string> = { nl: 'NL', en: 'EN', ar: 'عربي' };

/** Dutch at `/`, the others under their code: `/en/bronnen`, `/ar`. */
export function localeOfPath(pathname: string): Locale {
  const first = pathname.split('/')[1] ?? '';
  return LOCALES.find((locale) => locale !== ORIGINAL && locale === first) ?? ORIGINAL;
}

/** A path of the Dutch site (`/`, `/bronnen`) as it is called in a language. */
export function pathIn(locale: Locale, path: string): string {
  if (locale === ORIGINAL) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** The path without its language: what {@link pathIn} makes anew in another one. */
export function pathWithoutLocale(pathname: string): string {
  const locale = localeOfPath(pathname);
  if (locale === ORIGINAL) return pathname;
  const rest = pathname.slice(locale.length + 1);
  return rest === '' ? '/' : rest;
}

/** The language behind what `Intl` was asked for. */
export function localeOfIntl(intlLocale: string): Locale {
  return LOCALES.find((locale) => INTL_LOCALES[locale] === intlLocale) ?? ORIGINAL;
}
