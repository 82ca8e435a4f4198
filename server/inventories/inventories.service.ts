import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { Visitor } from '../accounts/visitor.js';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { isStorable } from '../common/storable.js';
import { isDate } from '../common/is-date.js';
import { dutchDay } from '../common/dutch-day.js';
import { inTransaction } from '../database/transaction.js';
import { addMonths, dateOfDay, dayOfDate } from '../opening-hours/calendar.js';
import { RegionKind } from '../regions/region-kind.js';
import { RegionsService } from '../regions/regions.service.js';
import { InventoryStatement } from './inventory-statement.entity.js';

/** Months for which an inventory counts: then nobody knows any more that nothing was added. */
export const INVENTORY_MONTHS = 12;

export interface StateInventoryCommand {
  municipalityCode: string;
  /** Name of the organisation. */
  statedFor: string;
  /** Whom they asked. */
  asked: string;
  /** `YYYY-MM-DD` */
  statedOn: string;
}

/** A municipality with what was stated about it, newest first; none = "nog niet". */
export interface MunicipalityInventory {
  code: string;
  name: string;
  statements: InventoryStatement[];
}

/** Which municipalities were looked through, by whom. */
@Injectable()
export class InventoriesService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly regions: RegionsService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Every municipality of a region, by name, with the statements that count today.
   * @throws ApiError REGION_UNKNOWN
   */
  async ofRegion(regionCode: string, now: Date): Promise<MunicipalityInventory[]> {
    const codes = await this.regions.municipalityCodesIn(regionCode);
    if (codes === null) throw new ApiError('REGION_UNKNOWN');
    const names = await this.regions.municipalityNamesByCode(codes);
    const statements = await this.valid(codes, now);
    const { compare } = new Intl.Collator('nl');
    return codes
      .map((code) => ({
        code,
        name: names.get(code) ?? code,
        statements: statements.filter(({ municipalityCode }) => municipalityCode === code),
      }))
      .sort((a, b) => compare(a.name, b.name));
  }

  /** Statements about these municipalities that count on the day of `now`, newest first. */
  valid(municipalityCodes: readonly string[], now: Date): Promise<InventoryStatement[]> {
    const today = dutchDay(now);
    return this.dataSource.manager.find(InventoryStatement, {
      where: {
        municipalityCode: In([...municipalityCodes]),
        endedAt: IsNull(),
        statedOn: LessThanOrEqual(today),
        validUntil: MoreThanOrEqual(today),
      },
      order: { statedOn: 'DESC', statedAt: 'DESC', id: 'ASC' },
    });
  }

  /** Every statement that nobody ended, those of the past too: on which days one counts stands in it. */
  notEnded(): Promise<InventoryStatement[]> {
    return this.dataSource.manager.find(InventoryStatement, {
      where: { endedAt: IsNull() },
      order: { municipalityCode: 'ASC', statedOn: 'DESC', id: 'ASC' },
    });
  }

  /** @throws ApiError INPUT_INVALID with the fields, REGION_UNKNOWN, NOT_ALLOWED */
  async state(
    visitor: Visitor,
    command: StateInventoryCommand,
    now: Date,
  ): Promise<InventoryStatement> {
    const { municipalityCode } = command;
    const within = await this.within(municipalityCode);
    if (within === null) throw new ApiError('REGION_UNKNOWN');
    visitor.mustBeAllowed('create', 'InventoryStatement', { within });
    const statement: InventoryStatement = {
      id: randomUUID(),
      municipalityCode,
      statedBy: visitor.pseudonym,
      statedAt: now,
      ...checkedStatement(command, now),
      endedAt: null,
      endedBy: null,
    };
    await inTransaction(this.dataSource, async (em) => {
      await em.insert(InventoryStatement, statement);
      await this.audit.note(em, {
        actor: visitor.pseudonym,
        act: 'inventory.stated',
        subject: `inventory:${statement.id}`,
        details: { municipalityCode },
      });
    });
    return statement;
  }

  /**
   * From now on it does not count: it was a mistake, or a place turned up.
   * @throws ApiError NOT_FOUND, also for whoever may not end it
   */
  async end(visitor: Visitor, id: string, now: Date): Promise<void> {
    const statement = await this.dataSource.manager.findOneBy(InventoryStatement, { id });
    if (!statement) throw new ApiError('NOT_FOUND');
    const { municipalityCode } = statement;
    // A municipality that was merged away since lies in no region: only its own and keepers end it.
    const within = (await this.within(municipalityCode)) ?? [municipalityCode];
    if (!visitor.may('end', 'InventoryStatement', { within })) throw new ApiError('NOT_FOUND');
    await inTransaction(this.dataSource, async (em) => {
      const { affected } = await em.update(
        InventoryStatement,
        { id, endedAt: IsNull() },
        { endedAt: now, endedBy: visitor.pseudonym },
      );
      if (affected !== 1) throw new ApiError('NOT_FOUND');
      await this.audit.note(em, {
        actor: visitor.pseudonym,
        act: 'inventory.ended',
        subject: `inventory:${id}`,
        details: { municipalityCode },
      });
    });
  }

  /** Its code and those of every region it lies in; null = no municipality in use has this code. */
  private async within(municipalityCode: string): Promise<string[] | null> {
    const region = await this.regions.findByCode(municipalityCode);
    if (region?.kind !== RegionKind.MUNICIPALITY) return null;
    const [parents = []] = await this.regions.findParents([region.id]);
    return [region.code, ...parents.map(({ code }) => code)];
  }
}

/** @throws ApiError INPUT_INVALID with the fields */
function checkedStatement(
  command: StateInventoryCommand,
  now: Date,
): Pick<InventoryStatement, 'statedFor' | 'asked' | 'statedOn' | 'validUntil'> {
  const statedFor = command.statedFor.trim();
  const asked = command.asked.trim();
  const { statedOn } = command;
  const today = dutchDay(now);
  const oldest = dateOfDay(addMonths(dayOfDate(today), -INVENTORY_MONTHS));
  const issues = [
    ...(isText(statedFor, 160) ? [] : ['statedFor']),
    ...(isText(asked, 1000) ? [] : ['asked']),
    ...(isDate(statedOn) && statedOn <= today && statedOn > oldest ? [] : ['statedOn']),
  ];
  if (issues.length > 0) throw new ApiError('INPUT_INVALID', { issues });
  const validUntil = dateOfDay(addMonths(dayOfDate(statedOn), INVENTORY_MONTHS));
  return { statedFor, asked, statedOn, validUntil };
}

function isText(text: string, longest: number): boolean {
  return text.length >= 2 && text.length <= longest && isStorable(text);
}
