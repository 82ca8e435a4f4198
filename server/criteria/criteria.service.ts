import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { inTransaction } from '../database/transaction.js';
import { canonicalJson } from '../initiatives/field-paths.js';
import { PublicationService } from '../initiatives/publication.service.js';
import { CriteriaError } from './criteria.errors.js';
import { CriteriaRepository } from './criteria.repository.js';
import type { CriterionAssessment } from './criterion-assessment.entity.js';
import { dutchDay } from '../common/dutch-day.js';
import {
  assessmentSchema,
  checked,
  criterionSchema,
  initiativeIdSchema,
  versionSchema,
  type AssessmentInput,
  type AssessmentWords,
} from './growth-input.js';

/** One characteristic of one initiative, and who acts on it (a pseudonym). */
export interface CriterionCommand {
  initiativeId: string;
  criterion: number;
  actor: string;
}

export interface SaveAssessmentCommand extends CriterionCommand {
  /** The version the writer saw; null = nothing was written yet. */
  seen: number | null;
  words: AssessmentInput;
}

/**
 * Somebody wrote in between: nothing was saved, and nobody's words are lost. The writer keeps their
 * own, and gets what stands there now beside what they started from.
 */
export interface AssessmentConflict {
  kind: 'conflict';
  theirs: CriterionAssessment;
  seen: CriterionAssessment | null;
}

export type SaveOutcome = { kind: 'saved'; assessment: CriterionAssessment } | AssessmentConflict;
export type PublishOutcome = { kind: 'published'; version: number } | AssessmentConflict;

/** What is written about one characteristic now, and what everybody may read of it. */
export interface ProfilePart {
  criterion: number;
  current: CriterionAssessment;
  /** The version that is public; null = none. An older one than `current` when that was not published yet. */
  publishedVersion: number | null;
}

/** One save in the history of a characteristic. */
export interface HistoryEntry {
  assessment: CriterionAssessment;
  /** The last one of its day: what shows growth, where saves follow each other within minutes. */
  isLastOfDay: boolean;
  /** Is this the version that everybody may read now? */
  isPublished: boolean;
}

const HISTORY_PAGE = 100;

/**
 * The growth profile: what an initiative says about itself on the ten characteristics. Voluntary, told
 * in its own words, and never counted: nothing here sums, compares or orders levels. Who may call what
 * is the caller's business (the table of abilities).
 */
