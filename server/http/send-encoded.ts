import type { IncomingMessage, ServerResponse } from 'node:http';
import { end } from './data-answer.js';
import type { EncodedBody, Encoding } from './encoded-body.js';

/** Answers with a file, compressed as the reader accepts, or with 304 when they have it. */
export function sendEncoded(
  request: IncomingMessage,
  response: ServerResponse,
  body: EncodedBody,
  cacheControl: string,
  contentType = 'application/json; charset=utf-8',
): void {
  const encoding = preferred(request.headers['accept-encoding']);
  const etag = body.etags[encoding];
  response.setHeader('Cache-Control', cacheControl);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', etag);
  if (matches(request.headers['if-none-match'], etag)) return end(response, 304);
  const bytes = body.as(encoding);
  response.statusCode = 200;
  response.setHeader('Content-Type', contentType);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', bytes.length);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);
}

/** Browsers send a handful of different headers; reading one costs more than sending a file. */
const PREFERRED = new Map<string, Encoding>();
const MOST_PREFERRED = 100;

function preferred(header: string | string[] | undefined): Encoding {
  const text = String(header ?? '');
  const known = PREFERRED.get(text);
  if (known) return known;
  const encoding = read(text);
  if (PREFERRED.size < MOST_PREFERRED && text.length < 100) PREFERRED.set(text, encoding);
  return encoding;
}

function read(header: string): Encoding {
  const accepted = new Map(
    header
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
        const q = parameters.find((parameter) => parameter.startsWith('q='));
        return [name, q === undefined ? 1 : Number(q.slice(2)) || 0] as const;
      }),
  );
  if ((accepted.get('br') ?? 0) > 0) return 'br';
  return (accepted.get('gzip') ?? 0) > 0 ? 'gzip' : 'identity';
}
