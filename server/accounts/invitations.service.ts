import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { isStorable } from '../common/storable.js';
import { inTransaction } from '../database/transaction.js';
import { PublicationService } from '../initiatives/publication.service.js';
import { MailService } from '../mail/mail.service.js';
import { RegionsService } from '../regions/regions.service.js';
import { invitationMail } from './account-mails.js';
import { Account } from './account.entity.js';
import { emailKey } from './email-key.js';
import { Person } from './person.entity.js';
import { RoleGrant } from './role-grant.entity.js';
import type { GrantedRole } from './roles.js';
import { SignInLinksService } from './sign-in-links.service.js';

/** How long the link in an invitation works; after that its reader asks for one on the site. */
const INVITATION_DAYS = 7;
const DAY_MS = 86_400_000;

export interface Invitation extends GrantedRole {
  email: string;
  name: string | null;
}

export interface Invited {
  accountId: string;
  /** Signs in once; only for whoever hands it over by hand. */
  link: string;
}

/** How a person gets a role. */
@Injectable()
export class InvitationsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly links: SignInLinksService,
    private readonly regions: RegionsService,
    private readonly publications: PublicationService,
    private readonly mail: MailService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Gives somebody a role, and a link to begin with. Inviting twice gives one role.
   * @param by a pseudonym, or `operator`
   * @param byMail false: the caller hands the link over
   * @throws ApiError EMAIL_INVALID, MAIL_REFUSED, INITIATIVE_UNKNOWN, REGION_UNKNOWN
   */
  async invite(invitation: Invitation, by: string, options: { byMail: boolean }): Promise<Invited> {
    const invited = await inTransaction(this.dataSource, (em) =>
      this.inviteIn(em, invitation, by, options),
    );
    void this.mail.sendWaiting();
    return invited;
  }

  /** The same in the caller's transaction, who sends the waiting mail after it. */
  async inviteIn(
    em: EntityManager,
    invitation: Invitation,
    by: string,
    { byMail }: { byMail: boolean },
  ): Promise<Invited> {
    const email = invitation.email.trim();
    if (!isMailAddress(email)) throw new ApiError('EMAIL_INVALID');
    const key = emailKey(email);
    if (byMail && (await this.mail.isRefused(em, key))) throw new ApiError('MAIL_REFUSED');
    const forWhat = await this.forWhat(em, invitation);
    const accountId = await this.accountOf(em, key, { ...invitation, email });
    await this.grant(em, accountId, invitation, by);
    const link = await this.links.make(em, accountId, INVITATION_DAYS * DAY_MS);
    if (byMail) {
      const text = invitationMail(link, forWhat, INVITATION_DAYS);
      await this.mail.queue(em, { kind: 'INVITATION', accountId, recipient: email, ...text });
    }
    return { accountId, link };
  }

  /** What somebody is asked to keep, in words; checks that it exists. */
  private async forWhat(em: EntityManager, invitation: GrantedRole): Promise<string> {
    const { role, initiativeId, regionCode } = invitation;
    if (role === 'EDITOR') {
      const revision = initiativeId && (await this.publications.current(em, initiativeId));
      if (!revision) throw new ApiError('INITIATIVE_UNKNOWN');
      return `de gegevens van ${revision.content.name}`;
    }
    if (role === 'REGION') {
      const region = await this.regions.findByCode(regionCode ?? '', null, em);
      if (!region) throw new ApiError('REGION_UNKNOWN');
      return `de inventarisatie van ${region.name}`;
    }
    return 'het bijhouden van het register';
  }

  private async accountOf(
    em: EntityManager,
    key: string,
    { email, name }: Pick<Invitation, 'email' | 'name'>,
  ): Promise<string> {
    const known = await em.findOneBy(Person, { emailKey: key });
    if (known) return known.accountId;
    const id = randomUUID();
    await em.insert(Account, { id, createdAt: new Date(), erasedAt: null });
    await em.insert(Person, { accountId: id, email, emailKey: key, name });
    return id;
  }

  private async grant(
    em: EntityManager,
    accountId: string,
    { role, initiativeId, regionCode }: GrantedRole,
    by: string,
  ): Promise<void> {
    const scope = { role, initiativeId, regionCode };
    const has = await em.existsBy(RoleGrant, {
      accountId,
      role,
      initiativeId: initiativeId ?? IsNull(),
      regionCode: regionCode ?? IsNull(),
      endedAt: IsNull(),
    });
    if (!has) {
      await em.insert(RoleGrant, {
        id: randomUUID(),
        accountId,
        ...scope,
        grantedAt: new Date(),
        grantedBy: by,
        endedAt: null,
        endedBy: null,
      });
    }
    await this.audit.note(em, {
      actor: by,
      act: 'account.invited',
      subject: `account:${accountId}`,
      details: scope,
    });
  }
}

/** One @, no space, no list of several: the mail server judges the rest. */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    isStorable(text) &&
    /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/.test(text)
  );
}
