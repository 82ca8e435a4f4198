import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { JsonScalar } from '../common/json.scalar.js';
import { ApiError } from '../common/api-error.js';
import { isStorable } from '../common/storable.js';
import { checkedSize } from '../common/paging.js';
import { AuditService } from './audit.service.js';

@ObjectType('AuditEntry', { description: 'One act of somebody who keeps the register.' })
export class AuditEntryModel {
  @Field(() => ID, { description: 'Its number; later ones are higher.' }) id: string;
  @Field(() => Date, { description: 'When.' }) at: Date;
  @Field(() => String, { description: 'Who, as a pseudonym.' }) actor: string;
  @Field(() => String, { description: 'What was done.' }) act: string;
  @Field(() => String, { description: 'To what.' }) subject: string;
  @Field(() => JsonScalar, { description: 'Codes, ids and numbers about it.' })
  details: Record<string, unknown>;
}

@Resolver(() => AuditEntryModel)
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Allow('read', 'AuditEntry')
  @Query(() => [AuditEntryModel], {
    description:
      'Who did what, newest first. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, FIRST_OUT_OF_RANGE, CURSOR_INVALID.',
  })
  async auditLog(
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' })
    first: number,
    @Args('before', {
      type: () => ID,
      nullable: true,
      description: 'Only entries with a lower number.',
    })
    before: string | null,
    @Args('subject', {
      type: () => String,
      nullable: true,
      description: 'Only about this, such as record:<id>.',
    })
    subject: string | null,
  ): Promise<AuditEntryModel[]> {
    if (before && !/^\d{1,18}$/.test(before)) throw new ApiError('CURSOR_INVALID');
    if (subject && (subject.length > 100 || !isStorable(subject))) return [];
    return this.audit.list({
      subject: subject ?? null,
      before: before ?? null,
      size: checkedSize(first),
    });
  }
}
