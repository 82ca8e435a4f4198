import { createIntl, useIntl, type IntlShape } from 'react-intl';
import type { Locale } from '../../server/initiatives/labels.js';
import { nl } from './nl.js';

export type MessageId = keyof typeof nl;
export type Values = Record<string, string | number>;
/** The words for a message id; `values` fill its placeholders. */
export type Text = (id: MessageId, values?: Values) => string;

/** Languages the pages exist in; the others follow by adding their messages here. */
export const MESSAGES: Partial<Record<Locale, Record<MessageId, string>>> & { nl: typeof nl } = {
  nl,
};

const RIGHT_TO_LEFT: readonly Locale[] = ['ar'];

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr';
}

/** Words in the language of the page, inside a component. */
export function useText(): Text {
  return textOf(useIntl());
}

/** Words outside a component: page titles, tests. */
export function textFor(locale: 'nl'): Text {
  return textOf(createIntl({ locale, messages: MESSAGES[locale], onError: fail }));
}

function textOf(intl: IntlShape): Text {
  return (id, values) => intl.formatMessage({ id }, values);
}

/** A missing text is a mistake of ours, to be seen in tests rather than by a visitor. */
function fail(error: Error): never {
  throw error;
}
