import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ApiError } from '../common/api-error.js';
import { JsonScalar } from '../common/json.scalar.js';
import { CONFIG, type Config } from '../config/config.js';
import type { RequestContext } from '../graphql/request-context.js';
import { RateLimit } from '../http/rate-limit.js';
import { AccountModel } from './accounts.model.js';
import { AccountsService } from './accounts.service.js';
import { Allow, Asker } from './allow.js';
import { isMailAddress } from './invitations.service.js';
import { PasskeysService } from './passkeys.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsService, type NewSession } from './sessions.service.js';
import { SignInLinksService } from './sign-in-links.service.js';
import type { Visitor } from './visitor.js';

/** Per minute and address: an office shares one; somebody who tries secrets gets nowhere at this pace. */
const TRIES_PER_MINUTE = 30;

/** How somebody signs in and out. */
@Resolver(() => AccountModel)
export class SignInResolver {
  private readonly tries = new RateLimit(TRIES_PER_MINUTE);
  private readonly cookie: SessionCookie;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly links: SignInLinksService,
    private readonly passkeys: PasskeysService,
    private readonly sessions: SessionsService,
    private readonly accounts: AccountsService,
  ) {
    this.cookie = new SessionCookie(config.publicUrl.startsWith('https:'));
  }

  @Mutation(() => Boolean, {
    description:
      'Sends a link to sign in, if this address has an account; the answer is true either way. Errors: EMAIL_INVALID, RATE_LIMITED, CROSS_SITE.',
  })
  async requestSignInLink(
    @Args('email', { type: () => String, description: 'Mail address.' }) email: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.admit(context);
    if (!isMailAddress(email.trim())) throw new ApiError('EMAIL_INVALID');
    this.links.request(email);
    return true;
  }

  @Mutation(() => AccountModel, {
    description:
      'Signs in with the secret of a link, once. Errors: LINK_UNUSABLE, RATE_LIMITED, CROSS_SITE.',
  })
  async signIn(
    @Args('secret', { type: () => String, description: 'What follows # in the link.' })
    secret: string,
    @Context() context: RequestContext,
  ): Promise<AccountModel> {
    await this.admit(context);
    return this.welcome(await this.links.use(secret, context.caller.userAgent), context);
  }

  @Mutation(() => JsonScalar, {
    description:
      'What a browser needs to sign in with a passkey (WebAuthn request options). Errors: RATE_LIMITED, CROSS_SITE.',
  })
  async startPasskeySignIn(@Context() context: RequestContext): Promise<unknown> {
    await this.admit(context);
    return this.passkeys.startSignIn();
  }

  @Mutation(() => AccountModel, {
    description: 'Signs in with a passkey. Errors: PASSKEY_REFUSED, RATE_LIMITED, CROSS_SITE.',
  })
  async signInWithPasskey(
    @Args('response', { type: () => JsonScalar, description: 'What the browser answered.' })
    response: unknown,
    @Context() context: RequestContext,
  ): Promise<AccountModel> {
    await this.admit(context);
    const session = await this.passkeys.signIn(response, context.caller.userAgent);
    return this.welcome(session, context);
  }

  @Allow('end', 'Session')
  @Mutation(() => Boolean, { description: 'Signs out here. Errors: SIGN_IN_NEEDED, CROSS_SITE.' })
  async signOut(
    @Asker() visitor: Visitor,
    @Context() { cookies }: RequestContext,
  ): Promise<boolean> {
    await this.sessions.end(visitor.accountId, visitor.sessionId, new Date());
    cookies.push(this.cookie.remove());
    return true;
  }

  private async welcome(
    { accountId, secret, expiresAt }: NewSession,
    context: RequestContext,
  ): Promise<AccountModel> {
    const account = await this.accounts.find(accountId);
    context.cookies.push(this.cookie.write(secret, expiresAt));
    return account;
  }

  private async admit({ caller }: RequestContext): Promise<void> {
    const retryAfter = await this.tries.secondsToWait(caller.address);
    if (retryAfter > 0) throw new ApiError('RATE_LIMITED', { retryAfter });
  }
}
