import { rawRequest } from './raw-http.js';

export interface CrawledAnswer {
  status: number;
  type: string;
  /** All that was sent: headers too, and with what was written in codes written out as well. */
  text: string;
}

/** Programs, styles and pictures: the same whatever the register holds. */
const BUILT = /^\/(assets|icons)\//;

/**
 * Reads addresses, and every address of the same site that an answer names, until nothing new is named.
 * @param seeds paths, with `POST ` and a form in front of a `#` for what is sent: `POST /embed#plek=Almelo`
 */
export async function crawl(
  origin: string,
  publicUrl: string,
  seeds: readonly string[],
): Promise<Map<string, CrawledAnswer>> {
  const found = new Map<string, CrawledAnswer>();
  const waiting = [...seeds];
  for (let ask = waiting.pop(); ask !== undefined; ask = waiting.pop()) {
    if (found.has(ask)) continue;
    const answer = await read(origin, ask);
    found.set(ask, answer);
    if (/html|json|xml|text\//.test(answer.type)) {
      waiting.push(...addressesIn(answer.text, publicUrl));
    }
  }
  return found;
}

async function read(origin: string, ask: string): Promise<CrawledAnswer> {
  const [, path = ask, form] = /^POST ([^#]*)#(.*)$/.exec(ask) ?? [];
  const { status, headers, body } = await rawRequest(
    origin,
    path,
    form === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          body: form,
        },
  );
  const raw = `${JSON.stringify(headers)}\n${body.toString()}`;
  return { status, type: String(headers['content-type']), text: `${raw}\n${writtenOut(raw)}` };
}

/** Also what folds lines, escapes or encodes: JSON, HTML, addresses, iCalendar and vCard. */
function writtenOut(text: string): string {
  return text
    .replaceAll('\r\n ', '')
    .replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_all, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
    .replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
      try {
        return decodeURIComponent(encoded);
      } catch {
        return encoded;
      }
    })
    .replace(/\\([/;,"\\])/g, '$1');
}

function addressesIn(text: string, publicUrl: string): string[] {
  const whole = [...text.matchAll(/https?:\/\/[^\s"'<>\\)\]}]+/g)].flatMap(([url]) =>
    url.startsWith(`${publicUrl}/`) ? url.slice(publicUrl.length) : [],
  );
  const own = [
    ...text.matchAll(/(?:href|src|action)="(\/[^"]*)"/g),
    ...text.matchAll(/"(\/(?:coverage|open-data|registry|tiles)\/[^"]*)"/g),
  ].map(([, path]) => path!);
  return [...whole, ...own]
    .map((path) => path.replaceAll('&amp;', '&').split('#')[0]!)
    .filter(
      (path) => /^\/(?!\/)[\x21-\x7e]*$/.test(path) && !BUILT.test(path) && !/[{}<>]/.test(path),
    );
}
