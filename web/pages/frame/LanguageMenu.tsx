import type { MouseEvent } from 'react';
import { Languages } from 'lucide-react';
import {
  LOCALES,
  OWN_NAMES,
  pathIn,
  pathWithoutLocale,
  SHORT_NAMES,
  type Locale,
} from '../../i18n/locales.js';
import { useText } from '../../i18n/text.js';
import { Icon } from '../../ui/Icon.js';
import { usePagePath } from './use-page-path.js';

/** The same page in another language, each under its own name and always at this place. */
export function LanguageMenu() {
  const text = useText();
  const path = pathWithoutLocale(usePagePath());
  return (
    <nav className="languages" aria-label={text('languages.label')}>
      <Icon of={Languages} />
      <ul className="languages__list" role="list">
        {LOCALES.map((locale) => (
          <li key={locale}>
            {locale === text.locale ? (
              <span className="languages__current" lang={locale} aria-current="true">
                <Name locale={locale} />
              </span>
            ) : (
              <a
                href={pathIn(locale, path)}
                lang={locale}
                hrefLang={locale}
                onClick={takeQuestionAlong}
              >
                <Name locale={locale} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** In full, and in letters where there is no room; a screen reader always says it in full. */
function Name({ locale }: { locale: Locale }) {
  return (
    <>
      <span className="languages__name">{OWN_NAMES[locale]}</span>
      <span className="languages__short" aria-hidden="true">
        {SHORT_NAMES[locale]}
      </span>
    </>
  );
}

/** What was looked for goes along in the fragment, which no server sees. */
function takeQuestionAlong(event: MouseEvent<HTMLAnchorElement>): void {
  const link = event.currentTarget;
  link.hash = window.location.hash;
}
