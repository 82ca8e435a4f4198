import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@react-router/express';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { ServerBuild } from 'react-router';
import sirv from 'sirv';
import { mayRead } from '../http/data-answer.js';
import { EMBED_PROGRAM } from '../http/embed-address.js';
import { EncodedBody } from '../http/encoded-body.js';
import { sendEncoded } from '../http/send-encoded.js';
import { nonceOf } from '../http/security-headers.js';
import type { SiteContext } from '../../web/site-context.js';
import { readServiceWorker } from './service-worker.js';

/** An address of no page: asking for it gets the page that says so. */
const NOWHERE = '/-';

/** The build wrote a `.br` and a `.gz` beside each file; no file stands for a folder. */
const PRECOMPRESSED = { brotli: true, gzip: true, etag: true, extensions: [] };

/** In pages of others, who never change the address: a mistake in it is taken back within ten minutes. */
const PROGRAM_IS_KEPT = 'public, max-age=600';

/** Answers a request, or calls `next` with what went wrong. */
export type PagesHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: NextFunction,
) => void;

/**
 * The site: files with a hash in their name for a year, then the pages, rendered on the server from
 * `context`.
 * @param buildDir where the web build lies (`dist/web`)
 * @param addressOf who asks
 */
export async function mountPages(
  buildDir: string,
  context: SiteContext,
  addressOf: (request: IncomingMessage) => string,
): Promise<PagesHandler> {
  const app = express();
  app.disable('x-powered-by');
  const entry = join(buildDir, 'server', 'index.js');
  if (!existsSync(entry)) throw new Error(`The site was not built: ${entry} is missing.`);
  const build = (await import(pathToFileURL(entry).href)) as ServerBuild;
  const worker = await readServiceWorker(buildDir, context);
  app.get('/sw.js', (_request, response) => {
    // Asked for at every visit, so that a mistake in it can be taken back at once.
    response.type('text/javascript').set('Cache-Control', 'no-cache').send(worker);
  });
  const program = new EncodedBody(await readFile(join(buildDir, 'embed', 'embed.js')));
  app.all(EMBED_PROGRAM, (request, response) => {
    if (!mayRead(request, response)) return;
    sendEncoded(request, response, program, PROGRAM_IS_KEPT, 'text/javascript; charset=utf-8');
  });
  app.use(
    '/assets',
    readOnly(
      sirv(join(buildDir, 'client', 'assets'), {
        ...PRECOMPRESSED,
        immutable: true,
        maxAge: 31_536_000,
      }),
    ),
    (_request, response) => void response.status(404).type('text').send('Not found'),
  );
  app.use(readOnly(sirv(join(buildDir, 'client'), { ...PRECOMPRESSED, maxAge: 3_600 })));
  app.use(compression());
  app.use(
    createRequestHandler({
      build,
      mode: 'production',
      getLoadContext: (request, response) => ({
        site: context,
        address: addressOf(request),
        nonce: nonceOf(response),
        isShell: isShell(request.path),
      }),
    }),
  );
  return (request, response, next) => {
    // React Router makes one URL of the host and the path a visitor sent, and prints what it cannot
    // read. No page depends on the host; an address that cannot be read is one that does not exist.
    request.headers.host = 'localhost';
    if (!isReadable(request.url ?? '')) request.url = NOWHERE;
    app(request as Request, response as Response, next);
  };
}

function readOnly(files: PagesHandler): PagesHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    // Which files there are was read at the start. One that a build took away since may cost this
    // answer, not the process.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    files(request, response, next);
  };
}

/** The frame alone, in a language: `/schil`, `/en/schil`. */
function isShell(path: string): boolean {
  return /^(\/[a-z]{2})?\/schil$/.test(path);
}

function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return url.startsWith('/');
  } catch {
    return false;
  }
}
