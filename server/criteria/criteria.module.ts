import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { CriteriaRepository } from './criteria.repository.js';
import { CriteriaService } from './criteria.service.js';
import { PublishedGrowthService } from './published-growth.service.js';
import { YearlyFiguresService } from './yearly-figures.service.js';

@Module({
  imports: [InitiativesModule, RegionsModule],
  providers: [CriteriaRepository, CriteriaService, YearlyFiguresService, PublishedGrowthService],
  exports: [CriteriaService, YearlyFiguresService, PublishedGrowthService],
})
export class CriteriaModule {}
