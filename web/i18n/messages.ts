import { createIntl } from 'react-intl';
import { ar } from './ar.js';
import { en } from './en.js';
import { intlLocaleOf, type Locale } from './locales.js';
import { nl } from './nl.js';
import { textOf, type Messages, type Text } from './text.js';

/**
 * The texts of every language, for the server and the tests. A browser gets those of its own page with
 * the page, so that nobody downloads two languages they do not read.
 */
export const MESSAGES: Record<Locale, Messages> = { nl, en, ar };

/** Words outside a component. A missing text is a mistake of ours, to be seen in tests. */
export function textFor(locale: Locale): Text {
  return textOf(
    createIntl({
      locale: intlLocaleOf(locale),
      messages: MESSAGES[locale],
      onError: (error) => {
        throw error;
      },
    }),
  );
}
