import { DATA_LICENCE } from '../../registry/data-licence.js';
import type { Publication } from '../publication.js';
import { LIST_SEPARATOR, type Column, type Words } from './column.js';
import { COLUMNS_OF, TABLES, type TableName } from './tables.js';

const TITLES: Record<TableName, Words> = {
  'initiatieven.csv': {
    nl: 'Zelfregie- en herstelinitiatieven in Nederland',
    en: 'Self-management and recovery initiatives in the Netherlands',
  },
  'locaties.csv': {
    nl: 'Plekken van zelfregie- en herstelinitiatieven in Nederland',
    en: 'Locations of self-management and recovery initiatives in the Netherlands',
  },
};

const DESCRIPTIONS: Record<TableName, Words> = {
  'initiatieven.csv': {
    nl: "Een rij per initiatief. Een lege cel betekent: niet bekend. Een cel die begint met =, +, -, @, een tab of een regeleinde krijgt een apostrof (') ervoor, zodat een rekenblad er geen formule van maakt.",
    en: "One row per initiative. An empty cell means: unknown. A cell that begins with =, +, -, @, a tab or a line break gets an apostrophe (') in front, so that no spreadsheet takes it for a formula.",
  },
  'locaties.csv': {
    nl: "Een rij per plek. Een lege cel betekent: niet bekend. Openingstijden staan er alleen in als zij bevestigd zijn. Een cel die begint met =, +, -, @, een tab of een regeleinde krijgt een apostrof (') ervoor, zodat een rekenblad er geen formule van maakt.",
    en: "One row per location. An empty cell means: unknown. Opening hours are given only where they were confirmed. A cell that begins with =, +, -, @, a tab or a line break gets an apostrophe (') in front, so that no spreadsheet takes it for a formula.",
  },
};

/**
 * What the columns mean, as CSV on the Web has it (W3C, "Metadata Vocabulary for Tabular Data"). Both
 * tables stand in it, because a key of one leads to the other; the one that was asked for comes first.
 */
export function csvMetadata(publication: Publication, first: TableName): object {
  const names = [first, ...TABLES.filter((name) => name !== first)];
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    'dc:license': { '@id': DATA_LICENCE },
    'dc:source': { '@id': `${publication.publicUrl}/bronnen` },
    'dc:publisher': 'Zelfregiekaart',
    'dc:modified': {
      '@value': publication.registry.file.publishedAt,
      '@type': 'xsd:dateTime',
    },
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
    tables: names.map((name) => ({
      url: urlOf(publication, name),
      'dc:title': inLanguages(TITLES[name]),
      'dc:description': inLanguages(DESCRIPTIONS[name]),
      tableSchema: {
        aboutUrl: 'urn:uuid:{id}',
        primaryKey: 'id',
        ...(name === 'locaties.csv'
          ? {
              foreignKeys: [
                {
                  columnReference: 'initiative_id',
                  reference: {
                    resource: urlOf(publication, 'initiatieven.csv'),
                    columnReference: 'id',
                  },
                },
              ],
            }
          : {}),
        columns: COLUMNS_OF[name].map(columnOf),
      },
    })),
  };
}

function columnOf(column: Omit<Column<never>, 'of'>): object {
  const { name, title, description, type, isList, isRequired } = column;
  return {
    name,
    // The header is the name, in no language; a validator compares it with these.
    titles: { und: [name], nl: [title.nl], en: [title.en] },
    'dc:description': inLanguages(description),
    datatype: type.format === undefined ? type.base : { base: type.base, format: type.format },
    null: [''],
    ...(isList ? { separator: LIST_SEPARATOR } : {}),
    ...(isRequired ? { required: true } : {}),
  };
}

function inLanguages({ nl, en }: Words): object[] {
  return [
    { '@value': nl, '@language': 'nl' },
    { '@value': en, '@language': 'en' },
  ];
}

function urlOf({ publicUrl }: Publication, name: TableName): string {
  return `${publicUrl}/open-data/${name}`;
}
