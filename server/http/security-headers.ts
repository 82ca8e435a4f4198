import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Config } from '../config/config.js';
import { isEmbedAddress, isEmbedBuilder } from './embed-address.js';

type Helmet = ReturnType<typeof helmet>;

/**
 * The headers of every answer. Pages get a policy of their own with a nonce per answer; everything
 * else may load nothing at all. No `unsafe-*`, no other origin; one page may be framed by others.
 */
export class SecurityHeaders {
  private readonly common: [string, string][];
  private readonly page: Helmet;
  /** For the page that any site may show in a frame. */
  private readonly framedPage: Helmet;
  /** For the page that shows that one in a frame itself. */
  private readonly framingPage: Helmet;
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
    this.page = this.pageHeaders("'none'", "'none'");
    this.framedPage = this.pageHeaders('*', "'none'");
    this.framingPage = this.pageHeaders("'none'", "'self'");
  }

  /**
   * @param framedBy who may show the page in a frame
   * @param frames what it may show in one itself
   */
  private pageHeaders(framedBy: "'none'" | '*', frames: "'none'" | "'self'"): Helmet {
    return helmet({
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
          frameAncestors: [framedBy],
          ...(frames === "'none'" ? {} : { frameSrc: [frames] }),
          ...(this.https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: this.https,
      // Older than the policy, and has no way to say "everybody".
      xFrameOptions: framedBy === '*' ? false : { action: 'deny' },
      crossOriginResourcePolicy: { policy: framedBy === '*' ? 'cross-origin' : 'same-origin' },
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

  /**
   * @param path of the address, as it was sent: one that is written in another way may be framed by nobody
   * @param nonce new for every answer; also in `nonceOf(response)`
   */
  forPage(request: IncomingMessage, response: ServerResponse, path: string, nonce: string): void {
    (response as WithNonce).nonce = nonce;
    this.headersAt(path)(request, response, () => undefined);
    // A visit says something about health: no page may use sensors but the place, on a tap.
    response.setHeader('Permissions-Policy', 'geolocation=(self), camera=(), microphone=()');
  }

  private headersAt(path: string): Helmet {
    if (isEmbedAddress(path)) return this.framedPage;
    return isEmbedBuilder(path) ? this.framingPage : this.page;
  }
}

type WithNonce = ServerResponse & { nonce?: string };

export function nonceOf(response: ServerResponse): string {
  return (response as WithNonce).nonce ?? '';
}
