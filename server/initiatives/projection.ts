import type { Point } from 'geojson';
import { dayPartsPerWeek, knownWeekdays, unionHours } from '../opening-hours/index.js';
import type { OpeningHours } from '../opening-hours/opening-hours.schema.js';
import { effectiveLifecycle } from './effective-lifecycle.js';
import type { InitiativeContent, LocationContent, OfferingContent } from './initiative-content.js';
import type { Initiative } from './initiative.entity.js';
import type { InitiativeOrganisation } from './initiative-organisation.entity.js';
import type { Location, LocationGroup } from './location.entity.js';
import type { Offering } from './offering.entity.js';
import { searchKey, searchTextOf } from './search-text.js';
import type { Site } from './site.entity.js';
import type { Precision } from './vocabulary.js';

/** The public point of a location, as the regions module found it. */
export interface LocatedPoint {
  latitude: number;
  longitude: number;
  /** EPSG:28992, whole metres. */
  rdX: number;
  rdY: number;
  precision: Precision;
  errorMetres: number;
  municipalityCode: string | null;
}

export interface Projection {
  initiative: Omit<Initiative, 'locations' | 'offerings' | 'organisations'>;
  organisations: { id: string; name: string }[];
  links: Omit<InitiativeOrganisation, 'initiative' | 'organisation'>[];
  sites: Site[];
  locations: Omit<Location, 'initiative' | 'site'>[];
  offerings: Omit<Offering, 'initiative'>[];
}

/**
 * The public rows of one published revision. Pure: the same content and points give the same rows.
 *
 * @param published.on the day (`YYYY-MM-DD`) for which day parts are counted
 * @param points the public point per location id; a location without one has none
 * @param municipalityNames names of the municipalities it lies or works in, to be found by
 */
export function project(
  content: InitiativeContent,
  published: { slug: string; revision: number; publishedAt: Date; on: string },
  points: ReadonlyMap<string, LocatedPoint>,
  municipalityNames: string[],
): Projection {
  return {
    initiative: {
      id: content.id,
      slug: published.slug,
      name: content.name,
      sortName: searchKey(content.name),
      searchText: searchTextOf(content, municipalityNames),
      formerNames: content.formerNames,
      ownDescription: content.ownDescription,
      neutralDescription: content.neutralDescription,
      types: content.types.map((type) => type.code),
      ownTypeWords: content.types.flatMap((type) => type.ownWord ?? []),
      pillars: content.pillars,
      targetGroups: content.targetGroups,
      targetGroupWords: content.targetGroupWords,
      languages: content.languages,
      reach: content.reach,
      legalPosition: content.legalPosition,
      partOfCareInstitution: content.partOfCareInstitution,
      onCareGrounds: content.onCareGrounds,
      foundedYear: content.foundedYear,
      networkStatus: content.networkStatus,
      nvzhMember: content.nvzhMember,
      lifecycle: content.lifecycle.status,
      lifecycleSince: content.lifecycle.since,
      lifecycleUntil: content.lifecycle.until,
      lifecycleNote: content.lifecycle.note,
      contact: content.contact,
      referrerContact: content.referrerContact,
      crisisAgreements: content.crisisAgreements,
      networks: content.networks,
      worksInMunicipalities: content.worksInMunicipalities,
      workAreaWords: content.workAreaWords,
      notes: content.notes,
      revision: published.revision,
      publishedAt: published.publishedAt,
    },
    organisations: content.organisations.map(({ id, name }) => ({ id, name })),
    links: content.organisations.map((organisation, position) => ({
      initiativeId: content.id,
      organisationId: organisation.id,
      role: organisation.role,
      name: organisation.name,
      position,
    })),
    sites: content.locations.flatMap((location) => (location.site ? [publicSite(location)] : [])),
    locations: content.locations.map((location, position) =>
      projectLocation(content, location, position, points.get(location.id), published.on),
    ),
    offerings: content.offerings.map((offering, position) => ({
      id: offering.id,
      initiativeId: content.id,
      locationId: offering.locationId,
      position,
      kind: offering.kind,
      name: offering.name,
      description: offering.description,
      isWalkIn: offering.isWalkIn,
      hours: offering.hours,
      organisationIds: offering.organisationIds,
    })),
  };
}

