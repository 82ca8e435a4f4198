import type { RegistryFile, RegistryInitiative } from '../../server/registry/registry-file.js';
import { fitOf, fitOfWhole, type Filters, type Fit, type Moment } from './filters.js';

/** What of the register fits, and of what of it we are not sure. */
export interface FilteredFile {
  /** Only what fits, or may fit: of an initiative the locations that do. */
  file: RegistryFile;
  /** Ids of locations, and of initiatives without any, of which something that was asked is not known. */
  unsure: Set<string>;
  sure: number;
}

/** The whole register through the filters, for somebody who named no place. Ended places are left out. */
export function filterFile(file: RegistryFile, filters: Filters, moment: Moment): FilteredFile {
  const unsure = new Set<string>();
  let sure = 0;
  const keeps = (id: string, fit: Fit): boolean => {
    if (fit === 'MAYBE') unsure.add(id);
    if (fit === 'YES') sure += 1;
    return fit !== 'NO';
  };
  const filtered = (initiative: RegistryInitiative): RegistryInitiative[] => {
    if (initiative.lifecycle.status === 'CLOSED') return [];
    if (initiative.locations.length === 0) {
      return keeps(initiative.id, fitOfWhole(initiative, filters)) ? [initiative] : [];
    }
    const locations = initiative.locations.filter(
      (location) =>
        location.lifecycle?.status !== 'CLOSED' &&
        keeps(location.id, fitOf({ initiative, location }, filters, moment)),
    );
    return locations.length === 0 ? [] : [{ ...initiative, locations }];
  };
  return { file: { ...file, initiatives: file.initiatives.flatMap(filtered) }, unsure, sure };
}
