/**
 * Which rows are one initiative. A row is an initiative of its own, unless its source shows it as a
 * location of another one: then it is a location here. Where that is in doubt the rows stay apart,
 * since joining them would say of one place what was only said of the other.
 */
export interface Merge {
  /** Stable key, also the proposed slug. */
  key: string;
  name: string;
  /** Keys of the rows, the first one leading. */
  rows: string[];
  /** The row whose `founded_year` is that of the initiative; another row's year is that of its location. */
  foundedRow: string | null;
  reason: string;
}

export const MERGES: Merge[] = [
  {
    key: 'steunpunt-zelfregie-en-herstel',
    name: 'Steunpunt Zelfregie & Herstel',
    rows: [
      'steunpunt-zelfregie-en-herstel-utrecht',
      'steunpunt-zelfregie-en-herstel-zeist',
      'steunpunt-zelfregie-en-herstel-de-bilt',
    ],
    foundedRow: null,
    reason: 'Its policy programme: one organisation that works from three locations.',
  },
  {
    key: 'herstelacademie-korak',
    name: 'Herstelacademie Korak',
    rows: ['herstelacademie-korak-apeldoorn', 'herstelacademie-korak-heerde'],
    foundedRow: null,
    reason: 'The article of April 2024 describes Heerde as a new location of Korak.',
  },
  {
    key: 'het-kiemuur',
    name: 'Het Kiemuur',
    rows: ['het-kiemuur', 'het-kiemuur-westertorenlaan', 'het-kiemuur-wijkcentrum-t-sand'],
    foundedRow: 'het-kiemuur',
    reason: 'One weekly walk-in in many neighbourhoods; two of its 15 or more places are known.',
  },
  {
    key: 'stjoer',
    name: 'Stjoer',
    rows: [
      'stjoer',
      'sociale-inloop-stjoer-burgum',
      'sociale-inloop-stjoer-drachten',
      'sociale-inloop-stjoer-leeuwarden',
      'sociale-inloop-stjoer-sneek',
    ],
    foundedRow: null,
    reason: 'The organisation row counts its walk-ins; four of them have a row of their own.',
  },
  {
    key: 'de-stadskamer',
    name: 'De Stadskamer',
    rows: ['de-stadskamer-doetinchem', 'de-stadskamer-oost-gelre', 'de-stadskamer-montferland'],
    foundedRow: 'de-stadskamer-doetinchem',
    reason: 'One organisation, one website, one name with the municipality behind it.',
  },
  {
    key: 'zelfhulp-netwerk-zuidoost-brabant',
    name: 'Zelfhulp Netwerk Zuidoost-Brabant',
    rows: [
      'zelfhulp-netwerk-zuidoost-brabant',
      'zelfhulp-netwerk-zuidoost-brabant-dependance-helmond',
    ],
    foundedRow: 'zelfhulp-netwerk-zuidoost-brabant',
    reason: 'Helmond calls itself its dependance: a satellite.',
  },
  {
    key: 'team-ed',
    name: 'TEAM ED',
    rows: ['team-ed', 'vliegende-brigade-amsterdam-west'],
    foundedRow: 'team-ed',
    reason: 'The Vliegende Brigade is one of the offerings the organisation row names.',
  },
  {
    key: 'kernkracht-zelfregie-en-herstelcentrum-midden-holland',
    name: 'KernKracht zelfregie- en herstelcentrum Midden-Holland',
    rows: ['kernkracht-zelfregie-en-herstelcentrum-midden-holland', 'herstelhuis-de-koolmees'],
    foundedRow: null,
    reason: 'The organisation row names the herstelhuis as its own; De Koolmees is that house.',
  },
  {
    key: 'enik-recovery-college',
    name: 'Enik Recovery College',
    rows: [
      'enik-recovery-college-vaartsche-rijn',
      'enik-recovery-college-overvecht',
      'enik-recovery-college-leidsche-rijn',
    ],
    foundedRow: 'enik-recovery-college-vaartsche-rijn',
    reason: 'One recovery college, named after the district of each location.',
  },
];

/** Rows that look like one initiative and are not joined, with the reason. */
export const KEPT_APART: { rows: string; reason: string }[] = [
  {
    rows: 'Ixta Noa (8 rows)',
    reason: 'Houses with a name, page or team of their own, run by one organisation.',
  },
  {
    rows: '@ease (8 rows)',
    reason: 'Founded in different years, with local partners where the source names them.',
  },
  {
    rows: 'Lumen Holland Rijnland (3 rows)',
    reason: 'A walk-in house and two respite houses with a page of their own.',
  },
  {
    rows: 'Enik Retreat',
    reason: 'A stay with a name and type of its own; run by the same organisation.',
  },
  {
    rows: 'EDplaats Amsterdam-Zuid',
    reason: 'A partnership of TEAM ED and GGZ inGeest with a name of its own.',
  },
  {
    rows: 'Realcovery Weerselo and Almelo',
    reason: 'Only the Weerselo source names a group; joined, it would be said of Almelo too.',
  },
  {
    rows: 'Zelfregiecentrum Deventer and Raalte',
    reason: 'Two centres with their own name; Raalte is a partnership.',
  },
  {
    rows: 'Het Kiemuur and Herstelacademie De Kiem',
    reason: 'Two initiatives of RIBW Brabant of different types.',
  },
  {
    rows: 'Zelfregiecentrum Leiden and Lumen Holland Rijnland (Inloophuis)',
    reason: 'Possibly the same place; not proven.',
  },
  {
    rows: 'Stichting Suïcide Preventie Centrum and Over Leven groep Wanssum',
    reason: 'The group is run together with Zelfregiecentrum Noord-Limburg.',
  },
];
