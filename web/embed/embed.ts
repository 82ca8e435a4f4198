import { ZelfregieKaart } from './zelfregie-kaart.js';

// Two scripts on one page (two editors, two widgets) are one element.
if (!customElements.get('zelfregie-kaart')) {
  customElements.define('zelfregie-kaart', ZelfregieKaart);
}
