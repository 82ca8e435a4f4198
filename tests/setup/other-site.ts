import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of somebody else, on another host and another port. */
export interface OtherSite {
  /** `http://127.0.0.1:<port>`; the application is at `localhost`, so that it is another site for a browser. */
  url: string;
  /** Puts a page at an address of it. */
  put(path: string, body: string, options?: { lang?: string; policy?: string }): void;
  close(): Promise<void>;
}

export async function startOtherSite(): Promise<OtherSite> {
  const pages = new Map<string, { html: string; policy: string | undefined }>();
  const server: Server = createServer((request, response) => {
    const page = pages.get((request.url ?? '/').split('?')[0]!);
    response.statusCode = page ? 200 : 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (page?.policy) response.setHeader('Content-Security-Policy', page.policy);
    response.end(page?.html ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, body, { lang = 'nl', policy } = {}) => {
      const html = `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <link rel="icon" href="data:,"><title>Verzonnen gemeente</title></head>
        <body><main><h1>Verzonnen gemeente</h1><h2>Plekken bij u in de buurt</h2>${body}
        <p><a href="#einde" id="einde">Einde</a></p></main></body></html>`;
      pages.set(path, { html, policy });
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
