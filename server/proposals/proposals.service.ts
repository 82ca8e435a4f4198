import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountsService } from '../accounts/accounts.service.js';
import type { Visitor } from '../accounts/visitor.js';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { reasonOf } from '../common/reason-of.js';
import { isStorable } from '../common/storable.js';
import { ConfirmationsService } from '../confirmations/confirmations.service.js';
import { inTransaction } from '../database/transaction.js';
import type { InitiativeContent } from '../initiatives/initiative-content.js';
import { PublicationError } from '../initiatives/publication.errors.js';
import { PublicationService } from '../initiatives/publication.service.js';
import type { Revision } from '../initiatives/revision.entity.js';
import { RegistryService } from '../registry/registry.service.js';
import { applyChanges, readChanges } from './apply-changes.js';
import { ChangeError } from './change-error.js';
import { changesBetween, type FieldChange } from './changes.js';
import { DraftsService } from './drafts.service.js';
import { mergeChanges } from './merge.js';
import { Proposal } from './proposal.entity.js';
import type {
  ChangesRefusedModel,
  ChangesSentModel,
  MergeNeededModel,
  ProposalModel,
} from './proposals.model.js';
import { RecordWordsService } from './record-words.service.js';
import { splitByRule, type SplitChanges } from './split-changes.js';

export interface SendCommand {
  recordId: string;
  base: number;
  /** As it was sent. */
  changes: unknown;
  reason: string;
  source?: string | null;
  confirmed: boolean;
  /** They make the record what it was in this revision. */
  backTo?: number;
}

export interface DecideCommand {
  id: string;
  changes: unknown;
  base: number;
  note: string;
}

export type SendOutcome = ChangesSentModel | MergeNeededModel | ChangesRefusedModel;

/** Stops a transaction with an outcome that is no fault: nothing was changed. */
class Outcome extends Error {
  constructor(readonly outcome: () => Promise<MergeNeededModel | ChangesRefusedModel>) {
    super('nothing was changed');
  }
}

interface Sent {
  revision: number | null;
  before: InitiativeContent;
  split: SplitChanges;
  proposal: Proposal | null;
}

