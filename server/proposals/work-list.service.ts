import { Injectable } from '@nestjs/common';
import { CallListService } from '../confirmations/call-list.service.js';
import { DuplicatesService } from '../duplicates/duplicates.service.js';
import { MailService } from '../mail/mail.service.js';
import type { WorkListModel } from './proposals.model.js';
import { ProposalsService } from './proposals.service.js';
import { SuggestionsService } from './suggestions.service.js';

/** What waits for a keeper. */
@Injectable()
export class WorkListService {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly duplicates: DuplicatesService,
    private readonly mail: MailService,
    private readonly suggestions: SuggestionsService,
    private readonly calls: CallListService,
  ) {}

  /** @param now today decides which calls are due, and which round it is */
  async count(now: Date): Promise<WorkListModel> {
    const { entries } = await this.calls.list({ regionCode: null, status: null }, now);
    return {
      proposals: await this.proposals.countWaiting(),
      duplicatePairs: (await this.duplicates.pairs()).length,
      suggestions: await this.suggestions.waiting(),
      failedMails: await this.mail.countFailed(),
      callsDue: entries.filter(({ isDue }) => isDue).length,
      notSpokenTo: entries.filter(
        ({ status, callBackOn }) =>
          callBackOn === null && (status === 'NOT_APPROACHED' || status === 'APPROACHED'),
      ).length,
    };
  }
}
