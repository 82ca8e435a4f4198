import type { Graph, WebSite } from 'schema-dts';
import type { Locale } from '../../initiatives/locales.js';

/** The site as one thing, the same in every language. */
export function idOfSite(publicUrl: string): string {
  return `${publicUrl}/#site`;
}

export interface AboutSite {
  /** Without a slash at the end. */
  publicUrl: string;
  languages: readonly Locale[];
}

/** The site itself. */
export function siteNode({ publicUrl, languages }: AboutSite): WebSite {
  return {
    '@type': 'WebSite',
    '@id': idOfSite(publicUrl),
    url: `${publicUrl}/`,
    name: 'Zelfregiekaart',
    inLanguage: [...languages],
  };
}

/** The site alone, for its first page. */
export function siteGraph(about: AboutSite): Graph {
  return { '@context': 'https://schema.org', '@graph': [siteNode(about)] };
}