/** Changes of records: published where whoever makes them may, else kept for a keeper. */
@Injectable()
export class ProposalsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly publications: PublicationService,
    private readonly registry: RegistryService,
    private readonly drafts: DraftsService,
    private readonly confirmations: ConfirmationsService,
    private readonly accounts: AccountsService,
    private readonly words: RecordWordsService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Sends changes. What others published since is laid under them; where both changed the same, nothing
   * happens and the choice is given back. What is published is in the public files when this resolves.
   * @throws ApiError NOT_ALLOWED, NOT_FOUND, INPUT_INVALID
   */
  async send(visitor: Visitor, command: SendCommand): Promise<SendOutcome> {
    const { recordId } = command;
    visitor.mustBeAllowed('change', 'Record', { id: recordId });
    const reason = reasonOf(command.reason);
    const source = sourceOf(visitor, command.source);
    return this.orOutcome(async () => {
      const { revision, before, split, proposal } = await this.registry.publishWith(async (em) => {
        const current = await this.currentOf(em, recordId);
        const changes = await this.laidOver(em, current, command.base, command.changes);
        const split = splitByRule(changes, current.content, visitor.isKeeper ? 'KEEPER' : 'EDITOR');
        const refused = split.refused[0] ?? notAllowed(visitor, recordId, split);
        if (refused)
          throw refusal('CHANGE_NOT_ALLOWED', refused.path, 'Only a keeper changes this.');
        const sent: Sent = { revision: null, before: current.content, split, proposal: null };
        if (split.direct.length > 0) {
          sent.revision = await this.publish(em, visitor, current, split.direct, {
            reason,
            source,
            backTo: command.backTo,
          });
          if (!visitor.isKeeper || command.confirmed) {
            await this.confirm(em, visitor, recordId, current.content);
          }
        }
        if (split.waiting.length > 0) {
          // Checked as a whole too: what could never be published need not wait.
          applied(current.content, [...split.direct, ...split.waiting]);
          const base = sent.revision ?? current.n;
          sent.proposal = await this.keep(em, visitor, recordId, base, split.waiting, {
            reason,
            source,
          });
        }
        await this.drafts.discard(visitor, recordId, em);
        return sent;
      });
      return {
        revision,
        published: await this.words.differences(split.direct, before),
        waiting: proposal && (await this.model(proposal)),
      };
    });
  }

  /** For a keeper all that wait, oldest first; for others their own, of records they still edit. */
  async waiting(visitor: Visitor, recordId?: string): Promise<ProposalModel[]> {
    const proposals = await this.dataSource.manager.find(Proposal, {
      where: {
        state: 'WAITING',
        ...(recordId !== undefined && { recordId }),
        ...(!visitor.isKeeper && { author: visitor.pseudonym }),
      },
      order: { madeAt: 'ASC', id: 'ASC' },
      take: 200,
    });
    const readable = proposals.filter((proposal) => this.mayRead(visitor, proposal));
    const names = await this.accounts.namesOf(readable.map(({ author }) => author));
    const models: ProposalModel[] = [];
    for (const proposal of readable) models.push(await this.model(proposal, names));
    return models;
  }

  /** @throws ApiError NOT_FOUND, also when it is somebody else's */
  async read(visitor: Visitor, id: string): Promise<ProposalModel> {
    const proposal = await this.dataSource.manager.findOneBy(Proposal, { id });
    if (!proposal || !this.mayRead(visitor, proposal)) throw new ApiError('NOT_FOUND');
    return this.model(proposal);
  }

  /**
   * Publishes what a keeper accepts of a proposal, as they left it, and ends the proposal.
   * @throws ApiError NOT_FOUND when it does not wait (any more), INPUT_INVALID
   */
  async decide(visitor: Visitor, command: DecideCommand): Promise<SendOutcome> {
    const note = noteOf(command.note);
    return this.orOutcome(async () => {
      const { revision, before, changes } = await this.registry.publishWith(async (em) => {
        const proposal = await em.findOne(Proposal, {
          where: { id: command.id, state: 'WAITING' },
          lock: { mode: 'pessimistic_write' },
        });
        if (!proposal) throw new ApiError('NOT_FOUND');
        const { recordId, reason, source, author } = proposal;
        const asked = read(command.changes);
        // Of a record that left the register nothing can be published, but it can be refused.
        const current = asked.length === 0 ? null : await this.currentOf(em, recordId);
        const changes = current ? await this.laidOver(em, current, command.base, asked) : [];
        const revision = current
          ? await this.publish(em, visitor, current, changes, { reason, source })
          : null;
        await em.update(
          Proposal,
          { id: proposal.id },
          {
            state: revision === null ? 'REFUSED' : 'ACCEPTED',
            decidedAt: new Date(),
            decidedBy: visitor.pseudonym,
            decisionNote: note,
            publishedRevision: revision,
          },
        );
        await this.audit.note(em, {
          actor: visitor.pseudonym,
          act: revision === null ? 'record.refused' : 'record.proposal-ended',
          subject: `record:${recordId}`,
          details: { proposal: proposal.id, author, revision },
        });
        return { revision, before: current?.content, changes };
      });
      const published = before ? await this.words.differences(changes, before) : [];
      return { revision, published, waiting: null };
    });
  }

  /** @throws ApiError NOT_FOUND when it is not theirs, or does not wait any more */
  async withdraw(visitor: Visitor, id: string): Promise<void> {
    await inTransaction(this.dataSource, async (em) => {
      const proposal = await em.findOneBy(Proposal, { id, author: visitor.pseudonym });
      const { affected } = await em.update(
        Proposal,
        { id, author: visitor.pseudonym, state: 'WAITING' },
        { state: 'WITHDRAWN', decidedAt: new Date(), decidedBy: visitor.pseudonym },
      );
      if (affected !== 1 || !proposal) throw new ApiError('NOT_FOUND');
      await this.audit.note(em, {
        actor: visitor.pseudonym,
        act: 'record.proposal-ended',
        subject: `record:${proposal.recordId}`,
        details: { proposal: id },
      });
    });
  }

  /** How many wait. */
  countWaiting(): Promise<number> {
    return this.dataSource.manager.countBy(Proposal, { state: 'WAITING' });
  }

  private async currentOf(em: EntityManager, recordId: string): Promise<Revision> {
    const current = await this.publications.current(em, recordId);
    if (!current) throw new ApiError('NOT_FOUND');
    return current;
  }

  /** The changes as they are to be made on the current record. */
  private async laidOver(
    em: EntityManager,
    current: Revision,
    base: number,
    asked: unknown,
  ): Promise<FieldChange[]> {
    const changes = read(asked);
    const { content } = current;
    if (base === current.n) return effective(content, changes);
    const old = await this.publications.published(em, current.recordId, base);
    if (!old) throw new ApiError('INPUT_INVALID', { issues: ['base'] });
    const merge = merged(old.content, content, changes);
    if (merge.conflicts.length === 0) return effective(content, merge.applies);
    throw new Outcome(async () => ({
      currentRevision: current.n,
      conflicts: await this.words.conflicts(merge.conflicts, content, old.content),
      applies: merge.applies,
    }));
  }

  private async publish(
    em: EntityManager,
    visitor: Visitor,
    current: Revision,
    changes: FieldChange[],
    { reason, source, backTo }: { reason: string; source: string; backTo?: number | undefined },
  ): Promise<number> {
    const content = applied(current.content, changes);
    const sourceDate = new Date().toISOString().slice(0, 10);
    try {
      const revision = await this.publications.publish(
        {
          content,
          base: current.n,
          actor: visitor.pseudonym,
          reason,
          sources: changes.map(({ path }) => ({ path, source, sourceDate })),
        },
        em,
      );
      await this.audit.note(em, {
        actor: visitor.pseudonym,
        act: backTo === undefined ? 'record.published' : 'record.restored',
        subject: `record:${current.recordId}`,
        details: {
          revision,
          fields: changes.map(({ path }) => path).slice(0, 100),
          ...(backTo !== undefined && { backTo }),
        },
      });
      return revision;
    } catch (error) {
      if (!(error instanceof PublicationError)) throw error;
      throw refusal(error.code, '', error.message);
    }
  }

  /** Who writes about their own place says that it is so, today: what they changed is confirmed. */
  private async confirm(
    em: EntityManager,
    visitor: Visitor,
    recordId: string,
    before: InitiativeContent,
  ): Promise<void> {
    await this.confirmations.confirmChanged(em, {
      recordId,
      before,
      confirmedBy: visitor.isKeeper ? 'NVZH' : 'het initiatief zelf',
      way: visitor.isKeeper ? 'PHONE' : 'SELF',
    });
  }

  private async keep(
    em: EntityManager,
    visitor: Visitor,
    recordId: string,
    base: number,
    changes: FieldChange[],
    { reason, source }: { reason: string; source: string },
  ): Promise<Proposal> {
    const proposal: Proposal = {
      id: randomUUID(),
      recordId,
      author: visitor.pseudonym,
      base,
      changes,
      reason,
      source,
      state: 'WAITING',
      madeAt: new Date(),
      decidedAt: null,
      decidedBy: null,
      decisionNote: null,
      publishedRevision: null,
    };
    await em.save(Proposal, proposal);
    await this.audit.note(em, {
      actor: visitor.pseudonym,
      act: 'record.proposed',
      subject: `record:${recordId}`,
      details: { proposal: proposal.id },
    });
    return proposal;
  }

  private mayRead(visitor: Visitor, { recordId, author }: Proposal): boolean {
    const authorId = author.replace(/^account:/, '');
    return visitor.may('read', 'Proposal', { recordId, authorId });
  }

  /** @param known names of authors, where several proposals are told at once */
  private async model(
    proposal: Proposal,
    known?: ReadonlyMap<string, string>,
  ): Promise<ProposalModel> {
    const { manager } = this.dataSource;
    const base = await this.publications.published(manager, proposal.recordId, proposal.base);
    const names = known ?? (await this.accounts.namesOf([proposal.author]));
    return {
      ...proposal,
      recordName: base?.content.name ?? '',
      author: names.get(proposal.author) ?? proposal.author,
      differences: base ? await this.words.differences(proposal.changes, base.content) : [],
    };
  }

  private async orOutcome(work: () => Promise<SendOutcome>): Promise<SendOutcome> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Outcome) return error.outcome();
      throw error;
    }
  }
}

