import {
  INITIATIVE_TYPES,
  LEGAL_POSITIONS,
  LIFECYCLES,
  NETWORK_STATUSES,
  OFFERING_KINDS,
  REACHES,
  TARGET_GROUPS,
  YES_NO_UNKNOWN,
} from '../../initiatives/vocabulary.js';
import { contactToShow } from '../../registry/contact.js';
import type { RegistryContact, SourcedValue } from '../../registry/registry-file.js';
import { lastChangeOf, pageUrl, type Publication, type PublicRecord } from '../publication.js';
import {
  INSTANT,
  INTEGER,
  MUNICIPALITY,
  oneOf,
  PARTIAL_DATE,
  TEXT,
  URI,
  UUID,
  type Column,
} from './column.js';

export interface InitiativeRow {
  publication: Publication;
  record: PublicRecord;
}

const CONTACTS: { kind: keyof RegistryContact; nl: string; en: string }[] = [
  { kind: 'phone', nl: 'Telefoon', en: 'Phone' },
  { kind: 'email', nl: 'Mail', en: 'Email' },
  { kind: 'website', nl: 'Website', en: 'Website' },
];

/** `initiatieven.csv`: one row per initiative. */
export const INITIATIVE_COLUMNS: readonly Column<InitiativeRow>[] = [
  {
    name: 'id',
    type: UUID,
    isRequired: true,
    title: { nl: 'Id', en: 'Id' },
    description: {
      nl: 'Vast kenmerk van het initiatief (UUID).',
      en: 'Identifier of the initiative (UUID); never changes.',
    },
    of: ({ record }) => record.initiative.id,
  },
  {
    name: 'slug',
    type: TEXT,
    isRequired: true,
    title: { nl: 'Naam in het adres', en: 'Name in the address' },
    description: {
      nl: 'Hoe het initiatief heet in het adres van zijn pagina. Kan veranderen; het oude adres wijst door.',
      en: 'How the address of its page names it. May change; the old address leads to the new one.',
    },
    of: ({ record }) => record.initiative.slug,
  },
  {
    name: 'url',
    type: URI,
    isRequired: true,
    title: { nl: 'Pagina', en: 'Page' },
    description: { nl: 'De pagina over het initiatief.', en: 'The page about the initiative.' },
    of: ({ publication, record }) => pageUrl(publication, record.initiative.slug),
  },
  {
    name: 'name',
    type: TEXT,
    isRequired: true,
    title: { nl: 'Naam', en: 'Name' },
    description: { nl: 'Hoe het initiatief zich noemt.', en: 'What the initiative calls itself.' },
    of: ({ record }) => record.initiative.name,
  },
  {
    name: 'types',
    type: oneOf(INITIATIVE_TYPES),
    isList: true,
    title: { nl: 'Soorten', en: 'Types' },
    description: {
      nl: 'Wat voor plek het is, als codes.',
      en: 'What kind of place it is, as codes.',
    },
    of: ({ record }) => record.initiative.types,
  },
  {
    name: 'neutral_description',
    type: TEXT,
    title: { nl: 'Beschrijving', en: 'Description' },
    description: {
      nl: 'De neutrale beschrijving van het register. Eigen woorden van initiatieven staan alleen op hun pagina.',
      en: 'The neutral description by the register, in Dutch. Own words of initiatives stand on their pages only.',
    },
    of: ({ record }) => record.details.neutralDescription ?? null,
  },
  {
    name: 'lifecycle_status',
    type: oneOf(LIFECYCLES),
    isRequired: true,
    title: { nl: 'Bestaat', en: 'Lifecycle' },
    description: {
      nl: 'PLANNED: gepland. OPEN: bestaat. TEMPORARILY_CLOSED: tijdelijk dicht. CLOSED: gestopt.',
      en: 'PLANNED, OPEN (exists), TEMPORARILY_CLOSED or CLOSED (ended).',
    },
    of: ({ record }) => record.initiative.lifecycle.status,
  },
  {
    name: 'lifecycle_since',
    type: PARTIAL_DATE,
    title: { nl: 'Bestaat sinds', en: 'Lifecycle since' },
    description: {
      nl: 'Sinds wanneer, zo precies als de bron.',
      en: 'Since when, as precise as the source.',
    },
    of: ({ record }) => record.initiative.lifecycle.since ?? null,
  },
  {
    name: 'lifecycle_until',
    type: PARTIAL_DATE,
    title: { nl: 'Bestaat tot', en: 'Lifecycle until' },
    description: {
      nl: 'Tot wanneer, waar dat is aangekondigd.',
      en: 'Until when, where that was announced.',
    },
    of: ({ record }) => record.initiative.lifecycle.until ?? null,
  },
  {
    name: 'existence_confirmed_at',
    type: INSTANT,
    title: { nl: 'Bestaan bevestigd op', en: 'Existence confirmed at' },
    description: {
      nl: 'Wanneer iemand het laatst bevestigde dat het zo bestaat. Leeg: nog niemand.',
      en: 'When somebody last confirmed that it exists like this. Empty: nobody yet.',
    },
    of: ({ record }) => record.details.existenceConfirmedAt ?? null,
  },
  {
    name: 'network_status',
    type: oneOf(NETWORK_STATUSES),
    isRequired: true,
    title: { nl: 'Netwerkstatus', en: 'Network status' },
    description: {
      nl: 'IN_NETWORK: hoort bij het netwerk. GROWING: groeit ernaartoe. OTHER: hoort er niet bij. UNKNOWN: niet bekend.',
      en: 'IN_NETWORK, GROWING (into it), OTHER (not part of it) or UNKNOWN.',
    },
    of: ({ record }) => record.initiative.networkStatus,
  },
  {
    name: 'nvzh_member',
    type: oneOf(YES_NO_UNKNOWN),
    isRequired: true,
    title: { nl: 'Lid van de NVZH', en: 'Member of NVZH' },
    description: {
      nl: 'Is het lid van de vereniging NVZH?',
      en: 'Is it a member of the association NVZH?',
    },
    of: ({ record }) => record.details.nvzhMember,
  },
  {
    name: 'legal_position',
    type: oneOf(LEGAL_POSITIONS),
    isRequired: true,
    title: { nl: 'Zelfstandig of onderdeel', en: 'Legal position' },
    description: {
      nl: 'INDEPENDENT: staat op zichzelf. PART_OF_INSTITUTION: hoort bij een grotere organisatie. PARTNERSHIP: van meer organisaties samen.',
      en: 'INDEPENDENT, PART_OF_INSTITUTION, PARTNERSHIP or UNKNOWN.',
    },
    of: ({ record }) => record.details.legalPosition,
  },
  {
    name: 'founded_year',
    type: INTEGER,
    title: { nl: 'Begonnen in', en: 'Founded in' },
    description: { nl: 'Het jaar waarin het begon.', en: 'The year in which it began.' },
    of: ({ record }) => record.details.foundedYear ?? null,
  },
  {
    name: 'target_groups',
    type: oneOf(TARGET_GROUPS),
    isList: true,
    title: { nl: 'Voor wie', en: 'For whom' },
    description: {
      nl: 'Voor wie er iets is, als codes. Leeg: niet bekend. Het zegt niet wie niet welkom is.',
      en: 'For whom there is something, as codes. Empty: unknown. It does not say who is not welcome.',
    },
    of: ({ record }) => record.initiative.targetGroups,
  },
  {
    name: 'languages',
    type: TEXT,
    isList: true,
    title: { nl: 'Talen', en: 'Languages' },
    description: {
      nl: 'Talen die men er spreekt (BCP 47). Leeg: niet bekend.',
      en: 'Languages spoken there (BCP 47). Empty: unknown.',
    },
    of: ({ record }) => record.initiative.languages ?? null,
  },
  {
    name: 'reach',
    type: oneOf(REACHES),
    isList: true,
    title: { nl: 'Bereik', en: 'Reach' },
    description: {
      nl: 'LOCAL: buurt of stad. REGIONAL: regio. NATIONAL: heel Nederland. ONLINE: via internet.',
      en: 'LOCAL, REGIONAL, NATIONAL or ONLINE.',
    },
    of: ({ record }) => record.initiative.reach ?? null,
  },
  {
    name: 'works_in',
    type: MUNICIPALITY,
    isList: true,
    title: { nl: 'Werkt in', en: 'Works in' },
    description: {
      nl: 'Gemeenten waar het werkt zonder bekende plek, als codes van het CBS.',
      en: 'Municipalities where it works without a known location, as codes of Statistics Netherlands.',
    },
    of: ({ record }) => record.initiative.worksIn ?? null,
  },
  {
    name: 'offerings',
    type: oneOf(OFFERING_KINDS),
    isList: true,
    title: { nl: 'Wat er te doen is', en: 'Offerings' },
    description: {
      nl: 'Wat er te doen is, op een plek of daarbuiten, als codes.',
      en: 'What is on, at a location or elsewhere, as codes.',
    },
    of: ({ record }) => [...new Set(record.details.offerings.map(({ kind }) => kind))],
  },
  ...CONTACTS.flatMap(contactColumns),
  {
    name: 'changed_at',
    type: INSTANT,
    isRequired: true,
    title: { nl: 'Gewijzigd op', en: 'Changed at' },
    description: {
      nl: 'Wanneer iets openbaars van dit initiatief het laatst veranderde. Dat is geen bevestiging.',
      en: 'When anything public of this initiative last changed. That is no confirmation.',
    },
    of: ({ publication, record }) => lastChangeOf(publication, record),
  },
];

