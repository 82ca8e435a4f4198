import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, type EntityManager } from 'typeorm';
import { inTransaction } from '../database/transaction.js';
import { RegionsService } from '../regions/regions.service.js';
import { FieldFact } from './field-fact.entity.js';
import { fieldsOf } from './field-paths.js';
import { HiddenAddress } from './hidden-address.entity.js';
import {
  CONTENT_SCHEMA_VERSION,
  initiativeContentSchema,
  type FieldSource,
  type InitiativeContent,
  type InitiativeContentInput,
  type LocationContent,
} from './initiative-content.js';
import { InitiativeOrganisation } from './initiative-organisation.entity.js';
import { Initiative } from './initiative.entity.js';
import { ListingRefusalsService } from './listing-refusals.service.js';
import { Location } from './location.entity.js';
import { Offering } from './offering.entity.js';
import { Organisation } from './organisation.entity.js';
import { project, type LocatedPoint } from './projection.js';
import { PublicationError } from './publication.errors.js';
import { PublicationRepository } from './publication.repository.js';
import { Revision } from './revision.entity.js';
import { searchKey } from './search-text.js';
import { Site } from './site.entity.js';
import { Slug } from './slug.entity.js';
import { valueHash } from './value-hash.js';

export interface PublishCommand {
  content: InitiativeContentInput;
  /** The address on the site; absent = keep the current one. */
  slug?: string;
  /** The last published revision the writer saw; null = the record is new. */
  base: number | null;
  /** A pseudonym: `seed`, `keeper:<id>`. */
  actor: string;
  reason: string;
  /** Where the values come from; a field without a source keeps the source it had while it keeps its value. */
  sources: FieldSource[];
  /** A seed run: the fields that hold the seed's value. It may renew them as long as nobody changes them. */
  seededFields?: ReadonlySet<string>;
}

/**
 * The one way into the public tables. A publication is one transaction: revision, projection,
 * sources and address together, or nothing.
 */
