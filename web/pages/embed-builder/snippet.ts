import { frameTitle } from '../../embed/frame-address.js';
import { pathIn, type Locale } from '../../i18n/locales.js';
import { addressWith, fieldsOf, type EmbedSettings } from '../embed/settings.js';

/** In the address and on the element the same, but for this one. */
const MY_PLACE = { inAddress: 'mijnplek', onElement: 'plek' };

/** The web component: a script, and an element with in it what is there until the script is. */
export function elementSnippet(origin: string, settings: EmbedSettings, locale: Locale): string {
  const attributes = fieldsOf(settings).map(([name, value]) =>
    name === MY_PLACE.inAddress ? MY_PLACE.onElement : attribute(name, value),
  );
  return [
    `<script type="module" ${attribute('src', `${origin}/embed.js`)}></script>`,
    `<${['zelfregie-kaart', attribute('taal', locale), ...attributes].join(' ')}>`,
    `  <a ${attribute('href', origin + pathIn(locale, '/'))}>${escaped(frameTitle(locale))}</a>`,
    `</zelfregie-kaart>`,
  ].join('\n');
}

/**
 * The frame alone, and the few lines that make it as high as what is in it. They find it by its own
 * message: it may stand on a page twice, in a system that takes names and ids away.
 */
export function frameSnippet(origin: string, settings: EmbedSettings, locale: Locale): string {
  const address = origin + addressWith(pathIn(locale, '/embed'), settings);
  return [
    `<iframe width="100%" height="800" loading="lazy" referrerpolicy="no-referrer"`,
    ...(settings.myPlace ? [`  allow="geolocation"`] : []),
    `  ${attribute('title', frameTitle(locale))}`,
    `  ${attribute('src', address)}></iframe>`,
    `<script>`,
    `  addEventListener('message', function (event) {`,
    `    var hoogte = event.data && event.data.type === 'zelfregiekaart:height' && Number(event.data.height);`,
    `    if (!(hoogte > 0) || event.origin !== ${inScript(origin)}) return;`,
    `    document.querySelectorAll('iframe').forEach(function (kaart) {`,
    `      if (kaart.contentWindow !== event.source) return;`,
    `      kaart.height = hoogte;`,
    `      kaart.style.border = 0;`,
    `    });`,
    `  });`,
    `</script>`,
  ].join('\n');
}

/** A name and a value that ends nowhere but at its own quotation mark. */
function attribute(name: string, value: string): string {
  return `${name}="${escaped(value)}"`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** A text in a script that stands in HTML: no `</script>` can be in it. */
function inScript(text: string): string {
  return JSON.stringify(text).replace(/</g, '\\u003c');
}
