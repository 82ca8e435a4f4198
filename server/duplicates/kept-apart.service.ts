import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CriteriaService } from '../criteria/criteria.service.js';
import { CRITERION_NUMBERS } from '../criteria/criteria.js';
import type { CriterionAssessment } from '../criteria/criterion-assessment.entity.js';
import type { YearlyFigure } from '../criteria/yearly-figure.entity.js';
import { YearlyFiguresService } from '../criteria/yearly-figures.service.js';
import { Revision } from '../initiatives/revision.entity.js';
import { RecordMerge } from './record-merge.entity.js';

/** What one record wrote before it became part of another that had written the same. */
export interface KeptApart {
  recordId: string;
  /** As it was called last. */
  name: string;
  mergedAt: Date;
  /** By characteristic, of each the last save of a day, newest first. */
  assessments: CriterionAssessment[];
  figures: YearlyFigure[];
}

/** Growth and figures of records that became part of another, where both had them. Nobody else reads it. */
@Injectable()
export class KeptApartService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly criteria: CriteriaService,
    private readonly figures: YearlyFiguresService,
  ) {}

  /** Of one record, the merge of longest ago first; records of which nothing stayed apart are not in it. */
  async of(recordId: string): Promise<KeptApart[]> {
    const merges = await this.dataSource.manager.find(RecordMerge, {
      where: { intoId: recordId },
      order: { mergedAt: 'ASC', fromId: 'ASC' },
    });
    const kept: KeptApart[] = [];
    for (const { fromId, mergedAt, growthApart, figuresApart } of merges) {
      const assessments = growthApart ? await this.assessmentsOf(fromId) : [];
      const figures = (await this.figures.figuresOf(fromId)).filter(({ year, municipalityCode }) =>
        figuresApart.some((key) => key.year === year && key.municipalityCode === municipalityCode),
      );
      if (assessments.length === 0 && figures.length === 0) continue;
      const name = await this.nameOf(fromId);
      // Whatever was shown of it: its file is that of the other now.
      const shown = figures.map((row) => ({ ...row, published: false }));
      kept.push({ recordId: fromId, name, mergedAt, assessments, figures: shown });
    }
    return kept;
  }

  private async assessmentsOf(recordId: string): Promise<CriterionAssessment[]> {
    const found: CriterionAssessment[] = [];
    for (const criterion of CRITERION_NUMBERS) {
      const entries = await this.criteria.historyOf(recordId, criterion);
      found.push(...entries.filter((e) => e.isLastOfDay).map(({ assessment }) => assessment));
    }
    return found;
  }

  private async nameOf(recordId: string): Promise<string> {
    const last = await this.dataSource.manager.findOneOrFail(Revision, {
      where: { recordId },
      order: { n: 'DESC' },
    });
    return last.content.name;
  }
}
