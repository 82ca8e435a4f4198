import { ReferenceDataError } from '../reference-error.js';
import type { OfficialRecord } from './fetch-page.js';
import {
  DIVISION_NAMES,
  POPULATION_FIELD,
  POPULATION_TABLES,
  divisionLayer,
  placeLayer,
  populationLayer,
  postcodeLayer,
  type DivisionName,
  type OfficialServices,
} from './services.js';
import type { PartialDownload } from './partial-download.js';
import type { Progress } from './progress.js';

/** Everything fetched, as the services sent it. */
export interface OfficialRecords {
  divisionYear: number;
  divisions: Record<DivisionName, OfficialRecord[]>;
  postcodeYear: number;
  postcodes: OfficialRecord[];
  places: OfficialRecord[];
  populationYear: number;
  population: OfficialRecord[];
}

/** Statistics come out late: this many years back there must be some. */
const YEARS_BACK = 4;
const STEPS = DIVISION_NAMES.length + 3;

/**
 * Fetches all layers, each of the newest year that the service has.
 * @throws ReferenceDataError; finished pages stay on disk
 */
export async function fetchOfficialRecords(
  download: PartialDownload,
  services: OfficialServices,
  progress: Progress,
  currentYear: number,
): Promise<OfficialRecords> {
  let step = 0;
  const begin = (name: string) => progress.step(name, (step += 1), STEPS);

  begin('gemeenten');
  const municipalities = await newestYear(currentYear, 'gemeenten', async (year) => {
    const records = await download.fetchLayer(divisionLayer(services, 'gemeenten', year));
    return records.length > 0 ? records : null;
  });
  const divisionYear = municipalities.year;
  const divisions = { gemeenten: municipalities.records } as OfficialRecords['divisions'];
  for (const name of DIVISION_NAMES.slice(1)) {
    begin(name);
    divisions[name] = await download.fetchLayer(divisionLayer(services, name, divisionYear));
  }
  begin('postcode4');
  const postcodes = await newestYear(divisionYear, 'postcode4', async (year) => {
    const records = await download.fetchLayer(postcodeLayer(services, year));
    const counted = records.filter(({ properties }) => Number(properties.aantal_inwoners) >= 0);
    // The newest year holds areas before it holds figures.
    return counted.length > records.length / 2 ? records : null;
  });
  begin('woonplaatsen');
  const places = await download.fetchLayer(placeLayer(services));
  begin('inwoners');
  const population = await fetchPopulation(download, services, divisionYear);
  return {
    divisionYear,
    divisions,
    postcodeYear: postcodes.year,
    postcodes: postcodes.records,
    places,
    populationYear: population.year,
    population: population.records,
  };
}

async function newestYear(
  from: number,
  name: string,
  fetchYear: (year: number) => Promise<OfficialRecord[] | null>,
): Promise<{ year: number; records: OfficialRecord[] }> {
  for (let year = from; year > from - YEARS_BACK; year--) {
    const records = await fetchYear(year);
    if (records) return { year, records };
  }
  throw new ReferenceDataError(
    'REFERENCE_IMPLAUSIBLE',
    name,
    `the service has no data of ${from - YEARS_BACK + 1} to ${from}`,
  );
}

/** The newest table that the service has and that is filled. */
async function fetchPopulation(
  download: PartialDownload,
  services: OfficialServices,
  divisionYear: number,
): Promise<{ year: number; records: OfficialRecord[] }> {
  let missing: unknown = null;
  for (const { year, table } of POPULATION_TABLES) {
    if (year > divisionYear) continue;
    try {
      const records = await download.fetchLayer(populationLayer(services, table));
      if (records.some(({ properties }) => populationOf(properties) !== null)) {
        return { year, records };
      }
    } catch (error) {
      const isGone =
        error instanceof ReferenceDataError &&
        error.code === 'REFERENCE_SERVICE_FAILED' &&
        / 404\b/.test(error.message);
      if (!isGone) throw error;
      missing = error;
    }
  }
  throw (
    missing ??
    new ReferenceDataError('REFERENCE_IMPLAUSIBLE', 'inwoners', 'no table holds any inhabitants')
  );
}

/** Inhabitants in a row of the municipal key figures; null when not known. */
export function populationOf(properties: Record<string, unknown>): number | null {
  const field = Object.keys(properties).find((name) => POPULATION_FIELD.test(name));
  const value = field ? properties[field] : null;
  return typeof value === 'number' && value >= 0 ? value : null;
}
