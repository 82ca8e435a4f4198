import { useLocation } from 'react-router';
import { isDutchAlone } from './dutch-alone.js';
import { LOCALES, ORIGINAL, pathIn, pathWithoutLocale, type Locale } from '../../i18n/locales.js';

interface OtherLanguagesProps {
  locale: Locale;
  publicUrl: string | undefined;
}

/** Tells search engines that this page exists in the other languages, and under which address. */
export function OtherLanguages({ locale, publicUrl }: OtherLanguagesProps) {
  const path = pathWithoutLocale(useLocation().pathname);
  if (publicUrl === undefined || isDutchAlone(path)) return null;
  const address = (other: Locale) => `${publicUrl}${pathIn(other, path)}`;
  return (
    <>
      <link rel="canonical" href={address(locale)} />
      {LOCALES.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={address(other)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address(ORIGINAL)} />
    </>
  );
}
