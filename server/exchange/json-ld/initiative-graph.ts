import type {
  Audience,
  BreadcrumbList,
  Graph,
  NGO,
  Organization,
  PeopleAudience,
  Place,
  PostalAddress,
  Service,
  Thing,
  WebPage,
} from 'schema-dts';
import { present } from '../../common/present.js';
import { effectiveLifecycle } from '../../initiatives/effective-lifecycle.js';
import { label } from '../../initiatives/labels.js';
import type { Locale } from '../../initiatives/locales.js';
import {
  ACCESSIBILITY_FLAGS,
  type LifecycleStatus,
  type Precision,
  type TargetGroupCode,
} from '../../initiatives/vocabulary.js';
import { contactToShow } from '../../registry/contact.js';
import type {
  Dated,
  RegistryDetails,
  RegistryInitiative,
  RegistryLocation,
} from '../../registry/registry-file.js';
import { hoursInSchema } from './hours.js';
import { idOfSite } from './site.js';

/** What the page of an initiative is made of. */
export interface PageOfInitiative {
  initiative: RegistryInitiative;
  /** Null = not known; then nothing is told that only a public address may tell. */
  details: RegistryDetails | null;
  /** Names of municipalities by code, as far as they are known. */
  municipalityNames: Readonly<Record<string, string>>;
  hoursFreshnessMonths: number;
  /** ISO instant at which the register was published. */
  publishedAt: string;
  /** Without a slash at the end. */
  publicUrl: string;
  locale: Locale;
  now: Date;
}

/**
 * One initiative in the words of schema.org: the organisation, each place with what is offered there
 * and for whom, and the page itself. Never a medical business. A fact that nobody knows is left out;
 * hours only where they were confirmed within their clock and the place is open; a telephone number only
 * when the page shows it; no street, postcode or point of a hidden address.
 */
export function initiativeGraph(page: PageOfInitiative): Graph {
  const { initiative } = page;
  const places = initiative.locations.flatMap((location) => [
    placeNode(page, location),
    serviceNode(page, location),
  ]);
  return {
    '@context': 'https://schema.org',
    '@graph': [pageNode(page), breadcrumb(page), organisationNode(page), ...places] as Thing[],
  };
}

/** The same in every language, so that what is said of it in two languages is about one thing. */
function idOf({ publicUrl, initiative }: PageOfInitiative, part: string): string {
  return `${publicUrl}/initiatief/${encodeURIComponent(initiative.slug)}#${part}`;
}

function addressOfPage({ publicUrl, initiative, locale }: PageOfInitiative): string {
  const language = locale === 'nl' ? '' : `/${locale}`;
  return `${publicUrl}${language}/initiatief/${encodeURIComponent(initiative.slug)}`;
}

function pageNode(page: PageOfInitiative): WebPage {
  return {
    '@type': 'WebPage',
    '@id': addressOfPage(page),
    url: addressOfPage(page),
    name: page.initiative.name,
    inLanguage: page.locale,
    dateModified: page.publishedAt,
    isPartOf: { '@id': idOfSite(page.publicUrl) },
    breadcrumb: { '@id': `${addressOfPage(page)}#kruimelpad` },
    mainEntity: { '@id': idOf(page, 'initiatief') },
  };
}

function breadcrumb(page: PageOfInitiative): BreadcrumbList {
  const home = page.locale === 'nl' ? '/' : `/${page.locale}`;
  return {
    '@type': 'BreadcrumbList',
    '@id': `${addressOfPage(page)}#kruimelpad`,
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        name: 'Zelfregiekaart',
        item: `${page.publicUrl}${home}`,
      },
      { '@type': 'ListItem', position: 2, name: page.initiative.name, item: addressOfPage(page) },
    ],
  };
}

/** Roles of whom an initiative is a part; who pays for it or works with it is something else. */
const ABOVE: readonly string[] = ['OPERATES', 'PARENT'];

function organisationNode(page: PageOfInitiative): NGO | Organization {
  const { initiative, details, now } = page;
  const contact = contactToShow(initiative.contact, now);
  const ways = contact.kind === 'ways' ? contact.ways : [];
  const way = (kind: string) => ways.find((known) => known.kind === kind)?.value;
  const above = (details?.organisations ?? []).filter(
    ({ name, role }) => ABOVE.includes(role) && name !== initiative.name,
  );
  const former = (details?.formerNames ?? []).map(({ name }) => name);
  const kind = details?.legalPosition === 'INDEPENDENT' ? 'NGO' : 'Organization';
  return present({
    '@type': kind as 'NGO',
    '@id': idOf(page, 'initiatief'),
    name: initiative.name,
    alternateName: filled(former),
    description: initiative.summary?.text,
    url: way('website'),
    mainEntityOfPage: { '@id': addressOfPage(page) },
    telephone: way('phone'),
    email: way('email'),
    foundingDate: details?.foundedYear === undefined ? undefined : String(details.foundedYear),
    dissolutionDate: isEnded(initiative.lifecycle) ? initiative.lifecycle.since : undefined,
    knowsLanguage: filled(initiative.languages),
    parentOrganization: filled(
      above.map(({ name }) => ({ '@type': 'Organization' as const, name })),
    ),
    areaServed: filled(areasOf(page, initiative.worksIn ?? [])),
    location: filled(initiative.locations.map(({ id }) => ({ '@id': idOf(page, id) }))),
  });
}

function isEnded({ status }: Dated<LifecycleStatus>): boolean {
  return status === 'CLOSED';
}