/** Whose field it is not, by the table of abilities, which reads the same rules. */
function notAllowed(
  visitor: Visitor,
  recordId: string,
  { direct, waiting }: SplitChanges,
): FieldChange | undefined {
  return (
    direct.find(({ path }) => !visitor.mayField('publish', recordId, path)) ??
    waiting.find(({ path }) => !visitor.mayField('change', recordId, path))
  );
}

function refusal(code: string, path: string, message: string): Outcome {
  return new Outcome(() => Promise.resolve({ code, path, message }));
}

const refusing = <Result>(work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    if (error instanceof ChangeError) throw refusal(error.code, error.path, error.reason);
    throw error;
  }
};
const read = (changes: unknown) => refusing(() => readChanges(changes));
const applied = (content: InitiativeContent, changes: FieldChange[]) =>
  refusing(() => applyChanges(content, changes));
const merged = (base: InitiativeContent, current: InitiativeContent, changes: FieldChange[]) =>
  refusing(() => mergeChanges({ base, current, changes }));

/** What really changes; when nothing does, that is told. */
function effective(content: InitiativeContent, changes: FieldChange[]): FieldChange[] {
  const found = changesBetween(content, applied(content, changes));
  if (found.length === 0) throw refusal('NOTHING_CHANGED', '', 'The record says so already.');
  return found;
}

function sourceOf(visitor: Visitor, asked: string | null | undefined): string {
  if (!visitor.isKeeper) return 'het initiatief zelf';
  const source = asked?.trim() || 'NVZH';
  if (source.length < 2 || source.length > 200 || !isStorable(source)) {
    throw new ApiError('INPUT_INVALID', { issues: ['source'] });
  }
  return source;
}

function noteOf(text: string): string | null {
  const note = text.trim();
  if (note.length > 500 || !isStorable(note)) {
    throw new ApiError('INPUT_INVALID', { issues: ['note'] });
  }
  return note === '' ? null : note;
}
