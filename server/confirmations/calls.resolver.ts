import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountsService } from '../accounts/accounts.service.js';
import { Allow, Asker } from '../accounts/allow.js';
import type { Visitor } from '../accounts/visitor.js';
import { uuidOf } from '../common/uuid-of.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { FieldGroup } from '../initiatives/vocabulary.js';
import { CallListService } from './call-list.service.js';
import { CallSheetService } from './call-sheet.service.js';
import type { CallStatus } from './call-status.js';
import {
  CallInput,
  CallListModel,
  CallSheetModel,
  CallStatusEnum,
  FieldGroupEnum,
} from './calls.model.js';
import { CallsService } from './calls.service.js';

const RECORD = { type: () => ID, description: 'Which record.' };

/** First confirmations: the call list of the keepers, and "klopt nog" of an initiative itself. */
@Resolver(() => CallSheetModel)
export class CallsResolver {
  constructor(
    private readonly calls: CallsService,
    private readonly lists: CallListService,
    private readonly sheets: CallSheetService,
    private readonly accounts: AccountsService,
  ) {}

  @Allow('read', 'Call')
  @Query(() => CallListModel, {
    description:
      'Whom to call, in the order in which to call them. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, REGION_UNKNOWN.',
  })
  async callList(
    @Args('regionCode', {
      type: () => String,
      nullable: true,
      description: 'Only what is or works in this region; null = everywhere.',
    })
    regionCode: string | null,
    @Args('status', {
      type: () => CallStatusEnum,
      nullable: true,
      description: 'Only who is that far; null = everybody.',
    })
    status: CallStatus | null,
    @Context() { now }: RequestContext,
  ): Promise<CallListModel> {
    const { counts, entries } = await this.lists.list(
      { regionCode: regionCode ?? null, status: status ?? null },
      now,
    );
    const lastCalls = entries.flatMap(({ lastCall }) => lastCall ?? []);
    const nameOf = await this.namesOf(lastCalls);
    return {
      counts,
      entries: entries.map((entry) => ({
        ...entry,
        lastCall: entry.lastCall && { ...entry.lastCall, by: nameOf(entry.lastCall) },
      })),
    };
  }

  @Allow('read', 'Call')
  @Query(() => CallSheetModel, {
    description:
      'The questions to ask one initiative, and earlier calls. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND.',
  })
  async callSheet(
    @Args('recordId', RECORD) recordId: string,
    @Context() { now }: RequestContext,
  ): Promise<CallSheetModel> {
    const sheet = await this.sheets.sheet(uuidOf(recordId), now);
    const nameOf = await this.namesOf(sheet.calls);
    return { ...sheet, calls: sheet.calls.map((call) => ({ ...call, by: nameOf(call) })) };
  }

  @Allow('create', 'Call')
  @Mutation(() => Boolean, {
    description:
      'Saves what came of one call, and shows what was confirmed at once: all of it or nothing. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, BASE_OUTDATED, EMAIL_INVALID, MAIL_REFUSED, CROSS_SITE.',
  })
  async saveCall(
    @Args('call', { type: () => CallInput, description: 'What came of it.' }) call: CallInput,
    @Asker() visitor: Visitor,
    @Context() { now }: RequestContext,
  ): Promise<boolean> {
    const { note, callBackOn, editorEmail, editorName, noMailEmail, confirmed, wrong } = call;
    await this.calls.save(
      visitor,
      {
        ...call,
        note: note ?? null,
        callBackOn: callBackOn ?? null,
        editorEmail: editorEmail ?? null,
        editorName: editorName ?? null,
        noMailEmail: noMailEmail ?? null,
        confirmed: confirmed.map(withLocation),
        wrong: wrong.map(withLocation),
      },
      now,
    );
    return true;
  }

  @Allow('confirm', 'Record')
  @Mutation(() => Boolean, {
    description:
      'Says that facts of your own record are still true, and shows it at once. A keeper saves a call instead. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, BASE_OUTDATED, CROSS_SITE.',
  })
  async confirmRecord(
    @Args('recordId', RECORD) recordId: string,
    @Args('revision', { type: () => Int, description: 'The published revision you saw.' })
    revision: number,
    @Args('groups', { type: () => [FieldGroupEnum], description: 'Which facts.' })
    groups: FieldGroup[],
    @Args('locationId', {
      type: () => ID,
      nullable: true,
      description: 'Only what is about this location; null = the whole record.',
    })
    locationId: string | null,
    @Asker() visitor: Visitor,
    @Context() { now }: RequestContext,
  ): Promise<boolean> {
    const place = locationId === null || locationId === undefined ? null : uuidOf(locationId);
    await this.calls.stillTrue(
      visitor,
      { recordId: uuidOf(recordId), revision, groups, locationId: place },
      now,
    );
    return true;
  }

  private async namesOf(
    calls: readonly { by: string }[],
  ): Promise<(call: { by: string }) => string | null> {
    const names = await this.accounts.namesOf(calls.map(({ by }) => by));
    return ({ by }) => names.get(by) ?? null;
  }
}

function withLocation({ group, locationId }: CallInput['confirmed'][number]) {
  return { group, locationId: locationId ?? null };
}
