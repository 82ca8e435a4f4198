import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { DuplicatesRepository } from './duplicates.repository.js';
import { DuplicatesResolver } from './duplicates.resolver.js';
import { DuplicatesService } from './duplicates.service.js';
import { MergingService } from './merging.service.js';

/** Records that may be one, and how they become it. */
@Module({
  imports: [AccountsModule, AuditModule, InitiativesModule, RegionsModule, RegistryModule],
  providers: [DuplicatesRepository, DuplicatesService, MergingService, DuplicatesResolver],
  exports: [DuplicatesService, MergingService],
})
export class DuplicatesModule {}
