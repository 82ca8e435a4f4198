import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { checkedSize } from '../common/paging.js';
import { MailMessageModel } from './mail.model.js';
import { MailService } from './mail.service.js';

/** A secret in a link: whoever reads the log may not sign in as another. */
const SECRET = /#[\w-]{20,}/g;

@Resolver(() => MailMessageModel)
export class MailResolver {
  constructor(private readonly mail: MailService) {}

  @Allow('read', 'MailMessage')
  @Query(() => [MailMessageModel], {
    description:
      'The mail log, newest first. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, FIRST_OUT_OF_RANGE.',
  })
  async mailLog(
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' })
    first: number,
    @Args('before', {
      type: () => Date,
      nullable: true,
      description: 'Only mail written before this moment.',
    })
    before: Date | null,
  ): Promise<MailMessageModel[]> {
    const messages = await this.mail.list(before ?? null, checkedSize(first));
    return messages.map((message) => ({
      ...message,
      body: message.body?.replace(SECRET, '#…') ?? null,
    }));
  }
}
