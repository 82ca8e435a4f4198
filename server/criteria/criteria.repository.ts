import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, LessThan } from 'typeorm';
import { CriterionAssessment } from './criterion-assessment.entity.js';
import { CriterionPublication } from './criterion-publication.entity.js';
import { YearlyFigure } from './yearly-figure.entity.js';

/** Whose figures of which year: one municipality, or null for all together. */
export interface FiguresOf {
  initiativeId: string;
  municipalityCode: string | null;
  year: number;
}

/** The tables of the growth profile. With a manager a question takes part in its transaction. */
@Injectable()
export class CriteriaRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Two who write about one initiative wait for each other, until the end of the transaction. */
  async lock(em: EntityManager, initiativeId: string): Promise<void> {
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended('growth ' || $1::text, 0))`, [
      initiativeId,
    ]);
  }

  /** The newest version of every characteristic that was ever written about, in their order. */
  async latest(initiativeId: string): Promise<CriterionAssessment[]> {
    return this.dataSource
      .createQueryBuilder(CriterionAssessment, 'a')
      .distinctOn(['a.criterion'])
      .where('a.initiativeId = :initiativeId', { initiativeId })
      .orderBy('a.criterion')
      .addOrderBy('a.version', 'DESC')
      .getMany();
  }

  /** The newest version of one; null before the first. */
  async latestOf(
    initiativeId: string,
    criterion: number,
    em: EntityManager,
  ): Promise<CriterionAssessment | null> {
    return em.findOne(CriterionAssessment, {
      where: { initiativeId, criterion },
      order: { version: 'DESC' },
    });
  }

  async version(
    key: Pick<CriterionAssessment, 'initiativeId' | 'criterion' | 'version'>,
    em: EntityManager,
  ): Promise<CriterionAssessment | null> {
    const { initiativeId, criterion, version } = key;
    return em.findOneBy(CriterionAssessment, { initiativeId, criterion, version });
  }

  /** Newest first. @param before only versions older than this one */
  async history(
    { initiativeId, criterion }: { initiativeId: string; criterion: number },
    { before, limit }: { before: number | null; limit: number },
  ): Promise<CriterionAssessment[]> {
    return this.dataSource.manager.find(CriterionAssessment, {
      where: { initiativeId, criterion, ...(before === null ? {} : { version: LessThan(before) }) },
      order: { version: 'DESC' },
      take: limit,
    });
  }

  async addAssessment(em: EntityManager, assessment: CriterionAssessment): Promise<void> {
    await em.insert(CriterionAssessment, assessment);
  }

  /** The last choice about each characteristic, withdrawn ones too. */
  async choices(
    initiativeId: string,
    em: EntityManager = this.dataSource.manager,
  ): Promise<CriterionPublication[]> {
    return em
      .createQueryBuilder(CriterionPublication, 'p')
      .distinctOn(['p.criterion'])
      .where('p.initiativeId = :initiativeId', { initiativeId })
      .orderBy('p.criterion')
      .addOrderBy('p.n', 'DESC')
      .getMany();
  }

  async addChoice(em: EntityManager, choice: CriterionPublication): Promise<void> {
    await em.insert(CriterionPublication, choice);
  }

  /** The initiative behind an address, old ones too, while it is public; null = there is none now. */
  async publicInitiative(slug: string): Promise<{ id: string; slug: string } | null> {
    const rows = await this.dataSource.query<{ id: string; slug: string }[]>(
      `SELECT i.id, i.slug FROM slug s JOIN initiative i ON i.id = s.initiative_id WHERE s.slug = $1`,
      [slug],
    );
    return rows[0] ?? null;
  }

  /** The versions that the initiative shows now, in the order of the characteristics. */
  async published(initiativeId: string): Promise<CriterionAssessment[]> {
    return this.dataSource
      .createQueryBuilder(CriterionAssessment, 'a')
      .where('a.initiativeId = :initiativeId', { initiativeId })
      .andWhere(
        `(a.criterion, a.version) IN
         (SELECT DISTINCT ON (p.criterion) p.criterion, coalesce(p.version, 0)
          FROM criterion_publication p WHERE p.initiative_id = :initiativeId
          ORDER BY p.criterion, p.n DESC)`,
      )
      .orderBy('a.criterion')
      .getMany();
  }

  /** The newest version per year and municipality: newest year first, "all together" before the rest. */
  async figures(
    initiativeId: string,
    em: EntityManager = this.dataSource.manager,
  ): Promise<YearlyFigure[]> {
    const newest = await em
      .createQueryBuilder(YearlyFigure, 'f')
      .distinctOn(['f.year', 'f.municipalityCode'])
      .where('f.initiativeId = :initiativeId', { initiativeId })
      .orderBy('f.year', 'DESC')
      .addOrderBy('f.municipalityCode', 'ASC', 'NULLS FIRST')
      .addOrderBy('f.version', 'DESC')
      .getMany();
    return newest;
  }

  /** The newest version of one; null before the first. */
  async latestFigures(
    em: EntityManager,
    { initiativeId, municipalityCode, year }: FiguresOf,
  ): Promise<YearlyFigure | null> {
    return em
      .createQueryBuilder(YearlyFigure, 'f')
      .where('f.initiativeId = :initiativeId AND f.year = :year', { initiativeId, year })
      .andWhere('f.municipalityCode IS NOT DISTINCT FROM :municipalityCode', { municipalityCode })
      .orderBy('f.version', 'DESC')
      .getOne();
  }

  async addFigures(em: EntityManager, figures: YearlyFigure): Promise<void> {
    await em.insert(YearlyFigure, figures);
  }
}
