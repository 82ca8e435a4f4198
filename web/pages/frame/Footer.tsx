import { useRouteLoaderData } from 'react-router';
import type { loader } from '../../root.js';
import { dateAsShown } from '../../i18n/formats.js';
import { useText } from '../../i18n/text.js';

export function Footer() {
  const text = useText();
  const root = useRouteLoaderData<typeof loader>('root');
  return (
    <footer className="footer">
      <div className="footer__inner page-width">
        <p>{text('footer.about')}</p>
        <nav className="screen-only" aria-label={text('footer.label')}>
          <ul className="footer__links" role="list">
            <li>
              <a href="/">{text('footer.list')}</a>
            </li>
            <li>
              <a href="/bronnen">{text('footer.sources')}</a>
            </li>
            <li>
              <a href="/privacy">{text('footer.privacy')}</a>
            </li>
          </ul>
        </nav>
        {root?.publishedAt ? (
          <p className="footer__date">
            {text('footer.published', { date: dateAsShown(root.publishedAt, 'nl') })}
          </p>
        ) : null}
      </div>
    </footer>
  );
}
