import { placesOf } from '../place-facts.js';
import { recordsOf, type Publication } from '../publication.js';
import type { Column } from './column.js';
import { csvOf } from './csv-of.js';
import { INITIATIVE_COLUMNS, type InitiativeRow } from './initiative-columns.js';
import { LOCATION_COLUMNS, type LocationRow } from './location-columns.js';

/** The tables that can be downloaded, by the names of their files. */
export const TABLES = ['initiatieven.csv', 'locaties.csv'] as const;
export type TableName = (typeof TABLES)[number];

/** What a table has, for who describes it. */
export const COLUMNS_OF: Record<TableName, readonly Omit<Column<never>, 'of'>[]> = {
  'initiatieven.csv': INITIATIVE_COLUMNS,
  'locaties.csv': LOCATION_COLUMNS,
};

export function initiativesCsv(publication: Publication): string {
  return csvOf(
    INITIATIVE_COLUMNS,
    recordsOf(publication).map((record): InitiativeRow => ({ publication, record })),
  );
}

export function locationsCsv(publication: Publication): string {
  return csvOf(LOCATION_COLUMNS, locationRows(publication));
}

/** Every location of every initiative. */
export function locationRows(publication: Publication): LocationRow[] {
  return recordsOf(publication).flatMap((record) =>
    placesOf(publication, record).map((place): LocationRow => ({ publication, place })),
  );
}
