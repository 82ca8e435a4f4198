import { Module } from '@nestjs/common';
import { InventoriesModule } from '../inventories/inventories.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { CoverageFiles } from './coverage-files.js';
import { CoverageRepository } from './coverage.repository.js';
import { CoverageParametersResolver, CoverageResolver } from './coverage.resolver.js';
import { CoverageService } from './coverage.service.js';
import { DistancesModule } from './distances/distances.module.js';
import { OutlinesService } from './outlines.service.js';
import { RegionFactsService } from './region-facts.service.js';

/** The white spots of the network. */
@Module({
  imports: [RegistryModule, RegionsModule, InventoriesModule, DistancesModule],
  providers: [
    CoverageService,
    CoverageRepository,
    CoverageFiles,
    OutlinesService,
    RegionFactsService,
    CoverageResolver,
    CoverageParametersResolver,
  ],
  exports: [CoverageService, CoverageFiles, OutlinesService, RegionFactsService],
})
export class CoverageModule {}
