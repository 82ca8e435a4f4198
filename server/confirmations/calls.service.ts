import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountsService } from '../accounts/accounts.service.js';
import { InvitationsService } from '../accounts/invitations.service.js';
import type { Visitor } from '../accounts/visitor.js';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { PublicationService } from '../initiatives/publication.service.js';
import type { FieldGroup } from '../initiatives/vocabulary.js';
import { MailService } from '../mail/mail.service.js';
import { RegistryService } from '../registry/registry.service.js';
import { checkedCall, sameQuestion, type SaveCallCommand } from './call-input.js';
import { Call } from './call.entity.js';
import { ConfirmationsService } from './confirmations.service.js';
import { canBeConfirmed, questionsOf } from './questions.js';

/** Facts of its own record that somebody says are still true. */
export interface StillTrueCommand {
  recordId: string;
  /** The published revision they saw. */
  revision: number;
  groups: FieldGroup[];
  /** Only what is about this location; null = the whole record. */
  locationId: string | null;
}

/** First confirmations: by telephone, and by the initiative itself. */
@Injectable()
export class CallsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly confirmations: ConfirmationsService,
    private readonly publications: PublicationService,
    private readonly registry: RegistryService,
    private readonly invitations: InvitationsService,
    private readonly accounts: AccountsService,
    private readonly mail: MailService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Saves all that came of one call, with the registry version that shows it: the log, what was
   * confirmed, who is invited, who wants no mail. A call that was saved before is not saved again.
   * @throws ApiError INPUT_INVALID, NOT_FOUND, BASE_OUTDATED, EMAIL_INVALID, MAIL_REFUSED
   */
  async save(visitor: Visitor, command: SaveCallCommand, now: Date): Promise<void> {
    const call = checkedCall(command, now);
    visitor.mustBeAllowed('create', 'Call', { recordId: call.recordId });
    visitor.mustBeAllowed('confirm', 'Record', { id: call.recordId });
    await this.registry.publishWith((em) => this.saveIn(em, visitor, call, now));
    void this.mail.sendWaiting();
  }

  /**
   * "Klopt nog": an initiative confirms facts of its own record, and the finder shows it at once.
   * @throws ApiError NOT_ALLOWED to whoever does not edit it themselves, INPUT_INVALID, NOT_FOUND,
   * BASE_OUTDATED
   */
  async stillTrue(visitor: Visitor, command: StillTrueCommand, now: Date): Promise<void> {
    const { recordId, revision, locationId } = command;
    const isOwn = visitor.roles.some(
      ({ role, initiativeId }) => role === 'EDITOR' && initiativeId === recordId,
    );
    // A keeper confirms with a call: "het initiatief zelf" would not be true.
    if (!isOwn) throw new ApiError('NOT_ALLOWED');
    const groups = [...new Set(command.groups)];
    if (groups.length === 0) throw new ApiError('INPUT_INVALID', { issues: ['groups'] });
    await this.registry.publishWith(async (em) => {
      const current = await this.publications.current(em, recordId);
      if (!current) throw new ApiError('NOT_FOUND');
      const { content } = current;
      for (const group of groups) {
        const questions = questionsOf(content).filter(
          (question) =>
            question.group === group &&
            (locationId === null || question.locationId === locationId) &&
            canBeConfirmed(question, content),
        );
        if (questions.length === 0) throw new ApiError('INPUT_INVALID', { issues: [group] });
        for (const { locationId: place, paths } of questions) {
          await this.confirmations.confirm(
            {
              recordId,
              revision,
              fieldGroup: group,
              locationId: place,
              paths,
              confirmedBy: 'het initiatief zelf',
              way: 'SELF',
              confirmedAt: now,
            },
            em,
          );
        }
      }
      await this.audit.note(em, {
        actor: visitor.pseudonym,
        act: 'record.confirmed',
        subject: `record:${recordId}`,
        details: { revision, groups },
      });
    });
  }

  private async saveIn(
    em: EntityManager,
    visitor: Visitor,
    call: SaveCallCommand,
    now: Date,
  ): Promise<void> {
    const { id, recordId, revision, outcome, note, callBackOn } = call;
    const saved = await em.findOneBy(Call, { id });
    if (saved) {
      if (saved.recordId === recordId && saved.by === visitor.pseudonym) return;
      throw new ApiError('INPUT_INVALID', { issues: ['id'] });
    }
    const current = await this.publications.current(em, recordId);
    if (!current) throw new ApiError('NOT_FOUND');
    const questions = questionsOf(current.content);
    const isAsked = (answer: (typeof call.wrong)[number]) =>
      questions.some((question) => sameQuestion(question, answer));
    const confirmed = questions.filter((question) =>
      call.confirmed.some((answer) => sameQuestion(answer, question)),
    );
    // A question of another revision is no fault of whoever asked it.
    if ((confirmed.length > 0 || call.wrong.length > 0) && revision !== current.n) {
      throw new ApiError('BASE_OUTDATED');
    }
    if (![...call.confirmed, ...call.wrong].every(isAsked)) {
      throw new ApiError('INPUT_INVALID', { issues: ['confirmed'] });
    }
    for (const question of confirmed) {
      if (!canBeConfirmed(question, current.content)) {
        throw new ApiError('INPUT_INVALID', { issues: ['confirmed'] });
      }
      await this.confirmations.confirm(
        {
          recordId,
          revision,
          fieldGroup: question.group,
          locationId: question.locationId,
          paths: question.paths,
          confirmedBy: 'NVZH',
          way: 'PHONE',
          confirmedAt: now,
        },
        em,
      );
    }
    const wrongGroups = [...new Set(call.wrong.map(({ group }) => group))];
    await em.insert(Call, {
      id,
      recordId,
      at: now,
      by: visitor.pseudonym,
      outcome,
      note,
      callBackOn,
      wrongGroups,
    });
    await this.audit.note(em, {
      actor: visitor.pseudonym,
      act: 'record.called',
      subject: `record:${recordId}`,
      details: { call: id, outcome, revision, confirmed: confirmed.map(({ group }) => group) },
    });
    await this.writeTo(em, visitor, call);
  }

  /** The first editor is invited, or nobody is mailed ever again. */
  private async writeTo(
    em: EntityManager,
    visitor: Visitor,
    { recordId, editorEmail, editorName, noMailEmail }: SaveCallCommand,
  ): Promise<void> {
    if (editorEmail !== null) {
      visitor.mustBeAllowed('invite', 'Account', { id: '' });
      await this.invitations.inviteIn(
        em,
        {
          email: editorEmail,
          name: editorName,
          role: 'EDITOR',
          initiativeId: recordId,
          regionCode: null,
        },
        visitor.pseudonym,
        { byMail: true },
      );
    }
    if (noMailEmail !== null) await this.accounts.refuseMail(visitor, noMailEmail, em);
  }
}
