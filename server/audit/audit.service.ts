import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, LessThan, type EntityManager } from 'typeorm';
import { AuditEntry, type AuditDetails } from './audit-entry.entity.js';

/** Everything that is written down, by the thing it is done to. A new act is added here first. */
export const AUDIT_ACTS = [
  'account.invited',
  'account.signed-in',
  'account.passkey-added',
  'account.passkey-removed',
  'account.role-ended',
  'account.erased',
  'mail.refusal-noted',
  'record.draft-started',
  'record.proposed',
  'record.proposal-ended',
  'record.published',
  'record.restored',
  'record.refused',
  'record.merged',
  'record.taken-down',
  'record.address-hidden',
  'record.address-changed',
  'record.contact-person-changed',
  'record.confirmed',
  'record.called',
  'record.not-to-be-listed',
  'record.may-be-listed-again',
  'record.created',
  'record.not-a-duplicate',
  'record.network-status-decided',
  'suggestion.received',
  'suggestion.handled',
  'growth.saved',
  'growth.published',
  'growth.withdrawn',
  'figures.saved',
  'figures.published',
  'figures.withdrawn',
  'inventory.stated',
  'inventory.ended',
] as const;
export type AuditAct = (typeof AUDIT_ACTS)[number];

export interface AuditNote {
  /** A pseudonym. */
  actor: string;
  act: AuditAct;
  /** `record:<id>`, `account:<id>`. */
  subject: string;
  details?: AuditDetails;
}

/** Who did what. Written in the transaction of the act itself, so that neither is there without the other. */
@Injectable()
export class AuditService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async note(em: EntityManager, { actor, act, subject, details = {} }: AuditNote): Promise<void> {
    await em.insert(AuditEntry, { at: new Date(), actor, act, subject, details });
  }

  /**
   * Newest first.
   * @param before only entries older than this one; null = from the newest
   */
  list({
    subject,
    before,
    size,
  }: {
    subject: string | null;
    before: string | null;
    size: number;
  }): Promise<AuditEntry[]> {
    return this.dataSource.manager.find(AuditEntry, {
      where: {
        ...(subject !== null && { subject }),
        ...(before !== null && { id: LessThan(before) }),
      },
      order: { id: 'DESC' },
      take: size,
    });
  }
}
