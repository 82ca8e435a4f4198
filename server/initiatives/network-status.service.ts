import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { RegistryService } from '../registry/registry.service.js';
import { PublicationRepository } from './publication.repository.js';
import { PublicationService } from './publication.service.js';
import type { NetworkStatus } from './vocabulary.js';

/** One decision of a keeper about the network. */
export interface NetworkDecision {
  status: NetworkStatus;
  reason: string;
  decidedAt: Date;
}

/** Where a record stands, and how that came. */
export interface NetworkStanding {
  /** Of the initiative. */
  name: string;
  status: NetworkStatus;
  /** The published revision in which it stands. */
  revision: number;
  /** Newest first; the last one is how the record began. */
  decisions: NetworkDecision[];
}

/**
 * Whether an initiative belongs to the network: somebody decides it, with a reason and on a day. Nothing
 * that an initiative says about its own growth has a part in it, and this service cannot even read that.
 */
@Injectable()
export class NetworkStatusService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly publications: PublicationService,
    private readonly repository: PublicationRepository,
    private readonly registry: RegistryService,
    private readonly audit: AuditService,
  ) {}

  /** @throws ApiError NOT_FOUND: it is not public */
  async standing(recordId: string): Promise<NetworkStanding> {
    const current = await this.publications.current(this.dataSource.manager, recordId);
    if (!current) throw new ApiError('NOT_FOUND');
    return {
      name: current.content.name,
      status: current.content.networkStatus,
      revision: current.n,
      decisions: await this.repository.networkDecisions(this.dataSource.manager, recordId),
    };
  }

  /**
   * Publishes the record with another network status. It is in the public files when this resolves.
   * @param command.revision the published revision the keeper saw
   * @returns the number of the new revision
   * @throws ApiError NOT_FOUND, BASE_OUTDATED, INPUT_INVALID: that is what it is already
   */
  async decide(command: {
    recordId: string;
    revision: number;
    status: NetworkStatus;
    reason: string;
    actor: string;
  }): Promise<number> {
    const { recordId, status, reason, actor } = command;
    return this.registry.publishWith(async (em) => {
      await this.repository.lockRecord(em, recordId);
      const current = await this.publications.current(em, recordId);
      if (!current) throw new ApiError('NOT_FOUND');
      if (current.n !== command.revision) throw new ApiError('BASE_OUTDATED');
      if (current.content.networkStatus === status) {
        throw new ApiError('INPUT_INVALID', { issues: ['status'] });
      }
      const revision = await this.publications.publish(
        {
          content: { ...current.content, networkStatus: status },
          base: current.n,
          actor,
          reason,
          sources: [],
        },
        em,
      );
      await this.audit.note(em, {
        actor,
        act: 'record.network-status-decided',
        subject: `record:${recordId}`,
        details: { status, revision },
      });
      return revision;
    });
  }
}
