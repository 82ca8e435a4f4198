import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { isolate } from './isolate.js';
import { localeOfIntl, type Locale } from './locales.js';
import type { CodeOf, Vocabulary } from '../../server/initiatives/labels.js';
import type { nl } from './nl.js';

export type MessageId = keyof typeof nl;
export type Messages = Record<MessageId, string>;
export type Values = Record<string, string | number>;

/** The words for a message id; `values` fill its placeholders. */
export interface Text {
  (id: MessageId, values?: Values): string;
  /** What a reader sees for a code of the register. */
  label<V extends Vocabulary>(vocabulary: V, code: CodeOf<V>): string;
  /** The language of the words. */
  readonly locale: Locale;
}

/** Under which id a label travels with the messages: those of one language, never of all. */
export function labelId(vocabulary: Vocabulary, code: string): string {
  return `label.${vocabulary}.${code}`;
}

/** Words in the language of the page, inside a component. */
export function useText(): Text {
  const intl = useIntl();
  return useMemo(() => textOf(intl), [intl]);
}

export function textOf(intl: IntlShape): Text {
  const locale = localeOfIntl(intl.locale);
  return Object.assign(
    (id: MessageId, values?: Values) => intl.formatMessage({ id }, isolated(values, locale)),
    {
      label: (vocabulary: Vocabulary, code: string) =>
        intl.formatMessage({ id: labelId(vocabulary, code) }),
      locale,
    },
  );
}

/** Numbers stay numbers: a plural counts them. */
function isolated(values: Values | undefined, locale: Locale): Values | undefined {
  return (
    values &&
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? isolate(value, locale) : value,
      ]),
    )
  );
}
