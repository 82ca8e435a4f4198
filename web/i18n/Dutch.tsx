import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { localeOfIntl } from './locales.js';

/**
 * Words that stay Dutch on every page: a name, what a place says of itself, what a source wrote. Marked
 * so, that a screen reader pronounces them and a line from right to left keeps them whole.
 */
export function Dutch({ children }: { children: ReactNode }) {
  const { locale } = useIntl();
  if (localeOfIntl(locale) === 'nl') return children;
  return (
    <span lang="nl" dir="ltr">
      {children}
    </span>
  );
}

interface WithDutchProps {
  /** A sentence in the language of the page. */
  text: string;
  /** Words in it that are Dutch; what does not occur in it is passed over. */
  dutch: readonly (string | null | undefined)[];
}

/** A sentence with the Dutch words in it marked. */
export function WithDutch({ text, dutch }: WithDutchProps) {
  const words = dutch.find((candidate) => candidate && text.includes(candidate));
  if (!words) return text;
  const [before = '', ...after] = text.split(words);
  return (
    <>
      {before}
      <Dutch>{words}</Dutch>
      <WithDutch text={after.join(words)} dutch={dutch.filter((other) => other !== words)} />
    </>
  );
}
