import type { RegistryInitiative, RegistryLocation } from '../../server/registry/registry-file.js';

/** Address of the page of an initiative. */
export function pageOf({ slug }: Pick<RegistryInitiative, 'slug'>): string {
  return `/initiatief/${slug}`;
}

/** Address of a page; straight to one location where the initiative has several. */
export function addressOf(initiative: RegistryInitiative, location?: RegistryLocation): string {
  const page = pageOf(initiative);
  return location && initiative.locations.length > 1 ? `${page}#${anchorOf(location)}` : page;
}

/** Id of a location's section on the page. */
export function anchorOf(location: RegistryLocation): string {
  return `locatie-${location.id.slice(0, 8)}`;
}
