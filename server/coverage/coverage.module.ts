import { Module } from '@nestjs/common';
import { InventoriesModule } from '../inventories/inventories.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { CoverageFiles } from './coverage-files.js';
import { CoverageRepository } from './coverage.repository.js';
import { CoverageParametersResolver, CoverageResolver } from './coverage.resolver.js';
import { CoverageService } from './coverage.service.js';

/** The white spots of the network. */
@Module({
  imports: [RegistryModule, InventoriesModule],
  providers: [
    CoverageService,
    CoverageRepository,
    CoverageFiles,
    CoverageResolver,
    CoverageParametersResolver,
  ],
  exports: [CoverageService, CoverageFiles],
})
export class CoverageModule {}
