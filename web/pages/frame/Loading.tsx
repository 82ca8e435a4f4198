import { useText } from '../../i18n/text.js';

/** For the moment in which a page is made on the device. */
export function Loading() {
  const text = useText();
  return (
    <main id="inhoud" className="loading page-width" tabIndex={-1}>
      <title>{text('site.name')}</title>
      <p role="status">{text('loading.text')}</p>
    </main>
  );
}
