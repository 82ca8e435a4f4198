import type {
  InitiativeTypeCode,
  LifecycleStatus,
  OrganisationRole,
} from '../../server/initiatives/vocabulary.js';

interface TypeWord {
  code: InitiativeTypeCode;
  ownWord: string | null;
}

/** What a person decided about one row, where the columns alone do not say it. */
export interface RowDecision {
  /** In place of the row's `type`: several, or with the word it uses for itself. */
  types?: TypeWord[];
  /** Name of the location within its initiative; default: the row's name, for joined rows only. */
  locationName?: string;
  /** The source names the roof of somebody else: library, community centre, parish. */
  hosted?: true;
  /** People stay overnight here and no walk-in is published at this address: no address in public. */
  hidden?: true;
  /** The row this location is a satellite of. */
  satelliteOf?: string;
  /** The row at the same address, whose site it shares. */
  sameSiteAs?: string;
  /** Year the address was published, where the row's dates say less. */
  addressDate?: string;
  /** The offering that `opening_days` belongs to; default: the first walk-in. */
  hoursOf?: string;
  /** Offerings that only `opening_days` mentions, with their own part of that text. */
  extraOfferings?: { word: string; hoursText: string | null }[];
  /** Offerings whose name tells their hours. */
  hoursInName?: Record<string, string>;
  status?: {
    status: LifecycleStatus;
    since: string | null;
    note: string;
  };
  /** The area, in the words of the source. */
  workArea?: string;
  /** Municipalities it says it serves (CBS codes). */
  catchment?: string[];
  /** Other than the columns suggest. */
  roles?: Record<string, OrganisationRole>;
  /** The organisations of the row run every one of its offerings together. */
  runTogether?: true;
  notes?: string[];
}

function as(code: InitiativeTypeCode, ownWord: string | null = null): TypeWord {
  return { code, ownWord };
}

/** The youth walk-ins of @ease. */
const EASE: RowDecision = { types: [as('inloop')] };

/**
 * By row key, in the order of the sourced list. A row that is not here needs no decision.
 *
 * Hidden: places to stay overnight. They keep place and municipality. Ixta Noa Zutphen has beds too,
 * but its source publishes a walk-in at the same address, which stays findable. No row is known to
 * be run by one person.
 */
