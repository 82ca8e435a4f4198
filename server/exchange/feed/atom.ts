import type { RegistryChangeKind } from '../../registry/registry-change.entity.js';
import { DATA_LICENCE } from '../../registry/data-licence.js';
import type { ToldChange } from '../changes/told-change.js';
import type { Publication } from '../publication.js';
import { xmlOf } from '../xml.js';

/** How many records the feed tells of. */
export const FEED_LENGTH = 100;

const WORDS: Record<Exclude<RegistryChangeKind, 'WITHDRAWN'>, string> = {
  PUBLISHED: 'Nieuw op de Zelfregiekaart.',
  CHANGED: 'De gegevens op de Zelfregiekaart zijn veranderd.',
};

/**
 * What was published, changed and withdrawn lately, as Atom (RFC 4287): each initiative once, by its
 * newest change. One that went is a tombstone (RFC 6721), by which readers take away what they have.
 * @param changes the newest of each initiative, newest first
 */
export function atomFeed(publication: Publication, changes: readonly ToldChange[]): string {
  const { publicUrl, registry } = publication;
  const newest = changes[0]?.at ?? registry.file.publishedAt;
  const here = `${publicUrl}/open-data/feed.atom`;
  return xmlOf({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
      '@xml:lang': 'nl',
      id: here,
      title: 'Zelfregiekaart: wat er nieuw en veranderd is',
      subtitle: 'Initiatieven die op de kaart kwamen, veranderden of verdwenen.',
      updated: newest,
      author: { name: 'Zelfregiekaart', uri: publicUrl },
      rights: `De gegevens mogen worden gebruikt onder ${DATA_LICENCE}`,
      generator: { '@uri': publicUrl, '#text': 'Zelfregiekaart' },
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': here },
        { '@rel': 'alternate', '@type': 'text/html', '@href': publicUrl },
        { '@rel': 'license', '@href': DATA_LICENCE },
      ],
      entry: changes.flatMap((change) => entryOf(change) ?? []),
      'at:deleted-entry': changes
        .filter(({ kind }) => kind === 'WITHDRAWN')
        .map(({ id, at }) => ({ '@ref': urn(id), '@when': at })),
    },
  });
}

function entryOf({ id, kind, at, name, url }: ToldChange): object | null {
  // Between a publication and its arrival here a name may be missing: the next reading has it.
  if (kind === 'WITHDRAWN' || name === undefined || url === undefined) return null;
  return {
    id: urn(id),
    title: name,
    updated: at,
    link: { '@rel': 'alternate', '@type': 'text/html', '@hreflang': 'nl', '@href': url },
    category: { '@term': kind },
    summary: WORDS[kind],
  };
}

function urn(id: string): string {
  return `urn:uuid:${id}`;
}
