import type { RegistryInitiative, RegistryLocation } from '../../server/registry/registry-file.js';

/** Address of a page; straight to one location where the initiative has several. */
export function addressOf(initiative: RegistryInitiative, location?: RegistryLocation): string {
  const page = `/initiatief/${initiative.slug}`;
  return location && initiative.locations.length > 1 ? `${page}#${anchorOf(location)}` : page;
}

/** Id of a location's section on the page. */
export function anchorOf(location: RegistryLocation): string {
  return `locatie-${location.id.slice(0, 8)}`;
}
