import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, IsNull, LessThan, Not } from 'typeorm';
import type { Visitor } from '../accounts/visitor.js';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { inTransaction } from '../database/transaction.js';
import { redact } from './redaction.js';
import type { Reception, SuggestionOutcome, ToldFields } from './suggestion-form.js';
import { readTold } from './suggestion-input.js';
import { Suggestion } from './suggestion.entity.js';

/** How visitors are called in the audit log: nothing is known of them. */
const PUBLIC = 'public';
const LONGEST_NOTE = 500;
const DAY_MS = 86_400_000;
/** What was handled so long ago is of no use to anybody, and people wrote it. */
const KEPT_DAYS = 365;

export interface SuggestionsWanted {
  /** Only about this record; null = about any. */
  recordId: string | null;
  /** Those that were handled, or else those that wait. */
  handled: boolean;
  size: number;
}

/** What visitors tell the register: received without their names, read by who keeps it, handled. */
@Injectable()
export class SuggestionsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  /**
   * Keeps what a visitor told, without what it told about people. The original is kept and logged nowhere.
   * @param recordId id of a public record; null = it is about a place that is not in the register
   */
  async receive(fields: ToldFields, recordId: string | null): Promise<Reception> {
    const read = readTold(fields, recordId !== null);
    if ('problems' in read) return { kind: 'refused', problems: read.problems };
    const { told } = read;
    const id = randomUUID();
    const receivedAt = new Date();
    await inTransaction(this.dataSource, async (em) => {
      await em.delete(Suggestion, {
        handledAt: LessThan(new Date(receivedAt.getTime() - KEPT_DAYS * DAY_MS)),
      });
      await em.insert(Suggestion, {
        id,
        kind: told.kind,
        recordId,
        about: told.about,
        text: told.text,
        placeName: told.name,
        placeTown: told.place,
        placeWebsite: told.website,
        placePhone: told.phone,
        receivedAt,
      });
      await this.audit.note(em, {
        actor: PUBLIC,
        act: 'suggestion.received',
        subject: `suggestion:${id}`,
        details: { kind: told.kind, ...(recordId !== null && { record: recordId }) },
      });
    });
    return { kind: 'received', isSafety: told.kind === 'SAFETY' };
  }

  /**
   * What this visitor may read: keepers everything, an editor what is about their own record but for
   * safety. Safety first, then the oldest that waits, or the one handled last.
   */
  async list(visitor: Visitor, wanted: SuggestionsWanted): Promise<Suggestion[]> {
    const { recordId, handled, size } = wanted;
    const own = visitor.roles.flatMap(({ initiativeId }) => initiativeId ?? []);
    const records = visitor.isKeeper
      ? recordId
      : In(recordId === null ? own : own.filter((id) => id === recordId));
    return this.dataSource.manager.find(Suggestion, {
      where: {
        handledAt: handled ? Not(IsNull()) : IsNull(),
        ...(records !== null && { recordId: records }),
        ...(!visitor.isKeeper && { kind: Not('SAFETY' as const) }),
      },
      order: handled
        ? { handledAt: 'DESC', id: 'ASC' }
        : // Alphabetically SAFETY is the last.
          { kind: 'DESC', receivedAt: 'ASC', id: 'ASC' },
      take: size,
    });
  }

  /** @throws ApiError NOT_FOUND, also for whoever may not read it */
  async one(visitor: Visitor, id: string): Promise<Suggestion> {
    const found = await this.dataSource.manager.findOneBy(Suggestion, { id });
    if (!found || !visitor.may('read', 'Suggestion', shapeOf(found))) {
      throw new ApiError('NOT_FOUND');
    }
    return found;
  }

  /** How many wait, for the work list. */
  waiting(): Promise<number> {
    return this.dataSource.manager.countBy(Suggestion, { handledAt: IsNull() });
  }

  /**
   * Says what was done with it, once. The same outcome again changes nothing.
   * @param note up to 500 characters, or null; what it tells about people is taken out
   * @throws ApiError NOT_FOUND, NOT_ALLOWED, INPUT_INVALID, ALREADY_HANDLED
   */
  async handle(
    visitor: Visitor,
    id: string,
    outcome: SuggestionOutcome,
    note: string | null,
  ): Promise<Suggestion> {
    if (note !== null && note.length > LONGEST_NOTE) {
      throw new ApiError('INPUT_INVALID', { issues: ['note'] });
    }
    const kept = note === null ? null : redact(note).text.trim() || null;
    await inTransaction(this.dataSource, async (em) => {
      const found = await em.findOne(Suggestion, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!found || !visitor.may('read', 'Suggestion', shapeOf(found))) {
        throw new ApiError('NOT_FOUND');
      }
      visitor.mustBeAllowed('review', 'Suggestion', shapeOf(found));
      if (found.handledAt) {
        if (found.outcome === outcome && found.note === kept) return;
        throw new ApiError('ALREADY_HANDLED');
      }
      const handled = {
        handledAt: new Date(),
        handledBy: visitor.pseudonym,
        outcome,
        note: kept,
      };
      await em.update(Suggestion, { id }, handled);
      await this.audit.note(em, {
        actor: visitor.pseudonym,
        act: 'suggestion.handled',
        subject: `suggestion:${id}`,
        details: { outcome, ...(found.recordId !== null && { record: found.recordId }) },
      });
    });
    return this.one(visitor, id);
  }
}

function shapeOf({ recordId, kind }: Suggestion) {
  return { recordId, isSafety: kind === 'SAFETY' };
}
