/** The languages of the site; Dutch is the original, the others follow it. */
export const LOCALES = ['nl', 'en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** What `Intl` is asked for: days before months, and digits as they stand on Dutch doors. */
export const INTL_LOCALES: Record<Locale, string> = { nl: 'nl', en: 'en-GB', ar: 'ar-u-nu-latn' };
