import type { IncomingMessage } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';

/**
 * The only cookie of the site, and only for people who signed in. The browser sends it to this site
 * alone, never with anything another site started, and no script can read it.
 */
export class SessionCookie {
  private readonly name: string;

  /** @param https as visitors see the site; a browser refuses the stricter name without it */
  constructor(private readonly https: boolean) {
    this.name = https ? '__Host-aangemeld' : 'aangemeld';
  }

  /** The secret somebody sent; undefined = nobody signed in here. */
  read(request: IncomingMessage): string | undefined {
    const header = request.headers.cookie;
    return header === undefined ? undefined : parseCookie(header)[this.name];
  }

  /** @returns a Set-Cookie header */
  write(secret: string, expires: Date): string {
    return stringifySetCookie(this.name, secret, { ...this.options, expires });
  }

  /** @returns a Set-Cookie header that takes it away */
  remove(): string {
    return stringifySetCookie(this.name, '', { ...this.options, maxAge: 0 });
  }

  private get options() {
    return { httpOnly: true, sameSite: 'strict' as const, path: '/', secure: this.https };
  }
}
