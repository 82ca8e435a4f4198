import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { AccountsService } from '../accounts/accounts.service.js';
import { ApiError } from '../common/api-error.js';
import { MergingService } from '../duplicates/merging.service.js';
import { fieldsOf } from '../initiatives/field-paths.js';
import type { InitiativeContent } from '../initiatives/initiative-content.js';
import { PrivateContact } from '../initiatives/private-contact.entity.js';
import { FIELD_RULES, fieldRule } from '../proposals/field-rules.js';
import { fieldWords, type WordsContext } from '../proposals/field-words.js';
import { RegionsService } from '../regions/regions.service.js';
import { phonesOf, placesOf, type PhoneToCall } from './call-list.service.js';
import { callStatus, essentialGroups, type CallStatus } from './call-status.js';
import { Call } from './call.entity.js';
import { CallsRepository } from './calls.repository.js';
import { Confirmation } from './confirmation.entity.js';
import {
  canBeConfirmed,
  confirmationOf,
  questionsOf,
  type Question,
  type QuestionConfirmation,
} from './questions.js';

/** One value as it is read out. */
export interface QuestionLine {
  /** What it is called: `Telefoon`. */
  label: string;
  /** Of which offering, organisation or location it is; null = of what the question is about. */
  of: string | null;
  words: string;
}

export interface QuestionToAsk extends Question {
  /** Name of the location; null = of the initiative itself, or it has one place only. */
  locationName: string | null;
  lines: QuestionLine[];
  canBeConfirmed: boolean;
  confirmation: QuestionConfirmation | null;
}

/** Everything on the screen of one call. */
export interface CallSheet {
  recordId: string;
  slug: string;
  name: string;
  places: string[];
  revision: number;
  status: CallStatus;
  phones: PhoneToCall[];
  /** Public mail address, to begin an invitation with. */
  email: string | null;
  /** How many people edit it. */
  editors: number;
  questions: QuestionToAsk[];
  /** Newest first; those to records that became part of it too. */
  calls: Call[];
}

/** Told also when nobody knows: so that it is asked. */
const ALWAYS_ASKED = /^\/contact\/|\/hours$|\/site$/;
/** Read out as one address. */
const PART_OF_ADDRESS = /^(\/locations\/[^/]+\/site)\//;
/** What the register says in its own voice is no question to the initiative. */
const NOT_READ_OUT = /^\/(notes|neutralDescription|networkStatus)$/;

/** The questions to ask one initiative. */
@Injectable()
export class CallSheetService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly repository: CallsRepository,
    private readonly regions: RegionsService,
    private readonly accounts: AccountsService,
    private readonly merging: MergingService,
  ) {}

  /** @throws ApiError NOT_FOUND when it is not public */
  async sheet(recordId: string, now: Date): Promise<CallSheet> {
    const [record] = await this.repository.publicRecords(recordId);
    if (!record) throw new ApiError('NOT_FOUND');
    const { content } = record;
    const { manager } = this.dataSource;
    const ids = [recordId, ...(await this.merging.mergedInto(recordId))];
    const calls = await manager.find(Call, {
      where: { recordId: In(ids) },
      order: { at: 'DESC', id: 'ASC' },
      take: 100,
    });
    const confirmations = await manager.find(Confirmation, {
      where: { recordId },
      order: { confirmedAt: 'DESC' },
    });
    const people = await manager.findBy(PrivateContact, { initiativeId: recordId });
    const words = await this.context(content);
    return {
      recordId,
      slug: record.slug,
      name: content.name,
      places: placesOf(record),
      revision: record.revision,
      status: callStatus(essentialGroups(content, confirmations), calls, now),
      phones: phonesOf(record, people),
      email: content.contact.email,
      editors: (await this.accounts.list(recordId)).length,
      questions: questionsOf(content).flatMap((question) => {
        const lines = linesOf(question, content, words);
        if (lines.length === 0) return [];
        return {
          ...question,
          locationName: locationName(question, content),
          lines,
          canBeConfirmed: canBeConfirmed(question, content),
          confirmation: confirmationOf(question, content, confirmations),
        };
      }),
      calls,
    };
  }

  private async context(content: InitiativeContent): Promise<WordsContext> {
    const codes = JSON.stringify(content).match(/GM\d{4}/g) ?? [];
    const names = await this.regions.municipalityNamesByCode([...new Set(codes)]);
    return { contents: [content], municipalityName: (code) => names.get(code) };
  }
}

/**
 * What of a question is read out: what is known, and what should be. One thing after the other, of each
 * what people come for first, then in the order of a page about it.
 */
function linesOf(
  { paths, locationId }: Question,
  content: InitiativeContent,
  context: WordsContext,
): QuestionLine[] {
  const fields = fieldsOf(content);
  const asked = paths
    .filter((path) => !NOT_READ_OUT.test(path))
    .map((path) => PART_OF_ADDRESS.exec(path)?.[1] ?? path);
  const items = [...new Set(asked.map(itemOf))];
  return [...new Set(asked)]
    .flatMap((path) => {
      const rule = fieldRule(path);
      const value = fields.has(path) ? fields.get(path) : siteAt(path, content);
      if (!rule || (isUnknown(value) && !ALWAYS_ASKED.test(path))) return [];
      return { path, rule, words: fieldWords(path, value, context) };
    })
    .sort(
      (a, b) =>
        items.indexOf(itemOf(a.path)) - items.indexOf(itemOf(b.path)) ||
        Number(ALWAYS_ASKED.test(b.path)) - Number(ALWAYS_ASKED.test(a.path)) ||
        FIELD_RULES.indexOf(a.rule) - FIELD_RULES.indexOf(b.rule),
    )
    .map(({ path, rule, words }) => ({
      label: rule.label,
      of: itemOf(path) === locationId ? null : itemName(path, content),
      words,
    }));
}

/** Id of the location, offering or organisation a field is of; empty = of the initiative itself. */
function itemOf(path: string): string {
  return /^\/(?:locations|offerings|organisations)\/([^/]+)/.exec(path)?.[1] ?? '';
}

/** An address is many fields in a record and one thing on the telephone. */
function siteAt(path: string, { locations }: InitiativeContent): unknown {
  return locations.find(({ id }) => path === `/locations/${id}/site`)?.site ?? null;
}

function isUnknown(value: unknown): boolean {
  return value === null || value === 'UNKNOWN' || (Array.isArray(value) && value.length === 0);
}

function itemName(path: string, content: InitiativeContent): string | null {
  const id = itemOf(path);
  const location = content.locations.find((each) => each.id === id);
  if (location) return location.name ?? location.site?.place ?? null;
  const { offerings, organisations } = content;
  return [...offerings, ...organisations].find((item) => item.id === id)?.name ?? null;
}

function locationName({ locationId }: Question, { locations }: InitiativeContent): string | null {
  const index = locations.findIndex(({ id }) => id === locationId);
  const location = locations[index];
  if (!location || locations.length === 1) return null;
  return location.name ?? location.site?.street ?? location.site?.place ?? `Plek ${index + 1}`;
}
