import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { buildGazetteer } from '../gazetteer/build-gazetteer.js';
import type { GazetteerFile } from '../gazetteer/gazetteer-file.js';
import type { Precision } from '../initiatives/vocabulary.js';
import { REGION_FIGURE_KEYS, REGION_FIGURES } from './figure-keys.js';
import type { RegionFigureModel } from './region-figure.model.js';
import type { RegionKind } from './region-kind.js';
import type { RegionModel } from './region.model.js';
import type { ReferenceLoad } from './reference-load.entity.js';
import {
  RegionsRepository,
  type PointRow,
  type RegionFigureRow,
  type RegionRow,
} from './regions.repository.js';

/** What is known of where something is; more of it makes the point better. */
export interface Whereabouts {
  /** WGS84 degrees of the address itself; both or neither. */
  latitude?: number | null;
  longitude?: number | null;
  /** `3512`, `3512 AB` or `3512ab`. */
  postcode?: string | null;
  place?: string | null;
  municipalityCode?: string | null;
  /**
   * For a hidden address: only the centre of its place (or of its municipality) is ever answered,
   * whatever else is given.
   */
  centreOfPlaceOnly?: boolean;
}

/** A point with what it stands for. */
export interface LocatedPoint {
  latitude: number;
  longitude: number;
  /** EPSG:28992, whole metres. */
  rdX: number;
  rdY: number;
  precision: Exclude<Precision, 'NONE'>;
  /** How far the true place may lie from the point. */
  errorMetres: number;
  municipalityCode: string | null;
  placeName: string | null;
}

/** Sources give coordinates of a building, not of its door. */
const ADDRESS_ERROR_METRES = 25;

/** Anything else is no code of a region, and may be what the database refuses to read as text. */
const CODE = /^[A-Za-z0-9-]{2,20}$/;

/** Regions, places and postcodes of the reference data in use. */
@Injectable()
export class RegionsService {
  constructor(private readonly repository: RegionsRepository) {}

  /** Regions of a kind in the division in use, sorted by name; empty when the kind is not loaded. */
  async findByKind(kind: RegionKind): Promise<RegionModel[]> {
    return sortedByName(await this.repository.findByKind(kind));
  }

  /** @param year of the division; without it the one in use */
  async findByCode(
    code: string,
    year: number | null = null,
    manager?: EntityManager,
  ): Promise<RegionModel | null> {
    if (!CODE.test(code)) return null;
    const row = await this.repository.findByCode(code, year, manager);
    return row && regionModel(row);
  }

  /** The regions that each region lies in, in the order of the ids. */
  async findParents(regionIds: readonly number[]): Promise<RegionModel[][]> {
    return (await this.repository.findParents(regionIds)).map(sortedByName);
  }

  /**
   * Background figures of a region, with source and year, in the order in which they are shown; what is
   * suppressed or unknown is not in it. Those of young adults say nothing about other adults.
   */
  async figuresOf(regionCode: string): Promise<RegionFigureModel[]> {
    if (!CODE.test(regionCode)) return [];
    return (await this.findFigures([regionCode]))[0]!;
  }

  /** Figures of each region, in the order of the codes. */
  async findFigures(codes: readonly string[]): Promise<RegionFigureModel[][]> {
    const byRegion = new Map<string, Map<string, RegionFigureRow>>(
      codes.map((code) => [code, new Map()]),
    );
    for (const row of await this.repository.figures(codes)) {
      byRegion.get(row.regionCode)?.set(row.key, row);
    }
    return codes.map((code) =>
      REGION_FIGURE_KEYS.flatMap((key) => {
        const row = byRegion.get(code)?.get(key);
        if (!row) return [];
        const { value, year, source } = row;
        return [{ key, value, year, source, ...REGION_FIGURES[key] }];
      }),
    );
  }

  /** Codes of the municipalities in a region of any kind; null when the region is not known. */
  async municipalityCodesIn(code: string, manager?: EntityManager): Promise<string[] | null> {
    if (!CODE.test(code)) return null;
    const region = await this.repository.findByCode(code, null, manager);
    if (!region) return null;
    return this.repository.municipalityCodesIn(code, manager);
  }

  /** Names by municipality code; a code that is not known is not in it. */
  municipalityNamesByCode(
    codes: readonly string[],
    manager?: EntityManager,
  ): Promise<Map<string, string>> {
    return this.repository.municipalityNames(codes, manager);
  }

