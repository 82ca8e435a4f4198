import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { MailModule } from '../mail/mail.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsResolver } from './accounts.resolver.js';
import { AccountsService } from './accounts.service.js';
import { InvitationsService } from './invitations.service.js';
import { PasskeysService } from './passkeys.service.js';
import { RoleGrantFieldsResolver } from './role-grant-fields.resolver.js';
import { SessionsService } from './sessions.service.js';
import { SignInLinksService } from './sign-in-links.service.js';
import { SignInResolver } from './sign-in.resolver.js';

/** Who is asking, and what they may do. */
@Module({
  imports: [AuditModule, MailModule, InitiativesModule, RegionsModule],
  providers: [
    AccountsRepository,
    AccountsService,
    InvitationsService,
    PasskeysService,
    SessionsService,
    SignInLinksService,
    AccountsResolver,
    RoleGrantFieldsResolver,
    SignInResolver,
  ],
  exports: [AccountsService, InvitationsService, SessionsService],
})
export class AccountsModule {}
