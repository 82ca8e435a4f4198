import { useText } from '../../i18n/text.js';
import type { Route } from './+types/page.js';

export function loader({ context: { site } }: Route.LoaderArgs) {
  return { registryContact: site.registryContact };
}

export function headers() {
  return { 'Cache-Control': 'public, max-age=60' };
}

export default function PrivacyPage({ loaderData: { registryContact } }: Route.ComponentProps) {
  const text = useText();
  return (
    <main id="inhoud" className="text-page page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: text('privacy.title') })}</title>
      <h1>{text('privacy.title')}</h1>
      <p className="text-page__intro">{text('privacy.short')}</p>

      <h2>{text('privacy.searchTitle')}</h2>
      <p>{text('privacy.search')}</p>
      <p>{text('privacy.searchUrl')}</p>
      <p>{text('privacy.searchBack')}</p>
      <p>{text('privacy.pages')}</p>

      <h2>{text('privacy.cookiesTitle')}</h2>
      <p>{text('privacy.cookies')}</p>
      <p>{text('privacy.thirdParties')}</p>

      <h2>{text('privacy.logTitle')}</h2>
      <p>{text('privacy.log')}</p>

      <h2>{text('privacy.deviceTitle')}</h2>
      <p>{text('privacy.device')}</p>
      <p>{text('privacy.leave')}</p>

      <h2>{text('privacy.linksTitle')}</h2>
      <p>{text('privacy.links')}</p>

      <h2>{text('privacy.questionTitle')}</h2>
      <p>
        {registryContact ? (
          <a href={`mailto:${registryContact}`}>
            {text('privacy.question', { address: registryContact })}
          </a>
        ) : (
          text('privacy.questionNoMail')
        )}
      </p>
    </main>
  );
}
