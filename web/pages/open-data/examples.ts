import type { Shape } from './shape.js';

/** What comes out of an example. */
export type Answer =
  | { kind: 'json'; shape: Shape }
  /** Text of another form: what it begins with, and what stands in it. */
  | { kind: 'text'; type: string; begins: string; holds: readonly string[] }
  /** What the program writes, to the letter. */
  | { kind: 'output'; text: string };

export interface Example {
  /** Its anchor on the page. */
  id: string;
  /** `sh` = a line for a terminal with curl; `js` = a program for Node.js 20 or a browser. */
  language: 'sh' | 'js';
  /** `{site}` stands for the address of this site, `{slug}` for that of an initiative. */
  code: string;
  answer: Answer;
}

/** A state, since when and until when. */
const DATED = {
  status: 'text',
  'since?': 'text',
  'until?': 'text',
  'note?': 'text',
} as const satisfies Shape;

/** A way to get in touch, with where it comes from. */
const SOURCED = {
  value: 'text',
  source: 'text',
  'sourceDate?': 'text',
  'confirmedAt?': 'instant',
} as const satisfies Shape;

/**
 * Every example of the page on open data. Each of them is run against the application by
 * `tests/standards/open-data-examples.spec.ts`, which compares what comes out with what stands here.
 */
export const EXAMPLES = {
  pointer: {
    id: 'voorbeeld-wijzer',
    language: 'sh',
    code: `curl {site}/registry/current.json`,
    answer: {
      kind: 'json',
      shape: {
        version: 'text',
        publishedAt: 'instant',
        url: 'url',
        gazetteerUrl: 'url',
        baseMapUrl: 'url',
        counts: { initiatives: 'number', locations: 'number', located: 'number' },
      },
    },
  },
  registry: {
    id: 'voorbeeld-register',
    language: 'js',
    code: `const { url } = await (await fetch('{site}/registry/current.json')).json();
const { initiatives } = await (await fetch(url)).json();
console.log(JSON.stringify(initiatives));`,
    answer: {
      kind: 'json',
      shape: [
        {
          id: 'uuid',
          slug: 'text',
          name: 'text',
          'summary?': { text: 'text', own: 'yes-no' },
          types: ['text'],
          targetGroups: ['text'],
          'languages?': ['text'],
          'reach?': ['text'],
          lifecycle: DATED,
          networkStatus: 'text',
          'contact?': { 'phone?': SOURCED, 'email?': SOURCED, 'website?': SOURCED },
          'worksIn?': ['text'],
          'offerings?': ['text'],
          locations: [
            {
              id: 'uuid',
              'name?': 'text',
              premises: 'text',
              'lat?': 'number',
              'lon?': 'number',
              'x?': 'number',
              'y?': 'number',
              precision: 'text',
              'errorMetres?': 'number',
              'address?': 'text',
              'postcode?': 'text',
              'place?': 'text',
              'municipality?': 'text',
              'municipalityName?': 'text',
              'lifecycle?': DATED,
              group: 'text',
              offerings: ['text'],
              'access?': { '…': 'anything' },
              'accessibility?': { '…': 'anything' },
              'minimumAge?': 'number',
              'maximumAge?': 'number',
              'hours?': {
                rules: ['anything'],
                exceptions: ['anything'],
                publicHolidays: { general: 'text', goodFriday: 'text', liberationDay: 'text' },
                sourceText: 'text or null',
                'alongside?': ['anything'],
              },
              'hoursSource?': { source: 'text', 'sourceDate?': 'text', 'confirmedAt?': 'instant' },
              'dayParts?': { min: 'number', max: 'number' },
            },
          ],
        },
      ],
    },
  },
  graphql: {
    id: 'voorbeeld-graphql',
    language: 'sh',
    code: `curl {site}/graphql -H 'Content-Type: application/json' -d '{"query": "{ initiatives(first: 3) { totalCount edges { node { name slug } } } }"}'`,
    answer: {
      kind: 'json',
      shape: {
        data: {
          initiatives: { totalCount: 'number', edges: [{ node: { name: 'text', slug: 'text' } }] },
        },
      },
    },
  },
  csv: {
    id: 'voorbeeld-csv',
    language: 'sh',
    code: `curl {site}/open-data/locaties.csv`,
    answer: {
      kind: 'text',
      type: 'text/csv',
      begins: 'id,initiative_id,initiative_name,',
      holds: [',precision', ',changed_at'],
    },
  },
  csvMetadata: {
    id: 'voorbeeld-csvw',
    language: 'sh',
    code: `curl {site}/open-data/locaties.csv-metadata.json`,
    answer: {
      kind: 'json',
      shape: {
        '@context': ['anything'],
        'dc:license': { '@id': 'url' },
        dialect: { delimiter: 'text', '…': 'anything' },
        tables: [
          {
            url: 'url',
            tableSchema: {
              primaryKey: 'text',
              columns: [{ name: 'text', datatype: 'anything', '…': 'anything' }],
              '…': 'anything',
            },
            '…': 'anything',
          },
        ],
        '…': 'anything',
      },
    },
  },
  geojson: {
    id: 'voorbeeld-geojson',
    language: 'js',
    code: `const { features } = await (await fetch('{site}/open-data/locaties.geojson')).json();
const onTheMap = features.filter(({ geometry }) => geometry !== null);
console.log(JSON.stringify(onTheMap));`,
    answer: {
      kind: 'json',
      shape: [
        {
          type: 'text',
          id: 'uuid',
          geometry: { type: 'text', coordinates: ['number'] },
          properties: {
            initiative_id: 'uuid',
            initiative_name: 'text',
            precision: 'text',
            '…': 'anything',
          },
        },
      ],
    },
  },
  calendar: {
    id: 'voorbeeld-agenda',
    language: 'sh',
    code: `curl {site}/initiatief/{slug}.ics`,
    answer: {
      kind: 'text',
      type: 'text/calendar',
      begins: 'BEGIN:VCALENDAR',
      holds: ['TZID:Europe/Amsterdam', 'END:VCALENDAR'],
    },
  },
  card: {
    id: 'voorbeeld-kaartje',
    language: 'sh',
    code: `curl {site}/initiatief/{slug}.vcf`,
    answer: {
      kind: 'text',
      type: 'text/vcard',
      begins: 'BEGIN:VCARD',
      holds: ['VERSION:4.0', 'END:VCARD'],
    },
  },
  changes: {
    id: 'voorbeeld-wijzigingen',
    language: 'sh',
    code: `curl '{site}/open-data/changes?since=2020-01-01T00:00:00Z&limit=3'`,
    answer: {
      kind: 'json',
      shape: {
        changes: [
          {
            at: 'instant',
            kind: 'text',
            ordinal: 'number',
            id: 'uuid',
            'slug?': 'text',
            'name?': 'text',
            'url?': 'url',
          },
        ],
        next: 'url or null',
        latest: 'text or null',
      },
    },
  },
  feed: {
    id: 'voorbeeld-feed',
    language: 'sh',
    code: `curl {site}/open-data/feed.atom`,
    answer: {
      kind: 'text',
      type: 'application/atom+xml',
      begins: '<?xml',
      holds: ['<feed', '<entry>', '<updated>'],
    },
  },
  coverage: {
    id: 'voorbeeld-dekking',
    language: 'sh',
    code: `curl {site}/coverage/current.json`,
    answer: {
      kind: 'json',
      shape: {
        format: 'number',
        registryVersion: 'text',
        publishedAt: 'instant',
        today: 'date',
        demandUrl: 'text or null',
        places: ['anything'],
        inventories: ['anything'],
        '…': 'anything',
      },
    },
  },
  tiles: {
    id: 'voorbeeld-tegels',
    language: 'sh',
    code: `curl {site}/tiles/municipalities.json`,
    answer: {
      kind: 'json',
      shape: {
        tilejson: 'text',
        name: 'text',
        tiles: ['text'],
        minzoom: 'number',
        maxzoom: 'number',
        bounds: ['number'],
        attribution: 'text',
        vector_layers: [{ id: 'text', fields: 'anything', '…': 'anything' }],
      },
    },
  },
  jsonLd: {
    id: 'voorbeeld-json-ld',
    language: 'js',
    code: `const page = await (await fetch('{site}/initiatief/{slug}')).text();
const [, block] = page.match(/<script type="application\\/ld\\+json"[^>]*>(.*?)<\\/script>/);
console.log(block);`,
    answer: {
      kind: 'json',
      shape: {
        '@context': 'url',
        '@graph': [{ '@type': 'text', '@id': 'url', '…': 'anything' }],
      },
    },
  },
  sitemap: {
    id: 'voorbeeld-sitemap',
    language: 'sh',
    code: `curl {site}/sitemap.xml`,
    answer: {
      kind: 'text',
      type: 'application/xml',
      begins: '<?xml',
      holds: ['<urlset', '<loc>', 'hreflang="en"'],
    },
  },
  notModified: {
    id: 'voorbeeld-etag',
    language: 'js',
    code: `const file = '{site}/open-data/locaties.geojson';
const etag = (await fetch(file)).headers.get('etag');
const again = await fetch(file, { headers: { 'If-None-Match': etag } });
console.log(again.status);`,
    answer: { kind: 'output', text: '304' },
  },
  problem: {
    id: 'voorbeeld-fout',
    language: 'sh',
    code: `curl '{site}/open-data/changes?limit=9999'`,
    answer: {
      kind: 'json',
      shape: {
        type: 'text',
        title: 'text',
        status: 'number',
        detail: 'text',
        code: 'text',
        'errors?': [{ parameter: 'text', detail: 'text' }],
      },
    },
  },
} as const satisfies Record<string, Example>;

export type ExampleName = keyof typeof EXAMPLES;

/** The code as it can be run, at this site. */
export function runnable({ code }: Example, site: string, slug: string): string {
  return code.replaceAll('{site}', site).replaceAll('{slug}', slug);
}
