import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';
import { accessIn, agesIn } from './access-words.js';
import { DECISIONS } from './decisions.js';
import type { FactLedger } from './fact-ledger.js';
import { isOrganisationLevel, itemsOf, type SourceRow } from './source-row.js';
import { seedId } from './stable-id.js';

type LocationInput = InitiativeContentInput['locations'][number];
type SiteInput = NonNullable<LocationInput['site']>;

/** Id of the location of a row; null when the row has none. */
export function locationIdOf(row: SourceRow): string | null {
  return isOrganisationLevel(row) ? null : seedId('location', row.key);
}

/**
 * The location of a row.
 *
 * @param name of the location within its initiative, null = it needs none.
 * @param since year the location opened, where that is not the initiative's own year.
 */
export function buildLocation(
  row: SourceRow,
  name: string | null,
  since: string | null,
  ledger: FactLedger,
): LocationInput {
  const decision = DECISIONS[row.key] ?? {};
  const id = seedId('location', row.key);
  const path = `/locations/${id}`;
  const access = accessOf(row);
  const ages = agesIn(itemsOf(row.target_groups));
  const hasAgeLimit = ages.minimum !== null || ages.maximum !== null;

  const location: LocationInput = {
    id,
    name,
    premises: decision.hosted ? 'HOSTED' : 'UNKNOWN',
    satelliteOf:
      decision.satelliteOf === undefined ? null : seedId('location', decision.satelliteOf),
    lifecycle: decision.status ?? { status: 'OPEN', since },
    site: buildSite(row, name, ledger, path),
    addressVisibility: decision.hidden ? 'HIDDEN' : 'PUBLIC',
    catchment: decision.catchment ?? [],
    accessibility: {},
    access: { ...access.flags, ...(hasAgeLimit ? { ageLimit: 'YES' as const } : {}) },
    minimumAge: ages.minimum,
    maximumAge: ages.maximum,
    accessNote: access.notes.join('; ') || null,
  };

  ledger.cite(`${path}/lifecycle`, row);
  if (name !== null) ledger.cite(`${path}/name`, row);
  if (decision.hosted) ledger.cite(`${path}/premises`, row);
  if (decision.satelliteOf !== undefined) ledger.cite(`${path}/satelliteOf`, row);
  if (decision.catchment !== undefined) ledger.cite(`${path}/catchment`, row);
  for (const flag of Object.keys(location.access)) ledger.cite(`${path}/access/${flag}`, row);
  if (ages.minimum !== null) ledger.cite(`${path}/minimumAge`, row);
  if (ages.maximum !== null) ledger.cite(`${path}/maximumAge`, row);
  if (access.notes.length > 0) ledger.cite(`${path}/accessNote`, row);
  return location;
}

function buildSite(
  row: SourceRow,
  name: string | null,
  ledger: FactLedger,
  locationPath: string,
): SiteInput {
  const decision = DECISIONS[row.key] ?? {};
  const site: SiteInput = {
    id: seedId('site', decision.sameSiteAs ?? row.key),
    street: row.street || null,
    houseNumber: row.house_number || null,
    postcode: row.postcode || null,
    place: row.place || null,
    municipalityCode: row.municipality_code || null,
    latitude: row.lat === '' ? null : Number(row.lat),
    longitude: row.lon === '' ? null : Number(row.lon),
    description: siteDescription(row, name),
  };
  for (const [field, value] of Object.entries(site))
    if (field !== 'id' && value !== null)
      ledger.cite(`${locationPath}/site/${field}`, row, 'address', decision.addressDate);
  return site;
}

/** `location_name`, unless another field says the same. */
function siteDescription(row: SourceRow, name: string | null): string | null {
  const words = row.location_name;
  const said = [row.street, row.place, row.municipality, row.name, name ?? ''];
  return words === '' || said.some((text) => text.toLowerCase().includes(words.toLowerCase()))
    ? null
    : words;
}

function accessOf(row: SourceRow): {
  flags: LocationInput['access'];
  notes: string[];
} {
  const flags: LocationInput['access'] = {};
  const notes: string[] = [];
  for (const word of itemsOf(row.offerings)) {
    const meaning = accessIn(word);
    if (meaning === null) continue;
    for (const flag of meaning.flags) flags[flag] = 'YES';
    notes.push(meaning.note);
  }
  return { flags, notes };
}
