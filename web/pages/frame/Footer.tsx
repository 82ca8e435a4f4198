import { dateAsShown } from '../../i18n/formats.js';
import { localeOfPath, ORIGINAL, type Locale } from '../../i18n/locales.js';
import { useText, type MessageId } from '../../i18n/text.js';
import { useRegistryOnDevice } from '../../registry/on-device.js';
import { useFrameData } from './frame-data.js';
import { usePath } from './use-path.js';

const LINKS: [path: string, words: MessageId][] = [
  ['/', 'footer.list'],
  ['/bronnen', 'footer.sources'],
  ['/privacy', 'footer.privacy'],
  ['/toegankelijkheid', 'footer.accessibility'],
];

/** For professionals: each in fewer languages than the site. */
const FOR_PROFESSIONALS: [words: MessageId, pathIn: (locale: Locale) => string][] = [
  ['footer.refer', () => '/verwijzen'],
  ['footer.coverage', () => '/dekking'],
  ['footer.openData', (locale) => (locale === ORIGINAL ? '/open-data' : '/en/open-data')],
];

export function Footer() {
  const text = useText();
  const path = usePath();
  const data = useFrameData();
  const publishedAt = useRegistryOnDevice()?.file.publishedAt ?? data?.publishedAt;
  return (
    <footer className="footer">
      <div className="footer__inner page-width">
        <p>{text('footer.about')}</p>
        <nav className="screen-only" aria-label={text('footer.label')}>
          <ul className="footer__links" role="list">
            {LINKS.map(([to, words]) => (
              <li key={to}>
                <a href={path(to)}>{text(words)}</a>
              </li>
            ))}
            {FOR_PROFESSIONALS.map(([words, pathIn]) => {
              const to = pathIn(text.locale);
              return (
                <li key={words}>
                  <a href={to} hrefLang={localeOfPath(to)}>
                    {text(words)}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
        {data?.publicUrl ? <p className="print-only">{data.publicUrl}</p> : null}
        {publishedAt ? (
          <p className="footer__date">
            {text('footer.published', { date: dateAsShown(publishedAt, text.locale) })}
          </p>
        ) : null}
      </div>
    </footer>
  );
}
