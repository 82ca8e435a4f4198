import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { Confirmation } from '../confirmations/confirmation.entity.js';
import type { Page } from '../common/paging.js';
import { FieldFact } from './field-fact.entity.js';
import type { CheckedFilter } from './filter-check.js';
import { InitiativeOrganisation } from './initiative-organisation.entity.js';
import { Initiative } from './initiative.entity.js';
import { Offering } from './offering.entity.js';
import { Slug } from './slug.entity.js';

export interface InitiativeQuestion extends CheckedFilter {
  text: string | null;
  /** Municipalities one of which it lies or works in; null = anywhere. */
  municipalityCodes: string[] | null;
}

/** One text for every combination of filters: what is not asked is null. */
const WHERE = `
  ($1::text IS NULL
    OR to_tsvector('dutch', i.search_text) @@ websearch_to_tsquery('dutch', $1)
    OR i.search_text LIKE '%' || replace(replace(replace($1, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
    OR strict_word_similarity($1, i.search_text) >= 0.55)
  AND ($2::text[] IS NULL OR i.types && $2)
  AND ($3::text[] IS NULL OR i.target_groups && $3)
  AND ($4::smallint[] IS NULL OR EXISTS
    (SELECT FROM location l WHERE l.initiative_id = i.id AND l.open_weekdays && $4))
  AND ($5::text[] IS NULL OR EXISTS
    (SELECT FROM offering o WHERE o.initiative_id = i.id AND o.kind = ANY ($5)))
  AND ($6::text[] IS NULL OR i.network_status = ANY ($6))
  AND ($7::text[] IS NULL OR i.works_in_municipalities && $7 OR EXISTS
    (SELECT FROM location l WHERE l.initiative_id = i.id AND l.municipality_code = ANY ($7)))`;

/** Keyset on the name: a page costs the same wherever it stands. */
const PAGE = {
  forwards: `
    SELECT i.id FROM initiative i WHERE ${WHERE}
      AND ($8::text IS NULL OR (i.sort_name, i.id) > ($8 COLLATE "C", $9::uuid))
      AND ($10::text IS NULL OR (i.sort_name, i.id) < ($10 COLLATE "C", $11::uuid))
    ORDER BY i.sort_name, i.id LIMIT $12`,
  backwards: `
    SELECT i.id FROM initiative i WHERE ${WHERE}
      AND ($8::text IS NULL OR (i.sort_name, i.id) > ($8 COLLATE "C", $9::uuid))
      AND ($10::text IS NULL OR (i.sort_name, i.id) < ($10 COLLATE "C", $11::uuid))
    ORDER BY i.sort_name DESC, i.id DESC LIMIT $12`,
};

@Injectable()
export class InitiativesRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** One page in reading order, and whether there is more in the direction of reading. */
  async page(
    question: InitiativeQuestion,
    page: Page,
  ): Promise<{ initiatives: Initiative[]; more: boolean }> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      page.backwards ? PAGE.backwards : PAGE.forwards,
      [
        ...parameters(question),
        page.after?.[0] ?? null,
        page.after?.[1] ?? null,
        page.before?.[0] ?? null,
        page.before?.[1] ?? null,
        page.size + 1,
      ],
    );
    const ids = rows.slice(0, page.size).map((row) => row.id);
    if (page.backwards) ids.reverse();
    const found = new Map((await this.byIds(ids)).map((initiative) => [initiative.id, initiative]));
    return { initiatives: ids.flatMap((id) => found.get(id) ?? []), more: rows.length > page.size };
  }

  async count(question: InitiativeQuestion): Promise<number> {
    const [row] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM initiative i WHERE ${WHERE}`,
      parameters(question),
    );
    return row?.count ?? 0;
  }

  async byIds(ids: readonly string[]): Promise<Initiative[]> {
    return this.dataSource.manager.findBy(Initiative, { id: In(ids) });
  }

  /** Also by an address it once had. */
  async bySlug(slug: string): Promise<Initiative | null> {
    const known = await this.dataSource.manager.findOneBy(Slug, { slug });
    return known && this.dataSource.manager.findOneBy(Initiative, { id: known.initiativeId });
  }

  async offeringsOf(initiativeIds: readonly string[]): Promise<Offering[]> {
    return this.dataSource.manager.find(Offering, {
      where: { initiativeId: In(initiativeIds) },
      order: { position: 'ASC' },
    });
  }

  async organisationsOf(initiativeIds: readonly string[]): Promise<InitiativeOrganisation[]> {
    return this.dataSource.manager.find(InitiativeOrganisation, {
      where: { initiativeId: In(initiativeIds) },
      order: { position: 'ASC' },
    });
  }

  async factsOf(recordIds: readonly string[]): Promise<FieldFact[]> {
    return this.dataSource.manager.findBy(FieldFact, { recordId: In(recordIds) });
  }

  /** Newest first. */
  async confirmationsOf(recordIds: readonly string[]): Promise<Confirmation[]> {
    return this.dataSource.manager.find(Confirmation, {
      where: { recordId: In(recordIds) },
      order: { confirmedAt: 'DESC' },
    });
  }
}

function parameters(question: InitiativeQuestion): unknown[] {
  return [
    question.text,
    question.types,
    question.targetGroups,
    question.weekdays,
    question.offerings,
    question.networkStatus,
    question.municipalityCodes,
  ];
}
