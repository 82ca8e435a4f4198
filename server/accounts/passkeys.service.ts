import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { CONFIG, type Config } from '../config/config.js';
import { inTransaction } from '../database/transaction.js';
import { AccountsRepository } from './accounts.repository.js';
import { PasskeyChallenge } from './passkey-challenge.entity.js';
import { Passkey } from './passkey.entity.js';
import { Person } from './person.entity.js';
import { RoleGrant } from './role-grant.entity.js';
import { pseudonymOf } from './roles.js';
import { SessionsService, type NewSession } from './sessions.service.js';
import { deviceWords } from './device-words.js';

const CHALLENGE_MS = 5 * 60_000;
/** More than anybody has devices. */
const MOST_PASSKEYS = 20;

/**
 * Signing in with a passkey (WebAuthn): the device keeps a secret and proves that it has it. It is only
 * offered to somebody who is signed in, and is discoverable, so that nobody types an address to use it.
 */
@Injectable()
export class PasskeysService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly repository: AccountsRepository,
    private readonly sessions: SessionsService,
    private readonly audit: AuditService,
  ) {}

  /**
   * What the browser needs to make a passkey.
   * @throws ApiError PASSKEY_REFUSED when there are too many already
   */
  async startAdding(accountId: string): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const known = await this.list(accountId);
    if (known.length >= MOST_PASSKEYS) throw new ApiError('PASSKEY_REFUSED');
    const person = await this.dataSource.manager.findOneByOrFail(Person, { accountId });
    const options = await generateRegistrationOptions({
      rpName: 'Zelfregiekaart',
      rpID: this.rpId,
      userName: person.email,
      userDisplayName: person.name ?? person.email,
      userID: new TextEncoder().encode(accountId),
      excludeCredentials: known.map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestationType: 'none',
    });
    await this.keepChallenge(options.challenge, accountId);
    return options;
  }

  /** @throws ApiError PASSKEY_REFUSED */
  async add(accountId: string, response: unknown, userAgent: string | undefined): Promise<Passkey> {
    const now = new Date();
    return inTransaction(this.dataSource, async (em) => {
      const challenge = challengeOf(response);
      const asked = challenge && (await this.repository.useChallenge(em, challenge, now));
      if (!asked || asked.accountId !== accountId) throw new ApiError('PASSKEY_REFUSED');
      const { verified, registrationInfo } = await refusing(() =>
        verifyRegistrationResponse({
          response: response as RegistrationResponseJSON,
          expectedChallenge: challenge,
          expectedOrigin: this.config.publicUrl,
          expectedRPID: this.rpId,
          requireUserVerification: true,
        }),
      );
      if (!verified || !registrationInfo) throw new ApiError('PASSKEY_REFUSED');
      const { credential } = registrationInfo;
      if (await em.existsBy(Passkey, { id: credential.id })) throw new ApiError('PASSKEY_REFUSED');
      const passkey: Omit<Passkey, 'account'> = {
        id: credential.id,
        accountId,
        publicKey: Buffer.from(credential.publicKey),
        counter: String(credential.counter),
        transports: credential.transports ?? [],
        name: deviceWords(userAgent),
        createdAt: now,
        usedAt: null,
      };
      await em.insert(Passkey, passkey);
      await this.audit.note(em, {
        actor: pseudonymOf(accountId),
        act: 'account.passkey-added',
        subject: `account:${accountId}`,
      });
      return passkey as Passkey;
    });
  }

  /** Oldest first. */
  list(accountId: string): Promise<Passkey[]> {
    return this.dataSource.manager.find(Passkey, {
      where: { accountId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** @throws ApiError NOT_FOUND when it is not theirs */
  async remove(accountId: string, id: string): Promise<void> {
    await inTransaction(this.dataSource, async (em) => {
      const { affected } = await em.delete(Passkey, { id, accountId });
      if (affected !== 1) throw new ApiError('NOT_FOUND');
      await this.audit.note(em, {
        actor: pseudonymOf(accountId),
        act: 'account.passkey-removed',
        subject: `account:${accountId}`,
      });
    });
  }

  /** What the browser needs to sign in: the same for everybody, it names nobody. */
  async startSignIn(): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const options = await generateAuthenticationOptions({
      rpID: this.rpId,
      userVerification: 'required',
    });
    await this.keepChallenge(options.challenge, null);
    return options;
  }

  /** @throws ApiError PASSKEY_REFUSED, whatever the reason */
  async signIn(response: unknown, userAgent: string | undefined): Promise<NewSession> {
    const now = new Date();
    return inTransaction(this.dataSource, async (em) => {
      const challenge = challengeOf(response);
      const asked = challenge && (await this.repository.useChallenge(em, challenge, now));
      if (!asked || asked.accountId !== null) throw new ApiError('PASSKEY_REFUSED');
      const passkey = await this.knownPasskey(em, response);
      const { verified, authenticationInfo } = await refusing(() =>
        verifyAuthenticationResponse({
          response: response as AuthenticationResponseJSON,
          expectedChallenge: challenge,
          expectedOrigin: this.config.publicUrl,
          expectedRPID: this.rpId,
          requireUserVerification: true,
          credential: {
            id: passkey.id,
            publicKey: new Uint8Array(passkey.publicKey),
            counter: Number(passkey.counter),
            transports: passkey.transports as AuthenticatorTransport[],
          },
        }),
      );
      if (!verified) throw new ApiError('PASSKEY_REFUSED');
      const { accountId } = passkey;
      await em.update(
        Passkey,
        { id: passkey.id },
        { counter: String(authenticationInfo.newCounter), usedAt: now },
      );
      await this.audit.note(em, {
        actor: pseudonymOf(accountId),
        act: 'account.signed-in',
        subject: `account:${accountId}`,
        details: { way: 'PASSKEY' },
      });
      return this.sessions.start(em, accountId, 'PASSKEY', userAgent, now);
    });
  }

  private async knownPasskey(em: EntityManager, response: unknown): Promise<Passkey> {
    const id = (response as { id?: unknown } | null)?.id;
    const passkey =
      typeof id === 'string' && id.length < 2000 && isText(id)
        ? await em.findOneBy(Passkey, { id })
        : null;
    const hasRole =
      passkey &&
      (await em.existsBy(RoleGrant, { accountId: passkey.accountId, endedAt: IsNull() }));
    if (!hasRole) throw new ApiError('PASSKEY_REFUSED');
    return passkey;
  }

  private async keepChallenge(challenge: string, accountId: string | null): Promise<void> {
    const now = new Date();
    await this.repository.removeOldChallenges(now);
    await this.dataSource.manager.insert(PasskeyChallenge, {
      challenge,
      accountId,
      expiresAt: new Date(now.getTime() + CHALLENGE_MS),
    });
  }

  /** The name a passkey belongs to: the host visitors see. */
  private get rpId(): string {
    return new URL(this.config.publicUrl).hostname;
  }
}

/** Whatever is wrong with what a browser sent is one answer: it tells an attacker nothing. */
async function refusing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch {
    throw new ApiError('PASSKEY_REFUSED');
  }
}

/** The challenge that the browser says it answers; null when it says nothing readable. */
function challengeOf(response: unknown): string | null {
  const packed = (response as { response?: { clientDataJSON?: unknown } } | null)?.response
    ?.clientDataJSON;
  if (typeof packed !== 'string' || packed.length > 5_000) return null;
  try {
    const client: unknown = JSON.parse(Buffer.from(packed, 'base64url').toString('utf8'));
    const challenge = (client as { challenge?: unknown } | null)?.challenge;
    return typeof challenge === 'string' && isText(challenge) ? challenge : null;
  } catch {
    return null;
  }
}

/** base64url: nothing the database could stumble over. */
const isText = (text: string): boolean => /^[\w-]+$/.test(text);
