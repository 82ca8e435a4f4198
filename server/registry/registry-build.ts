import { present } from '../common/present.js';
import type { Initiative } from '../initiatives/initiative.entity.js';
import type { Location } from '../initiatives/location.entity.js';
import type { Offering } from '../initiatives/offering.entity.js';
import { RecordSources } from '../initiatives/record-sources.js';
import type { LifecycleStatus } from '../initiatives/vocabulary.js';
import { canonicalJson } from '../initiatives/field-paths.js';
import { isStale } from './contact.js';
import type {
  Dated,
  RegistryContact,
  RegistryDetails,
  RegistryFile,
  RegistryInitiative,
  RegistryLocation,
  RegistryOffering,
  SourcedValue,
} from './registry-file.js';
import type { PublicRows } from './registry.repository.js';

/** Months after which confirmed hours no longer count as confirmed; travels in every file. */
export const HOURS_FRESHNESS_MONTHS = 12;

/**
 * The public registry as files, made of the public tables. Pure: the same rows and day give the same
 * files. Unknown facts are left out, which is what "unknown" looks like in a file.
 *
 * @param now decides which telephone numbers are too old to pass on
 */
export function buildRegistry(
  rows: PublicRows,
  now: Date,
): { file: Omit<RegistryFile, 'publishedAt'>; details: RegistryDetails[] } {
  const records = rows.initiatives.map((initiative) => new RecordReader(initiative, rows, now));
  return {
    file: {
      format: 1,
      hoursFreshnessMonths: HOURS_FRESHNESS_MONTHS,
      initiatives: records.map((record) => record.summary()),
      municipalityNames: namesOfWorkAreas(rows),
    },
    details: records.map((record) => record.details()),
  };
}

/** In the order of the codes, so that the same rows make the same file. */
function namesOfWorkAreas({ initiatives, municipalityNames }: PublicRows): Record<string, string> {
  const codes = new Set(initiatives.flatMap((initiative) => initiative.worksInMunicipalities));
  return Object.fromEntries(
    [...codes].sort().flatMap((code) => {
      const name = municipalityNames.get(code);
      return name === undefined ? [] : [[code, name]];
    }),
  );
}

/** One initiative with its sources and confirmations, read into the two shapes. */
class RecordReader {
  private readonly sources: RecordSources;

  constructor(
    private readonly initiative: Initiative,
    private readonly rows: PublicRows,
    private readonly now: Date,
  ) {
    this.sources = new RecordSources(
      rows.facts.get(initiative.id) ?? [],
      rows.confirmations.get(initiative.id) ?? [],
    );
  }

  summary(): RegistryInitiative {
    const { initiative } = this;
    const loose = initiative.offerings.filter((offering) => offering.locationId === null);
    return present({
      id: initiative.id,
      slug: initiative.slug,
      name: initiative.name,
      summary: summaryOf(initiative),
      types: initiative.types,
      targetGroups: initiative.targetGroups,
      languages: filled(initiative.languages),
      reach: filled(initiative.reach),
      lifecycle: dated(initiative),
      networkStatus: initiative.networkStatus,
      contact: this.contact(),
      worksIn: filled(initiative.worksInMunicipalities),
      offerings: filled([...new Set(loose.map((offering) => offering.kind))]),
      locations: inOrder(initiative.locations).map((location) => this.location(location)),
    });
  }

  details(): RegistryDetails {
    const { initiative } = this;
    const organisations = inOrder(initiative.organisations);
    return present({
      format: 1 as const,
      id: initiative.id,
      slug: initiative.slug,
      existenceConfirmedAt: this.existenceConfirmedAt(null),
      formerNames: initiative.formerNames,
      ownDescription: initiative.ownDescription ?? undefined,
      neutralDescription: initiative.neutralDescription ?? undefined,
      ownTypeWords: initiative.ownTypeWords,
      targetGroupWords: initiative.targetGroupWords,
      pillars: initiative.pillars,
      legalPosition: initiative.legalPosition,
      partOfCareInstitution: initiative.partOfCareInstitution,
      onCareGrounds: initiative.onCareGrounds,
      foundedYear: initiative.foundedYear ?? undefined,
      nvzhMember: initiative.nvzhMember,
      organisations: organisations.map((link) => ({
        name: link.name,
        role: link.role,
      })),
      referrerContact: this.referrerContact(),
      crisisAgreements: present({
        ggz: initiative.crisisAgreements.ggz,
        suicidePrevention: initiative.crisisAgreements.suicidePrevention,
        note: initiative.crisisAgreements.note ?? undefined,
      }),
      networks: initiative.networks,
      workAreaWords: initiative.workAreaWords ?? undefined,
      locations: inOrder(initiative.locations).map((location) =>
        present({
          id: location.id,
          existenceConfirmedAt: this.existenceConfirmedAt(location.id),
          hostedOwnProgramme: location.hostedOwnProgramme,
          satelliteOf: location.satelliteOf ?? undefined,
          siteDescription:
            location.addressVisibility === 'HIDDEN'
              ? undefined
              : (location.site?.description ?? undefined),
          formerAddresses: location.formerAddresses,
          catchment: location.catchment,
          accessNote: location.accessNote ?? undefined,
          addressHidden: location.addressVisibility === 'HIDDEN',
        }),
      ),
      offerings: inOrder(initiative.offerings).map((offering) => this.offering(offering)),
      notes: initiative.notes,
      provenance: this.sources.groups(),
    });
  }

