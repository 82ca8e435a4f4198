import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { CriteriaRepository } from './criteria.repository.js';
import { CriteriaService } from './criteria.service.js';
import { GrowthResolver } from './growth.resolver.js';
import { MergedGrowthService } from './merged-growth.service.js';
import { PublishedGrowthService } from './published-growth.service.js';
import { YearlyFiguresResolver } from './yearly-figures.resolver.js';
import { YearlyFiguresService } from './yearly-figures.service.js';

@Module({
  imports: [AuditModule, InitiativesModule, RegionsModule],
  providers: [
    CriteriaRepository,
    CriteriaService,
    YearlyFiguresService,
    PublishedGrowthService,
    MergedGrowthService,
    GrowthResolver,
    YearlyFiguresResolver,
  ],
  exports: [CriteriaService, YearlyFiguresService, PublishedGrowthService, MergedGrowthService],
})
export class CriteriaModule {}
