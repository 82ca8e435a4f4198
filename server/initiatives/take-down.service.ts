import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { inTransaction } from '../database/transaction.js';
import { RegistryService } from '../registry/registry.service.js';
import { HiddenAddress } from './hidden-address.entity.js';
import { PublicationError } from './publication.errors.js';
import { PublicationRepository } from './publication.repository.js';
import { PublicationService } from './publication.service.js';

/** Who asks for a take-down, as a pseudonym, and why. */
export interface TakeDownCommand {
  recordId: string;
  actor: string;
  reason: string;
}

/** Takes an address or a whole place out of everything public, at once. */
@Injectable()
export class TakeDownService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly publications: PublicationService,
    private readonly repository: PublicationRepository,
    private readonly registry: RegistryService,
  ) {}

  /**
   * Removes a record from the public tables and from every registry version: older ones answer 410.
   * @throws PublicationError NOT_PUBLISHED
   */
  async takeDown(command: TakeDownCommand): Promise<void> {
    await inTransaction(this.dataSource, (em) => this.publications.withdraw(em, command));
    await this.registry.publishAndWithdrawOlder(command.reason, command.recordId);
  }

  /**
   * Hides the address of one location: it moves to the private table, the public point becomes the
   * centre of its town, and every registry version that told it answers 410.
   * @throws PublicationError NOT_PUBLISHED
   */
  async hideAddress(command: TakeDownCommand & { locationId: string }): Promise<void> {
    await inTransaction(this.dataSource, async (em) => {
      await this.repository.lockRecord(em, command.recordId);
      const current = await this.repository.current(em, command.recordId);
      const location = current?.content.locations.find(({ id }) => id === command.locationId);
      if (!current || !location?.site) throw new PublicationError('NOT_PUBLISHED');
      const { site } = location;
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
              other.id === location.id ? hidden : other,
            ),
          },
          base: current.n,
          actor: command.actor,
          reason: command.reason,
          sources: [],
        },
        em,
      );
    });
    await this.registry.publishAndWithdrawOlder(command.reason, command.recordId);
  }
}
