import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { SuggestionsResolver } from './suggestions.resolver.js';
import { SuggestionsService } from './suggestions.service.js';

/** What visitors tell the register. */
@Module({
  imports: [AccountsModule, AuditModule],
  providers: [SuggestionsService, SuggestionsResolver],
  exports: [SuggestionsService],
})
export class SuggestionsModule {}
