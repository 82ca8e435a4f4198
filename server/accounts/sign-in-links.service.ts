import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, MoreThan, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { LOGGER, type Logger } from '../common/logger.js';
import { CONFIG, type Config } from '../config/config.js';
import { inTransaction } from '../database/transaction.js';
import { MailService } from '../mail/mail.service.js';
import { signInMail } from './account-mails.js';
import { AccountsRepository } from './accounts.repository.js';
import { emailKey } from './email-key.js';
import { Person } from './person.entity.js';
import { RoleGrant } from './role-grant.entity.js';
import { pseudonymOf } from './roles.js';
import { newSecret, secretHash } from './secrets.js';
import { SessionsService, type NewSession } from './sessions.service.js';
import { SignInLink } from './sign-in-link.entity.js';

/** How long a link works that somebody asked for. */
export const LINK_MINUTES = 15;
/**
 * Live links per person. Whoever asks on behalf of another can fill their mailbox no further than this,
 * and cannot lock them out either: as long as no new mail is sent, these links work.
 */
const MOST_LIVE_LINKS = 3;

/** Links in a mail that sign somebody in, once. */
@Injectable()
export class SignInLinksService {
  private underWay: Promise<void> = Promise.resolve();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly repository: AccountsRepository,
    private readonly sessions: SessionsService,
    private readonly mail: MailService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Sends a link, if this address is of somebody with a role. Returns before anything is looked up:
   * neither the answer nor the time it takes tells whether the address is known.
   */
  request(email: string): void {
    const key = emailKey(email);
    this.underWay = this.underWay
      .then(() => this.send(key))
      .catch((error: unknown) => this.logger.error({ err: error }, 'a sign-in mail failed'));
  }

  /** Resolves when every link asked for so far is written down. */
  settled(): Promise<void> {
    return this.underWay;
  }

  /**
   * Makes a link for an account, in the caller's transaction.
   * @returns its address; the secret stands in the fragment, which is sent to no server by opening it,
   * so that a program that opens every link in a mail uses none up
   */
  async make(em: EntityManager, accountId: string, lifeMs: number): Promise<string> {
    const secret = newSecret();
    const now = new Date();
    await em.insert(SignInLink, {
      tokenHash: secretHash(secret),
      accountId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifeMs),
      usedAt: null,
    });
    return `${this.config.publicUrl}/aanmelden#${secret}`;
  }

  /**
   * Signs in whoever brings the secret of a link.
   * @throws ApiError LINK_UNUSABLE: unknown, used before, too old, or without any role left
   */
  async use(secret: string, userAgent: string | undefined): Promise<NewSession> {
    const now = new Date();
    return inTransaction(this.dataSource, async (em) => {
      const accountId = await this.repository.useLink(em, secretHash(secret), now);
      if (!accountId || !(await hasRole(em, accountId))) throw new ApiError('LINK_UNUSABLE');
      await this.audit.note(em, {
        actor: pseudonymOf(accountId),
        act: 'account.signed-in',
        subject: `account:${accountId}`,
        details: { way: 'LINK' },
      });
      return this.sessions.start(em, accountId, 'LINK', userAgent, now);
    });
  }

  private async send(key: string): Promise<void> {
    await inTransaction(this.dataSource, async (em) => {
      const person = await em.findOneBy(Person, { emailKey: key });
      if (!person || !(await hasRole(em, person.accountId))) return;
      const { accountId, email } = person;
      const live = await em.countBy(SignInLink, {
        accountId,
        usedAt: IsNull(),
        expiresAt: MoreThan(new Date()),
      });
      if (live >= MOST_LIVE_LINKS) return;
      const link = await this.make(em, accountId, LINK_MINUTES * 60_000);
      const text = signInMail(link, LINK_MINUTES);
      await this.mail.queue(em, { kind: 'SIGN_IN', accountId, recipient: email, ...text });
    });
    void this.mail.sendWaiting();
  }
}

async function hasRole(em: EntityManager, accountId: string): Promise<boolean> {
  return em.existsBy(RoleGrant, { accountId, endedAt: IsNull() });
}
