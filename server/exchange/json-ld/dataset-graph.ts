import type { DataDownload, Dataset, Graph } from 'schema-dts';
import { LOCALES } from '../../initiatives/locales.js';
import { idOfSite, siteNode } from './site.js';

export interface AboutDataset {
  /** Without a slash at the end. */
  publicUrl: string;
  locale: 'nl' | 'en';
  /** ISO instant; null = nothing was published yet. */
  publishedAt: string | null;
  /** Address of the terms. */
  licence: string;
}

const WORDS = {
  nl: {
    name: 'Zelfregie- en herstelinitiatieven in Nederland',
    description:
      'Plekken waar mensen terecht kunnen om te herstellen en zelf regie te houden, met bron en datum van elk gegeven. Leeg betekent: niet bekend.',
  },
  en: {
    name: 'Self-management and recovery initiatives in the Netherlands',
    description:
      'Places where people can go to recover and to direct their own lives, with source and date of each fact. Empty means: unknown.',
  },
};

/** The ways to read the same register, by path, with their media type. */
const DISTRIBUTIONS: readonly [path: string, type: string][] = [
  ['/registry/current.json', 'application/json'],
  ['/open-data/initiatieven.csv', 'text/csv'],
  ['/open-data/locaties.csv', 'text/csv'],
  ['/open-data/locaties.geojson', 'application/geo+json'],
  ['/open-data/feed.atom', 'application/atom+xml'],
];

/** The register as data that can be downloaded, for the page on open data. */
export function datasetGraph({ publicUrl, locale, publishedAt, licence }: AboutDataset): Graph {
  const page = `${publicUrl}${locale === 'nl' ? '' : `/${locale}`}/open-data`;
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': `${publicUrl}/open-data#register`,
    url: page,
    ...WORDS[locale],
    inLanguage: 'nl',
    isAccessibleForFree: true,
    license: licence,
    creator: { '@type': 'Organization', name: 'Zelfregiekaart', url: `${publicUrl}/` },
    isPartOf: { '@id': idOfSite(publicUrl) },
    spatialCoverage: { '@type': 'Country', name: 'Nederland', identifier: 'NL' },
    ...(publishedAt === null ? {} : { dateModified: publishedAt }),
    distribution: DISTRIBUTIONS.map(([path, encodingFormat]): DataDownload => ({
      '@type': 'DataDownload',
      contentUrl: publicUrl + path,
      encodingFormat,
    })),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [siteNode({ publicUrl, languages: LOCALES }), dataset],
  };
}
