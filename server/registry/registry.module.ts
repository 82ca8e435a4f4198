import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module.js';
import { RegistryRepository } from './registry.repository.js';
import { RegistryService } from './registry.service.js';

@Module({
  imports: [RegionsModule],
  providers: [RegistryService, RegistryRepository],
  exports: [RegistryService],
})
export class RegistryModule {}
