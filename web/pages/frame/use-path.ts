import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { localeOfIntl, pathIn } from '../../i18n/locales.js';

/** Makes a path of the Dutch site one in the language of this page. */
export function usePath(): (path: string) => string {
  const { locale } = useIntl();
  return useMemo(() => (path: string) => pathIn(localeOfIntl(locale), path), [locale]);
}
