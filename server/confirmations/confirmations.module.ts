import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { DuplicatesModule } from '../duplicates/duplicates.module.js';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { MailModule } from '../mail/mail.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { CallListService } from './call-list.service.js';
import { CallSheetService } from './call-sheet.service.js';
import { CallsRepository } from './calls.repository.js';
import { CallsResolver } from './calls.resolver.js';
import { CallsService } from './calls.service.js';

/** How facts get confirmed: keepers call, initiatives say so themselves. */
@Module({
  imports: [
    AccountsModule,
    AuditModule,
    DuplicatesModule,
    InitiativesModule,
    MailModule,
    RegionsModule,
    RegistryModule,
  ],
  providers: [CallsRepository, CallListService, CallSheetService, CallsService, CallsResolver],
  exports: [CallListService, CallsService],
})
export class ConfirmationsModule {}