@Injectable()
export class CriteriaService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly repository: CriteriaRepository,
    private readonly publications: PublicationService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Saves one characteristic as a next version. What is public stays the version that was published:
   * a half-written sentence is never shown. Saving the same words again changes nothing, so that a
   * phone may repeat a request whose answer was lost.
   * @throws CriteriaError GROWTH_INVALID, INITIATIVE_UNKNOWN, VERSION_UNKNOWN
   */
  async saveAssessment(command: SaveAssessmentCommand): Promise<SaveOutcome> {
    const key = checkedKey(command);
    const words = checked(assessmentSchema(new Date().getFullYear()), command.words);
    return inTransaction(this.dataSource, async (em): Promise<SaveOutcome> => {
      const latest = await this.lockedLatest(em, key);
      if (latest && sameWords(latest, words)) return { kind: 'saved', assessment: latest };
      const conflict = await this.conflict(em, key, latest, command.seen);
      if (conflict) return conflict;
      const assessment: CriterionAssessment = {
        ...key,
        ...words,
        version: (latest?.version ?? 0) + 1,
        savedAt: new Date(),
        actor: command.actor,
      };
      await this.repository.addAssessment(em, assessment);
      await this.audit.note(em, {
        actor: command.actor,
        act: 'growth.saved',
        subject: `record:${key.initiativeId}`,
        details: { criterion: key.criterion, version: assessment.version },
      });
      return { kind: 'saved', assessment };
    });
  }

  /** Every characteristic that was written about, in the order of their numbers. */
  async profileOf(initiativeId: string): Promise<ProfilePart[]> {
    checked(initiativeIdSchema, initiativeId);
    const choices = await this.repository.choices(initiativeId);
    const shown = new Map(choices.map(({ criterion, version }) => [criterion, version]));
    return (await this.repository.latest(initiativeId)).map((current) => ({
      criterion: current.criterion,
      current,
      publishedVersion: shown.get(current.criterion) ?? null,
    }));
  }

  /**
   * Growth over time: the saves of one characteristic, newest first, at most a hundred at once.
   * @param before go on with versions older than this one
   */
  async historyOf(
    initiativeId: string,
    criterion: number,
    before: number | null = null,
  ): Promise<HistoryEntry[]> {
    const key = checkedKey({ initiativeId, criterion });
    const choices = await this.repository.choices(initiativeId);
    const shown = choices.find((choice) => choice.criterion === criterion)?.version ?? null;
    // One more than is shown: the first of a page is the last of its day, unless a newer one says otherwise.
    const newer = before === null ? null : checked(versionSchema, before) + 1;
    const entries = await this.repository.history(key, { before: newer, limit: HISTORY_PAGE + 1 });
    const days = entries.map(({ savedAt }) => dutchDay(savedAt));
    return entries
      .map((assessment, index) => ({
        assessment,
        isLastOfDay: days[index] !== days[index - 1],
        isPublished: assessment.version === shown,
      }))
      .filter(({ assessment }) => before === null || assessment.version < before)
      .slice(0, HISTORY_PAGE);
  }

  /**
   * Shows the version the caller saw to everybody: story, level, evidence and goals together. Needs a
   * story: a level alone would read as a mark.
   * @throws CriteriaError GROWTH_INVALID, INITIATIVE_UNKNOWN, VERSION_UNKNOWN, NARRATIVE_MISSING,
   *   HIDDEN_ADDRESS_IN_TEXT
   */
  async publish(command: CriterionCommand & { seen: number }): Promise<PublishOutcome> {
    const key = checkedKey(command);
    return inTransaction(this.dataSource, async (em): Promise<PublishOutcome> => {
      const latest = await this.lockedLatest(em, key);
      const conflict = await this.conflict(em, key, latest, command.seen);
      if (conflict) return conflict;
      if (!latest) throw new CriteriaError('VERSION_UNKNOWN');
      if (latest.narrative === null) throw new CriteriaError('NARRATIVE_MISSING');
      if (await this.publications.tellsHiddenAddress(em, key.initiativeId, publicTexts(latest))) {
        throw new CriteriaError('HIDDEN_ADDRESS_IN_TEXT');
      }
      await this.choose(em, key, latest.version, command.actor);
      return { kind: 'published', version: latest.version };
    });
  }

  /**
   * Shows nothing of this characteristic any more, at once. Always possible; also when nothing was shown.
   * @throws CriteriaError GROWTH_INVALID, INITIATIVE_UNKNOWN
   */
  async withdraw(command: CriterionCommand): Promise<void> {
    const key = checkedKey(command);
    await inTransaction(this.dataSource, async (em) => {
      await this.lockedLatest(em, key);
      await this.choose(em, key, null, command.actor);
    });
  }

  /** Adds a choice, unless it is the one that holds already. */
  private async choose(
    em: EntityManager,
    key: Key,
    version: number | null,
    actor: string,
  ): Promise<void> {
    const choices = await this.repository.choices(key.initiativeId, em);
    const last = choices.find(({ criterion }) => criterion === key.criterion);
    if ((last?.version ?? null) === version) return;
    const n = (last?.n ?? 0) + 1;
    await this.repository.addChoice(em, { ...key, n, version, decidedAt: new Date(), actor });
    await this.audit.note(em, {
      actor,
      act: version === null ? 'growth.withdrawn' : 'growth.published',
      subject: `record:${key.initiativeId}`,
      details: { criterion: key.criterion, version },
    });
  }

  private async lockedLatest(em: EntityManager, key: Key): Promise<CriterionAssessment | null> {
    await this.repository.lock(em, key.initiativeId);
    if (!(await this.publications.isKnown(em, key.initiativeId))) {
      throw new CriteriaError('INITIATIVE_UNKNOWN');
    }
    return this.repository.latestOf(key.initiativeId, key.criterion, em);
  }

  private async conflict(
    em: EntityManager,
    key: Key,
    latest: CriterionAssessment | null,
    seen: number | null,
  ): Promise<AssessmentConflict | null> {
    if ((latest?.version ?? null) === seen) return null;
    const started =
      seen !== null && versionSchema.safeParse(seen).success
        ? await this.repository.version({ ...key, version: seen }, em)
        : null;
    if (!latest || (seen !== null && !started)) throw new CriteriaError('VERSION_UNKNOWN');
    return { kind: 'conflict', theirs: latest, seen: started };
  }
}

type Key = Pick<CriterionAssessment, 'initiativeId' | 'criterion'>;

function checkedKey({ initiativeId, criterion }: Key): Key {
  return {
    initiativeId: checked(initiativeIdSchema, initiativeId),
    criterion: checked(criterionSchema, criterion),
  };
}

function sameWords(saved: CriterionAssessment, words: AssessmentWords): boolean {
  const { narrative, level, evidence, goals, tookPart, peerVisit } = saved;
  return (
    canonicalJson({ narrative, level, evidence, goals, tookPart, peerVisit }) ===
    canonicalJson(words)
  );
}

/** Everything of a version that everybody may read, as texts; links as a reader sees them, too. */
export function publicTexts({ narrative, evidence, goals }: CriterionAssessment): string[] {
  const links = evidence.flatMap(({ link }) => link ?? []);
  return [
    narrative ?? '',
    ...evidence.map(({ text }) => text),
    ...links.flatMap((link) => [link, readable(link)]),
    ...goals.map(({ text }) => text),
  ];
}

function readable(link: string): string {
  try {
    return decodeURIComponent(link.replaceAll('+', ' '));
  } catch {
    return link;
  }
}
