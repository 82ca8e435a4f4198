import { Injectable } from '@nestjs/common';
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
  ) {}

  async count(): Promise<WorkListModel> {
    return {
      proposals: await this.proposals.countWaiting(),
      duplicatePairs: (await this.duplicates.pairs()).length,
      suggestions: await this.suggestions.waiting(),
      failedMails: await this.mail.countFailed(),
    };
  }
}
