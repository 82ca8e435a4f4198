import type { RegistryFile, RegistryInitiative } from '../../server/registry/registry-file.js';
import { byDutchName, letterOf, placesOf, statusOf, type Place } from './place.js';

export interface PlaceHeading {
  /** Name of the town, or of the municipality where only that is known. */
  name: string;
  places: Place[];
}

export interface LetterOfPlaces {
  letter: string;
  headings: PlaceHeading[];
}

export interface WholeList {
  letters: LetterOfPlaces[];
  /** Without a town, but with municipalities in which they work. */
  byMunicipality: { initiative: RegistryInitiative; municipalities: string[] }[];
  /** Neither: the whole country, online, or simply not known. */
  elsewhere: RegistryInitiative[];
  /** Ended: not to go to, and not hidden either. */
  closed: RegistryInitiative[];
}

/**
 * The whole register, so that nothing is hidden behind a search box: every initiative stands in it at
 * least once, alphabetically by town.
 */
export function listByPlace(file: RegistryFile): WholeList {
  const names = file.municipalityNames ?? {};
  const headings = new Map<string, Place[]>();
  const placed = new Set<RegistryInitiative>();
  for (const place of placesOf(file)) {
    const town = place.location.place ?? place.location.municipalityName;
    if (town === undefined || statusOf(place).status === 'CLOSED') continue;
    placed.add(place.initiative);
    headings.set(town, [...(headings.get(town) ?? []), place]);
  }
  const rest = file.initiatives
    .filter((initiative) => !placed.has(initiative))
    .sort((a, b) => byDutchName(a.name, b.name));
  const closed = rest.filter(isClosed);
  const unplaced = rest.filter((initiative) => !isClosed(initiative));
  return {
    letters: lettersOf(headings),
    byMunicipality: unplaced
      .filter((initiative) => (initiative.worksIn ?? []).length > 0)
      .map((initiative) => ({
        initiative,
        municipalities: (initiative.worksIn ?? [])
          .flatMap((code) => names[code] ?? [])
          .sort(byDutchName),
      })),
    elsewhere: unplaced.filter((initiative) => (initiative.worksIn ?? []).length === 0),
    closed,
  };
}

function isClosed(initiative: RegistryInitiative): boolean {
  return (
    initiative.lifecycle.status === 'CLOSED' ||
    (initiative.locations.length > 0 &&
      initiative.locations.every(
        (location) => statusOf({ initiative, location }).status === 'CLOSED',
      ))
  );
}

function lettersOf(headings: Map<string, Place[]>): LetterOfPlaces[] {
  const letters = new Map<string, PlaceHeading[]>();
  for (const name of [...headings.keys()].sort(byDutchName)) {
    const places = (headings.get(name) ?? []).sort((a, b) =>
      byDutchName(a.initiative.name, b.initiative.name),
    );
    const letter = letterOf(name);
    letters.set(letter, [...(letters.get(letter) ?? []), { name, places }]);
  }
  return [...letters].map(([letter, list]) => ({ letter, headings: list }));
}
