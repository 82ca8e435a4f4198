import { kebab, seedId } from './stable-id.js';

/** The same organisation under another name, or a name with a remark in it. */
const ONE_NAME: Record<string, string> = {
  'Demarrage (Reinier van Arkel)': 'Demarrage',
  'De Regenboog Groep (ondersteuning)': 'De Regenboog Groep',
  'GGz Centraal (HYPE)': 'GGz Centraal',
  'gemeente Harderwijk (opdrachtgever)': 'gemeente Harderwijk',
  'Kwintes (sinds 2010)': 'Kwintes',
  'Lumen Holland Rijnland': 'Stichting Lumen Holland Rijnland',
  'Mondriaan (Bureau Herstelzorg)': 'Mondriaan',
  'Suïcide Preventie Centrum': 'Stichting Suïcide Preventie Centrum',
  Vriendendiensten: 'Stichting Vriendendiensten Deventer',
  'WMO Radar e.a.': 'WMO Radar',
  // Partner of seven municipalities in Noord-Limburg.
  Zelfregiecentrum: 'Zelfregiecentrum Noord-Limburg',
};

/** Groups of municipalities are partners, not organisations: they stay in the notes. */
const NO_ORGANISATION = new Set(['7 Noord-Limburgse gemeenten', 'Zeeuws-Vlaamse gemeenten']);

/** Organisations whose own work is care (ggz, addiction care, sheltered living). */
const CARE_INSTITUTIONS = new Set([
  'GGz Breburg',
  'GGz Centraal',
  'GGzE',
  'GGZ Noord-Holland-Noord',
  'GGZ Westelijk Noord-Brabant',
  'HVO-Querido',
  'IrisZorg',
  'Kwintes',
  'Lister',
  'MET ggz',
  'Reinier van Arkel',
  'RIBW Brabant',
  'Tactus',
]);

export interface NamedOrganisation {
  id: string;
  name: string;
}

/** The organisation behind a name of the sourced list; null = not an organisation. */
export function organisationNamed(words: string): NamedOrganisation | null {
  if (NO_ORGANISATION.has(words)) return null;
  const name = ONE_NAME[words] ?? words;
  return { id: seedId('organisation', kebab(name)), name };
}

/** Is this plainly a care institution? false = not plainly so. */
export function isCareInstitution(name: string): boolean {
  return CARE_INSTITUTIONS.has(name);
}
