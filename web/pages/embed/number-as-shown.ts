import { intlLocaleOf, type Locale } from '../../i18n/locales.js';

/** A ratio in one decimal, cut off: 4.49 must not read as the 4.5 that it is not. */
export function numberAsShown(ratio: number, locale: Locale): string {
  const format = new Intl.NumberFormat(intlLocaleOf(locale), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return format.format(Math.floor(ratio * 10) / 10);
}
