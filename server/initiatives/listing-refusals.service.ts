import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { inTransaction } from '../database/transaction.js';
import type { InitiativeContent } from './initiative-content.js';
import { ListingRefusal } from './listing-refusal.entity.js';
import { searchKey } from './search-text.js';

/** Who does not want to be listed. */
@Injectable()
export class ListingRefusalsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Is this, as far as can be told, somebody who does not want to be listed? Null = no. */
  async of(em: EntityManager, content: InitiativeContent): Promise<ListingRefusal | null> {
    const refusals = await em.findBy(ListingRefusal, { endedAt: IsNull() });
    const marks = marksOf(content);
    return (
      refusals.find(
        (refusal) =>
          refusal.recordId === content.id ||
          (refusal.phone !== null && refusal.phone === marks.phone) ||
          (refusal.website !== null && refusal.website === marks.website) ||
          (overlap(refusal.names, marks.names) &&
            // A name alone is not enough: "De Inloop" exists in many towns.
            (refusal.places.length === 0 || overlap(refusal.places, marks.places))),
      ) ?? null
    );
  }

  /** Notes it, in the transaction that takes the record down. */
  async note(
    em: EntityManager,
    content: InitiativeContent,
    { actor, reason }: { actor: string; reason: string },
  ): Promise<void> {
    await em.insert(ListingRefusal, {
      id: randomUUID(),
      recordId: content.id,
      ...marksOf(content),
      reason,
      notedAt: new Date(),
      notedBy: actor,
      endedAt: null,
      endedBy: null,
      endedReason: null,
    });
    await this.audit.note(em, {
      actor,
      act: 'record.not-to-be-listed',
      subject: `record:${content.id}`,
    });
  }

  /** Those that hold, newest first. */
  list(): Promise<ListingRefusal[]> {
    return this.dataSource.manager.find(ListingRefusal, {
      where: { endedAt: IsNull() },
      order: { notedAt: 'DESC', id: 'ASC' },
    });
  }

  /** @throws ApiError NOT_FOUND */
  async end(id: string, { actor, reason }: { actor: string; reason: string }): Promise<void> {
    await inTransaction(this.dataSource, async (em) => {
      const refusal = await em.findOneBy(ListingRefusal, { id, endedAt: IsNull() });
      if (!refusal) throw new ApiError('NOT_FOUND');
      await em.update(
        ListingRefusal,
        { id },
        { endedAt: new Date(), endedBy: actor, endedReason: reason },
      );
      await this.audit.note(em, {
        actor,
        act: 'record.may-be-listed-again',
        subject: `record:${refusal.recordId}`,
      });
    });
  }
}

/** What an initiative is recognised by. */
function marksOf(content: InitiativeContent) {
  const names = [content.name, ...content.formerNames.map(({ name }) => name)];
  const places = content.locations.flatMap(({ site }) => site?.place ?? []);
  return {
    names: unique(names.map(searchKey)),
    places: unique(places.map(searchKey)),
    phone: content.contact.phone,
    website: content.contact.website && websiteKey(content.contact.website),
  };
}

/** A web address as it is compared: `https://www.voorbeeld.nl/` and `http://voorbeeld.nl` are one. */
export function websiteKey(website: string): string {
  const { hostname, pathname } = new URL(website);
  return (hostname.replace(/^www\./, '') + pathname).replace(/\/+$/, '').toLowerCase();
}

const unique = (texts: string[]): string[] => [...new Set(texts)];
const overlap = (a: string[], b: string[]): boolean => a.some((text) => b.includes(text));