  private existenceConfirmedAt(locationId: string | null): string | undefined {
    const { lifecycle, lifecycleSince, lifecycleUntil, lifecycleNote } = this.initiative;
    return this.sources.existenceConfirmedAt(
      { status: lifecycle, since: lifecycleSince, until: lifecycleUntil, note: lifecycleNote },
      locationId,
    );
  }

  private location(location: Location): RegistryLocation {
    const { site } = location;
    const hidden = location.addressVisibility === 'HIDDEN';
    const ownLifecycle = dated(location);
    const sameLifecycle = canonicalJson(ownLifecycle) === canonicalJson(dated(this.initiative));
    const name = location.municipalityCode
      ? this.rows.municipalityNames.get(location.municipalityCode)
      : undefined;
    return present({
      id: location.id,
      name: location.name ?? undefined,
      premises: location.premises,
      lat: rounded(location.latitude),
      lon: rounded(location.longitude),
      x: location.rd?.coordinates[0],
      y: location.rd?.coordinates[1],
      precision: location.precision,
      errorMetres: location.positionErrorMetres ?? undefined,
      // The row of a hidden address holds neither; asked again, because nothing is worse than this leak.
      address: hidden
        ? undefined
        : [site?.street, site?.houseNumber].filter(Boolean).join(' ') || undefined,
      postcode: hidden ? undefined : (site?.postcode ?? undefined),
      place: site?.place ?? undefined,
      municipality: location.municipalityCode ?? undefined,
      municipalityName: name === site?.place ? undefined : name,
      lifecycle: sameLifecycle ? undefined : ownLifecycle,
      group: location.group,
      offerings: location.offeringKinds as RegistryLocation['offerings'],
      access: knownFlags(location.access),
      accessibility: knownFlags(location.accessibility),
      minimumAge: location.minimumAge ?? undefined,
      maximumAge: location.maximumAge ?? undefined,
      hours: location.hours ?? undefined,
      hoursSource: location.hours
        ? this.sources.ofLocationHours(location.id, this.initiative.offerings)
        : undefined,
      dayParts:
        location.dayPartsMin !== null && location.dayPartsMax !== null
          ? { min: location.dayPartsMin, max: location.dayPartsMax }
          : undefined,
    });
  }

  private offering(offering: Offering): RegistryOffering {
    const names = new Map(
      this.initiative.organisations.map((link) => [link.organisationId, link.name]),
    );
    return present({
      id: offering.id,
      locationId: offering.locationId ?? undefined,
      kind: offering.kind,
      name: offering.name,
      description: offering.description ?? undefined,
      isWalkIn: offering.isWalkIn,
      hours: offering.hours ?? undefined,
      hoursSource: offering.hours ? this.sources.ofHours(offering) : undefined,
      organisations: offering.organisationIds.flatMap((id) => names.get(id) ?? []),
    });
  }

  private contact(): RegistryContact | undefined {
    const { phone, email, website } = this.initiative.contact;
    const contact: RegistryContact = present({
      phone: this.sourced('phone', phone),
      email: this.sourced('email', email),
      website: this.sourced('website', website),
    });
    return Object.keys(contact).length > 0 ? contact : undefined;
  }

  private referrerContact(): RegistryDetails['referrerContact'] {
    const { phone = null, email = null, note = null } = this.initiative.referrerContact ?? {};
    const phoneSource = this.sources.of('/referrerContact/phone', phone);
    const isShown = phone !== null && !isStale({ value: phone, ...phoneSource }, this.now);
    const contact: RegistryDetails['referrerContact'] = present({
      phone: isShown ? phone : undefined,
      phoneSource: isShown ? phoneSource : undefined,
      email: email ?? undefined,
      note: note ?? undefined,
    });
    return Object.keys(contact).length > 0 ? contact : undefined;
  }

  private sourced(field: keyof RegistryContact, value: string | null): SourcedValue | undefined {
    if (value === null) return undefined;
    const sourced: SourcedValue = { value, ...this.sources.of(`/contact/${field}`, value) };
    return field === 'phone' && isStale(sourced, this.now) ? undefined : sourced;
  }
}

function summaryOf(initiative: Initiative): RegistryInitiative['summary'] {
  const own = initiative.ownDescription !== null;
  const text = initiative.ownDescription ?? initiative.neutralDescription;
  if (text === null) return undefined;
  const sentence = /^.{1,200}?[.!?](?=\s|$)/su.exec(text)?.[0];
  return { text: sentence ?? `${text.slice(0, 199)}…`, own };
}

function dated(record: {
  lifecycle: LifecycleStatus;
  lifecycleSince: string | null;
  lifecycleUntil: string | null;
  lifecycleNote: string | null;
}): Dated<LifecycleStatus> {
  return present({
    status: record.lifecycle,
    since: record.lifecycleSince ?? undefined,
    until: record.lifecycleUntil ?? undefined,
    note: record.lifecycleNote ?? undefined,
  });
}

function knownFlags<K extends string>(
  flags: Record<K, 'YES' | 'NO' | 'UNKNOWN'>,
): Partial<Record<K, 'YES' | 'NO'>> | undefined {
  const known = Object.entries(flags).filter(([, answer]) => answer !== 'UNKNOWN');
  return known.length ? (Object.fromEntries(known) as Partial<Record<K, 'YES' | 'NO'>>) : undefined;
}

function inOrder<T extends { position: number }>(items: T[]): T[] {
  return [...items].sort((a, b) => a.position - b.position);
}

function filled<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Five decimals of a degree: about a metre. */
function rounded(degrees: number | null): number | undefined {
  return degrees === null ? undefined : Math.round(degrees * 1e5) / 1e5;
}
