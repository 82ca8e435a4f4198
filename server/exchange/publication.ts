import type { PublishedRegistry } from '../registry/published-registry.js';
import type { RegistryDetails, RegistryInitiative } from '../registry/registry-file.js';

/** What every file for machines is made of: the public register as it was last published, and nothing else. */
export interface Publication {
  registry: PublishedRegistry;
  /** Hours run out and telephone numbers grow too old without anybody publishing. */
  now: Date;
  publicUrl: string;
  /** When a record last changed, as ISO instant; undefined where that was not written down. */
  changedAt(recordId: string): string | undefined;
}

/** One initiative with the two halves of what is public of it. */
export interface PublicRecord {
  initiative: RegistryInitiative;
  details: RegistryDetails;
}

/** Whose data these are, in one line; the page on sources tells all of them. */
export const DATA_SOURCE = 'Zelfregiekaart';

/** Every public initiative, in the order of the register. */
export function recordsOf({ registry }: Publication): PublicRecord[] {
  return registry.file.initiatives.flatMap((initiative) => {
    const details = registry.details(initiative.slug);
    return details ? [{ initiative, details }] : [];
  });
}

/** The initiative at an address; undefined where there is none. */
export function recordAt(publication: Publication, slug: string): PublicRecord | undefined {
  const details = publication.registry.details(slug);
  const initiative = publication.registry.file.initiatives.find((one) => one.slug === slug);
  return details && initiative && { initiative, details };
}

/** The page about an initiative. */
export function pageUrl({ publicUrl }: Pick<Publication, 'publicUrl'>, slug: string): string {
  return `${publicUrl}/initiatief/${slug}`;
}

/** When anything of a record last changed: an ISO instant. */
export function lastChangeOf(publication: Publication, { initiative }: PublicRecord): string {
  return publication.changedAt(initiative.id) ?? publication.registry.file.publishedAt;
}
