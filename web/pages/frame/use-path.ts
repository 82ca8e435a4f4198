import { useContext, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { localeOfIntl, pathIn } from '../../i18n/locales.js';
import { FramedContext } from './framed.js';

/** Makes a path of the Dutch site one in the language of this page; in a frame `/` is the frame itself. */
export function usePath(): (path: string) => string {
  const { locale } = useIntl();
  const home = useContext(FramedContext)?.home;
  return useMemo(
    () => (path: string) => (home && path === '/' ? home : pathIn(localeOfIntl(locale), path)),
    [locale, home],
  );
}
