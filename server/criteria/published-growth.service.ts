import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PublicationService } from '../initiatives/publication.service.js';
import { RegionsService } from '../regions/regions.service.js';
import type { CriterionNumber } from './criteria.js';
import { CriteriaRepository } from './criteria.repository.js';
import { publicTexts } from './criteria.service.js';
import type { CriterionAssessment } from './criterion-assessment.entity.js';
import { dutchDay } from '../common/dutch-day.js';
import type { GrowthFile, PublishedCriterion, PublishedFigures } from './growth-file.js';
import type { YearlyFigure } from './yearly-figure.entity.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * What everybody may read of a growth profile. Read from the database each time, so that publishing and
 * withdrawing hold at once; of one initiative at a time, so that nobody can set them side by side.
 */
@Injectable()
export class PublishedGrowthService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly repository: CriteriaRepository,
    private readonly publications: PublicationService,
    private readonly regions: RegionsService,
  ) {}

  /**
   * @param slug an address of the initiative, old ones too
   * @returns null when it shows nothing, is unknown, or was taken down: these look the same
   */
  async publishedProfile(slug: string): Promise<GrowthFile | null> {
    if (slug.length > 100 || !SLUG.test(slug)) return null;
    const initiative = await this.repository.publicInitiative(slug);
    if (!initiative) return null;
    const criteria = await this.publishedCriteria(initiative.id);
    const figures = await this.publishedFigures(initiative.id);
    if (criteria.length === 0 && figures.length === 0) return null;
    const { id } = initiative;
    return { format: 1, id, slug: initiative.slug, criteria, figures };
  }

  /** The figures an initiative shows. */
  async publishedFigures(initiativeId: string): Promise<PublishedFigures[]> {
    const shown = (await this.repository.figures(initiativeId)).filter((row) => row.published);
    const names = await this.regions.municipalityNamesByCode(
      shown.flatMap(({ municipalityCode }) => municipalityCode ?? []),
    );
    return shown.map((row) => publicFigures(row, names));
  }

  /** Without what names an address that was hidden after it was published. */
  private async publishedCriteria(initiativeId: string): Promise<PublishedCriterion[]> {
    const shown: PublishedCriterion[] = [];
    for (const version of await this.repository.published(initiativeId)) {
      const tells = await this.publications.tellsHiddenAddress(
        this.dataSource.manager,
        initiativeId,
        publicTexts(version),
      );
      if (!tells) shown.push(publicCriterion(version));
    }
    return shown;
  }
}

function publicCriterion(version: CriterionAssessment): PublishedCriterion {
  return {
    criterion: version.criterion as CriterionNumber,
    // Nothing is published without a story.
    narrative: version.narrative!,
    ...(version.level === null ? {} : { level: version.level }),
    evidence: version.evidence.map(({ text, link }) => (link === null ? { text } : { text, link })),
    goals: version.goals.map(({ text, year }) => (year === null ? { text } : { text, year })),
    writtenOn: dutchDay(version.savedAt),
  };
}

function publicFigures(row: YearlyFigure, names: ReadonlyMap<string, string>): PublishedFigures {
  const { year, municipalityCode: code, savedAt } = row;
  const name = code === null ? undefined : names.get(code);
  const counts = {
    participants: row.participants,
    groups: row.groups,
    volunteers: row.volunteers,
    staffWithLivedExperience: row.staffWithLivedExperience,
  };
  return {
    year,
    ...(code === null ? {} : { municipality: name === undefined ? { code } : { code, name } }),
    ...Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== null)),
    writtenOn: dutchDay(savedAt),
  };
}
