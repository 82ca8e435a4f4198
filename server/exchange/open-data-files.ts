import { csvMetadata } from './csv/csv-metadata.js';
import { initiativesCsv, locationsCsv, TABLES, type TableName } from './csv/tables.js';
import { locationFeatures } from './geojson/location-features.js';
import type { Publication } from './publication.js';

/** A file that is made of the register. */
export interface MadeFile {
  type: string;
  make(publication: Publication): string;
  /** Name of the file that tells what is in it. */
  describedBy?: string;
}

const CSV_TYPE = 'text/csv; charset=utf-8; header=present';
const METADATA_ENDING = '-metadata.json';

const CSV: Record<TableName, (publication: Publication) => string> = {
  'initiatieven.csv': initiativesCsv,
  'locaties.csv': locationsCsv,
};

/** What stands in `/open-data/`, by name, besides the changes and the feed. */
export const OPEN_DATA_FILES: ReadonlyMap<string, MadeFile> = new Map<string, MadeFile>([
  ...TABLES.flatMap((name): [string, MadeFile][] => [
    [name, { type: CSV_TYPE, make: CSV[name], describedBy: name + METADATA_ENDING }],
    [
      name + METADATA_ENDING,
      {
        type: 'application/csvm+json',
        make: (publication) => JSON.stringify(csvMetadata(publication, name), null, 2),
      },
    ],
  ]),
  [
    'locaties.geojson',
    {
      type: 'application/geo+json',
      make: (publication) => JSON.stringify(locationFeatures(publication)),
    },
  ],
]);
