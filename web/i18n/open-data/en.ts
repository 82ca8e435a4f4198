import type { OpenDataTexts } from './nl.js';

/** The page on open data in English. */
export const en: OpenDataTexts = {
  title: 'Open data',
  description: 'All data of the Zelfregiekaart, for your own use.',
  intro: 'All public data of this map are free to read. You need no key.',
  otherLanguage: 'Deze pagina in het Nederlands',
  forWhom: {
    title: 'For whom',
    text: 'For makers of directories and systems of GPs. For journalists and researchers too.',
    terms: [
      'Empty means: unknown. It does not mean: no.',
      'Many opening hours were not confirmed yet. Do not show those as a fact.',
      'Some addresses are secret. They are in no file at all.',
    ],
  },
  contents: 'On this page',
  published: (date, initiatives, locations) =>
    `On ${date} the map has ${initiatives} initiatives, with ${locations} locations.`,
  addresses: 'Addresses',
  answer: 'What comes back',
  begins: 'Begins with',
  alsoHolds: 'It also holds',
  forTerminal: 'For a terminal',
  forNode: 'For Node.js 20 or a browser',
  columnsOf: (file) => `What is in ${file}`,
  column: 'Column',
  meaning: 'Meaning',
  list: 'There may be more than one value, with | between them.',

  shape: {
    text: 'text',
    instant: 'instant',
    date: 'date',
    uuid: 'UUID',
    url: 'web address',
    number: 'number',
    'yes-no': 'true or false',
    anything: '…',
    'or null': 'or null',
    more: 'and more',
  },

  parts: {
    register: {
      title: 'The whole register',
      text: [
        'The map itself reads these files too. Always begin at the pointer.',
        'The pointer names the file of now. That file never changes again.',
        'A version that was taken back answers 410. Then throw your copy away.',
        'Hours are confirmed only where hoursSource has confirmedAt.',
        'That counts for as many months as hoursFreshnessMonths says. Then no longer.',
        'Is the newest proof of a telephone number older than 24 months? Do not show it.',
        'That proof is confirmedAt or sourceDate. The tables leave such a number out.',
      ],
      addresses: {
        '/registry/current.json': 'The pointer: which version holds now.',
        '/registry/<version>.json': 'All initiatives, with their locations.',
        '/registry/<version>/<slug>.json': 'The rest of one initiative, with sources.',
        '/registry/<version>-details.json': 'The same of all initiatives at once.',
      },
    },
    tabellen: {
      title: 'Tables: CSV and GeoJSON',
      text: [
        'For a spreadsheet or a mapping program. A column header never changes its meaning.',
        'The file with metadata says what each column is (CSVW).',
        'Hours are in it only when they were confirmed.',
        'A point is often the centre of a town. Look at precision.',
      ],
      addresses: {
        '/open-data/initiatieven.csv': 'One row per initiative.',
        '/open-data/locaties.csv': 'One row per location.',
        '/open-data/locaties.geojson': 'The same locations as points (RFC 7946).',
        '/open-data/<name>.csv-metadata.json': 'What the columns mean.',
      },
    },
    graphql: {
      title: 'GraphQL',
      text: [
        'Here you ask exactly what you need. Every field has a description.',
        'You get the schema by introspection.',
        'Questions are limited in length, depth and cost.',
      ],
      addresses: { '/graphql': 'Questions by POST.' },
    },
    agenda: {
      title: 'Calendar and card',
      text: [
        'A calendar has confirmed hours only, with days closed. Nothing confirmed? Then it is empty.',
        'A telephone number that is too old is not on the card.',
      ],
      addresses: {
        '/initiatief/<slug>.ics': 'When anyone can walk in (iCalendar).',
        '/initiatief/<slug>.vcf': 'The card for an address book (vCard 4.0).',
      },
    },
    wijzigingen: {
      title: 'What changed',
      text: [
        'Do you keep a copy? Then ask every day what changed.',
        'Read all pages first: follow next until it is null.',
        'Then keep latest. Send it as since the next time.',
        'kind is PUBLISHED, CHANGED or WITHDRAWN. Read the content itself in the register.',
        'WITHDRAWN means: take this initiative away on your side. It has only an id.',
        'What is not public now has only an id in older lines too.',
        'since may be an instant too, such as 2026-05-05T12:00:00Z.',
        'Without limit you get 100 at once. limit is 500 at most.',
        'Does since give CURSOR_UNKNOWN? Then fetch everything again.',
      ],
      addresses: {
        '/open-data/changes': 'What came, changed and went, oldest first.',
        '/open-data/feed.atom': 'The newest, for a feed reader (Atom).',
      },
    },
    dekking: {
      title: 'Coverage',
      text: [
        'What the page on coverage computes with. The rules stand on that page.',
        'Covered does not say that there is room.',
      ],
      addresses: {
        '/coverage/current.json': 'Locations and inventories of today.',
        '/coverage/demand-<hash>.json': 'Where people live, as points.',
        '/coverage/outlines-<region>.json': 'Borders in a region, such as GM0344.',
      },
    },
    tegels: {
      title: 'Map tiles',
      text: [
        'Vector tiles of municipalities and postcodes, zooms 5 to 12.',
        'Postcodes are there only with official areas.',
      ],
      addresses: {
        '/tiles/municipalities.json': 'Municipalities (TileJSON 3.0).',
        '/tiles/postcodes.json': 'Areas of four digits.',
      },
    },
    zoekmachines: {
      title: 'For search engines',
      text: [
        'Every page of an initiative has JSON-LD, in words of schema.org.',
        'Only hours that were confirmed are in it.',
      ],
      addresses: {
        '/sitemap.xml': 'All pages, in every language.',
        '/robots.txt': 'What robots may read.',
      },
    },
    gebruiken: {
      title: 'Without programming',
      text: ['Put the map on your own site, or hand out a sheet. In Dutch.'],
      addresses: {
        '/insluiten': 'Make a piece of code for your site.',
        '/verwijzen': 'From a postcode to three places and a sheet.',
      },
    },
  },

  rules: {
    licentie: {
      title: 'Licence',
      text: [
        'This is the licence of the list. It holds now, as a proposal.',
        'The association NVZH still has to confirm it. Name the Zelfregiekaart as the source.',
        'The list comes from public sources. Each fact keeps its source and date.',
        'An initiative’s own words remain its own.',
        'Areas and postcodes: CBS and Kadaster, CC BY 4.0.',
        'Without official areas: GeoNames (CC BY 4.0) and Natural Earth (public domain).',
        'Inland water: OpenStreetMap, ODbL.',
      ],
    },
    versies: {
      title: 'Versions',
      text: [
        'The files of register and coverage have format 1.',
        'Fields may be added. Ignore what you do not know.',
        'When a field gets another meaning, it becomes format 2.',
        'In GraphQL a field that goes gets @deprecated, which names the new one.',
      ],
    },
    uitfaseren: {
      title: 'When something goes',
      text: [
        'This is our promise for now. NVZH still has to confirm it.',
        'After the announcement an address or field works for twelve months at least.',
        'We announce it on this page.',
        'From then on the answer has the headers Deprecation and Sunset.',
        'Nothing is going now.',
      ],
    },
    bewaren: {
      title: 'Keeping and asking again',
      text: [
        'Ask for current.json once an hour at most.',
        'Send the ETag that you got. Has nothing changed? Then you get 304.',
        'A file with a version in its name may be kept for ever.',
        'What was taken down must go with you too. So ask again every day.',
      ],
    },
    grenzen: {
      title: 'Limits',
      limit: (perMinute) => `From one address you may ask ${perMinute} times a minute.`,
      text: [
        'Too many? Then you get 429, and Retry-After with seconds.',
        'All files can be read from any other site (CORS).',
        'Read with GET and HEAD. Only GraphQL asks for POST.',
      ],
    },
    fouten: {
      title: 'Problems',
      text: [
        'A problem is an answer of RFC 9457, with a code that stays.',
        'The words in such an answer are in English.',
        'GraphQL has the code in errors, under extensions.',
      ],
      code: 'Code',
      meaning: 'Meaning',
    },
    privacy: {
      title: 'Privacy',
      text: [
        'We set no cookies. We do not write down who reads which initiative.',
        'Never send anything about an inhabitant.',
        'There is more on the page about privacy.',
      ],
    },
    contact: {
      title: 'Contact',
      mail: (address) => `Questions, or a mistake? Mail ${address}.`,
      none: 'We have no mail address for questions yet.',
      text: ['Report a security leak by security.txt.'],
    },
  },
};
