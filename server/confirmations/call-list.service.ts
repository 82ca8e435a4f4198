import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { ApiError } from '../common/api-error.js';
import { dutchDay } from '../common/dutch-day.js';
import { MergingService } from '../duplicates/merging.service.js';
import { PrivateContact } from '../initiatives/private-contact.entity.js';
import { RegionsService } from '../regions/regions.service.js';
import { Call } from './call.entity.js';
import {
  CALL_STATUSES,
  callStatus,
  compareTurns,
  essentialGroups,
  isDue,
  type CallStatus,
  type CallTurn,
  type GroupState,
} from './call-status.js';
import { CallsRepository, type PublicRecord } from './calls.repository.js';
import { Confirmation } from './confirmation.entity.js';
import { hasWalkIn } from './questions.js';

/** One initiative on the call list. */
export interface CallListEntry extends CallTurn {
  recordId: string;
  slug: string;
  places: string[];
  isDue: boolean;
  phone: string | null;
  lastCall: Call | null;
  groups: GroupState[];
}

export interface CallList {
  counts: { status: CallStatus; count: number }[];
  entries: CallListEntry[];
}

/** A number to call, and whose it is. */
export interface PhoneToCall {
  number: string;
  kind: 'PUBLIC' | 'REFERRERS' | 'PERSON';
  /** PERSON: who answers. */
  name: string | null;
}

/** Whom the keepers still have to call. */
@Injectable()
export class CallListService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly repository: CallsRepository,
    private readonly regions: RegionsService,
    private readonly merging: MergingService,
  ) {}

  /**
   * Everybody who is public, in the order in which to call them. The counts are of the whole region,
   * whatever status is asked for.
   * @throws ApiError REGION_UNKNOWN
   */
  async list(
    { regionCode, status }: { regionCode: string | null; status: CallStatus | null },
    now: Date,
  ): Promise<CallList> {
    const records = await this.recordsIn(regionCode);
    const { manager } = this.dataSource;
    const recordId = In(records.map(({ id }) => id));
    const standsUnder = await this.merging.standsUnder(records.map(({ id }) => id));
    const calls = groupedBy(
      await manager.find(Call, {
        where: { recordId: In([...standsUnder.keys()]) },
        order: { at: 'DESC', id: 'ASC' },
      }),
      (call) => standsUnder.get(call.recordId)!,
    );
    const confirmations = groupedBy(
      await manager.find(Confirmation, { where: { recordId }, order: { confirmedAt: 'DESC' } }),
      (confirmation) => confirmation.recordId,
    );
    const people = groupedBy(
      await manager.findBy(PrivateContact, { initiativeId: recordId }),
      (person) => person.initiativeId,
    );
    const today = dutchDay(now);
    const entries = records
      .map((record): CallListEntry => {
        const ofRecord = calls.get(record.id) ?? [];
        const groups = essentialGroups(record.content, confirmations.get(record.id) ?? []);
        const lastCall = ofRecord[0] ?? null;
        const callBackOn = lastCall?.callBackOn ?? null;
        return {
          recordId: record.id,
          slug: record.slug,
          name: record.content.name,
          places: placesOf(record),
          status: callStatus(groups, ofRecord, now),
          isWalkIn: hasWalkIn(record.content),
          phone: phonesOf(record, people.get(record.id) ?? [])[0]?.number ?? null,
          lastCall,
          lastCallAt: lastCall?.at ?? null,
          callBackOn,
          isDue: isDue({ callBackOn }, today),
          groups,
        };
      })
      .sort((a, b) => compareTurns(a, b, today));
    return {
      counts: CALL_STATUSES.map((each) => ({
        status: each,
        count: entries.filter((entry) => entry.status === each).length,
      })),
      entries: status === null ? entries : entries.filter((entry) => entry.status === status),
    };
  }

  private async recordsIn(regionCode: string | null): Promise<PublicRecord[]> {
    const records = await this.repository.publicRecords();
    if (regionCode === null) return records;
    const codes = await this.regions.municipalityCodesIn(regionCode);
    if (codes === null) throw new ApiError('REGION_UNKNOWN');
    return records.filter(({ municipalityCodes }) =>
      municipalityCodes.some((code) => codes.includes(code)),
    );
  }
}

/** Numbers to call, the one visitors see first. Old ones too: whoever calls finds out. */
export function phonesOf(
  { content }: Pick<PublicRecord, 'content'>,
  people: readonly PrivateContact[],
): PhoneToCall[] {
  const known: (PhoneToCall | null)[] = [
    phone(content.contact.phone, 'PUBLIC'),
    phone(content.referrerContact?.phone ?? null, 'REFERRERS'),
    ...people.map((person) => phone(person.phone, 'PERSON', person.name)),
  ];
  return known
    .filter((each) => each !== null)
    .filter(({ number }, index, all) => all.findIndex((one) => one.number === number) === index);
}

/** The towns it is in, each once. */
export function placesOf({ content }: Pick<PublicRecord, 'content'>): string[] {
  return [...new Set(content.locations.flatMap(({ site }) => site?.place ?? []))];
}

function phone(
  number: string | null,
  kind: PhoneToCall['kind'],
  name: string | null = null,
): PhoneToCall | null {
  return number === null ? null : { number, kind, name };
}

function groupedBy<T>(rows: T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known) known.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
