import { useText } from '../../i18n/text.js';
import { useFrameData } from '../frame/frame-data.js';

export function headers() {
  return { 'Cache-Control': 'public, max-age=60' };
}

export default function PrivacyPage() {
  const text = useText();
  const registryContact = useFrameData()?.registryContact;
  return (
    <main id="inhoud" className="text-page page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: text('privacy.title') })}</title>
      <h1>{text('privacy.title')}</h1>
      <p className="text-page__intro">{text('privacy.short')}</p>

      <h2>{text('privacy.searchTitle')}</h2>
      <p>{text('privacy.search')}</p>
      <p>{text('privacy.searchUrl')}</p>
      <p>{text('privacy.myPlace')}</p>
      <p>{text('privacy.withoutScript')}</p>
      <p>{text('privacy.pages')}</p>
      <p>{text('privacy.growth')}</p>
      <p>{text('privacy.tell')}</p>

      <h2>{text('privacy.cookiesTitle')}</h2>
      <p>{text('privacy.cookies')}</p>
      <p>{text('privacy.keepers')}</p>
      <p>{text('privacy.thirdParties')}</p>

      <h2>{text('privacy.logTitle')}</h2>
      <p>{text('privacy.log')}</p>

      <h2>{text('privacy.deviceTitle')}</h2>
      <p>{text('privacy.device')}</p>
      <p>{text('privacy.offline')}</p>
      <p>{text('privacy.refer')}</p>
      <p>{text('privacy.embed')}</p>
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
