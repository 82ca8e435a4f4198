import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import type { Feature, Point } from 'geojson';
import { RegistryService } from '../../server/registry/registry.service.js';
import {
  DIFFICULT_NAME,
  publishExchangeWorld,
  UNCONFIRMED_TIMES,
  type ExchangeWorld,
} from '../factories/exchange-world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { rawRequest, type RawAnswer } from '../setup/raw-http.js';

let app: TestApp;
let world: ExchangeWorld;
beforeAll(async () => {
  app = await startTestApp();
  world = await publishExchangeWorld(app);
});
afterAll(() => app.close());

const get = (path: string): Promise<RawAnswer> => rawRequest(app.url, path);
const initiatives = () => app.application.nest.get(RegistryService).current()!.file.initiatives;

interface MetadataColumn {
  name: string;
  titles: Record<string, string[]>;
  'dc:description': { '@value': string; '@language': string }[];
  datatype: string | { base: string; format: string };
  separator?: string;
  required?: boolean;
}
interface MetadataTable {
  url: string;
  tableSchema: {
    columns: MetadataColumn[];
    primaryKey: string;
    foreignKeys?: {
      columnReference: string;
      reference: { resource: string; columnReference: string };
    }[];
  };
}
interface Metadata {
  '@context': unknown;
  'dc:license': { '@id': string };
  'dc:modified': { '@value': string };
  tables: MetadataTable[];
}

/** The lexical forms of XML Schema, as the metadata vocabulary names the datatypes. */
const LEXICAL: Record<string, RegExp> = {
  string: /^[^]*$/,
  anyURI: /^[a-z][a-z0-9+.-]*:\S+$/,
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  dateTime: /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/,
};

/** The rows of a table as its description says, after checking every cell by it. */
function rowsBy(description: MetadataTable, csv: string): Record<string, string[]>[] {
  const [header, ...lines] = parse(csv, { record_delimiter: '\r\n' }) as string[][];
  const { columns } = description.tableSchema;
  expect(header).toEqual(columns.map(({ name }) => name));
  return lines.map((line) =>
    Object.fromEntries(
      columns.map((column, index) => {
        const cell = line[index]!;
        const values = cell === '' ? [] : column.separator ? cell.split(column.separator) : [cell];
        if (column.required) expect([column.name, values.length]).not.toEqual([column.name, 0]);
        const { datatype } = column;
        const base = typeof datatype === 'string' ? datatype : datatype.base;
        const format = typeof datatype === 'string' ? null : new RegExp(`^(?:${datatype.format})$`);
        for (const value of values) {
          expect([column.name, value]).toEqual([
            column.name,
            expect.stringMatching(LEXICAL[base]!),
          ]);
          if (format) {
            expect([column.name, value]).toEqual([column.name, expect.stringMatching(format)]);
          }
        }
        return [column.name, values];
      }),
    ),
  );
}

const metadataOf = async (name: string): Promise<Metadata> =>
  JSON.parse((await get(`/open-data/${name}-metadata.json`)).body.toString()) as Metadata;
const readTable = async (name: string) => {
  const metadata = await metadataOf(name);
  const description = metadata.tables.find(({ url }) => url.endsWith(`/${name}`))!;
  return rowsBy(description, (await get(`/open-data/${name}`)).body.toString());
};

describe.each(['initiatieven.csv', 'locaties.csv'])('%s with its metadata', (name) => {
  it('points to a description, which names the table first', async () => {
    const { headers, body } = await get(`/open-data/${name}`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(headers['link']).toContain(
      `<http://kaart.test/open-data/${name}-metadata.json>; rel="describedby"; type="application/csvm+json"`,
    );
    expect(body.toString().split('\r\n').length).toBeGreaterThan(2);
    const answer = await get(`/open-data/${name}-metadata.json`);
    expect(answer.headers['content-type']).toBe('application/csvm+json');
    const metadata = await metadataOf(name);
    expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'nl' }]);
    expect(metadata.tables[0]!.url).toBe(`http://kaart.test/open-data/${name}`);
    expect(metadata['dc:license']['@id']).toMatch(/^https:/);
    expect(metadata['dc:modified']['@value']).toMatch(LEXICAL['dateTime']!);
  });

  it('has every column told in two languages, under the name in the header', async () => {
    const [table] = (await metadataOf(name)).tables;
    for (const column of table!.tableSchema.columns) {
      expect(column.titles['und']).toEqual([column.name]);
      for (const language of ['nl', 'en']) {
        expect(column.titles[language]![0]).toMatch(/\w/);
        expect(
          column['dc:description'].find((words) => words['@language'] === language)?.['@value'],
        ).toMatch(/[.?]$/);
      }
    }
  });

  it('has only values of its datatypes, and no id twice', async () => {
    const rows = await readTable(name);
    const ids = rows.map(({ id }) => id![0]);
    expect(new Set(ids).size).toBe(rows.length);
  });
});

