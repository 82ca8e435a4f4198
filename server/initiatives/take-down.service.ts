import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { RegistryService } from '../registry/registry.service.js';
import { HiddenAddress } from './hidden-address.entity.js';
import { ListingRefusalsService } from './listing-refusals.service.js';
import { PublicationError } from './publication.errors.js';
import { PublicationRepository } from './publication.repository.js';
import { PublicationService } from './publication.service.js';

/** Who asks for a take-down, as a pseudonym, and why. */
export interface TakeDownCommand {
  recordId: string;
  actor: string;
  reason: string;
}

/**
 * Takes an address or a whole place out of everything public, at once: public tables, the current
 * registry version and every older one change in one transaction, so that a crash leaves all or nothing.
 */
@Injectable()
export class TakeDownService {
  constructor(
    private readonly publications: PublicationService,
    private readonly repository: PublicationRepository,
    private readonly refusals: ListingRefusalsService,
    private readonly registry: RegistryService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Removes a record from the public tables and from every registry version: older ones answer 410.
   * @param command.forEver it does not want to be in the register: nobody may add it again
   * @throws PublicationError NOT_PUBLISHED
   */
  async takeDown(command: TakeDownCommand & { forEver?: boolean }): Promise<void> {
    const { recordId, actor, reason, forEver = false } = command;
    await this.registry.publishAndWithdrawOlder(reason, recordId, async (em) => {
      const current = await this.repository.current(em, recordId);
      await this.publications.withdraw(em, { recordId, actor, reason });
      if (forEver && current) await this.refusals.note(em, current.content, { actor, reason });
      await this.audit.note(em, {
        actor,
        act: 'record.taken-down',
        subject: `record:${recordId}`,
      });
    });
  }

  /**
   * Hides the address of one location: it moves to the private table, the public point becomes the
   * centre of its town, and every registry version that told it answers 410.
   * @throws PublicationError NOT_PUBLISHED
   */
  async hideAddress(command: TakeDownCommand & { locationId: string }): Promise<void> {
    const { recordId, reason } = command;
    await this.registry.publishAndWithdrawOlder(reason, recordId, (em) => this.hide(em, command));
  }

  private async hide(
    em: EntityManager,
    { recordId, locationId, actor, reason }: TakeDownCommand & { locationId: string },
  ): Promise<void> {
    await this.repository.lockRecord(em, recordId);
    const current = await this.repository.current(em, recordId);
    const location = current?.content.locations.find(({ id }) => id === locationId);
    if (!current || !location?.site) throw new PublicationError('NOT_PUBLISHED');
    const { site } = location;
    // Hidden before: the record holds no address any more that could replace the real one.
    if (location.addressVisibility === 'PUBLIC') {
      await em.upsert(
        HiddenAddress,
        {
          siteId: site.id,
          street: site.street,
          houseNumber: site.houseNumber,
          postcode: site.postcode,
          latitude: site.latitude,
          longitude: site.longitude,
        },
        ['siteId'],
      );
    }
    const hidden = {
      ...location,
      addressVisibility: 'HIDDEN' as const,
      formerAddresses: [],
      site: { id: site.id, place: site.place, municipalityCode: site.municipalityCode },
    };
    await this.publications.publish(
      {
        content: {
          ...current.content,
          locations: current.content.locations.map((other) =>
            other.id === locationId ? hidden : other,
          ),
        },
        base: current.n,
        actor,
        reason,
        sources: [],
      },
      em,
    );
    await this.audit.note(em, {
      actor,
      act: 'record.address-hidden',
      subject: `record:${recordId}`,
      details: { locationId },
    });
  }
}
