import type { IncomingMessage } from 'node:http';
import type { RequestContext } from '../graphql/request-context.js';
import { SessionCookie } from './session-cookie.js';
import type { SessionsService } from './sessions.service.js';

/** Finds out who asks. Nearly everybody is a visitor without a cookie, and costs nothing. */
export class RequestVisitors {
  private readonly cookie: SessionCookie;
  private readonly origin: string;

  constructor(
    private readonly sessions: SessionsService,
    publicUrl: string,
  ) {
    this.cookie = new SessionCookie(publicUrl.startsWith('https:'));
    this.origin = new URL(publicUrl).origin;
  }

  /** Fills in who asks, and whether another site had the browser ask. */
  async admit(request: IncomingMessage, context: RequestContext): Promise<RequestContext> {
    context.isCrossSite = this.isCrossSite(request);
    const secret = this.cookie.read(request);
    if (secret === undefined || context.isCrossSite) return context;
    context.visitor = await this.sessions.visitorOf(secret, context.now);
    // A session that ended: the browser need not send it again.
    if (!context.visitor) context.cookies.push(this.cookie.remove());
    return context;
  }

  /**
   * A browser says where a request comes from in `Sec-Fetch-Site`, an older one in `Origin`. A program
   * says neither, and carries no cookie that it was not given.
   */
  private isCrossSite({ headers }: IncomingMessage): boolean {
    const site = headers['sec-fetch-site'];
    if (site !== undefined) return site !== 'same-origin' && site !== 'none';
    const { origin } = headers;
    return origin !== undefined && origin !== this.origin && origin !== `http://${headers.host}`;
  }
}
