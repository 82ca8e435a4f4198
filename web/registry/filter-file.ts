import type { RegistryFile, RegistryInitiative } from '../../server/registry/registry-file.js';
import { fitOf, fitOfWhole, type Filters, type Fit, type Moment } from './filters.js';
import { statusOf, type Place } from './place.js';

/** What of the register fits, and of what of it we are not sure. */
export interface FilteredFile {
  /** Only what fits, or may fit: of an initiative the locations that do. */
  file: RegistryFile;
  /** Ids of locations, and of initiatives without any, of which something that was asked is not known. */
  unsure: Set<string>;
  sure: number;
}

/**
 * In one list with everything else: what ended is not in it, what is not open (yet) is not open today,
 * and whether somebody can come to a house to stay in today has to be asked.
 */
function fitInList(place: Place, filters: Filters, moment: Moment): Fit {
  const { status } = statusOf(place);
  if (status === 'CLOSED' || (filters.today && status !== 'OPEN')) return 'NO';
  const fit = fitOf(place, filters, moment);
  const mustAsk = status !== 'OPEN' || (filters.today && place.location.group === 'STAY');
  return fit === 'YES' && mustAsk ? 'MAYBE' : fit;
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
    const locations = initiative.locations.filter((location) =>
      keeps(location.id, fitInList({ initiative, location }, filters, moment)),
    );
    return locations.length === 0 ? [] : [{ ...initiative, locations }];
  };
  return { file: { ...file, initiatives: file.initiatives.flatMap(filtered) }, unsure, sure };
}
