import { useText } from '../../i18n/text.js';
import { GIVEN_UP, UNDER_WAY } from './shell.js';
import { usePath } from './use-path.js';

/** For the moment in which a page is made on the device; and, hidden, for when that cannot be done. */
export function Loading() {
  const text = useText();
  const path = usePath();
  return (
    <main id="inhoud" className="loading page-width" tabIndex={-1}>
      <title>{text('site.name')}</title>
      <p role="status" id={UNDER_WAY}>
        {text('loading.text')}
      </p>
      <p id={GIVEN_UP} hidden>
        {text('loading.failed')} <a href={path('/')}>{text('error.back')}</a>
      </p>
    </main>
  );
}
