import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountsService } from '../accounts/accounts.service.js';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { Confirmation } from '../confirmations/confirmation.entity.js';
import { FieldFact } from '../initiatives/field-fact.entity.js';
import { fieldsOf } from '../initiatives/field-paths.js';
import type { InitiativeContent } from '../initiatives/initiative-content.js';
import { PrivateContact } from '../initiatives/private-contact.entity.js';
import { PublicationError } from '../initiatives/publication.errors.js';
import { PublicationService } from '../initiatives/publication.service.js';
import { Slug } from '../initiatives/slug.entity.js';
import { valueHash } from '../initiatives/value-hash.js';
import { RegistryService } from '../registry/registry.service.js';
import { RecordMerge } from './record-merge.entity.js';

export interface MergeCommand {
  /** The record that stays. */
  keepId: string;
  keepRevision: number;
  /** The record that becomes part of it. */
  mergeId: string;
  mergeRevision: number;
  /** Locations and offerings of the second that are not in the first yet, by id. */
  takeIds: string[];
  actor: string;
  reason: string;
}

/**
 * Makes two records one. Nothing is lost: the second keeps its history, which the first points to; its
 * links lead to the first; what was confirmed of what moves stays confirmed; its editors edit the first.
 */
@Injectable()
export class MergingService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly publications: PublicationService,
    private readonly accounts: AccountsService,
    private readonly registry: RegistryService,
    private readonly audit: AuditService,
  ) {}

  /**
   * @returns the number of the new revision of the record that stays
   * @throws ApiError NOT_FOUND, INPUT_INVALID, BASE_OUTDATED, HIDDEN_ADDRESS_IN_CONTENT
   */
  async merge(command: MergeCommand): Promise<number> {
    const { keepId, mergeId } = command;
    if (keepId === mergeId) throw new ApiError('INPUT_INVALID', { issues: ['mergeId'] });
    return publicationRefused(() => this.registry.publishWith((em) => this.mergeIn(em, command)));
  }

  private async mergeIn(em: EntityManager, command: MergeCommand): Promise<number> {
    const { keepId, mergeId, actor, reason } = command;
    const keep = await this.publications.current(em, keepId);
    const merge = await this.publications.current(em, mergeId);
    if (!keep || !merge) throw new ApiError('NOT_FOUND');
    if (keep.n !== command.keepRevision || merge.n !== command.mergeRevision) {
      throw new ApiError('BASE_OUTDATED');
    }
    const content = combined(keep.content, merge.content, command.takeIds);
    const moved = movedPaths(merge.content, command.takeIds);
    const facts = await em.findBy(FieldFact, { recordId: mergeId });

    // The second leaves the public tables first: its locations cannot stand under two records.
    await this.publications.withdraw(em, { recordId: mergeId, actor, reason });
    const revision = await this.publications.publish(
      {
        content,
        base: keep.n,
        actor,
        reason,
        sources: facts.filter(({ path, source }) => moved.has(path) && source !== ''),
      },
      em,
    );
    await em.update(Slug, { initiativeId: mergeId }, { initiativeId: keepId, current: false });
    await this.copyConfirmations(em, mergeId, keepId, moved);
    await em.update(PrivateContact, { initiativeId: mergeId }, { initiativeId: keepId });
    await this.accounts.moveEditors(em, mergeId, keepId, actor);
    // What was merged into the second before is now part of the first.
    await em.update(RecordMerge, { intoId: mergeId }, { intoId: keepId });
    await em.insert(RecordMerge, {
      fromId: mergeId,
      intoId: keepId,
      mergedAt: new Date(),
      mergedBy: actor,
      reason,
    });
    await this.audit.note(em, {
      actor,
      act: 'record.merged',
      subject: `record:${keepId}`,
      details: { from: mergeId, revision },
    });
    return revision;
  }

  /** Records that became part of this one, also by way of others. */
  async mergedInto(recordId: string): Promise<string[]> {
    const rows = await this.dataSource.manager.findBy(RecordMerge, { intoId: recordId });
    return rows.map(({ fromId }) => fromId);
  }

  private async copyConfirmations(
    em: EntityManager,
    fromId: string,
    intoId: string,
    moved: ReadonlyMap<string, string>,
  ): Promise<void> {
    for (const confirmation of await em.findBy(Confirmation, { recordId: fromId })) {
      const confirmedValues = Object.fromEntries(
        Object.entries(confirmation.confirmedValues).filter(([path]) => moved.has(path)),
      );
      if (Object.keys(confirmedValues).length === 0) continue;
      await em.insert(Confirmation, {
        ...confirmation,
        id: randomUUID(),
        recordId: intoId,
        confirmedValues,
      });
    }
  }
}

/** What two records are together may not be publishable: that is for whoever merges them to mend. */
async function publicationRefused<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PublicationError)) throw error;
    if (error.code === 'HIDDEN_ADDRESS_IN_CONTENT') throw new ApiError('HIDDEN_ADDRESS_IN_CONTENT');
    throw new ApiError('INPUT_INVALID', { issues: [error.code] });
  }
}

/** The first, with what is taken of the second and its name as one it had. */
function combined(
  keep: InitiativeContent,
  merge: InitiativeContent,
  takeIds: readonly string[],
): InitiativeContent {
  const known = new Set([...merge.locations, ...merge.offerings].map(({ id }) => id));
  const unknown = takeIds.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new ApiError('INPUT_INVALID', { issues: ['takeIds'] });
  const locations = merge.locations.filter(({ id }) => takeIds.includes(id));
  const offerings = merge.offerings.filter(({ id }) => takeIds.includes(id));
  const locationIds = new Set([...keep.locations, ...locations].map(({ id }) => id));
  const names = [merge.name, ...merge.formerNames.map(({ name }) => name)];
  const told = new Set([keep.name, ...keep.formerNames.map(({ name }) => name)]);
  return {
    ...keep,
    formerNames: [
      ...keep.formerNames,
      ...[...new Set(names)]
        .filter((name) => !told.has(name))
        .map((name) => ({ name, until: null })),
    ],
    organisations: [
      ...keep.organisations,
      ...merge.organisations.filter(({ id }) => !keep.organisations.some((org) => org.id === id)),
    ],
    locations: [
      ...keep.locations,
      ...locations.map((location) => ({
        ...location,
        satelliteOf:
          location.satelliteOf && locationIds.has(location.satelliteOf)
            ? location.satelliteOf
            : null,
      })),
    ],
    offerings: [
      ...keep.offerings,
      ...offerings.map((offering) => ({
        ...offering,
        // Its location stays behind: then it is offered by the initiative as a whole.
        locationId:
          offering.locationId && locationIds.has(offering.locationId) ? offering.locationId : null,
      })),
    ],
  };
}

/** The fields that move, with the hash of their value. */
function movedPaths(merge: InitiativeContent, takeIds: readonly string[]): Map<string, string> {
  const prefixes = takeIds.flatMap((id) => [`/locations/${id}/`, `/offerings/${id}/`]);
  return new Map(
    [...fieldsOf(merge)]
      .filter(([path]) => prefixes.some((prefix) => path.startsWith(prefix)))
      .map(([path, value]) => [path, valueHash(value)]),
  );
}
