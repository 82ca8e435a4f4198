import { unionHours } from '../../opening-hours/union.js';
import type { OpeningHours } from '../../opening-hours/opening-hours.schema.js';
import type {
  LifecycleStatus,
  NetworkStatus,
  Premises,
  TargetGroupCode,
  YesNoUnknown,
} from '../../initiatives/vocabulary.js';
import type {
  RegistryDetails,
  RegistryFile,
  RegistryInitiative,
  RegistryLocation,
} from '../../registry/registry-file.js';

/** What coverage asks of one location: public facts only, as the register has published them. */
export interface CoveragePlace {
  /** Null = an initiative of which no location is known. */
  locationId: string | null;
  initiativeId: string;
  slug: string;
  /** Of the location, or else of the initiative. */
  name: string;
  /** Town or village; null = not known. */
  town: string | null;
  /** EPSG:28992, whole metres; null = no point. Of a hidden address the middle of its town. */
  point: { x: number; y: number; errorMetres: number; lat: number; lon: number } | null;
  municipality: string | null;
  /** CBS codes: where it is or what it serves; of one without a point, all where it is known to work. */
  municipalities: string[];
  lifecycle: { status: LifecycleStatus; since: string | null; until: string | null };
  premises: Premises;
  hostedOwnProgramme: YesNoUnknown;
  /** Can a visitor walk in? */
  walkIn: YesNoUnknown;
  /** Of what can, or perhaps can, be walked into; null = unknown. */
  hours: OpeningHours | null;
  /** ISO instant of the confirmation of these very hours. */
  hoursConfirmedAt: string | null;
  /** ISO instant of the confirmation that it exists as described. */
  existenceConfirmedAt: string | null;
  minimumAge: number | null;
  maximumAge: number | null;
  ageLimit: YesNoUnknown;
  /** Is it for one group only? Which, say `targetGroups`. */
  groupLimit: YesNoUnknown;
  targetGroups: TargetGroupCode[];
  networkStatus: NetworkStatus;
}

/**
 * Every location of a published registry as coverage sees it, and every initiative that is known to
 * work somewhere without a point there. In the order of the registry; pure.
 */
export function coveragePlacesOf(
  file: Pick<RegistryFile, 'initiatives'>,
  details: readonly RegistryDetails[],
): CoveragePlace[] {
  const detailsById = new Map(details.map((record) => [record.id, record]));
  return file.initiatives.flatMap((initiative) => {
    const rest = detailsById.get(initiative.id);
    const places = initiative.locations.map((location) => placeOf(initiative, location, rest));
    const withPoint = new Set(
      places.flatMap(({ point, municipality }) => (point && municipality ? [municipality] : [])),
    );
    const elsewhere = (initiative.worksIn ?? []).filter((code) => !withPoint.has(code));
    if (elsewhere.length === 0) return places;
    const known = new Set(
      places.flatMap(({ point, municipalities }) => (point ? [] : municipalities)),
    );
    const unknown = elsewhere.filter((code) => !known.has(code));
    return unknown.length === 0 ? places : [...places, withoutLocation(initiative, rest, unknown)];
  });
}

function placeOf(
  initiative: RegistryInitiative,
  location: RegistryLocation,
  details: RegistryDetails | undefined,
): CoveragePlace {
  const rest = details?.locations.find(({ id }) => id === location.id);
  const offerings = (details?.offerings ?? []).filter(
    ({ locationId }) => locationId === location.id,
  );
  const { x, y, lat, lon } = location;
  const hasPoint = x !== undefined && y !== undefined && lat !== undefined && lon !== undefined;
  const municipality = location.municipality ?? null;
  return {
    ...factsOf(initiative, details),
    ...walkInOf(offerings, location.access?.walkInWithoutAppointment ?? 'UNKNOWN'),
    locationId: location.id,
    existenceConfirmedAt: rest?.existenceConfirmedAt ?? null,
    name: location.name ?? initiative.name,
    town: location.place ?? location.municipalityName ?? null,
    point: hasPoint ? { x, y, lat, lon, errorMetres: location.errorMetres ?? 0 } : null,
    municipality,
    municipalities: [
      ...new Set([...(municipality ? [municipality] : []), ...(rest?.catchment ?? [])]),
    ],
    lifecycle: lifecycleOf(location.lifecycle ?? initiative.lifecycle),
    premises: location.premises,
    hostedOwnProgramme: rest?.hostedOwnProgramme ?? 'UNKNOWN',
    minimumAge: location.minimumAge ?? null,
    maximumAge: location.maximumAge ?? null,
    ageLimit: location.access?.ageLimit ?? 'UNKNOWN',
    groupLimit: location.access?.groupLimit ?? 'UNKNOWN',
  };
}

function withoutLocation(
  initiative: RegistryInitiative,
  details: RegistryDetails | undefined,
  municipalities: string[],
): CoveragePlace {
  const offerings = (details?.offerings ?? []).filter(({ locationId }) => locationId === undefined);
  return {
    ...factsOf(initiative, details),
    ...walkInOf(offerings, 'UNKNOWN'),
    locationId: null,
    name: initiative.name,
    town: null,
    point: null,
    municipality: null,
    municipalities,
    lifecycle: lifecycleOf(initiative.lifecycle),
    premises: 'UNKNOWN',
    hostedOwnProgramme: 'UNKNOWN',
    minimumAge: null,
    maximumAge: null,
    ageLimit: 'UNKNOWN',
    groupLimit: 'UNKNOWN',
  };
}

function factsOf(
  { id, slug, targetGroups, networkStatus }: RegistryInitiative,
  details: RegistryDetails | undefined,
) {
  return {
    initiativeId: id,
    slug,
    targetGroups,
    networkStatus,
    existenceConfirmedAt: details?.existenceConfirmedAt ?? null,
  };
}

/**
 * Can anyone walk in, and when? What is known to be walked into decides; only where nothing is, what
 * perhaps can be. An offering is nearer to the truth than what is said of the whole location.
 */
function walkInOf(
  offerings: RegistryDetails['offerings'],
  flag: YesNoUnknown,
): Pick<CoveragePlace, 'walkIn' | 'hours' | 'hoursConfirmedAt'> {
  const of = (answer: YesNoUnknown) => offerings.filter(({ isWalkIn }) => isWalkIn === answer);
  const [sure, perhaps] = [of('YES'), of('UNKNOWN')];
  const counting = sure.length > 0 ? sure : perhaps;
  const hours = unionHours(counting.map((offering) => offering.hours ?? null));
  const confirmations = counting.flatMap(({ hours: own, hoursSource }) =>
    own === undefined ? [] : [hoursSource?.confirmedAt ?? null],
  );
  return {
    walkIn: walkInAnswer(offerings.length, sure.length, perhaps.length, flag),
    hours,
    hoursConfirmedAt: oldest(confirmations),
  };
}

function walkInAnswer(
  all: number,
  sure: number,
  perhaps: number,
  flag: YesNoUnknown,
): YesNoUnknown {
  if (sure > 0) return 'YES';
  if (flag !== 'UNKNOWN') return flag;
  return all > 0 && perhaps === 0 ? 'NO' : 'UNKNOWN';
}

/** As sure as the least sure of them: null as soon as one was never confirmed. */
function oldest(instants: readonly (string | null)[]): string | null {
  if (instants.length === 0 || instants.includes(null)) return null;
  return instants.reduce((a, b) => (a! <= b! ? a : b)) ?? null;
}

function lifecycleOf({
  status,
  since,
  until,
}: RegistryInitiative['lifecycle']): CoveragePlace['lifecycle'] {
  return { status, since: since ?? null, until: until ?? null };
}
