import { Writable } from 'node:stream';
import type { ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import {
  isRouteErrorResponse,
  ServerRouter,
  type EntryContext,
  type HandleErrorFunction,
  type AppLoadContext,
} from 'react-router';
import { machineHead } from './head/machine-head.js';
import { Nonce } from './pages/frame/nonce.js';

/**
 * Every page is rendered whole: pages are small, need nothing later, and a status code must be right
 * before the first byte goes out.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce, isShell, site }: AppLoadContext,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const page = (
    <Nonce value={nonce}>
      <ServerRouter
        context={isShell ? asShell(context) : context}
        url={request.url}
        nonce={nonce}
      />
    </Nonce>
  );
  const html = await renderWhole(page, nonce);
  // An answer to what somebody sent, or a page that is not there, is nothing to share or to find.
  if (request.method !== 'GET' || status !== 200 || isShell) {
    return new Response(html, { status, headers });
  }
  const head = machineHead(site, new URL(request.url).pathname, html, nonce);
  return new Response(
    html.replace('</head>', () => `${head}</head>`),
    { status, headers },
  );
}

/** With the data of the loaders in it, which React Router hands over as if they came later. */
function renderWhole(page: ReactNode, nonce: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => {
        const chunks: Buffer[] = [];
        const whole = new Writable({
          write(chunk: Buffer, _encoding, done) {
            chunks.push(chunk);
            done();
          },
          final(done) {
            resolve(Buffer.concat(chunks).toString('utf8'));
            done();
          },
        });
        pipe(whole);
      },
      onError: reject,
    });
  });
}

/**
 * The page without its content, which the service worker gives for any address while there is no
 * network: the browser then fills it from the register on the device. This is what React Router's
 * "SPA mode" is; it has no switch for one answer, only for a whole build.
 */
function asShell(context: EntryContext): EntryContext {
  return {
    ...context,
    isSpaMode: true,
    serverHandoffString: context.serverHandoffString?.replace(
      '"isSpaMode":false',
      '"isSpaMode":true',
    ),
  };
}

/**
 * React Router would print the address that was asked for, and of a page about one initiative that
 * says something about a visitor. A refused question (no such page, no such method) is no fault.
 */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (isRouteErrorResponse(error) || request.signal.aborted) return;
  context.site.report(error);
};
