import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, LessThan, MoreThan, type EntityManager } from 'typeorm';
import { LOGGER, type Logger } from '../common/logger.js';
import { CONFIG, type Config } from '../config/config.js';
import { MailMessage, type MailKind } from './mail-message.entity.js';
import { MailRefusal } from './mail-refusal.entity.js';
import { MailTransport } from './mail-transport.js';
import { MailRepository, type ClaimedMail } from './mail.repository.js';

export interface NewMail {
  kind: MailKind;
  accountId: string | null;
  recipient: string;
  subject: string;
  body: string;
}

const LOOK_EVERY_MS = 15_000;
/** Minutes to wait after the first, second … failed attempt; after the last it is given up. */
const WAITS_MINUTES = [1, 5, 30, 120, 720];
/** Longer than any attempt takes. */
const CLAIM_MS = 120_000;

/**
 * Every mail of the register. One is written down in the transaction that wants it sent, and sent from
 * there: a crash loses none. Without a mail server they stay readable in the log.
 */
@Injectable()
export class MailService implements OnApplicationShutdown {
  private readonly transport: MailTransport | null;
  private looking: NodeJS.Timeout | null = null;
  private sending: Promise<void> = Promise.resolve();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly repository: MailRepository,
  ) {
    this.transport = config.smtpUrl === null ? null : new MailTransport(config.smtpUrl, config);
  }

  /** From now on waiting mail is sent. Commands beside the application never call this. */
  start(): void {
    if (!this.transport) return;
    this.looking ??= setInterval(() => void this.sendWaiting(), LOOK_EVERY_MS).unref();
    void this.sendWaiting();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.looking) clearInterval(this.looking);
    this.looking = null;
    await this.sending;
    this.transport?.close();
  }

  /** Writes a mail down, in the caller's transaction. Call `sendWaiting` after it. */
  async queue(em: EntityManager, mail: NewMail): Promise<string> {
    const now = new Date();
    const id = randomUUID();
    await em.insert(MailMessage, {
      id,
      ...mail,
      state: this.transport ? 'QUEUED' : 'KEPT',
      queuedAt: now,
      sentAt: null,
      attempts: 0,
      nextAttemptAt: now,
      lastFault: null,
    });
    return id;
  }

  /** Sends what waits, one after another. Never rejects: what fails is tried again later. */
  sendWaiting(): Promise<void> {
    this.sending = this.sending
      .then(() => this.sendAll())
      .catch((error: unknown) => {
        this.logger.warn({ err: error }, 'could not look for waiting mail');
      });
    return this.sending;
  }

  /** Did this person ask never to be mailed? Only links they ask for themselves are sent then. */
  async isRefused(em: EntityManager, emailKey: string): Promise<boolean> {
    return em.existsBy(MailRefusal, { emailHash: refusalHash(emailKey) });
  }

  /** Notes "do not mail", for ever. Safe to note twice. */
  async noteRefusal(em: EntityManager, emailKey: string, notedBy: string): Promise<void> {
    await em.upsert(
      MailRefusal,
      { emailHash: refusalHash(emailKey), refusedAt: new Date(), notedBy },
      { conflictPaths: ['emailHash'], skipUpdateIfNoValuesChanged: true },
    );
  }

  /** Takes a person out of the mail log; that there was a mail stays. */
  async forget(em: EntityManager, accountId: string): Promise<void> {
    await em.update(MailMessage, { accountId }, { recipient: null, body: null });
  }

  /** Newest first. @param before only mail queued earlier; null = from the newest */
  list(before: Date | null, size: number): Promise<MailMessage[]> {
    return this.dataSource.manager.find(MailMessage, {
      where: before === null ? {} : { queuedAt: LessThan(before) },
      order: { queuedAt: 'DESC', id: 'ASC' },
      take: size,
    });
  }

  /** Given up in the last 30 days. */
  countFailed(): Promise<number> {
    const since = new Date(Date.now() - 30 * 86_400_000);
    return this.dataSource.manager.countBy(MailMessage, {
      state: 'FAILED',
      queuedAt: MoreThan(since),
    });
  }

  private async sendAll(): Promise<void> {
    if (!this.transport || !this.looking) return;
    for (;;) {
      const now = new Date();
      const mail = await this.repository.claim(now, new Date(now.getTime() + CLAIM_MS));
      if (!mail) return;
      await this.sendOne(this.transport, mail);
    }
  }

  private async sendOne(transport: MailTransport, mail: ClaimedMail): Promise<void> {
    const { hostname } = new URL(this.config.publicUrl);
    try {
      await transport.send({
        to: mail.recipient,
        subject: mail.subject,
        text: mail.body,
        messageId: `<${mail.id}@${hostname}>`,
      });
    } catch (error) {
      await this.noteFault(mail, error);
      return;
    }
    await this.dataSource.manager.update(
      MailMessage,
      { id: mail.id },
      { state: 'SENT', sentAt: new Date(), body: null, lastFault: null },
    );
  }

  private async noteFault({ id, attempts }: ClaimedMail, error: unknown): Promise<void> {
    const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
    // A refusal for good (5xx) is not tried again: the same answer would only come again.
    const isFinal = typeof responseCode === 'number' && responseCode >= 500;
    const wait = isFinal ? undefined : WAITS_MINUTES[attempts - 1];
    this.logger.warn({ err: error }, 'a mail could not be sent');
    await this.dataSource.manager.update(
      MailMessage,
      { id },
      {
        state: wait === undefined ? 'FAILED' : 'QUEUED',
        nextAttemptAt: new Date(Date.now() + (wait ?? 0) * 60_000),
        lastFault: [code, responseCode].filter((part) => part !== undefined).join(' ') || 'UNKNOWN',
      },
    );
  }
}

function refusalHash(emailKey: string): string {
  return createHash('sha256').update(emailKey).digest('hex');
}
