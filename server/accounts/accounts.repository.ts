import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { GrantedRole } from './roles.js';
import type { Session } from './session.entity.js';

/** A session with who it is of. */
export interface FoundSession extends Pick<Session, 'id' | 'accountId' | 'createdAt' | 'seenAt'> {
  roles: GrantedRole[];
}

/** The questions of accounts that need SQL of their own. */
@Injectable()
export class AccountsRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** One question per request of somebody who signed in. Null = no such session, or it ended. */
  async liveSession(tokenHash: string, now: Date): Promise<FoundSession | null> {
    const rows = await this.dataSource.query<
      (Omit<FoundSession, 'roles'> & Nullable<GrantedRole>)[]
    >(
      `SELECT s.id, s.account_id AS "accountId", s.created_at AS "createdAt", s.seen_at AS "seenAt", g.role,
              g.initiative_id AS "initiativeId", g.region_code AS "regionCode"
         FROM session s
         JOIN account a ON a.id = s.account_id AND a.erased_at IS NULL
         LEFT JOIN role_grant g ON g.account_id = s.account_id AND g.ended_at IS NULL
        WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2`,
      [tokenHash, now],
    );
    const [first] = rows;
    if (!first) return null;
    const { id, accountId, createdAt, seenAt } = first;
    const roles = rows.flatMap(({ role, initiativeId, regionCode }) =>
      role === null ? [] : [{ role, initiativeId, regionCode }],
    );
    return { id, accountId, createdAt, seenAt, roles };
  }

  /**
   * Uses a link up: of two who come with the same one, one gets the account.
   * @returns whose it was; null = unknown, used before or too old
   */
  async useLink(em: EntityManager, tokenHash: string, now: Date): Promise<string | null> {
    const [rows] = await em.query<[{ account_id: string }[], number]>(
      `UPDATE sign_in_link l SET used_at = $2
         FROM account a
        WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > $2
          AND a.id = l.account_id AND a.erased_at IS NULL
      RETURNING l.account_id`,
      [tokenHash, now],
    );
    return rows[0]?.account_id ?? null;
  }

  /** Takes a challenge away, so that it answers once. @returns whose it was; undefined = there is none */
  async useChallenge(
    em: EntityManager,
    challenge: string,
    now: Date,
  ): Promise<{ accountId: string | null } | undefined> {
    const [rows] = await em.query<[{ accountId: string | null; expiresAt: Date }[], number]>(
      `DELETE FROM passkey_challenge WHERE challenge = $1
       RETURNING account_id AS "accountId", expires_at AS "expiresAt"`,
      [challenge],
    );
    const [row] = rows;
    return row && row.expiresAt > now ? { accountId: row.accountId } : undefined;
  }

  /** Links and sessions that can do nothing since a month: nobody recognises a device by them any more. */
  async removeExpired(em: EntityManager, now: Date): Promise<void> {
    const longAgo = new Date(now.getTime() - 30 * 86_400_000);
    await em.query(`DELETE FROM sign_in_link WHERE expires_at < $1`, [longAgo]);
    await em.query(`DELETE FROM session WHERE expires_at < $1 OR ended_at < $1`, [longAgo]);
  }

  /** Challenges nobody answered in time: anybody may ask for one, so they must not pile up. */
  async removeOldChallenges(now: Date): Promise<void> {
    await this.dataSource.query(`DELETE FROM passkey_challenge WHERE expires_at < $1`, [now]);
  }

  /** Held to the end of the transaction: two cannot leave the register without a keeper together. */
  async lockRoles(em: EntityManager): Promise<void> {
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended('role_grant', 0))`);
  }
}

type Nullable<Shape> = { [Key in keyof Shape]: Shape[Key] | null };
