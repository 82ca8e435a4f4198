/** Where the official data come from; the addresses can be replaced in tests. */
export interface OfficialServices {
  /** OGC API Features of PDOK, without a slash at the end. */
  pdok: string;
  /** OData version 3 of CBS, without a slash at the end. */
  cbs: string;
}

export const OFFICIAL_SERVICES: OfficialServices = {
  pdok: 'https://api.pdok.nl',
  cbs: 'https://opendata.cbs.nl',
};

/** Most that PDOK sends in one page. */
const PAGE_SIZE = 1000;

/** A table or layer to fetch: its first page, and the fields that each record must have. */
export interface Layer {
  /** File name of its pages, and its name in messages. */
  name: string;
  url: string;
  format: 'geojson' | 'odata';
  /** A pattern where the service numbers its fields anew every year. */
  fields: readonly (string | RegExp)[];
}

const DIVISIONS = {
  gemeenten: 'gemeente_gegeneraliseerd',
  provincies: 'provincie_gegeneraliseerd',
  ggdregios: 'ggdregio_gegeneraliseerd',
  zorgkantoorregios: 'zorgkantoorregio_gegeneraliseerd',
} as const;

export type DivisionName = keyof typeof DIVISIONS;
export const DIVISION_NAMES = Object.keys(DIVISIONS) as DivisionName[];

/** CBS Gebiedsindelingen: the areas of one kind in one year, simplified. */
export function divisionLayer(services: OfficialServices, name: DivisionName, year: number): Layer {
  return {
    name: `${name}-${year}`,
    url: ogcItems(services, 'cbs/gebiedsindelingen/ogc/v1', DIVISIONS[name], year),
    format: 'geojson',
    fields: ['statcode', 'statnaam'],
  };
}

/** CBS key figures per four-digit postcode, with areas. Negative figures are suppressed. */
export function postcodeLayer(services: OfficialServices, year: number): Layer {
  return {
    name: `postcode4-${year}`,
    url: ogcItems(services, 'cbs/postcode4/ogc/v1', 'postcode4', year),
    format: 'geojson',
    fields: ['postcode', 'aantal_inwoners', ...Object.values(AGE_BAND_FIELDS)],
  };
}

/** Fields of the age bands, by their column in `pc4.csv`. */
export const AGE_BAND_FIELDS = {
  inw_0_14: 'aantal_inwoners_0_tot_15_jaar',
  inw_15_24: 'aantal_inwoners_15_tot_25_jaar',
  inw_25_44: 'aantal_inwoners_25_tot_45_jaar',
  inw_45_64: 'aantal_inwoners_45_tot_65_jaar',
  inw_65_plus: 'aantal_inwoners_65_jaar_en_ouder',
} as const;

/** Places (*woonplaatsen*) of the BAG, with areas and the municipality that keeps them. */
export function placeLayer(services: OfficialServices): Layer {
  return {
    name: 'woonplaatsen',
    url: ogcItems(services, 'kadaster/bag/ogc/v2', 'woonplaats', null),
    format: 'geojson',
    fields: ['woonplaats', 'bronhouder_identificatie'],
  };
}

/** CBS Kerncijfers wijken en buurten, newest first: the table of each year. */
export const POPULATION_TABLES: readonly { year: number; table: string }[] = [
  { year: 2025, table: '86165NED' },
  { year: 2024, table: '85984NED' },
  { year: 2023, table: '85618NED' },
];

/** Inhabitants per municipality. Codes are padded with spaces. */
export function populationLayer(services: OfficialServices, table: string): Layer {
  const query = new URLSearchParams({
    $filter: "startswith(WijkenEnBuurten,'GM')",
    $format: 'json',
  });
  return {
    name: `inwoners-${table}`,
    url: `${services.cbs}/ODataFeed/odata/${table}/TypedDataSet?${query.toString()}`,
    format: 'odata',
    fields: ['WijkenEnBuurten', POPULATION_FIELD],
  };
}

export const POPULATION_FIELD = /^AantalInwoners_\d+$/;

function ogcItems(
  { pdok }: OfficialServices,
  dataset: string,
  collection: string,
  year: number | null,
): string {
  const query = new URLSearchParams({ f: 'json', limit: String(PAGE_SIZE) });
  if (year !== null) query.set('jaarcode', String(year));
  return `${pdok}/${dataset}/collections/${collection}/items?${query.toString()}`;
}
