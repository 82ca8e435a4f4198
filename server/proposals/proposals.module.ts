import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { ConfirmationsModule } from '../confirmations/confirmations.module.js';
import { DuplicatesModule } from '../duplicates/duplicates.module.js';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { MailModule } from '../mail/mail.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { BehindTheScenesService } from './behind-the-scenes.service.js';
import { ConcealedResolver } from './concealed.resolver.js';
import { DraftsService } from './drafts.service.js';
import { HistoryResolver } from './history.resolver.js';
import { HistoryService } from './history.service.js';
import { NewRecordsService } from './new-records.service.js';
import { ProposalsResolver } from './proposals.resolver.js';
import { ProposalsService } from './proposals.service.js';
import { RecordToEditService } from './record-to-edit.service.js';
import { RecordWordsService } from './record-words.service.js';
import { SuggestionsModule } from './suggestions.module.js';
import { WorkListService } from './work-list.service.js';

/** How a record changes: written, sent, looked at, published, and back. */
@Module({
  imports: [
    AccountsModule,
    AuditModule,
    ConfirmationsModule,
    DuplicatesModule,
    InitiativesModule,
    MailModule,
    RegionsModule,
    RegistryModule,
    SuggestionsModule,
  ],
  providers: [
    BehindTheScenesService,
    DraftsService,
    HistoryService,
    NewRecordsService,
    ProposalsService,
    RecordToEditService,
    RecordWordsService,
    WorkListService,
    ProposalsResolver,
    HistoryResolver,
    ConcealedResolver,
  ],
})
export class ProposalsModule {}
