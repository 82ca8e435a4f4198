import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type AuditAct } from '../audit/audit.service.js';
import { inTransaction } from '../database/transaction.js';
import { PublicationService } from '../initiatives/publication.service.js';
import { RegionsService } from '../regions/regions.service.js';
import { CriteriaError } from './criteria.errors.js';
import { CriteriaRepository, type FiguresOf } from './criteria.repository.js';
import {
  checked,
  figuresSchema,
  initiativeIdSchema,
  type Figures,
  type FiguresInput,
} from './growth-input.js';
import type { YearlyFigure } from './yearly-figure.entity.js';

export interface SaveFiguresCommand {
  initiativeId: string;
  figures: FiguresInput;
  /** The version the writer saw; null = nothing was written of this year and municipality. */
  seen: number | null;
  /** May everybody read them? Decided with the numbers in view, so it goes with the save. */
  published: boolean;
  /** A pseudonym. */
  actor: string;
}

/** Figures of one year, in one municipality or all together (null), and who acts on them. */
export interface FiguresCommand {
  initiativeId: string;
  year: number;
  municipalityCode: string | null;
  /** A pseudonym. */
  actor: string;
}

/** Saved, or somebody wrote in between and this is what stands there now; nothing was saved then. */
export type FiguresOutcome =
  { kind: 'saved'; figures: YearlyFigure } | { kind: 'conflict'; theirs: YearlyFigure };

/**
 * What an initiative counts per year. Every number is optional and given by itself: nothing is added up,
 * over municipalities or over years, because people come in more than one place.
 */
@Injectable()
export class YearlyFiguresService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly repository: CriteriaRepository,
    private readonly publications: PublicationService,
    private readonly regions: RegionsService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Saves the figures of one year and municipality as a next version. Saving the same again changes nothing.
   * @throws CriteriaError GROWTH_INVALID, INITIATIVE_UNKNOWN, VERSION_UNKNOWN, NOTHING_TOLD
   */
  async saveFigures(command: SaveFiguresCommand): Promise<FiguresOutcome> {
    const initiativeId = checked(initiativeIdSchema, command.initiativeId);
    const figures = checked(figuresSchema(new Date().getFullYear()), command.figures);
    return this.write('figures.saved', { ...command, initiativeId, ...figures }, () => figures);
  }

  /**
   * Shows the figures the caller saw to everybody, at once.
   * @throws CriteriaError GROWTH_INVALID, INITIATIVE_UNKNOWN, VERSION_UNKNOWN, NOTHING_TOLD
   */
  async publishFigures(command: FiguresCommand & { seen: number }): Promise<FiguresOutcome> {
    const { seen, actor } = command;
    const wanted = { ...checkedKey(command), seen, actor, published: true };
    return this.write('figures.published', wanted, (latest) => {
      if (!latest) throw new CriteriaError('VERSION_UNKNOWN');
      return latest;
    });
  }

  /**
   * Shows these figures to nobody any more, at once. Always possible, whatever others wrote meanwhile.
   * @throws CriteriaError GROWTH_INVALID, INITIATIVE_UNKNOWN
   */
  async withdrawFigures(command: FiguresCommand): Promise<void> {
    const key = checkedKey(command);
    await inTransaction(this.dataSource, async (em) => {
      const latest = await this.lockedLatest(em, key);
      if (!latest?.published) return;
      const { actor } = command;
      await this.add(em, latest, latest, { published: false, actor, act: 'figures.withdrawn' });
    });
  }

  /** The newest figures of every year and municipality: newest year first, "all together" before the rest. */
  async figuresOf(initiativeId: string): Promise<YearlyFigure[]> {
    return this.repository.figures(checked(initiativeIdSchema, initiativeId));
  }

  private async write(
    act: AuditAct,
    command: FiguresOf & { seen: number | null; published: boolean; actor: string },
    numbersOf: (latest: YearlyFigure | null) => Counts,
  ): Promise<FiguresOutcome> {
    const { seen, published, actor } = command;
    return inTransaction(this.dataSource, async (em): Promise<FiguresOutcome> => {
      const latest = await this.lockedLatest(em, command);
      // A municipality that was merged away since keeps the figures it had.
      if (!latest) await this.requireMunicipality(em, command.municipalityCode);
      const counts = countsOf(numbersOf(latest));
      if (published && !isTold(counts)) throw new CriteriaError('NOTHING_TOLD');
      if (latest && latest.published === published && sameCounts(latest, counts)) {
        return { kind: 'saved', figures: latest };
      }
      if ((latest?.version ?? null) !== seen) {
        if (!latest || !(seen === null || (seen > 0 && seen < latest.version))) {
          throw new CriteriaError('VERSION_UNKNOWN');
        }
        return { kind: 'conflict', theirs: latest };
      }
      const key = { ...command, version: latest?.version ?? 0 };
      return { kind: 'saved', figures: await this.add(em, key, counts, { published, actor, act }) };
    });
  }

  private async lockedLatest(em: EntityManager, key: FiguresOf): Promise<YearlyFigure | null> {
    await this.repository.lock(em, key.initiativeId);
    if (!(await this.publications.isKnown(em, key.initiativeId))) {
      throw new CriteriaError('INITIATIVE_UNKNOWN');
    }
    return this.repository.latestFigures(em, key);
  }

  /** The version after `last`. */
  private async add(
    em: EntityManager,
    last: FiguresOf & { version: number },
    counts: Counts,
    { published, actor, act }: { published: boolean; actor: string; act: AuditAct },
  ): Promise<YearlyFigure> {
    const figures: YearlyFigure = {
      id: randomUUID(),
      initiativeId: last.initiativeId,
      municipalityCode: last.municipalityCode,
      year: last.year,
      ...countsOf(counts),
      version: last.version + 1,
      published,
      savedAt: new Date(),
      actor,
    };
    await this.repository.addFigures(em, figures);
    const { year, municipalityCode, version } = figures;
    await this.audit.note(em, {
      actor,
      act,
      subject: `record:${figures.initiativeId}`,
      details: { year, municipalityCode, version, published },
    });
    return figures;
  }

  private async requireMunicipality(em: EntityManager, code: string | null): Promise<void> {
    if (code === null || (await this.regions.municipalityNames([code], em)).length > 0) return;
    throw new CriteriaError('GROWTH_INVALID', [
      { path: 'municipalityCode', code: 'MUNICIPALITY_UNKNOWN' },
    ]);
  }
}

function checkedKey({ initiativeId, year, municipalityCode }: FiguresOf): FiguresOf {
  const figures = checked(figuresSchema(new Date().getFullYear()), { year, municipalityCode });
  return {
    initiativeId: checked(initiativeIdSchema, initiativeId),
    year: figures.year,
    municipalityCode: figures.municipalityCode,
  };
}

type Counts = Pick<Figures, 'participants' | 'groups' | 'volunteers' | 'staffWithLivedExperience'>;

function countsOf({ participants, groups, volunteers, staffWithLivedExperience }: Counts): Counts {
  return { participants, groups, volunteers, staffWithLivedExperience };
}

function sameCounts(saved: Counts, counts: Counts): boolean {
  const before = countsOf(saved);
  return (Object.keys(counts) as (keyof Counts)[]).every((key) => before[key] === counts[key]);
}

/** Is there a number at all? Zero is one. */
function isTold(counts: Counts): boolean {
  return Object.values(countsOf(counts)).some((count) => count !== null);
}