  /** The names alone, each once, in the order of the codes. */
  async municipalityNames(codes: readonly string[], manager?: EntityManager): Promise<string[]> {
    const names = await this.repository.municipalityNames(codes, manager);
    return [...new Set(codes.flatMap((code) => names.get(code) ?? []))];
  }

  /** For the sources page; null before anything was loaded. */
  async currentLoad(): Promise<ReferenceLoad | null> {
    return this.repository.currentLoad();
  }

  /** The gazetteer of the data in use; null before anything was loaded. */
  async readGazetteer(manager?: EntityManager): Promise<GazetteerFile | null> {
    const rows = await this.repository.gazetteerRows(manager);
    return rows && buildGazetteer(rows);
  }

  /**
   * The best point that the given facts allow: the address, else the postcode, else the centre of the
   * place, else the middle of the municipality; null when none of them is known. A place name that
   * several places bear is decided by the municipality and never guessed.
   */
  async locate(whereabouts: Whereabouts, manager?: EntityManager): Promise<LocatedPoint | null> {
    const { centreOfPlaceOnly = false } = whereabouts;
    if (!centreOfPlaceOnly) {
      const address = await this.locateAddress(whereabouts, manager);
      if (address) return address;
    }
    const postcode = await this.findPostcode(whereabouts.postcode, manager);
    if (postcode && !postcode.ofPlace && !centreOfPlaceOnly) return located('POSTCODE', postcode);

    const place = await this.findPlace(
      whereabouts.place ?? postcode?.placeName ?? null,
      whereabouts.municipalityCode ?? postcode?.municipalityCode ?? null,
      manager,
    );
    if (place) return located('PLACE', place);

    const code = whereabouts.municipalityCode ?? postcode?.municipalityCode;
    const centre = code ? await this.repository.findMunicipalityCentre(code, manager) : null;
    return centre && { ...located('MUNICIPALITY', centre), placeName: null };
  }

  private async locateAddress(
    { latitude, longitude, municipalityCode, place }: Whereabouts,
    manager: EntityManager | undefined,
  ): Promise<LocatedPoint | null> {
    if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
    const measured = await this.repository.measurePoint(latitude, longitude, manager);
    return {
      latitude,
      longitude,
      rdX: measured.rdX,
      rdY: measured.rdY,
      precision: 'ADDRESS',
      errorMetres: ADDRESS_ERROR_METRES,
      municipalityCode: municipalityCode ?? measured.municipalityCode,
      placeName: place ?? null,
    };
  }

  private async findPostcode(
    postcode: string | null | undefined,
    manager: EntityManager | undefined,
  ): Promise<(PointRow & { ofPlace: boolean }) | null> {
    const digits = /^\s*([1-9]\d{3})\s*(?:[A-Za-z]{2})?\s*$/.exec(postcode ?? '')?.[1];
    return digits ? this.repository.findPostcode(digits, manager) : null;
  }

  private async findPlace(
    name: string | null,
    municipalityCode: string | null,
    manager: EntityManager | undefined,
  ): Promise<PointRow | null> {
    if (!name) return null;
    let found = await this.repository.findPlaces(name, manager);
    // "Hengelo (O.)": what stands between brackets only says which one is meant.
    if (found.length === 0 && name.includes('(')) {
      found = await this.repository.findPlaces(name.replace(/\(.*$/, ''), manager);
    }
    if (municipalityCode) {
      found = found.filter((place) => place.municipalityCode === municipalityCode);
    }
    return found.length === 1 ? found[0]! : null;
  }
}

function located(
  precision: LocatedPoint['precision'],
  { latitude, longitude, rdX, rdY, errorMetres, municipalityCode, placeName }: PointRow,
): LocatedPoint {
  return { latitude, longitude, rdX, rdY, precision, errorMetres, municipalityCode, placeName };
}

function regionModel(row: RegionRow): RegionModel {
  const { officialPopulation, officialPopulationYear, ...region } = row;
  return {
    ...region,
    officialPopulation:
      officialPopulation === null || officialPopulationYear === null
        ? null
        : { inhabitants: officialPopulation, year: officialPopulationYear },
  };
}

/** The database sorts by code point, people do not. */
function sortedByName(rows: readonly RegionRow[]): RegionModel[] {
  const { compare } = new Intl.Collator('nl', { numeric: true });
  return rows.map(regionModel).sort((a, b) => compare(a.name, b.name));
}
