import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { inTransaction } from '../database/transaction.js';
import type { InitiativeContent, SiteContent } from '../initiatives/initiative-content.js';
import { websiteKey } from '../initiatives/listing-refusals.service.js';
import { PublicationService } from '../initiatives/publication.service.js';
import { searchKey } from '../initiatives/search-text.js';
import { RegionsService } from '../regions/regions.service.js';
import { DistinctPair } from './distinct-pair.entity.js';
import {
  DuplicatesRepository,
  type LookAlike,
  type LookAlikePair,
} from './duplicates.repository.js';

/** Records that may be one and the same. */
@Injectable()
export class DuplicatesService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly repository: DuplicatesRepository,
    private readonly regions: RegionsService,
    private readonly publications: PublicationService,
    private readonly audit: AuditService,
  ) {}

  /** Public records that may be the same as this one, the most alike first; itself never. */
  async like(content: InitiativeContent): Promise<LookAlike[]> {
    const points = [];
    const municipalityCodes = [...content.worksInMunicipalities];
    for (const { site, addressVisibility } of content.locations) {
      if (!site) continue;
      const point = await this.regions.locate({
        ...site,
        centreOfPlaceOnly: addressVisibility === 'HIDDEN',
      });
      if (point?.municipalityCode) municipalityCodes.push(point.municipalityCode);
      if (point?.precision === 'ADDRESS') points.push({ x: point.rdX, y: point.rdY });
    }
    return this.repository.like(
      {
        name: searchKey(content.name),
        phone: content.contact.phone,
        website: content.contact.website && websiteKey(content.contact.website),
        municipalityCodes,
        addresses: content.locations.flatMap(({ site }) => (site ? addressMarks(site) : [])),
        points,
      },
      content.id,
    );
  }

  /** Pairs for the work list, the most alike first. */
  pairs(): Promise<LookAlikePair[]> {
    return this.repository.pairs();
  }

  /**
   * Says that two records are not the same. Safe to say twice.
   * @throws ApiError INPUT_INVALID when they are one id, NOT_FOUND when one is not public
   */
  async noteDistinct(actor: string, oneId: string, otherId: string): Promise<void> {
    if (oneId === otherId) throw new ApiError('INPUT_INVALID', { issues: ['otherId'] });
    const [firstId, secondId] = [oneId, otherId].sort() as [string, string];
    await inTransaction(this.dataSource, async (em) => {
      for (const id of [firstId, secondId]) {
        if (!(await this.publications.current(em, id))) throw new ApiError('NOT_FOUND');
      }
      await em.upsert(DistinctPair, { firstId, secondId, notedAt: new Date(), notedBy: actor }, [
        'firstId',
        'secondId',
      ]);
      await this.audit.note(em, {
        actor,
        act: 'record.not-a-duplicate',
        subject: `record:${firstId}`,
        details: { other: secondId },
      });
    });
  }
}

/** An address in the two ways in which it is compared; see `Likeness`. */
function addressMarks({ postcode, houseNumber, street, place }: SiteContent): string[] {
  if (!houseNumber) return [];
  const number = houseNumber.toLowerCase();
  return [
    ...(postcode ? [`${postcode} ${number}`] : []),
    ...(street && place ? [`${street} ${number} ${place}`.toLowerCase()] : []),
  ];
}
