import type { MultiPolygon } from 'geojson';
import type { RegionFigureKey } from '../../server/regions/figure-keys.js';

/**
 * One format for the three ways reference data comes in: `directory` (files on disk), `official`
 * (PDOK and CBS) and `starter` (always there, offline, approximate). Positions are WGS84 degrees.
 */
export interface ReferenceData {
  kind: 'directory' | 'official' | 'starter';
  /** For the sources page: what, whose, which licence, of when. */
  sources: ReferenceSource[];
  /** Municipal areas and points are approximations; every page that uses them says so. */
  approximate: boolean;
  regions: ReferenceRegion[];
  /** What lies between and around the regions; a kind that is not known is not in it. */
  layers: ReferenceLayer[];
  places: ReferencePlace[];
  postcodes: ReferencePostcode[];
  /** Are all four-digit postcodes in `postcodes`? */
  postcodesComplete: boolean;
  demand: ReferenceDemand | null;
  /** Background figures of regions; absent or empty where none are known. */
  figures?: ReferenceFigure[];
  /** What was left out of the files and why, for the person who loads them. */
  notes?: string[];
}

export interface ReferenceSource {
  name: string;
  holder: string;
  licence: string;
  /** Year or date of the data itself. */
  year: string;
  usedFor: string;
}

export type RegionKind =
  | 'COUNTRY'
  | 'PROVINCE'
  | 'IZA_REGION'
  | 'ZORGKANTOOR_REGION'
  | 'GGD_REGION'
  | 'MUNICIPALITY'
  | 'DISTRICT'
  | 'POSTCODE_AREA';

export interface ReferenceRegion {
  kind: RegionKind;
  /** CBS code: `GM0344`, `PV26`, `GG2609`, `ZK08`; `NL00` for the country; `PC3512` for a postcode area. */
  code: string;
  name: string;
  /** Year of the division. */
  year: number;
  /** Codes of the regions this one lies in. */
  parents: string[];
  /** Absent where no geometry is known. */
  geometry: MultiPolygon | null;
  approximate: boolean;
  /** Official number of inhabitants with its year, null = not known. */
  officialPopulation: { inhabitants: number; year: number } | null;
}

export type ReferenceLayerKind = 'INLAND_WATER' | 'NEIGHBOURS';

export interface ReferenceLayer {
  kind: ReferenceLayerKind;
  /** The file it was read from, for who must repair it. */
  file: string;
  /** One polygon each, so that a single lake can be found by its own box; not simplified. */
  outlines: MultiPolygon[];
}

export interface ReferencePlace {
  name: string;
  aliases: string[];
  municipalityCode: string;
  latitude: number;
  longitude: number;
  /** How far the edge of the place may lie from its point, metres. */
  errorMetres: number;
}

export interface ReferencePostcode {
  /** Four digits. */
  code: string;
  place: string;
  municipalityCode: string;
  latitude: number;
  longitude: number;
  errorMetres: number;
}

export interface ReferenceFigure {
  /** Of one of the regions. */
  regionCode: string;
  key: RegionFigureKey;
  value: number;
  year: number;
  /** Who measured it, in Dutch. */
  source: string;
}

export interface ReferenceDemand {
  source: string;
  year: number;
  points: ReferenceDemandPoint[];
}

export interface ReferenceDemandPoint {
  /** Postcode (`3512`) or square. */
  code: string;
  municipalityCode: string;
  latitude: number;
  longitude: number;
  /** null = suppressed, unknown. */
  inhabitants: number | null;
  /** Per age band, each null when suppressed. */
  ageBands: Record<'0-14' | '15-24' | '25-44' | '45-64' | '65+', number | null> | null;
}
