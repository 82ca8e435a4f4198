import type { RegistryPointer } from '../../server/registry/registry-file.js';
import { POINTER } from './strategy.js';

/** The files that belong to what `current.json` says, as paths on this site. */
export interface RegisterFiles {
  version: string;
  details: string;
  /** Null = there is none. */
  gazetteer: string | null;
  baseMap: string | null;
}

/** @param origin of this site: the addresses in the pointer are those of the public one */
export function filesOf(pointer: RegistryPointer, origin: string): RegisterFiles {
  const path = (url: string): string | null => (url === '' ? null : new URL(url, origin).pathname);
  return {
    version: `/registry/${pointer.version}.json`,
    details: `/registry/${pointer.version}-details.json`,
    gazetteer: path(pointer.gazetteerUrl),
    baseMap: path(pointer.baseMapUrl),
  };
}

/**
 * Paths of which nothing may stay once another version is current: something may have been withdrawn
 * from it. Until the new one is there the pointer to the old one goes too.
 */
export function withdrawnBy(
  stored: readonly string[],
  { version, details }: RegisterFiles,
): string[] {
  const others = stored.filter((path) => isOfVersion(path) && path !== version && path !== details);
  return others.length > 0 ? [...others, POINTER] : [];
}

/** Older files with nothing private in them, whose successor is there. */
export function replacedBy(stored: readonly string[], files: RegisterFiles): string[] {
  return [files.gazetteer, files.baseMap].flatMap((path) =>
    path !== null && stored.includes(path)
      ? stored.filter((other) => kindOf(other) === kindOf(path) && other !== path)
      : [],
  );
}

/** What has to be kept beside the register itself: the base map only for who has looked at a map. */
export function wantedOf(stored: readonly string[], files: RegisterFiles): string[] {
  const hasBaseMap = stored.some((path) => kindOf(path) === 'base-map');
  return [files.details, files.gazetteer, hasBaseMap ? files.baseMap : null].filter(
    (path) => path !== null,
  );
}

function isOfVersion(path: string): boolean {
  return path !== POINTER && kindOf(path) === null;
}

function kindOf(path: string): 'gazetteer' | 'base-map' | null {
  return (
    (/^\/registry\/(gazetteer|base-map)-/.exec(path)?.[1] as ReturnType<typeof kindOf>) ?? null
  );
}
