import type {
  FieldSource,
  InitiativeContentInput,
} from '../../server/initiatives/initiative-content.js';
import type {
  InitiativeTypeCode,
  LegalPosition,
  OrganisationRole,
} from '../../server/initiatives/vocabulary.js';
import { DECISIONS, type RowDecision } from './decisions.js';
import { FactLedger } from './fact-ledger.js';
import type { Merge } from './merges.js';
import { meaningOfOffering, type Pillar } from './offering-words.js';
import { isCareInstitution, organisationNamed } from './organisation-names.js';
import { buildLocation } from './row-location.js';
import { notesOf } from './row-notes.js';
import { buildOfferings } from './row-offerings.js';
import { isOrganisationLevel, itemsOf, type SourceRow } from './source-row.js';
import { seedId } from './stable-id.js';
import { targetGroupsIn } from './target-group-words.js';

/** One initiative as the seeds know it. */
export interface SeedRecord {
  /** Stable key, never changed; ids are made from it. */
  key: string;
  /** Proposed slug. */
  slug: string;
  content: InitiativeContentInput;
  sources: FieldSource[];
}

const TYPE_CODES: Record<string, InitiativeTypeCode> = {
  anders: 'other',
  door_en_voor: 'door-en-voor',
  herstelacademie: 'herstelacademie',
  herstelhuis: 'herstelhuis',
  herstelruimte: 'herstelruimte',
  herstelwerkplaats: 'herstelwerkplaats',
  kiemuur: 'kiemuur',
  recovery_college: 'recovery-college',
  respijthuis: 'respijthuis',
  zelfregiecentrum: 'zelfregiecentrum',
};

const LEGAL_POSITION_CODES: Record<string, LegalPosition> = {
  '': 'UNKNOWN',
  zelfstandig: 'INDEPENDENT',
  'onderdeel van instelling': 'PART_OF_INSTITUTION',
  samenwerkingsverband: 'PARTNERSHIP',
};

/** What the parent organisations of a row are to it, by legal position. */
const PARENT_ROLES: Record<LegalPosition, OrganisationRole> = {
  INDEPENDENT: 'PARENT',
  PART_OF_INSTITUTION: 'PARENT',
  PARTNERSHIP: 'PARTNER',
  UNKNOWN: 'PARENT',
};

const decisionOf = (row: SourceRow): RowDecision => DECISIONS[row.key] ?? {};

/**
 * One initiative from its row or rows, with the source of every filled field. Nothing is confirmed
 * and nobody has yet said whether it belongs to the network: `networkStatus` is always `UNKNOWN`.
 */
export function buildRecord(rows: SourceRow[], merge: Merge | null): SeedRecord {
  const [lead] = rows;
  if (lead === undefined) throw new Error('An initiative needs at least one row.');
  const key = merge?.key ?? lead.key;
  const ledger = new FactLedger();
  const citeAll = (path: string, filled: (row: SourceRow) => boolean) =>
    rows.filter(filled).forEach((row) => ledger.cite(path, row));

  ledger.cite('/name', lead);
  citeAll('/types', () => true);
  citeAll('/lifecycle', (row) => row === lead);

  const legalPosition = legalPositionOf(lead);
  if (legalPosition !== 'UNKNOWN') ledger.cite('/legalPosition', lead);
  const inCare =
    legalPosition === 'PART_OF_INSTITUTION' && parentNames(lead).some(isCareInstitution);
  if (inCare) ledger.cite('/partOfCareInstitution', lead);

  const foundedRow = merge === null ? lead : rows.find((row) => row.key === merge.foundedRow);
  const foundedYear = foundedRow?.founded_year ? Number(foundedRow.founded_year) : null;
  if (foundedRow !== undefined && foundedYear !== null) ledger.cite('/foundedYear', foundedRow);

  const targetGroupWords = [...new Set(rows.flatMap((row) => itemsOf(row.target_groups)))];
  const targetGroups = targetGroupsIn(targetGroupWords);
  citeAll('/targetGroupWords', (row) => row.target_groups !== '');
  if (targetGroups.length > 0) citeAll('/targetGroups', (row) => row.target_groups !== '');

  const areaRow = rows.find((row) => decisionOf(row).workArea !== undefined);
  if (areaRow !== undefined) {
    ledger.cite('/workAreaWords', areaRow);
    ledger.cite('/reach', areaRow);
  }
  const unlocatedRows = rows.filter((row) => isOrganisationLevel(row) && row.municipality_code);
  unlocatedRows.forEach((row) => ledger.cite('/worksInMunicipalities', row));

  const organisations = organisationsOf(rows);
  if (organisations.length > 0)
    citeAll('/organisations', (row) => row.organisation !== '' || row.parent_organisation !== '');

  const offered = rows.map((row) => ({ row, offerings: buildOfferings(row, ledger) }));
  const content: InitiativeContentInput = {
    id: seedId('initiative', key),
    name: merge?.name ?? lead.name,
    types: typesOf(rows),
    pillars: pillarsOf(offered, ledger),
    targetGroups,
    targetGroupWords,
    reach: areaRow === undefined ? [] : ['REGIONAL'],
    legalPosition,
    partOfCareInstitution: inCare ? 'YES' : 'UNKNOWN',
    foundedYear,
    networkStatus: 'UNKNOWN',
    lifecycle:
      merge === null ? (decisionOf(lead).status ?? { status: 'OPEN' }) : { status: 'OPEN' },
    contact: contactOf(rows, ledger),
    crisisAgreements: {},
    worksInMunicipalities: [...new Set(unlocatedRows.map((row) => row.municipality_code))],
    workAreaWords: areaRow === undefined ? null : (decisionOf(areaRow).workArea ?? null),
    organisations,
    locations: rows
      .filter((row) => !isOrganisationLevel(row))
      .map((row) => {
        const ownYear = row === foundedRow ? '' : row.founded_year;
        const name = decisionOf(row).locationName ?? (merge === null ? null : row.name);
        return buildLocation(row, name, ownYear || null, ledger);
      }),
    offerings: offered.flatMap(({ offerings }) => offerings),
    notes: rows.flatMap((row) => notesOf(row, merge !== null)),
  };
  return { key, slug: key, content, sources: ledger.fieldSources() };
}