function contactColumns({ kind, nl, en }: (typeof CONTACTS)[number]): Column<InitiativeRow>[] {
  const known = (row: InitiativeRow): SourcedValue | undefined => shownContact(row, kind);
  return [
    {
      name: kind,
      type:
        kind === 'phone'
          ? { base: 'anyURI', format: 'tel:\\+\\d+' }
          : kind === 'email'
            ? TEXT
            : URI,
      title: { nl, en },
      description:
        kind === 'phone'
          ? {
              nl: 'Telefoonnummer als adres (tel:+31…). Een nummer dat te oud is staat er niet in.',
              en: 'Phone number as an address (tel:+31…). A number that is too old is left out.',
            }
          : { nl: `${nl} voor bezoekers.`, en: `${en} for visitors.` },
      of: (row) => {
        const value = known(row)?.value;
        if (value === undefined) return null;
        return kind === 'phone' ? `tel:${value}` : value;
      },
    },
    {
      name: `${kind}_source`,
      type: TEXT,
      title: { nl: `${nl}: bron`, en: `${en}: source` },
      description: { nl: 'Wie dit zegt.', en: 'Who says so.' },
      of: (row) => known(row)?.source ?? null,
    },
    {
      name: `${kind}_source_date`,
      type: TEXT,
      title: { nl: `${nl}: datum van de bron`, en: `${en}: date of the source` },
      description: {
        nl: 'Jaar, maand of dag. Leeg: de bron heeft geen datum.',
        en: 'Year, month or day. Empty: the source bears no date.',
      },
      of: (row) => known(row)?.sourceDate ?? null,
    },
    {
      name: `${kind}_confirmed_at`,
      type: INSTANT,
      title: { nl: `${nl}: bevestigd op`, en: `${en}: confirmed at` },
      description: {
        nl: 'Wanneer het initiatief dit bevestigde. Leeg: nog door niemand bevestigd.',
        en: 'When the initiative confirmed this. Empty: not confirmed by anyone yet.',
      },
      of: (row) => known(row)?.confirmedAt ?? null,
    },
  ];
}

/** What the pages show today, and nothing else. */
function shownContact(
  { publication, record }: InitiativeRow,
  kind: keyof RegistryContact,
): SourcedValue | undefined {
  const { contact } = record.initiative;
  const shown = contactToShow(contact, publication.now);
  const isShown = shown.kind === 'ways' && shown.ways.some((way) => way.kind === kind);
  return isShown ? contact?.[kind] : undefined;
}