@Injectable()
export class PublicationService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly regions: RegionsService,
    private readonly publications: PublicationRepository,
    private readonly refusals: ListingRefusalsService,
  ) {}

  /**
   * Publishes one record.
   * @param manager a transaction to take part in; without one this is a transaction of its own
   * @returns the number of the new revision
   * @throws PublicationError with a code; nothing is changed then
   */
  async publish(command: PublishCommand, manager?: EntityManager): Promise<number> {
    const content = validated(command.content);
    const work = (em: EntityManager) => this.publishIn(em, content, command);
    return manager ? work(manager) : inTransaction(this.dataSource, work);
  }

  /** What is published of a record now; null = it is not public. */
  current(em: EntityManager, recordId: string): Promise<Revision | null> {
    return this.publications.current(em, recordId);
  }

  /** One published state of a record by its number; null = there is none. */
  published(em: EntityManager, recordId: string, n: number): Promise<Revision | null> {
    return em.findOneBy(Revision, { recordId, n, state: 'PUBLISHED' });
  }

  /** Did this initiative ask not to be in the register? */
  async isRefused(em: EntityManager, content: InitiativeContent): Promise<boolean> {
    return (await this.refusals.of(em, content)) !== null;
  }

  /**
   * Takes a record out of the public tables. Its revisions and its address stay, so that nobody else
   * gets the address and it can be published again. Older registry versions are the caller's to
   * withdraw (`TakeDownService`).
   * @throws PublicationError NOT_PUBLISHED
   */
  async withdraw(
    em: EntityManager,
    { recordId, actor, reason }: { recordId: string; actor: string; reason: string },
  ): Promise<void> {
    await this.publications.lockRecord(em, recordId);
    const current = await this.publications.current(em, recordId);
    if (!current) throw new PublicationError('NOT_PUBLISHED');
    const last = await this.publications.lastRevision(em, recordId);
    await em.insert(Revision, {
      ...current,
      n: last.n! + 1,
      state: 'WITHDRAWN',
      base: current.n,
      actor,
      reason,
      sources: [],
      createdAt: new Date(),
      publishedAt: null,
    });
    await em.delete(Initiative, { id: recordId });
    await this.publications.removeOrphans(em);
  }

  /**
   * Makes the public rows of every record again from its last published revision: after new
   * reference data moved a centre, or the rules of projection changed.
   * @returns how many records
   */
  async projectAll(manager: EntityManager): Promise<number> {
    const published = await this.publications.lastPublished(manager);
    for (const revision of published) await this.writeProjection(manager, revision);
    return published.length;
  }

  /**
   * Would these texts tell a hidden address of this record? For whoever shows what stands outside of
   * its revisions: asked when it is published, and again when it is shown, because an address may be
   * hidden later.
   */
  async tellsHiddenAddress(em: EntityManager, recordId: string, texts: string[]): Promise<boolean> {
    const current = await this.publications.current(em, recordId);
    return current !== null && this.tells(em, current.content, texts);
  }

  /**
   * Is it a record, published or taken down? One that became part of another is none any more: its
   * addresses lead to that other.
   */
  async isKnown(em: EntityManager, recordId: string): Promise<boolean> {
    return em.existsBy(Slug, { initiativeId: recordId });
  }

  private async publishIn(
    em: EntityManager,
    content: InitiativeContent,
    command: PublishCommand,
  ): Promise<number> {
    await this.publications.lockRecord(em, content.id);
    const last = await this.publications.lastRevision(em, content.id);
    if ((last.published ?? null) !== command.base) throw new PublicationError('BASE_OUTDATED');
    if (last.n === null && (await this.refusals.of(em, content))) {
      throw new PublicationError('LISTING_REFUSED');
    }
    // The seeds share addresses and organisations on purpose, and are nobody's to send.
    if (!command.seededFields) await this.refuseIdsOfOthers(em, content);
    await this.refuseSecrets(em, content, command.slug);

    const now = new Date();
    const revision: Revision = {
      recordId: content.id,
      n: (last.n ?? 0) + 1,
      state: 'PUBLISHED',
      content,
      schemaVersion: CONTENT_SCHEMA_VERSION,
      base: command.base,
      actor: command.actor,
      reason: command.reason,
      // Seeds name a source for every field, which the facts hold: history needs those of people.
      sources: command.seededFields ? [] : command.sources,
      createdAt: now,
      publishedAt: now,
    };
    await em.insert(Revision, revision);
    await this.claimSlug(em, content.id, command.slug, now);
    await this.writeProjection(em, revision);
    await this.writeFacts(em, content, command);
    return revision.n;
  }

  private async refuseIdsOfOthers(em: EntityManager, content: InitiativeContent): Promise<void> {
    const before = await this.publications.current(em, content.id);
    const taken = await this.publications.idsOfOthers(em, content, before?.content ?? null);
    if (taken.length > 0) throw new PublicationError('ID_TAKEN', taken);
  }

  /** No text of a record, and not its web address, may tell what its hidden address is. */
  private async refuseSecrets(
    em: EntityManager,
    content: InitiativeContent,
    slug: string | undefined,
  ): Promise<void> {
    if (await this.tells(em, content, [JSON.stringify(content), slug ?? ''])) {
      throw new PublicationError('HIDDEN_ADDRESS_IN_CONTENT', ['A text of the record names it.']);
    }
  }

  private async tells(
    em: EntityManager,
    content: InitiativeContent,
    texts: string[],
  ): Promise<boolean> {
    const siteIds = content.locations
      .filter((location) => location.addressVisibility === 'HIDDEN')
      .flatMap((location) => location.site?.id ?? []);
    if (siteIds.length === 0) return false;
    const hidden = await em.findBy(HiddenAddress, { siteId: In(siteIds) });
    // A web address writes hyphens where a text has spaces.
    const told = texts.map((text) => `${text} ${text.replaceAll('-', ' ')}`).map(searchKey);
    return hidden.flatMap(secretsOf).some((secret) => told.some((text) => text.includes(secret)));
  }

  private async claimSlug(
    em: EntityManager,
    initiativeId: string,
    slug: string | undefined,
    createdAt: Date,
  ): Promise<void> {
    if (slug === undefined) return;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 100) {
      throw new PublicationError('SLUG_INVALID', [slug]);
    }
    const taken = await em.findOneBy(Slug, { slug });
    if (taken && taken.initiativeId !== initiativeId)
      throw new PublicationError('SLUG_TAKEN', [slug]);
    await em.update(Slug, { initiativeId }, { current: false });
    if (taken) await em.update(Slug, { slug }, { current: true });
    else await this.publications.addSlug(em, { slug, initiativeId, current: true, createdAt });
  }

  private async writeProjection(em: EntityManager, revision: Revision): Promise<void> {
    const { content } = revision;
    const slug = await em.findOneBy(Slug, { initiativeId: content.id, current: true });
    if (!slug) throw new PublicationError('SLUG_INVALID', ['A record needs a web address.']);

    const points = new Map<string, LocatedPoint>();
    for (const location of content.locations) {
      const point = await this.locate(em, location);
      if (point) points.set(location.id, point);
    }
    const codes = [
      ...content.worksInMunicipalities,
      ...[...points.values()].flatMap((point) => point.municipalityCode ?? []),
    ];
    const rows = project(
      content,
      {
        slug: slug.slug,
        revision: revision.n,
        publishedAt: revision.publishedAt!,
        on: new Date().toISOString().slice(0, 10),
      },
      points,
      await this.regions.municipalityNames(codes, em),
    );

    await em.delete(Initiative, { id: content.id });
    if (rows.organisations.length) await em.upsert(Organisation, rows.organisations, ['id']);
    if (rows.sites.length) await em.upsert(Site, rows.sites, ['id']);
    await em.insert(Initiative, rows.initiative);
    if (rows.links.length) await em.insert(InitiativeOrganisation, rows.links);
    if (rows.locations.length) await em.insert(Location, rows.locations);
    if (rows.offerings.length) await em.insert(Offering, rows.offerings);
    await this.publications.removeOrphans(em);
  }

  /** The public point: of a hidden address never anything better than the centre of its place. */
  private async locate(em: EntityManager, location: LocationContent): Promise<LocatedPoint | null> {
    if (!location.site) return null;
    const { place, municipalityCode, postcode, latitude, longitude } = location.site;
    return this.regions.locate(
      location.addressVisibility === 'HIDDEN'
        ? { place, municipalityCode, centreOfPlaceOnly: true }
        : { place, municipalityCode, postcode, latitude, longitude },
      em,
    );
  }

  /** A source belongs to a value: a changed value without a new source loses the old one. */
  private async writeFacts(
    em: EntityManager,
    content: InitiativeContent,
    command: PublishCommand,
  ): Promise<void> {
    const before = new Map(
      (await em.findBy(FieldFact, { recordId: content.id })).map((fact) => [fact.path, fact]),
    );
    const fields = fieldsOf(content);
    const after: FieldFact[] = [];
    for (const [path, value] of fields) {
      const hash = valueHash(value);
      const known = before.get(path);
      const seeded = command.seededFields?.has(path) ?? false;
      const source = sourceFor(path, command.sources);
      const fact = { recordId: content.id, path, valueHash: hash, seeded };
      if (seeded) {
        after.push({
          ...fact,
          source: source?.source ?? '',
          sourceDate: source?.sourceDate ?? null,
        });
      } else if (known?.valueHash === hash) {
        after.push(known);
      } else if (source && !command.seededFields) {
        after.push({ ...fact, source: source.source, sourceDate: source.sourceDate });
      }
    }
    const kept = new Set(after.map((fact) => fact.path));
    for (const [path, fact] of before) {
      if (kept.has(path)) continue;
      // A seeded field somebody took away leaves a mark, or the next seed run would put it back. One
      // that the seeds themselves took away leaves none.
      const takenAway = !fields.has(path) && fact.seeded;
      if (takenAway && (!command.seededFields || fact.valueHash === TAKEN_AWAY)) {
        after.push({ ...fact, source: '', sourceDate: null, valueHash: TAKEN_AWAY });
      } else {
        await em.delete(FieldFact, { recordId: content.id, path });
      }
    }
    if (after.length) await em.upsert(FieldFact, after, ['recordId', 'path']);
  }
}

