import { LOCALES, type Locale } from './locales.js';
import { ApiError } from '../common/api-error.js';

/**
 * The language asked for: `nl`, `en`, `ar`, in any case and with any region (`nl-NL`).
 * @throws ApiError LOCALE_UNKNOWN
 */
export function localeOf(asked: string): Locale {
  const language = asked.trim().toLowerCase().split(/[-_]/)[0];
  const known = LOCALES.find((locale) => locale === language);
  if (!known) throw new ApiError('LOCALE_UNKNOWN', { locale: asked.slice(0, 35) });
  return known;
}