function typesOf(rows: SourceRow[]): InitiativeContentInput['types'] {
  const types = rows.flatMap((row) => {
    const code = TYPE_CODES[row.type];
    if (code === undefined) throw new Error(`Row "${row.key}" has an unknown type "${row.type}".`);
    return decisionOf(row).types ?? [{ code, ownWord: null }];
  });
  return types.filter(({ code }, at) => types.findIndex((other) => other.code === code) === at);
}

function legalPositionOf(row: SourceRow): LegalPosition {
  const position = LEGAL_POSITION_CODES[row.legal_position];
  if (position === undefined)
    throw new Error(`Row "${row.key}" has an unknown legal position "${row.legal_position}".`);
  return position;
}

function parentNames(row: SourceRow): string[] {
  return itemsOf(row.parent_organisation).flatMap((words) => organisationNamed(words)?.name ?? []);
}

/** Who runs it, then who stands behind it; each organisation once, in its first role. */
function organisationsOf(rows: SourceRow[]): InitiativeContentInput['organisations'] {
  const found = new Map<string, InitiativeContentInput['organisations'][number]>();
  const add = (words: string, role: OrganisationRole) => {
    const organisation = organisationNamed(words);
    if (organisation !== null && !found.has(organisation.id))
      found.set(organisation.id, { ...organisation, role });
  };
  for (const row of rows) itemsOf(row.organisation).forEach((words) => add(words, 'OPERATES'));
  for (const row of rows)
    for (const words of itemsOf(row.parent_organisation))
      add(words, decisionOf(row).roles?.[words] ?? PARENT_ROLES[legalPositionOf(row)]);
  return [...found.values()];
}

function pillarsOf(
  offered: { row: SourceRow; offerings: { name: string }[] }[],
  ledger: FactLedger,
): InitiativeContentInput['pillars'] {
  const pillars: Partial<Record<Pillar, 'YES'>> = {};
  for (const { row, offerings } of offered) {
    const proven = new Set(offerings.map(({ name }) => meaningOfOffering(name).pillar));
    for (const pillar of proven) {
      if (pillar === null) continue;
      pillars[pillar] = 'YES';
      ledger.cite(`/pillars/${pillar}`, row);
    }
  }
  return pillars;
}

function contactOf(rows: SourceRow[], ledger: FactLedger): InitiativeContentInput['contact'] {
  const first = (column: 'phone' | 'email' | 'website'): string | null => {
    const row = rows.find((candidate) => candidate[column] !== '');
    if (row === undefined) return null;
    ledger.cite(`/contact/${column}`, row, 'contact');
    return row[column];
  };
  const phone = first('phone');
  return {
    phone: phone === null ? null : internationalNumber(phone),
    email: first('email'),
    website: first('website'),
  };
}

/** `0341-275542` → `+31341275542`; the short 0800 and 0900 numbers likewise. */
function internationalNumber(phone: string): string {
  return `+31${phone.replace(/\D/g, '').replace(/^0/, '')}`;
}
