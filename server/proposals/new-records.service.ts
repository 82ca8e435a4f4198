import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Visitor } from '../accounts/visitor.js';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { reasonOf } from '../common/reason-of.js';
import { isStorable } from '../common/storable.js';
import { uuidOf } from '../common/uuid-of.js';
import { DuplicatesService } from '../duplicates/duplicates.service.js';
import { fieldsOf, isObject } from '../initiatives/field-paths.js';
import {
  initiativeContentSchema,
  type InitiativeContent,
} from '../initiatives/initiative-content.js';
import type { InitiativeLoaders } from '../initiatives/initiative-loaders.js';
import { PublicationError } from '../initiatives/publication.errors.js';
import { PublicationService } from '../initiatives/publication.service.js';
import { searchKey } from '../initiatives/search-text.js';
import { RegistryService } from '../registry/registry.service.js';
import type { CreateRecordResult, LookAlikeModel, NewRecordInput } from './proposals.model.js';
import { troublesOf } from './record-troubles.js';

/** What a record needs at least; the rest is unknown until somebody says it. */
const UNKNOWN = {
  types: [],
  pillars: {},
  legalPosition: 'UNKNOWN',
  networkStatus: 'UNKNOWN',
  lifecycle: { status: 'OPEN' },
  contact: {},
  crisisAgreements: {},
  organisations: [],
  locations: [],
  offerings: [],
};

/** Records that are not there yet. */
@Injectable()
export class NewRecordsService {
  constructor(
    private readonly publications: PublicationService,
    private readonly duplicates: DuplicatesService,
    private readonly registry: RegistryService,
    private readonly audit: AuditService,
  ) {}

  /** @throws ApiError INPUT_INVALID */
  async lookAlikes(input: unknown, loaders: InitiativeLoaders): Promise<LookAlikeModel[]> {
    return this.found(contentOf(input, randomUUID()), loaders);
  }

  /**
   * Adds and publishes a record. One that looks like another is only added when the caller has seen
   * that other and says that it is not the same.
   * @throws ApiError INPUT_INVALID, NOT_FOUND for what is no id of a record
   */
  async create(
    visitor: Visitor,
    input: NewRecordInput,
    loaders: InitiativeLoaders,
  ): Promise<typeof CreateRecordResult> {
    const reason = reasonOf(input.reason);
    const source = input.source.trim();
    if (source.length < 2 || source.length > 200 || !isStorable(source)) {
      throw new ApiError('INPUT_INVALID', { issues: ['source'] });
    }
    const distinctFrom = input.distinctFrom.slice(0, 101).map(uuidOf);
    const content = contentOf(input.content, randomUUID());
    const [trouble] = troublesOf(content);
    if (trouble) return { code: 'CHANGE_INVALID', path: trouble.path, message: trouble.reason };
    const alike = await this.found(content, loaders);
    const unseen = alike.filter(({ initiative }) => !distinctFrom.includes(initiative.id));
    if (unseen.length > 0) return { candidates: unseen };

    const sourceDate = new Date().toISOString().slice(0, 10);
    const slug = slugOf(content);
    try {
      await this.registry.publishWith(async (em) => {
        await this.publications.publish(
          {
            content,
            slug,
            base: null,
            actor: visitor.pseudonym,
            reason,
            sources: [...fieldsOf(content).keys()].map((path) => ({ path, source, sourceDate })),
          },
          em,
        );
        await this.audit.note(em, {
          actor: visitor.pseudonym,
          act: 'record.created',
          subject: `record:${content.id}`,
        });
      });
    } catch (error) {
      if (!(error instanceof PublicationError)) throw error;
      return { code: error.code, path: '', message: error.message };
    }
    for (const id of distinctFrom) {
      if (alike.some(({ initiative }) => initiative.id === id)) {
        await this.duplicates.noteDistinct(visitor.pseudonym, content.id, id);
      }
    }
    return { id: content.id, slug };
  }

  private async found(
    content: InitiativeContent,
    loaders: InitiativeLoaders,
  ): Promise<LookAlikeModel[]> {
    const alike = await this.duplicates.like(content);
    return Promise.all(
      alike.map(async ({ recordId, reasons }) => ({
        initiative: await loaders.initiative.load(recordId),
        reasons,
      })),
    );
  }
}

/** @throws ApiError INPUT_INVALID with the fields that are not of the right form */
function contentOf(input: unknown, id: string): InitiativeContent {
  const result = initiativeContentSchema.safeParse(
    isObject(input) ? { ...UNKNOWN, ...input, id } : input,
  );
  if (result.success && isStorable(result.data)) return result.data;
  const issues = result.success
    ? ['/']
    : result.error.issues.map(({ path }) => `/${path.join('/')}`);
  throw new ApiError('INPUT_INVALID', { issues: issues.slice(0, 20) });
}

/** An address on the site that is likely free: name, town, and a few letters that make it so. */
function slugOf({ name, locations, id }: InitiativeContent): string {
  const place = locations.flatMap(({ site }) => site?.place ?? [])[0] ?? '';
  const words = searchKey(`${name} ${place}`)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
  return `${words || 'plek'}-${id.slice(0, 4)}`;
}
