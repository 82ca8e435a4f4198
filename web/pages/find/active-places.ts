import { createContext, useContext } from 'react';

/** Which places are looked at now, in the list or on the map: one set, so that both agree. */
export interface ActivePlaces {
  /** Ids of locations. */
  active: ReadonlySet<string>;
  setActive(ids: readonly string[]): void;
}

const NONE: ActivePlaces = { active: new Set(), setActive: () => undefined };

export const ActivePlacesContext = createContext<ActivePlaces>(NONE);

export function useActivePlaces(): ActivePlaces {
  return useContext(ActivePlacesContext);
}

/** Id of the card of a place in the list. */
export function cardId(locationId: string): string {
  return `plek-${locationId}`;
}
