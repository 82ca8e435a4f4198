import type { Graph } from 'schema-dts';

/** What could end the block or the line it stands in, for a browser that reads it as HTML or script. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * The element that holds JSON-LD in a page: data, which no browser runs. Every sign that means something
 * in HTML is written as an escape of JSON, so that no text of a record can end the element.
 * @param nonce of this answer: no element of ours goes without, this one neither
 */
export function jsonLdScript(graph: Graph, nonce: string): string {
  const json = JSON.stringify(graph).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json" nonce="${nonce}">${json}</script>`;
}
