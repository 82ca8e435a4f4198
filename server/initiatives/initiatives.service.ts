import { Injectable } from '@nestjs/common';
import { ApiError } from '../common/api-error.js';
import { checkedSize, pageOf, writeCursor } from '../common/paging.js';
import { RegionsService } from '../regions/regions.service.js';
import type { VocabularyModel } from './coded.model.js';
import {
  checkCode,
  checkFilter,
  checkLocationFilter,
  checkMunicipalityCode,
  checkText,
} from './filter-check.js';
import type { Initiative } from './initiative.entity.js';
import type { InitiativeConnectionModel, InitiativeModel } from './initiative.model.js';
import type {
  InitiativeFilter,
  InitiativesArgs,
  NearestLocationsArgs,
} from './initiatives.args.js';
import { InitiativesRepository, type InitiativeQuestion } from './initiatives.repository.js';
import { vocabularies } from './labels.js';
import type { NearestLocationModel } from './location.model.js';
import { LocationsRepository } from './locations.repository.js';
import { RecordSources } from './record-sources.js';
import { NearService } from './near.service.js';

const DEFAULT_NEAREST = 10;

/** What the world may ask of the register. */
@Injectable()
export class InitiativesService {
  constructor(
    private readonly near: NearService,
    private readonly locations: LocationsRepository,
    private readonly initiatives: InitiativesRepository,
    private readonly regions: RegionsService,
  ) {}

  async nearest(args: NearestLocationsArgs): Promise<NearestLocationModel[]> {
    const first = checkedSize(args.first ?? DEFAULT_NEAREST);
    const filter = args.filter ? checkLocationFilter(args.filter) : null;
    if (filter?.municipalityCode) await this.municipalitiesIn(filter.municipalityCode);
    const rows = await this.locations.nearest(this.near.pointOf(args.near), filter, first);
    return rows.map((row) => ({ distanceMetres: row.distanceMetres, location: row }));
  }

  async page(args: InitiativesArgs): Promise<InitiativeConnectionModel> {
    const page = pageOf(args, isNameAndId);
    const filter = await this.question(args.filter);
    const { initiatives, more } = await this.initiatives.page(filter, page);
    const edges = initiatives.map((node) => ({
      cursor: writeCursor([node.sortName, node.id]),
      node,
    }));
    return {
      edges,
      filter,
      pageInfo: {
        hasNextPage: page.backwards ? page.before !== null : more,
        hasPreviousPage: page.backwards ? more : page.after !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  async count(question: InitiativeQuestion): Promise<number> {
    return this.initiatives.count(question);
  }

  /** A public record; null = there is none. */
  async byId(id: string): Promise<Initiative | null> {
    return (await this.initiatives.byIds([id]))[0] ?? null;
  }

  /** Where the values of a record come from, and who confirmed them. */
  async sourcesOf(id: string): Promise<RecordSources> {
    return new RecordSources(
      await this.initiatives.factsOf([id]),
      await this.initiatives.confirmationsOf([id]),
    );
  }

  async bySlug(slug: string): Promise<InitiativeModel | null> {
    // What cannot be an address belongs to nobody; asking the database would only risk its errors.
    return /^[a-z0-9-]{1,120}$/.test(slug) ? this.initiatives.bySlug(slug) : null;
  }

  vocabularies(): VocabularyModel[] {
    return vocabularies().map(({ vocabulary, codes }) => ({
      name: vocabulary,
      entries: codes.map((code) => ({ code, vocabulary })),
    }));
  }

  private async question(filter: InitiativeFilter | null | undefined): Promise<InitiativeQuestion> {
    const codes = await Promise.all(
      [checkMunicipalityCode(filter?.municipalityCode), checkCode(filter?.regionCode)].map(
        async (code) => (code === null ? null : this.municipalitiesIn(code)),
      ),
    );
    const asked = codes.filter((list) => list !== null);
    return {
      ...checkFilter(filter),
      text: checkText(filter?.text),
      municipalityCodes:
        asked.length === 0
          ? null
          : asked.reduce((both, list) => both.filter((code) => list.includes(code))),
    };
  }

  private async municipalitiesIn(code: string): Promise<string[]> {
    const codes = await this.regions.municipalityCodesIn(code);
    if (!codes) throw new ApiError('REGION_UNKNOWN', { code });
    return codes;
  }
}

/** The key of a page: what initiatives are ordered by. */
function isNameAndId([name, id, ...rest]: string[]): boolean {
  return (
    name !== undefined &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? '') &&
    rest.length === 0
  );
}
