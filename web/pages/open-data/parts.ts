import type { ExampleName } from './examples.js';

/** What there is to read, in the order of the page; the words stand in `web/i18n/open-data`. */
export const PARTS = [
  {
    id: 'register',
    addresses: [
      '/registry/current.json',
      '/registry/<version>.json',
      '/registry/<version>/<slug>.json',
      '/registry/<version>-details.json',
    ],
    examples: ['pointer', 'registry'],
  },
  {
    id: 'tabellen',
    addresses: [
      '/open-data/initiatieven.csv',
      '/open-data/locaties.csv',
      '/open-data/locaties.geojson',
      '/open-data/<name>.csv-metadata.json',
    ],
    examples: ['csv', 'csvMetadata', 'geojson'],
  },
  { id: 'graphql', addresses: ['/graphql'], examples: ['graphql'] },
  {
    id: 'agenda',
    addresses: ['/initiatief/<slug>.ics', '/initiatief/<slug>.vcf'],
    examples: ['calendar', 'card'],
  },
  {
    id: 'wijzigingen',
    addresses: ['/open-data/changes', '/open-data/feed.atom'],
    examples: ['changes', 'feed'],
  },
  {
    id: 'dekking',
    addresses: [
      '/coverage/current.json',
      '/coverage/demand-<hash>.json',
      '/coverage/outlines-<region>.json',
    ],
    examples: ['coverage'],
  },
  {
    id: 'tegels',
    addresses: ['/tiles/municipalities.json', '/tiles/postcodes.json'],
    examples: ['tiles'],
  },
  {
    id: 'zoekmachines',
    addresses: ['/sitemap.xml', '/robots.txt'],
    examples: ['jsonLd', 'sitemap'],
  },
  { id: 'gebruiken', addresses: ['/insluiten', '/verwijzen'], examples: [] },
] as const satisfies readonly {
  id: string;
  addresses: readonly string[];
  examples: readonly ExampleName[];
}[];

export type PartId = (typeof PARTS)[number]['id'];
export type Address = (typeof PARTS)[number]['addresses'][number];

/** Rules for who reads, after what there is to read. */
export const RULES = [
  'licentie',
  'versies',
  'uitfaseren',
  'bewaren',
  'grenzen',
  'fouten',
  'privacy',
  'contact',
] as const;
export type RuleId = (typeof RULES)[number];

/** Examples that belong to a rule. */
export const RULE_EXAMPLES: Partial<Record<RuleId, ExampleName>> = {
  bewaren: 'notModified',
  fouten: 'problem',
};