/** Points that stand for the place itself; the centre of a town is no place to send anyone to. */
const EXACT: readonly Precision[] = ['ADDRESS', 'POSTCODE'];

function placeNode(page: PageOfInitiative, location: RegistryLocation): Place {
  const { initiative, details, now, locale } = page;
  const about = details?.locations.find(({ id }) => id === location.id);
  const isPublic = about?.addressHidden === false;
  const { status } = effectiveLifecycle(initiative.lifecycle, location.lifecycle);
  const { confirmedAt, source, sourceDate } = location.hoursSource ?? {};
  const hours = hoursInSchema(
    status === 'OPEN' ? location.hours : undefined,
    {
      confirmedAt: confirmedAt ?? null,
      freshnessMonths: page.hoursFreshnessMonths,
      source: source ?? null,
      sourceDate: sourceDate ?? null,
    },
    now,
    `${location.name ?? initiative.name}: ${label('offeringKind', 'walk-in', locale).toLowerCase()}`,
  );
  const place = idOf(page, location.id);
  const municipality = location.municipalityName ?? location.place;
  const events = hours.rhythms.map((event) => ({
    ...(event as object),
    location: { '@id': place },
  })) as Place['event' & keyof Place];
  return present({
    '@type': 'Place' as const,
    '@id': place,
    name: location.name ?? initiative.name,
    address: addressOf(location, isPublic),
    geo:
      isPublic && EXACT.includes(location.precision) && location.lat !== undefined
        ? {
            '@type': 'GeoCoordinates' as const,
            latitude: location.lat,
            longitude: location.lon!,
          }
        : undefined,
    // The name is left out of the file where it is that of the town.
    containedInPlace:
      location.municipality === undefined || municipality === undefined
        ? undefined
        : areaOf(municipality, location.municipality),
    publicAccess:
      status === 'OPEN' && location.access?.walkInWithoutAppointment === 'YES' ? true : undefined,
    isAccessibleForFree: yesOrNo(location.access?.free),
    amenityFeature: filled(
      ACCESSIBILITY_FLAGS.flatMap((flag) => {
        const answer = location.accessibility?.[flag];
        if (answer === undefined) return [];
        return [
          {
            '@type': 'LocationFeatureSpecification' as const,
            name: label('accessibilityFlag', flag, locale),
            value: answer === 'YES',
          },
        ];
      }),
    ),
    openingHoursSpecification: filled(hours.weekly),
    specialOpeningHoursSpecification: filled(hours.special),
    event: filled(events as object[]) as Place['event' & keyof Place],
  }) as Place;
}

function addressOf(location: RegistryLocation, isPublic: boolean): PostalAddress | undefined {
  const street = isPublic ? location.address : undefined;
  const postcode = isPublic ? location.postcode : undefined;
  if (street === undefined && postcode === undefined && location.place === undefined) {
    return undefined;
  }
  return present({
    '@type': 'PostalAddress' as const,
    streetAddress: street,
    postalCode: postcode,
    addressLocality: location.place,
    addressCountry: 'NL',
  });
}

function serviceNode(page: PageOfInitiative, location: RegistryLocation): Service {
  const { initiative, details, locale } = page;
  const catchment = details?.locations.find(({ id }) => id === location.id)?.catchment ?? [];
  const kinds = location.offerings.map((kind) => label('offeringKind', kind, locale));
  return present({
    '@type': 'Service' as const,
    '@id': idOf(page, `${location.id}-aanbod`),
    name: location.name ?? initiative.name,
    serviceType: filled(kinds),
    provider: { '@id': idOf(page, 'initiatief') },
    areaServed: filled(areasOf(page, catchment)),
    audience: filled(audiencesOf(initiative.targetGroups, location, locale)),
    availableChannel: present({
      '@type': 'ServiceChannel' as const,
      serviceLocation: { '@id': idOf(page, location.id) },
      availableLanguage: filled(initiative.languages),
    }),
  });
}

const GENDERS: Partial<Record<TargetGroupCode, 'female' | 'male'>> = {
  women: 'female',
  men: 'male',
};

/** For whom there is something; an age limit holds for all of them. Nobody's diagnosis is a group. */
function audiencesOf(
  groups: readonly TargetGroupCode[],
  { minimumAge, maximumAge }: RegistryLocation,
  locale: Locale,
): (Audience | PeopleAudience)[] {
  const ages = present({ suggestedMinAge: minimumAge, suggestedMaxAge: maximumAge });
  const hasAges = Object.keys(ages).length > 0;
  if (groups.length === 0) return hasAges ? [{ '@type': 'PeopleAudience', ...ages }] : [];
  return groups.map((group) =>
    present({
      '@type': 'PeopleAudience' as const,
      audienceType: label('targetGroup', group, locale),
      suggestedGender: GENDERS[group],
      ...ages,
    }),
  );
}

/** Municipalities by name; of one whose name is not known nothing is said. */
function areasOf({ municipalityNames }: PageOfInitiative, codes: readonly string[]) {
  return codes.flatMap((code) => {
    const name = municipalityNames[code];
    return name === undefined ? [] : [areaOf(name, code)];
  });
}

function areaOf(name: string, code: string) {
  return { '@type': 'AdministrativeArea' as const, name, identifier: code };
}

function yesOrNo(answer: 'YES' | 'NO' | undefined): boolean | undefined {
  return answer === undefined ? undefined : answer === 'YES';
}

/** Undefined for an empty list: unknown is left out. */
function filled<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}
