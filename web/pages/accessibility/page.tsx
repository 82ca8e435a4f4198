import { useText } from '../../i18n/text.js';
import { useFrameData } from '../frame/frame-data.js';

export function headers() {
  return { 'Cache-Control': 'public, max-age=60' };
}

/** The statement: what the site promises, what was tested and what was not. */
export default function AccessibilityPage() {
  const text = useText();
  const registryContact = useFrameData()?.registryContact;
  return (
    <main id="inhoud" className="text-page page-width" tabIndex={-1}>
      <title>{text('site.titleOf', { page: text('a11y.title') })}</title>
      <h1>{text('a11y.title')}</h1>
      <p className="text-page__intro">{text('a11y.intro')}</p>

      <h2>{text('a11y.standardTitle')}</h2>
      <p>{text('a11y.standard')}</p>

      <h2>{text('a11y.testedTitle')}</h2>
      <ul>
        <li>{text('a11y.automatic')}</li>
        <li>{text('a11y.keyboard')}</li>
        <li>{text('a11y.small')}</li>
        <li>{text('a11y.script')}</li>
      </ul>

      <h2>{text('a11y.notTestedTitle')}</h2>
      <ul>
        <li>{text('a11y.notTested')}</li>
        <li>{text('a11y.translations')}</li>
      </ul>

      <h2>{text('a11y.mapTitle')}</h2>
      <p>{text('a11y.map')}</p>

      <h2>{text('a11y.wordsTitle')}</h2>
      <p>{text('a11y.words')}</p>

      <h2>{text('a11y.problemTitle')}</h2>
      <p>
        {registryContact ? (
          <a href={`mailto:${registryContact}`}>
            {text('a11y.problem', { address: registryContact })}
          </a>
        ) : (
          text('a11y.problemNoMail')
        )}
      </p>
    </main>
  );
}
