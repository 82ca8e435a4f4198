import { Module } from '@nestjs/common';
import { BaseMapModule } from '../base-map/base-map.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { RegistryChangesRepository } from './registry-changes.repository.js';
import { RegistryChangesService } from './registry-changes.service.js';
import { RegistryRepository } from './registry.repository.js';
import { RegistryService } from './registry.service.js';

@Module({
  imports: [RegionsModule, BaseMapModule],
  providers: [
    RegistryService,
    RegistryRepository,
    RegistryChangesService,
    RegistryChangesRepository,
  ],
  exports: [RegistryService, RegistryChangesService],
})
export class RegistryModule {}