describe('the two tables together', () => {
  it('are all that is public, and the key of one leads to the other', async () => {
    const metadata = await metadataOf('locaties.csv');
    const [key] = metadata.tables[0]!.tableSchema.foreignKeys!;
    expect(key).toEqual({
      columnReference: 'initiative_id',
      reference: {
        resource: 'http://kaart.test/open-data/initiatieven.csv',
        columnReference: 'id',
      },
    });
    const ids = (await readTable('initiatieven.csv')).map(({ id }) => id![0]!);
    expect(ids).toEqual(initiatives().map(({ id }) => id));
    const locations = await readTable('locaties.csv');
    expect(locations.map(({ id }) => id![0])).toEqual(
      initiatives().flatMap((initiative) => initiative.locations.map(({ id }) => id)),
    );
    for (const location of locations) expect(ids).toContain(location['initiative_id']![0]);
  });

  it('keep whatever a name is, without a formula in it', async () => {
    const row = (await readTable('initiatieven.csv')).find(
      ({ id }) => id![0] === world.ids.confirmed,
    )!;
    expect(row).toMatchObject({
      name: [`'${DIFFICULT_NAME}`],
      neutral_description: ["'@Een verzonnen huis, om te proberen.\nMet twee regels."],
      types: ['zelfregiecentrum', 'inloop'],
      languages: ['nl', 'ar'],
      phone: ['tel:+31881234567'],
      founded_year: ['2009'],
    });
    expect(row['phone_confirmed_at']).toHaveLength(1);
  });

  it('carry no time of hours that nobody confirmed', async () => {
    for (const name of ['initiatieven.csv', 'locaties.csv']) {
      expect((await get(`/open-data/${name}`)).body.toString()).not.toMatch(UNCONFIRMED_TIMES);
    }
    const rows = await readTable('locaties.csv');
    const statusOf = (id: string) =>
      rows.find((row) => row['initiative_id']![0] === id)!['hours_status']![0];
    expect(statusOf(world.ids.confirmed)).toBe('CONFIRMED');
    expect(statusOf(world.ids.unconfirmed)).toBe('UNCONFIRMED');
    expect(statusOf(world.ids.ended)).toBe('NOT_OPEN');
    expect(statusOf(world.ids.hidden)).toBe('UNKNOWN');
  });
});

describe('locaties.geojson', () => {
  const featuresOf = async () => {
    const { headers, body } = await get('/open-data/locaties.geojson');
    expect(headers['content-type']).toBe('application/geo+json');
    return body.toString();
  };

  it('is GeoJSON, by a checker of others', async () => {
    const checked = check(await featuresOf());
    expect(checked.type).toBe('FeatureCollection');
  });

  it('has every location, east before north, and says how sure the point is', async () => {
    const { features } = JSON.parse(await featuresOf()) as { features: Feature<Point | null>[] };
    const locations = initiatives().flatMap((initiative) => initiative.locations);
    expect(features.map(({ id }) => id)).toEqual(locations.map(({ id }) => id));
    const [longitude, latitude] = features.find(({ id }) => id === world.confirmedLocation)!
      .geometry!.coordinates as [number, number];
    expect(longitude).toBeCloseTo(5.1214, 4);
    expect(latitude).toBeCloseTo(52.0907, 4);
    for (const { properties, geometry } of features) {
      expect(properties).toHaveProperty('precision');
      if (geometry) expect(properties!['error_metres']).toBeGreaterThan(0);
      else expect(properties).toMatchObject({ precision: 'NONE', error_metres: null });
    }
  });

  it('has of a hidden address the centre of its town, and of hours only what was confirmed', async () => {
    const text = await featuresOf();
    const { features } = JSON.parse(text) as { features: Feature<Point | null>[] };
    const of = (id: string) =>
      features.find(({ properties }) => properties!['initiative_id'] === id)!.properties!;
    expect(of(world.ids.hidden)).toMatchObject({
      address_visibility: 'HIDDEN',
      address: null,
      postcode: null,
      precision: 'PLACE',
    });
    expect(of(world.ids.unconfirmed)).toMatchObject({
      hours_status: 'UNCONFIRMED',
      hours_osm: null,
      hours_confirmed_at: null,
      hours_source: 'een verzonnen bron',
      hours_source_date: '2019-11',
    });
    expect(text).not.toMatch(UNCONFIRMED_TIMES);
  });
});
