import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Visitor } from '../accounts/visitor.js';
import { ApiError } from '../common/api-error.js';
import { initiativeContentSchema } from '../initiatives/initiative-content.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { fieldsOf } from '../initiatives/field-paths.js';
import { PublicationService } from '../initiatives/publication.service.js';
import { BehindTheScenesService } from './behind-the-scenes.service.js';
import { DraftsService } from './drafts.service.js';
import type { DraftModel, RecordToEditModel } from './proposals.model.js';
import { ProposalsService } from './proposals.service.js';

/** A record with everything its keepers need on one page. */
@Injectable()
export class RecordToEditService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly publications: PublicationService,
    private readonly initiatives: InitiativesService,
    private readonly drafts: DraftsService,
    private readonly proposals: ProposalsService,
    private readonly behind: BehindTheScenesService,
  ) {}

  /** With what it is written on, where others published something since: to lay the two together. */
  private async draftOf(
    { accountId }: Visitor,
    recordId: string,
    revision: number,
  ): Promise<DraftModel | null> {
    const draft = await this.drafts.find(recordId, accountId);
    if (!draft || draft.base === revision) return draft;
    const { manager } = this.dataSource;
    const base = await this.publications.published(manager, recordId, draft.base);
    return base && { ...draft, baseContent: initiativeContentSchema.parse(base.content) };
  }

  /** @throws ApiError NOT_ALLOWED, NOT_FOUND */
  async read(visitor: Visitor, id: string): Promise<RecordToEditModel> {
    visitor.mustBeAllowed('read', 'Record', { id });
    const current = await this.publications.current(this.dataSource.manager, id);
    const initiative = await this.initiatives.byId(id);
    if (!current || !initiative) throw new ApiError('NOT_FOUND');
    const content = initiativeContentSchema.parse(current.content);
    const sources = await this.initiatives.sourcesOf(id);
    return {
      id,
      slug: initiative.slug,
      revision: current.n,
      content,
      draft: await this.draftOf(visitor, id, current.n),
      waiting: await this.proposals.waiting(visitor, id),
      concealedAddresses: await this.behind.addressesOf(content),
      contactPersons: await this.behind.personsOf(id),
      provenance: [...fieldsOf(content)].flatMap(([path, value]) => {
        const { source, sourceDate, confirmedAt } = sources.of(path, value);
        if (source === '' && confirmedAt === undefined) return [];
        return [
          {
            path,
            source: source || null,
            sourceDate: sourceDate ?? null,
            confirmedAt: confirmedAt === undefined ? null : new Date(confirmedAt),
          },
        ];
      }),
    };
  }
}
