import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull, LessThan } from 'typeorm';
import { Confirmation } from '../confirmations/confirmation.entity.js';
import { FieldFact } from '../initiatives/field-fact.entity.js';
import { Initiative } from '../initiatives/initiative.entity.js';
import { Slug } from '../initiatives/slug.entity.js';
import { PUBLISHING_LOCK } from '../database/publishing-lock.js';
import { RegistryVersion } from './registry-version.entity.js';

/** Everything public, read in one consistent view: what a registry version is made of. */
export interface PublicRows {
  initiatives: Initiative[];
  facts: Map<string, FieldFact[]>;
  confirmations: Map<string, Confirmation[]>;
  municipalityNames: Map<string, string>;
}

/** Every address a record ever had. */
export interface Addresses {
  /** Old address → current address. */
  redirects: Record<string, string>;
  /** All of them: one that is known and leads to no public record was taken down. */
  known: string[];
}

@Injectable()
export class RegistryRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction during which nobody publishes anything: neither a record nor another
   * version. Every query in it so sees the same register. (A snapshot would not do: it is taken before
   * the wait for the lock is over.)
   */
  async whileNobodyPublishes<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (em) => {
      await em.query(`SELECT pg_advisory_xact_lock($1)`, [PUBLISHING_LOCK]);
      return work(em);
    });
  }

  async readPublic(em: EntityManager): Promise<Omit<PublicRows, 'municipalityNames'>> {
    const initiatives = await em.find(Initiative, {
      relations: {
        locations: { site: true },
        offerings: true,
        organisations: true,
      },
      relationLoadStrategy: 'query',
      order: { sortName: 'ASC', id: 'ASC' },
    });
    return {
      initiatives,
      facts: byRecord(await em.find(FieldFact, { order: { path: 'ASC' } })),
      confirmations: byRecord(await em.find(Confirmation, { order: { confirmedAt: 'DESC' } })),
    };
  }

  /** The newest version that was not withdrawn. */
  async newest(em: EntityManager = this.dataSource.manager): Promise<RegistryVersion | null> {
    return em.findOne(RegistryVersion, {
      where: { withdrawnAt: IsNull() },
      order: { ordinal: 'DESC' },
    });
  }

  /** Name of the newest version only: cheap enough to ask every few seconds. */
  async newestName(): Promise<string | null> {
    const found = await this.dataSource.manager.findOne(RegistryVersion, {
      select: { version: true },
      where: { withdrawnAt: IsNull() },
      order: { ordinal: 'DESC' },
    });
    return found?.version ?? null;
  }

  async addresses(): Promise<Addresses> {
    const slugs = await this.dataSource.manager.find(Slug, { order: { slug: 'ASC' } });
    const current = new Map(
      slugs.filter((slug) => slug.current).map((slug) => [slug.initiativeId, slug.slug]),
    );
    const moved = slugs
      .filter((slug) => !slug.current)
      .flatMap(({ slug, initiativeId }) => {
        const to = current.get(initiativeId);
        return to === undefined ? [] : [[slug, to] as const];
      });
    return { redirects: Object.fromEntries(moved), known: slugs.map((slug) => slug.slug) };
  }

  async find(version: string): Promise<RegistryVersion | null> {
    return this.dataSource.manager.findOneBy(RegistryVersion, { version });
  }

  async add(em: EntityManager, version: RegistryVersion): Promise<void> {
    await em.insert(RegistryVersion, version);
  }

  /** Of the newest version, withdrawn or not; 0 before the first. */
  async lastOrdinal(em: EntityManager): Promise<number> {
    return (await em.maximum(RegistryVersion, 'ordinal')) ?? 0;
  }

  /**
   * Withdraws every version older than `ordinal`, and takes one record out of their content: what
   * was taken down lives on in none of them, and questions about a past date keep their answer.
   */
  async withdrawOlder(
    em: EntityManager,
    ordinal: number,
    reason: string,
    recordId: string,
  ): Promise<void> {
    const older = await em.findBy(RegistryVersion, { ordinal: LessThan(ordinal) });
    for (const version of older) {
      await em.update(
        RegistryVersion,
        { version: version.version },
        {
          file: {
            ...version.file,
            initiatives: version.file.initiatives.filter(({ id }) => id !== recordId),
          },
          details: version.details.filter(({ id }) => id !== recordId),
          withdrawnAt: version.withdrawnAt ?? new Date(),
          withdrawnReason: version.withdrawnReason ?? reason,
        },
      );
    }
  }
}

function byRecord<T extends { recordId: string }>(rows: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.recordId, [...(groups.get(row.recordId) ?? []), row]);
  return groups;
}
