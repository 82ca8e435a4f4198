import { Injectable } from '@nestjs/common';
import { resolveNear, type NearResult } from '../gazetteer/index.js';
import type { Precision } from '../initiatives/vocabulary.js';
import { RegionsService } from '../regions/regions.service.js';
import { RegistryService } from '../registry/registry.service.js';
import type { AddressQuestion } from './address-question.js';

/** A centre from our own tables: they know no streets. */
export interface KnownCentre {
  label: string;
  place: string | null;
  municipalityCode: string | null;
  latitude: number;
  longitude: number;
  precision: Exclude<Precision, 'NONE' | 'ADDRESS'>;
}

/** What the places and postcodes of the register itself say; nobody outside is asked. */
@Injectable()
export class OwnTablesService {
  constructor(
    private readonly regions: RegionsService,
    private readonly registry: RegistryService,
  ) {}

  /**
   * The centre of the postcode, else of the place; every place when several bear the name. Of a hidden
   * address never better than its place.
   */
  async centresFor(question: AddressQuestion): Promise<KnownCentre[]> {
    const { postcode, place, text, hidden } = question;
    const known = await this.locate(postcode?.digits ?? null, place, null, hidden);
    // The middle of a municipality is no match for a name that several places in the country bear.
    if (known && (known.precision !== 'MUNICIPALITY' || place === null)) return [known];
    const near = this.resolve(place ?? text);
    if (near?.kind === 'ambiguous') {
      return near.candidates.map(({ label, name, municipality, point }) => ({
        label,
        place: name,
        municipalityCode: municipality,
        latitude: point.lat,
        longitude: point.lon,
        precision: 'PLACE',
      }));
    }
    if (near?.kind !== 'found') return known ? [known] : [];
    if (hidden && near.precision === 'POSTCODE') {
      const centre = await this.locate(null, near.place, near.municipality, true);
      return centre ? [centre] : [];
    }
    return [
      {
        label: near.label,
        place: near.precision === 'MUNICIPALITY' ? null : near.place,
        municipalityCode: near.municipality,
        latitude: near.point.lat,
        longitude: near.point.lon,
        precision: near.precision,
      },
    ];
  }

  /** Codes of the municipalities in which a place of this name, or other name, lies. */
  municipalitiesOf(place: string): ReadonlySet<string> {
    const near = this.resolve(place);
    if (near?.kind === 'found') return new Set([near.municipality]);
    return new Set(
      near?.kind === 'ambiguous' ? near.candidates.map(({ municipality }) => municipality) : [],
    );
  }

  private resolve(text: string | null): NearResult | null {
    const gazetteer = this.registry.gazetteer();
    return gazetteer && text ? resolveNear(gazetteer, text) : null;
  }

  private async locate(
    postcode: string | null,
    place: string | null,
    municipalityCode: string | null,
    centreOfPlaceOnly: boolean,
  ): Promise<KnownCentre | null> {
    if (postcode === null && place === null) return null;
    const point = await this.regions.locate({
      postcode,
      place,
      municipalityCode,
      centreOfPlaceOnly,
    });
    // Without coordinates in the question there is no address in the answer.
    if (!point || point.precision === 'ADDRESS') return null;
    const { precision, placeName, latitude, longitude } = point;
    const name = placeName ?? (await this.municipalityName(point.municipalityCode)) ?? '';
    return {
      label: precision === 'POSTCODE' ? `${postcode} ${name}`.trim() : name,
      place: placeName,
      municipalityCode: point.municipalityCode,
      latitude,
      longitude,
      precision,
    };
  }

  private async municipalityName(code: string | null): Promise<string | null> {
    const [name] = code === null ? [] : await this.regions.municipalityNames([code]);
    return name ? `gemeente ${name}` : null;
  }
}
