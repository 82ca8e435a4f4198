import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { CriteriaModule } from '../criteria/criteria.module.js';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { DuplicatesRepository } from './duplicates.repository.js';
import { DuplicatesResolver } from './duplicates.resolver.js';
import { DuplicatesService } from './duplicates.service.js';
import { KeptApartResolver } from './kept-apart.resolver.js';
import { KeptApartService } from './kept-apart.service.js';
import { MergingResolver } from './merging.resolver.js';
import { MergingService } from './merging.service.js';

/** Records that may be one, and how they become it. */
@Module({
  imports: [
    AccountsModule,
    AuditModule,
    CriteriaModule,
    InitiativesModule,
    RegionsModule,
    RegistryModule,
  ],
  providers: [
    DuplicatesRepository,
    DuplicatesService,
    DuplicatesResolver,
    MergingService,
    MergingResolver,
    KeptApartService,
    KeptApartResolver,
  ],
  exports: [DuplicatesService, MergingService],
})
export class DuplicatesModule {}
