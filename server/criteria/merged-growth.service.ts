import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { PublicationService } from '../initiatives/publication.service.js';
import { CriteriaRepository } from './criteria.repository.js';
import { publicTexts } from './criteria.service.js';
import { CriterionAssessment } from './criterion-assessment.entity.js';
import { CriterionPublication } from './criterion-publication.entity.js';
import { YearlyFigure } from './yearly-figure.entity.js';

/** Which figures of an initiative: of one year, in one municipality or all together (null). */
export type FiguresKey = Pick<YearlyFigure, 'year' | 'municipalityCode'>;

/** What cannot go along when one initiative becomes part of another, because both have it. */
export interface GrowthApart {
  /** The whole profile: two stories of two places do not become one by mixing them. */
  growth: boolean;
  /** Newest year first, "all together" before the rest. */
  figures: FiguresKey[];
}

interface Merge {
  /** The initiative that becomes part of the other. */
  fromId: string;
  intoId: string;
}

/**
 * What an initiative wrote about its growth when it becomes part of another. Rows are only ever added:
 * what goes along is copied with its days, its versions and who wrote it; all of the first stays too.
 */
@Injectable()
export class MergedGrowthService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly repository: CriteriaRepository,
    private readonly publications: PublicationService,
    private readonly audit: AuditService,
  ) {}

  /** What could not go along now. Tells that both have it, never what they wrote. */
  async apart(
    { fromId, intoId }: Merge,
    em: EntityManager = this.dataSource.manager,
  ): Promise<GrowthApart> {
    const wrote = (initiativeId: string) => em.existsBy(CriterionAssessment, { initiativeId });
    const theirs = new Set((await this.repository.figures(intoId, em)).map(keyOf));
    const figures = (await this.repository.figures(fromId, em)).filter((row) =>
      theirs.has(keyOf(row)),
    );
    return {
      growth: (await wrote(fromId)) && (await wrote(intoId)),
      figures: figures.map(({ year, municipalityCode }) => ({ year, municipalityCode })),
    };
  }

  /**
   * Takes along what the other initiative does not have yet, in the caller's transaction and while the
   * first is still public. Nothing is shown that was not shown before.
   * @param merge.actor a pseudonym
   * @returns what stays apart
   */
  async carry(em: EntityManager, merge: Merge & { actor: string }): Promise<GrowthApart> {
    for (const id of [merge.fromId, merge.intoId].sort()) await this.repository.lock(em, id);
    const apart = await this.apart(merge, em);
    if (!apart.growth) await this.carryProfile(em, merge);
    const staying = new Set(apart.figures.map(keyOf));
    const { fromId: initiativeId, intoId } = merge;
    const figures = (await em.findBy(YearlyFigure, { initiativeId })).filter(
      (row) => !staying.has(keyOf(row)),
    );
    const copies = figures.map((row) => ({ ...row, id: randomUUID(), initiativeId: intoId }));
    if (copies.length > 0) await em.insert(YearlyFigure, copies);
    return apart;
  }

  private async carryProfile(
    em: EntityManager,
    { fromId, intoId, actor }: Merge & { actor: string },
  ): Promise<void> {
    const versions = await em.findBy(CriterionAssessment, { initiativeId: fromId });
    const choices = await em.findBy(CriterionPublication, { initiativeId: fromId });
    for (const row of versions) await em.insert(CriterionAssessment, intoOther(row));
    for (const row of choices) await em.insert(CriterionPublication, intoOther(row));

    // An address of the first that is hidden is perhaps no address of the other, which is asked from now on.
    for (const { criterion, version, n } of await this.repository.choices(fromId, em)) {
      const shown = versions.find((row) => row.criterion === criterion && row.version === version);
      if (!shown) continue;
      if (!(await this.publications.tellsHiddenAddress(em, fromId, publicTexts(shown)))) continue;
      const choice = { initiativeId: intoId, criterion, n: n + 1, version: null };
      await this.repository.addChoice(em, { ...choice, decidedAt: new Date(), actor });
      await this.audit.note(em, {
        actor,
        act: 'growth.withdrawn',
        subject: `record:${intoId}`,
        details: { criterion, version: null },
      });
    }

    function intoOther<Row extends { initiativeId: string }>(row: Row): Row {
      return { ...row, initiativeId: intoId };
    }
  }
}

const keyOf = ({ year, municipalityCode }: FiguresKey): string => `${year} ${municipalityCode}`;
