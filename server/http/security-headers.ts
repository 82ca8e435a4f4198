import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Config } from '../config/config.js';

/**
 * The headers of every answer. Pages get a policy of their own with a nonce per answer; everything
 * else may load nothing at all. No `unsafe-*`, no other origin.
 */
export class SecurityHeaders {
  private readonly common: [string, string][];
  private readonly page: ReturnType<typeof helmet>;
  private readonly https: boolean;

  constructor(config: Config) {
    this.https = config.publicUrl.startsWith('https:');
    this.common = [
      ['X-Content-Type-Options', 'nosniff'],
      ['Referrer-Policy', 'no-referrer'],
      ['X-Frame-Options', 'DENY'],
      ['Cross-Origin-Resource-Policy', 'cross-origin'],
      ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
      ...(this.https
        ? ([['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']] as [
            string,
            string,
          ][])
        : []),
    ];
    this.page = helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
          styleSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          workerSrc: ["'self'"],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          ...(this.https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: this.https,
      xFrameOptions: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
    });
  }

  forData(response: ServerResponse): void {
    for (const [name, value] of this.common) response.setHeader(name, value);
  }

  /** The service worker: it may ask this site, and nothing else. Its policy is its own, not the page's. */
  forWorker(response: ServerResponse): void {
    this.forData(response);
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
    );
  }

  /** @param nonce new for every answer; also in `nonceOf(response)` */
  forPage(request: IncomingMessage, response: ServerResponse, nonce: string): void {
    (response as WithNonce).nonce = nonce;
    this.page(request, response, () => undefined);
    // A visit says something about health: no page may use sensors but the place, on a tap.
    response.setHeader('Permissions-Policy', 'geolocation=(self), camera=(), microphone=()');
  }
}

type WithNonce = ServerResponse & { nonce?: string };

export function nonceOf(response: ServerResponse): string {
  return (response as WithNonce).nonce ?? '';
}