/** In place of the hash of a value: somebody took this seeded field away. */
const TAKEN_AWAY = 'taken away';

/** What of a hidden address would give it away in a text; short words would be found everywhere. */
function secretsOf({ street, houseNumber, postcode }: HiddenAddress): string[] {
  const secrets = [
    street && houseNumber ? `${street} ${houseNumber}` : null,
    postcode,
    postcode?.replace(' ', ''),
    street,
  ];
  return secrets.flatMap((secret) => (secret && secret.length >= 6 ? [searchKey(secret)] : []));
}

/** The most specific source named for a path. */
function sourceFor(path: string, sources: FieldSource[]): FieldSource | undefined {
  return sources
    .filter(({ path: named }) => path === named || path.startsWith(`${named}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
}

function validated(input: InitiativeContentInput): InitiativeContent {
  const parsed = initiativeContentSchema.safeParse(input);
  if (!parsed.success) {
    throw new PublicationError(
      'CONTENT_INVALID',
      parsed.error.issues.map((issue) => `${issue.path.join('/')}: ${issue.message}`),
    );
  }
  const leaking = parsed.data.locations.filter(
    ({ addressVisibility, site, formerAddresses }) =>
      addressVisibility === 'HIDDEN' &&
      (formerAddresses.length > 0 ||
        (site?.street ??
          site?.houseNumber ??
          site?.postcode ??
          site?.latitude ??
          site?.longitude ??
          site?.description ??
          null) !== null),
  );
  if (leaking.length > 0) {
    throw new PublicationError(
      'HIDDEN_ADDRESS_IN_CONTENT',
      leaking.map((location) => `locations/${location.id}/site`),
    );
  }
  return parsed.data;
}