export const DECISIONS: Record<string, RowDecision> = {
  'mensdoormens-almelo': {
    types: [as('door-en-voor', 'vrijplaats voor zelfregie en herstel'), as('herstelacademie')],
    hoursOf: 'vrijplaats voor zelfregie en herstel',
  },
  'respijthuis-en-herstelwerkplaats-alphen-aan-den-rijn': {
    types: [as('respijthuis'), as('herstelwerkplaats')],
    hidden: true,
  },
  'de-waterheuvel': { types: [as('door-en-voor', 'clubhuis')] },
  // The register's name, not the source's: no name may tell a hidden address.
  'respijthuis-hvo-querido-amsterdam': {
    hidden: true,
    notes: ['De naam is die van het register, niet die van de bron.'],
  },
  'ixta-noa-praktijkhuis-enschede': {
    types: [as('herstelhuis', 'praktijkhuis')],
    locationName: 'Praktijkhuis Enschede',
  },
  'respijthuis-ixta-noa-enschede': { hidden: true, workArea: 'Twente' },
  'herstelhuis-de-koolmees': { hidden: true },
  'ixta-noa-groningen': { hidden: true },
  'ixta-noa-praktijkhuis-harderwijk': {
    types: [as('herstelhuis', 'praktijkhuis')],
    locationName: 'Praktijkhuis Harderwijk',
    roles: { 'gemeente Harderwijk (opdrachtgever)': 'COMMISSIONS' },
  },
  'herstelacademie-korak-heerde': {
    catchment: ['GM0246', 'GM0232', 'GM0244'],
    hoursOf: 'herstelacademie',
    extraOfferings: [{ word: 'herstelacademie', hoursText: null }],
  },
  'gezamenlijke-inloop-hengelo': {
    types: [as('inloop', 'gezamenlijke inloop')],
    runTogether: true,
  },
  'inloop-hoogerheide': { types: [as('inloop')], hosted: true },
  'lumen-holland-rijnland-inloophuis': { types: [as('door-en-voor', 'inloophuis')] },
  'respijthuis-leidse-regio': { hidden: true, workArea: 'Leidse regio' },
  'zelfregiecentrum-raalte': { hosted: true },
  'het-kiemuur': { hoursOf: 'inloop' },
  'leger-des-heils-herstelacademie-utrecht': {
    hoursOf: 'herstelactiviteiten door ervaringsdeskundigen',
  },
  'enik-recovery-college-vaartsche-rijn': { addressDate: '2015' },
  'steunpunt-zelfregie-en-herstel-utrecht': {
    types: [as('zelfregiecentrum', 'steunpunt zelfregie & herstel')],
  },
  'herstelhuis-noord-limburg': { hidden: true, workArea: '7 Noord-Limburgse gemeenten' },
  'realcovery-inloophuis-weerselo': { types: [as('herstelhuis', 'inloophuis')] },
  'steunpunt-zelfregie-en-herstel-zeist': {
    hoursInName: { 'spreekuur (2x per week)': '2x per week' },
  },
  'ixta-noa-praktijkhuis-zutphen': {
    types: [as('herstelhuis', 'praktijkhuis')],
    locationName: 'Praktijkhuis Zutphen',
  },
  'de-hoofdzaak': {
    workArea: '4 regioteams in ca. 20 gemeenten (Noord-Holland Noord en Zaanstreek)',
  },
  'kernkracht-zelfregie-en-herstelcentrum-midden-holland': {
    types: [as('zelfregiecentrum', 'zelfregie- en herstelcentrum')],
    workArea: 'Midden-Holland',
  },
  'steunpunt-zelfhulp-s-hertogenbosch-en-regio': {
    types: [as('other', 'steunpunt zelfhulp')],
    workArea: "'s-Hertogenbosch & Regio",
  },
  'realcovery-inloophuis-almelo': { types: [as('herstelhuis', 'inloophuis')] },
  'herstelnetwerk-almere': { types: [as('other', 'herstelnetwerk')] },
  'herstelcafe-de-tour': { types: [as('inloop', 'herstelcafé')], hosted: true },
  'het-lichthuis-amsterdam': {
    types: [as('other', 'huiskamer')],
    hoursOf: 'huiskamer in het weekend',
  },
  'vliegende-brigade-amsterdam-west': { hosted: true },
  'de-inloop-zelfregiecentrum-boxtel': { hosted: true, catchment: ['GM0757'] },
  'respijtvoorziening-mauritzhof': {
    types: [as('respijthuis', 'respijtvoorziening')],
    hidden: true,
    workArea: 'Gooi en Vechtstreek',
    status: {
      status: 'OPEN',
      since: null,
      note: 'Begonnen in 2020 als proef van een jaar. Of deze plek er nog is, weten wij niet.',
    },
  },
  markieza: { types: [as('herstelacademie', 'academie voor herstel en ervaringsdeskundigheid')] },
  'stichting-ervaring-die-staat': { hidden: true },
  'zelfhulp-netwerk-zuidoost-brabant': {
    types: [as('other', 'zelfhulpnetwerk')],
    locationName: 'Eindhoven',
    workArea: 'Zuidoost-Brabant',
  },
  'netwerk-het-twente': {
    types: [as('other', 'netwerk')],
    // Not in the site, which is the same record for both.
    locationName: 'contactadres (zelfde pand als Ixta Noa Enschede)',
    sameSiteAs: 'ixta-noa-praktijkhuis-enschede',
    workArea: '14 Twentse gemeenten',
  },
  'herstelacademie-haarlem-en-meer': { hosted: true },
  'herstelwerkgroepen-heerlen-stand-by': {
    types: [as('other', 'herstelwerkgroepen')],
    hosted: true,
  },
  'herstelruimte-huis-van-de-buurt-wolfsbos': { hosted: true },
  'zelfregiecentrum-kampen': {
    status: {
      status: 'PLANNED',
      since: '2024-02',
      note: 'In februari 2024 aangekondigd als proef van twee jaar. Of het open is, weten wij niet.',
    },
  },
  'ixta-noa-praktijkhuis-leeuwarden': { types: [as('herstelhuis', 'praktijkhuis')] },
  'zelfregiecentrum-leiden': {
    hoursOf: 'zelfregiecentrum',
    extraOfferings: [{ word: 'zelfregiecentrum', hoursText: null }],
    notes: [
      'Misschien is dit dezelfde plek als het inloophuis van Lumen Holland Rijnland in Leiden.',
    ],
  },
  'de-ontmoetingsplek-nijmegen': {
    types: [as('inloop', 'ontmoetingsplek')],
    hoursInName: { 'hersteluurtje (di ochtend)': 'di ochtend' },
  },
  'activiteiten-en-herstelcentrum-de-pitstop': {
    types: [as('other', 'activiteiten- en herstelcentrum')],
  },
  'respijthuis-rotterdam-oost': { hidden: true },
  'enik-retreat': { types: [as('respijthuis', 'retreat')], hidden: true },
  'wegloophuis-utrecht': {
    types: [as('other', 'wegloophuis')],
    hidden: true,
    hoursOf: 'telefonisch bereikbaar',
    extraOfferings: [{ word: 'telefonisch bereikbaar', hoursText: null }],
  },
  'inloopvoorziening-ixta-noa-zuidhorn': {
    types: [as('herstelhuis', 'inloopvoorziening')],
    catchment: ['GM1969'],
  },
  'recovery-school-zwolle': { types: [as('recovery-college', 'Recovery School')] },
  'herstelnetwerk-gooi-en-vechtstreek': {
    types: [as('other', 'herstelnetwerk')],
    workArea: 'Gooi en Vechtstreek',
  },
  'herstelvoorziening-de-kazerne-waalwijk': { types: [as('other', 'herstelvoorziening')] },
  'intact-herstel-en-zelfhulp': { types: [as('other', 'zelfhulp')] },
  leontienhuis: {
    hoursOf: 'inloop',
    extraOfferings: [{ word: 'warme maaltijd', hoursText: 'ma avond warme maaltijd' }],
  },
  'sedna-herstelacademie': {
    hoursOf: 'binnenloopmoment',
    extraOfferings: [{ word: 'binnenloopmoment', hoursText: null }],
  },
  'de-tussenheuvel': {
    types: [as('other', 'maatschappelijk steunpunt')],
    hosted: true,
  },
  'herstelacademie-almere': {
    status: {
      status: 'PLANNED',
      since: '2019',
      note: 'Volgens een bron uit 2019 gepland voor 2020. Of het open is, weten wij niet.',
    },
  },
  'ease-amersfoort': EASE,
  'ease-amsterdam': EASE,
  'edplaats-amsterdam-zuid': { types: [as('other', 'EDplaats')], hosted: true },
  'praktijkhuis-inspiration-bennebroek': {
    types: [as('herstelhuis', 'praktijkhuis')],
    status: {
      status: 'CLOSED',
      since: '2022-06-01',
      note: 'Het pand sloot op 1 juni 2022. Of het initiatief elders verderging, weten wij niet.',
    },
  },
  'zelfregiecentrum-blerick-venlo': {
    status: {
      status: 'CLOSED',
      since: '2019',
      note: 'De open inloop sloot eind 2019. Of het centrum daarna verderging, weten wij niet.',
    },
  },
  'respijthuis-de-halte': {
    hidden: true,
    status: { status: 'CLOSED', since: '2018-01-01', note: 'Gesloten per 1 januari 2018.' },
  },
  'ease-groningen': EASE,
  'ypsilon-groningen': {
    hoursOf: 'inloopspreekuur',
  },
  'ease-heerlen': EASE,
  'zelfhulp-netwerk-zuidoost-brabant-dependance-helmond': {
    locationName: 'dependance Helmond',
    satelliteOf: 'zelfhulp-netwerk-zuidoost-brabant',
  },
  'logeerhuis-zeeuwse-gronden-hulst': {
    types: [as('respijthuis', 'logeerhuis')],
    hidden: true,
    status: {
      status: 'OPEN',
      since: null,
      note: 'Begonnen als proef in 2017 en 2018. Of deze plek er nog is, weten wij niet.',
    },
  },
  'inloopvoorziening-ixta-noa-leek': {
    types: [as('herstelhuis', 'inloopvoorziening')],
    status: {
      status: 'PLANNED',
      since: '2017-11',
      note: 'Gepland voor eind 2017. Of het open is, weten wij niet.',
    },
  },
  'ease-leeuwarden': EASE,
  'ease-leiden': EASE,
  'ease-maastricht': EASE,
  'ease-rotterdam': EASE,
  'het-kiemuur-wijkcentrum-t-sand': { hosted: true },
  'open-inloop-moveoo-venlo-oost': {
    types: [as('inloop', 'open inloop')],
    status: {
      status: 'OPEN',
      since: '2020',
      note: 'In 2020 geopend als tijdelijke plek. Of deze inloop er nog is, weten wij niet.',
    },
  },
  'psy-cafe-venlo': {
    types: [as('other', 'Psy café')],
    hoursOf: 'themabijeenkomsten',
    roles: { 'Herstelacademie Venlo': 'PARTNER' },
  },
  'over-leven-groep-wanssum': { types: [as('other', 'lotgenotengroep')], runTogether: true },
  'het-trefpunt-de-bilt': {
    hosted: true,
    hoursOf: 'ontmoeting',
    status: {
      status: 'OPEN',
      since: null,
      note: 'De bron beschrijft de plek van rond 2010. Of die er nog is, weten wij niet.',
    },
  },
};