/**
 * One address may hold several initiatives that share its row. A hidden one has a row to itself, or
 * it would show what its neighbour may, or take the neighbour's address away.
 */
function publicSiteId(location: LocationContent): string | null {
  if (!location.site) return null;
  return location.addressVisibility === 'HIDDEN' ? location.id : location.site.id;
}

function publicSite(location: LocationContent): Site {
  const site = location.site!;
  const hidden = location.addressVisibility === 'HIDDEN';
  return {
    id: publicSiteId(location)!,
    street: hidden ? null : site.street,
    houseNumber: hidden ? null : site.houseNumber,
    postcode: hidden ? null : site.postcode,
    place: site.place,
    municipalityCode: site.municipalityCode,
    description: hidden ? null : site.description,
  };
}

function projectLocation(
  content: InitiativeContent,
  location: LocationContent,
  position: number,
  found: LocatedPoint | undefined,
  on: string,
): Projection['locations'][number] {
  const offerings = content.offerings.filter((offering) => offering.locationId === location.id);
  const hours = walkInHours(offerings);
  const dayParts = hours && dayPartsPerWeek(hours, { on });
  const lifecycle = effectiveLifecycle(content.lifecycle, location.lifecycle);
  return {
    id: location.id,
    initiativeId: content.id,
    position,
    name: location.name,
    premises: location.premises,
    hostedOwnProgramme: location.hostedOwnProgramme,
    satelliteOf: location.satelliteOf,
    lifecycle: lifecycle.status,
    lifecycleSince: lifecycle.since,
    lifecycleUntil: lifecycle.until,
    lifecycleNote: lifecycle.note,
    siteId: publicSiteId(location),
    addressVisibility: location.addressVisibility,
    precision: found?.precision ?? 'NONE',
    positionErrorMetres: found?.errorMetres ?? null,
    latitude: found?.latitude ?? null,
    longitude: found?.longitude ?? null,
    point: found ? pointOf(found.longitude, found.latitude) : null,
    rd: found ? pointOf(found.rdX, found.rdY) : null,
    municipalityCode: found?.municipalityCode ?? location.site?.municipalityCode ?? null,
    formerAddresses: location.addressVisibility === 'HIDDEN' ? [] : location.formerAddresses,
    catchment: location.catchment,
    accessibility: location.accessibility,
    access: location.access,
    minimumAge: location.minimumAge,
    maximumAge: location.maximumAge,
    accessNote: location.accessNote,
    group: groupOf(offerings),
    offeringKinds: [...new Set(offerings.map((offering) => offering.kind))],
    hours,
    openWeekdays: hours ? knownWeekdays(hours) : [],
    dayPartsMin: dayParts?.min ?? null,
    dayPartsMax: dayParts?.max ?? null,
  };
}

/**
 * A location's hours are the union of its walk-in offerings' hours, those of unknown hours included:
 * outside the hours of one the other may be open. Null = none of them is known.
 */
function walkInHours(offerings: OfferingContent[]): OpeningHours | null {
  const walkIn = offerings.filter((offering) => offering.isWalkIn === 'YES');
  return unionHours(walkIn.map((offering) => offering.hours));
}

/** Walk-in as soon as one thing can be walked into; a place to stay when there is nothing else. */
function groupOf(offerings: OfferingContent[]): LocationGroup {
  if (offerings.some((offering) => offering.isWalkIn === 'YES')) return 'WALK_IN';
  return offerings.some((offering) => offering.kind === 'respite') ? 'STAY' : 'OTHER';
}

function pointOf(x: number, y: number): Point {
  return { type: 'Point', coordinates: [x, y] };
}
