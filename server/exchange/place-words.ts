import type { LifecycleStatus } from '../initiatives/vocabulary.js';
import type { PlaceFacts, PlaceHours } from './place-facts.js';

/** What files for machines say to the people who read them, in Dutch. */

/** The initiative, and which of its places. */
export function fullNameOf({ record, location }: PlaceFacts): string {
  const { name } = record.initiative;
  return location.name === undefined || location.name === name ? name : `${name}, ${location.name}`;
}

/** "Oranjelaan 17, 1234 AB Verzonnen"; of a hidden address the town alone, and '' where nothing is known. */
export function addressLine({ location }: PlaceFacts): string {
  const town = [location.postcode, location.place ?? location.municipalityName];
  return [location.address, town.filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** A day as people write it in the Netherlands: "5 mei 2026". */
export function dutchDay(instant: string): string {
  return new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(
    new Date(instant),
  );
}

export function confirmedWords(confirmedAt: string | null): string {
  return confirmedAt === null
    ? ''
    : `De openingstijden zijn bevestigd op ${dutchDay(confirmedAt)}.`;
}

/** What the state of a place means for who wants to go there; '' where it is open. */
export const LIFECYCLE_WORDS: Record<LifecycleStatus, string> = {
  OPEN: '',
  PLANNED: 'Deze plek is er nog niet.',
  TEMPORARILY_CLOSED: 'Deze plek is tijdelijk dicht.',
  CLOSED: 'Deze plek is gestopt.',
};

const UNCONFIRMED = 'Niemand heeft de openingstijden bevestigd. Daarom staan ze hier niet.';
const HOURS_WORDS: Record<Exclude<PlaceHours['status'], 'NOT_OPEN' | 'CONFIRMED'>, string> = {
  UNCONFIRMED,
  UNKNOWN: 'Wij weten niet wanneer deze plek open is.',
};

/** How sure the hours of one place are, without any time. */
export function hoursWord({ hours, lifecycle }: PlaceFacts): string {
  if (hours.status === 'NOT_OPEN') return LIFECYCLE_WORDS[lifecycle.status];
  if (hours.status === 'CONFIRMED') return confirmedWords(hours.trust.confirmedAt);
  return HOURS_WORDS[hours.status];
}

/** The same of all places of an initiative: each by its name where there is more than one. */
export function hoursWords(places: readonly PlaceFacts[]): string {
  const [first, ...others] = places;
  if (!first) return 'Wij kennen van dit initiatief geen plek met openingstijden.';
  if (others.length === 0) return hoursWord(first);
  return places
    .map((place) => `${place.location.name ?? addressLine(place)}: ${hoursWord(place)}`)
    .join('\n');
}
