import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApiError } from '../common/api-error.js';
import { isStorable } from '../common/storable.js';
import { JsonScalar } from '../common/json.scalar.js';
import { uuidOf } from '../common/uuid-of.js';
import type { RequestContext } from '../graphql/request-context.js';
import { AccountModel, InvitationInput, PasskeyModel, SessionModel } from './accounts.model.js';
import { AccountsService } from './accounts.service.js';
import { Allow, Asker } from './allow.js';
import { InvitationsService } from './invitations.service.js';
import { PasskeysService } from './passkeys.service.js';
import { SessionsService } from './sessions.service.js';
import type { Visitor } from './visitor.js';

const ID_ARG = { type: () => ID, description: 'Its id.' };

/** Accounts: one's own, and for a keeper those of others. */
@Resolver(() => AccountModel)
export class AccountsResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly invitations: InvitationsService,
    private readonly sessions: SessionsService,
    private readonly passkeys: PasskeysService,
  ) {}

  @Query(() => AccountModel, {
    nullable: true,
    description: 'Who you are; null = you did not sign in.',
  })
  async me(@Context() { visitor }: RequestContext): Promise<AccountModel | null> {
    return visitor && this.accounts.find(visitor.accountId);
  }

  @Allow('read', 'Session')
  @Query(() => [SessionModel], {
    description: 'Where you are signed in, last seen first. Errors: SIGN_IN_NEEDED.',
  })
  async mySessions(
    @Asker() visitor: Visitor,
    @Context() { now }: RequestContext,
  ): Promise<SessionModel[]> {
    const sessions = await this.sessions.list(visitor.accountId, now);
    return sessions.map((session) => ({ ...session, isThisOne: session.id === visitor.sessionId }));
  }

  @Allow('end', 'Session')
  @Mutation(() => Boolean, {
    description: 'Signs you out on one device. Errors: SIGN_IN_NEEDED, NOT_FOUND, CROSS_SITE.',
  })
  async endSession(@Args('id', ID_ARG) id: string, @Asker() visitor: Visitor): Promise<boolean> {
    await this.sessions.end(visitor.accountId, uuidOf(id), new Date());
    return true;
  }

  @Allow('read', 'Passkey')
  @Query(() => [PasskeyModel], {
    description: 'Your passkeys, oldest first. Errors: SIGN_IN_NEEDED.',
  })
  async myPasskeys(@Asker() visitor: Visitor): Promise<PasskeyModel[]> {
    return this.passkeys.list(visitor.accountId);
  }

  @Allow('create', 'Passkey')
  @Mutation(() => JsonScalar, {
    description:
      'What a browser needs to make a passkey (WebAuthn creation options). Errors: SIGN_IN_NEEDED, PASSKEY_REFUSED, CROSS_SITE.',
  })
  async startAddingPasskey(@Asker() visitor: Visitor): Promise<unknown> {
    return this.passkeys.startAdding(visitor.accountId);
  }

  @Allow('create', 'Passkey')
  @Mutation(() => PasskeyModel, {
    description: 'Keeps a passkey of yours. Errors: SIGN_IN_NEEDED, PASSKEY_REFUSED, CROSS_SITE.',
  })
  async addPasskey(
    @Args('response', { type: () => JsonScalar, description: 'What the browser answered.' })
    response: unknown,
    @Asker() visitor: Visitor,
    @Context() { caller }: RequestContext,
  ): Promise<PasskeyModel> {
    return this.passkeys.add(visitor.accountId, response, caller.userAgent);
  }

  @Allow('end', 'Passkey')
  @Mutation(() => Boolean, {
    description: 'Forgets a passkey of yours. Errors: SIGN_IN_NEEDED, NOT_FOUND, CROSS_SITE.',
  })
  async removePasskey(@Args('id', ID_ARG) id: string, @Asker() visitor: Visitor): Promise<boolean> {
    if (!/^[\w-]{1,2000}$/.test(id)) throw new ApiError('NOT_FOUND');
    await this.passkeys.remove(visitor.accountId, id);
    return true;
  }

  @Allow('invite', 'Account')
  @Query(() => [AccountModel], {
    name: 'accounts',
    description: 'Everybody who takes part, by address. Errors: SIGN_IN_NEEDED, NOT_ALLOWED.',
  })
  async accountList(): Promise<AccountModel[]> {
    return this.accounts.list();
  }

  @Allow('invite', 'Account')
  @Mutation(() => AccountModel, {
    description:
      'Gives somebody a role and mails them a link. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, EMAIL_INVALID, MAIL_REFUSED, INITIATIVE_UNKNOWN, REGION_UNKNOWN, INPUT_INVALID, CROSS_SITE.',
  })
  async inviteAccount(
    @Args('invitation', { type: () => InvitationInput, description: 'Who, and to what.' })
    invitation: InvitationInput,
    @Asker() visitor: Visitor,
  ): Promise<AccountModel> {
    const { role } = invitation;
    const initiativeId = role === 'EDITOR' ? uuidOf(invitation.initiativeId ?? '') : null;
    const regionCode = role === 'REGION' ? (invitation.regionCode ?? null) : null;
    const name = invitation.name?.trim() || null;
    if (name !== null && (name.length > 120 || !isStorable(name))) {
      throw new ApiError('INPUT_INVALID', { issues: ['name'] });
    }
    const { accountId } = await this.invitations.invite(
      { email: invitation.email, name, role, initiativeId, regionCode },
      visitor.pseudonym,
      { byMail: true },
    );
    return this.accounts.find(accountId);
  }

  @Allow('end', 'RoleGrant')
  @Mutation(() => Boolean, {
    description:
      'Ends a role: your own, or as a keeper anybody’s. Errors: SIGN_IN_NEEDED, NOT_FOUND, LAST_KEEPER, CROSS_SITE.',
  })
  async endRole(@Args('id', ID_ARG) id: string, @Asker() visitor: Visitor): Promise<boolean> {
    await this.accounts.endRole(visitor, uuidOf(id));
    return true;
  }

  @Allow('erase', 'Account')
  @Mutation(() => Boolean, {
    description:
      'Takes a person out of the register: yourself, or as a keeper anybody. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, LAST_KEEPER, CROSS_SITE.',
  })
  async eraseAccount(@Args('id', ID_ARG) id: string, @Asker() visitor: Visitor): Promise<boolean> {
    await this.accounts.erase(visitor, uuidOf(id));
    return true;
  }

  @Allow('invite', 'Account')
  @Mutation(() => Boolean, {
    description:
      'Notes that somebody never wants mail from the register. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, EMAIL_INVALID, CROSS_SITE.',
  })
  async refuseMail(
    @Args('email', { type: () => String, description: 'Mail address.' }) email: string,
    @Asker() visitor: Visitor,
  ): Promise<boolean> {
    await this.accounts.refuseMail(visitor, email);
    return true;
  }
}
