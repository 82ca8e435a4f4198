import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { inTransaction } from '../database/transaction.js';
import { MailService } from '../mail/mail.service.js';
import { Account } from './account.entity.js';
import { AccountsRepository } from './accounts.repository.js';
import { emailKey } from './email-key.js';
import { isMailAddress } from './invitations.service.js';
import { Passkey } from './passkey.entity.js';
import { Person } from './person.entity.js';
import { RoleGrant } from './role-grant.entity.js';
import { pseudonymOf } from './roles.js';
import { SessionsService } from './sessions.service.js';
import type { Visitor } from './visitor.js';

/** A person with the roles they have now. */
export interface AccountWithRoles {
  accountId: string;
  email: string;
  name: string | null;
  roles: RoleGrant[];
}

/** Who takes part, and how they stop. */
@Injectable()
export class AccountsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly repository: AccountsRepository,
    private readonly sessions: SessionsService,
    private readonly mail: MailService,
    private readonly audit: AuditService,
  ) {}

  /** Everybody with a role, by address; with a record only those who edit it. */
  async list(initiativeId: string | null = null): Promise<AccountWithRoles[]> {
    const roles = await this.dataSource.manager.find(RoleGrant, {
      where: { endedAt: IsNull(), ...(initiativeId !== null && { initiativeId }) },
      order: { grantedAt: 'ASC', id: 'ASC' },
    });
    const people = await this.dataSource.manager.findBy(Person, {
      accountId: In(roles.map(({ accountId }) => accountId)),
    });
    return people
      .map((person) => ({
        accountId: person.accountId,
        email: person.email,
        name: person.name,
        roles: roles.filter(({ accountId }) => accountId === person.accountId),
      }))
      .sort((a, b) => (a.email < b.email ? -1 : 1));
  }

  /** @throws ApiError NOT_FOUND after it was erased */
  async find(accountId: string): Promise<AccountWithRoles> {
    const person = await this.dataSource.manager.findOneBy(Person, { accountId });
    if (!person) throw new ApiError('NOT_FOUND');
    const roles = await this.dataSource.manager.find(RoleGrant, {
      where: { accountId, endedAt: IsNull() },
      order: { grantedAt: 'ASC', id: 'ASC' },
    });
    return { accountId, email: person.email, name: person.name, roles };
  }

  /** Names behind pseudonyms, as far as these people still take part; others are not in it. */
  async namesOf(pseudonyms: readonly string[]): Promise<Map<string, string>> {
    const ids = pseudonyms.flatMap((pseudonym) => /^account:(.+)$/.exec(pseudonym)?.[1] ?? []);
    const people = await this.dataSource.manager.findBy(Person, { accountId: In(ids) });
    return new Map(
      people.map(({ accountId, name, email }) => [pseudonymOf(accountId), name ?? email]),
    );
  }

  /**
   * Ends a role: revoked by a keeper, or left by whoever has it. With the last one every session ends.
   * @throws ApiError NOT_FOUND, NOT_ALLOWED, LAST_KEEPER
   */
  async endRole(visitor: Visitor, grantId: string): Promise<void> {
    await inTransaction(this.dataSource, async (em) => {
      await this.repository.lockRoles(em);
      const grant = await em.findOneBy(RoleGrant, { id: grantId, endedAt: IsNull() });
      if (!grant || !visitor.may('end', 'RoleGrant', { accountId: grant.accountId })) {
        throw new ApiError('NOT_FOUND');
      }
      await this.endGrants(em, [grant], visitor.pseudonym);
      const { accountId } = grant;
      if (!(await em.existsBy(RoleGrant, { accountId, endedAt: IsNull() }))) {
        await this.sessions.endAll(em, accountId, new Date());
      }
    });
  }

  /**
   * Takes a person out of the register: address, name, passkeys, sessions, their mail. What they did
   * stays, under a pseudonym that is nobody any more.
   * @throws ApiError NOT_FOUND, LAST_KEEPER
   */
  async erase(visitor: Visitor, accountId: string): Promise<void> {
    await inTransaction(this.dataSource, async (em) => {
      await this.repository.lockRoles(em);
      visitor.mustBeAllowed('erase', 'Account', { id: accountId });
      const person = await em.findOneBy(Person, { accountId });
      if (!person) throw new ApiError('NOT_FOUND');
      const now = new Date();
      const grants = await em.findBy(RoleGrant, { accountId, endedAt: IsNull() });
      await this.endGrants(em, grants, visitor.pseudonym);
      await this.sessions.endAll(em, accountId, now);
      await em.delete(Passkey, { accountId });
      await this.mail.forget(em, accountId);
      await em.delete(Person, { accountId });
      await em.update(Account, { id: accountId }, { erasedAt: now });
      await this.audit.note(em, {
        actor: visitor.pseudonym,
        act: 'account.erased',
        subject: `account:${accountId}`,
      });
    });
  }

  /** Who edited the one record edits the other from now on, in the caller's transaction. */
  async moveEditors(
    em: EntityManager,
    fromId: string,
    intoId: string,
    actor: string,
  ): Promise<void> {
    const editors = await em.findBy(RoleGrant, { initiativeId: fromId, endedAt: IsNull() });
    for (const grant of editors) {
      const scope = { accountId: grant.accountId, initiativeId: intoId };
      if (!(await em.existsBy(RoleGrant, { ...scope, endedAt: IsNull() }))) {
        await em.insert(RoleGrant, {
          ...grant,
          ...scope,
          id: randomUUID(),
          grantedAt: new Date(),
          grantedBy: actor,
        });
      }
    }
    await this.endGrants(em, editors, actor);
  }

  /**
   * Notes that somebody never wants mail from the register again.
   * @param manager a transaction to take part in; without one this is a transaction of its own
   * @throws ApiError EMAIL_INVALID
   */
  async refuseMail(visitor: Visitor, email: string, manager?: EntityManager): Promise<void> {
    if (!isMailAddress(email.trim())) throw new ApiError('EMAIL_INVALID');
    const work = async (em: EntityManager): Promise<void> => {
      await this.mail.noteRefusal(em, emailKey(email), visitor.pseudonym);
      await this.audit.note(em, {
        actor: visitor.pseudonym,
        act: 'mail.refusal-noted',
        subject: 'mail',
      });
    };
    return manager ? work(manager) : inTransaction(this.dataSource, work);
  }

  private async endGrants(em: EntityManager, grants: RoleGrant[], by: string): Promise<void> {
    if (grants.some(({ role }) => role === 'KEEPER')) {
      const keepers = await em.countBy(RoleGrant, { role: 'KEEPER', endedAt: IsNull() });
      if (keepers === 1) throw new ApiError('LAST_KEEPER');
    }
    for (const { id, accountId, role, initiativeId, regionCode } of grants) {
      await em.update(RoleGrant, { id }, { endedAt: new Date(), endedBy: by });
      await this.audit.note(em, {
        actor: by,
        act: 'account.role-ended',
        subject: `account:${accountId}`,
        details: { role, initiativeId, regionCode },
      });
    }
  }
}
