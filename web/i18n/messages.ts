import { createIntl } from 'react-intl';
import { label, vocabularies, type CodeOf } from '../../server/initiatives/labels.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { intlLocaleOf, type Locale } from './locales.js';
import { nl } from './nl.js';
import { labelId, textOf, type Messages, type Text } from './text.js';

/** The texts of every language. */
export const MESSAGES: Record<Locale, Messages> = { nl, en, ar };

/**
 * All words of one language, those for the codes of the register too. For the server and the tests: a
 * browser gets them with its page, so that nobody downloads two languages they do not read.
 */
export function messagesOf(locale: Locale): Record<string, string> {
  const labels = vocabularies().flatMap(({ vocabulary, codes }) =>
    codes.map((code) => [
      labelId(vocabulary, code),
      label(vocabulary, code as CodeOf<typeof vocabulary>, locale),
    ]),
  );
  return { ...MESSAGES[locale], ...Object.fromEntries(labels) };
}

/** Words outside a component. A missing text is a mistake of ours, to be seen in tests. */
export function textFor(locale: Locale): Text {
  return textOf(
    createIntl({
      locale: intlLocaleOf(locale),
      messages: messagesOf(locale),
      onError: (error) => {
        throw error;
      },
    }),
  );
}
