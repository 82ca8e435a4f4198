import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, MoreThan, type EntityManager } from 'typeorm';
import { ApiError } from '../common/api-error.js';
import { AccountsRepository, type FoundSession } from './accounts.repository.js';
import { deviceWords } from './device-words.js';
import { newSecret, secretHash } from './secrets.js';
import { Session, type SignInWay } from './session.entity.js';
import { Visitor } from './visitor.js';

const DAY_MS = 86_400_000;
/** Somebody who comes back within this many days stays signed in. */
const UNSEEN_DAYS = 30;
/** Nobody stays signed in longer. */
const LONGEST_DAYS = 90;
/** Seen is written down this coarsely. */
const SEEN_EVERY_MS = 3_600_000;

/** A secret for the cookie, whose it is, and until when it works. */
export interface NewSession {
  accountId: string;
  secret: string;
  expiresAt: Date;
}

/** Who is signed in where. */
@Injectable()
export class SessionsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly repository: AccountsRepository,
  ) {}

  /** Who sends this secret; null = nobody, or not any more. */
  async visitorOf(secret: string, now: Date): Promise<Visitor | null> {
    const found = await this.repository.liveSession(secretHash(secret), now);
    if (!found) return null;
    if (now.getTime() - found.seenAt.getTime() > SEEN_EVERY_MS) await this.see(found, now);
    return new Visitor(found.accountId, found.id, found.roles);
  }

  /** Signs somebody in on a device, in the caller's transaction. */
  async start(
    em: EntityManager,
    accountId: string,
    way: SignInWay,
    userAgent: string | undefined,
    now: Date,
  ): Promise<NewSession> {
    await this.repository.removeExpired(em, now);
    const secret = newSecret();
    await em.insert(Session, {
      id: randomUUID(),
      tokenHash: secretHash(secret),
      accountId,
      createdAt: now,
      seenAt: now,
      expiresAt: inDays(now, UNSEEN_DAYS),
      endedAt: null,
      device: deviceWords(userAgent),
      way,
    });
    // The browser keeps the cookie as long as a session can last; whether it does, the row says.
    return { accountId, secret, expiresAt: inDays(now, LONGEST_DAYS) };
  }

  /** The live sessions of one account, last seen first. */
  list(accountId: string, now: Date): Promise<Session[]> {
    return this.dataSource.manager.find(Session, {
      where: { accountId, endedAt: IsNull(), expiresAt: MoreThan(now) },
      order: { seenAt: 'DESC', createdAt: 'DESC', id: 'ASC' },
    });
  }

  /** @throws ApiError NOT_FOUND when it is not theirs, or ended before */
  async end(accountId: string, id: string, now: Date): Promise<void> {
    const { affected } = await this.dataSource.manager.update(
      Session,
      { id, accountId, endedAt: IsNull() },
      { endedAt: now },
    );
    if (affected !== 1) throw new ApiError('NOT_FOUND');
  }

  /** Ends every session of an account. */
  async endAll(em: EntityManager, accountId: string, now: Date): Promise<void> {
    await em.update(Session, { accountId, endedAt: IsNull() }, { endedAt: now });
  }

  private async see({ id, createdAt }: FoundSession, now: Date): Promise<void> {
    const last = inDays(createdAt, LONGEST_DAYS);
    const next = inDays(now, UNSEEN_DAYS);
    await this.dataSource.manager.update(
      Session,
      { id },
      { seenAt: now, expiresAt: next < last ? next : last },
    );
  }
}

function inDays(from: Date, days: number): Date {
  return new Date(from.getTime() + days * DAY_MS);
}
