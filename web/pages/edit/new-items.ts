import type {
  InitiativeContent,
  LocationContent,
  OfferingContent,
} from '../../../server/proposals/record-types.js';
import { ACCESS_FLAGS, ACCESSIBILITY_FLAGS } from '../../../server/initiatives/vocabulary.js';
import { edit } from '../../i18n/keep/edit.js';
import { emptySite } from './components/AddressField.js';

/** Something to do that is not in the record yet: everything about it unknown. */
export function newOffering(content: InitiativeContent): OfferingContent {
  return {
    id: crypto.randomUUID(),
    locationId: content.locations.length === 1 ? content.locations[0]!.id : null,
    kind: 'activity',
    name: edit.newOffering,
    description: null,
    isWalkIn: 'UNKNOWN',
    hours: null,
    organisationIds: [],
  };
}

/** A location that is not in the record yet: everything about it unknown. */
export function newLocation(): LocationContent {
  const unknown = <Key extends string>(keys: readonly Key[]) =>
    Object.fromEntries(keys.map((key) => [key, 'UNKNOWN'])) as Record<Key, 'UNKNOWN'>;
  return {
    id: crypto.randomUUID(),
    name: null,
    premises: 'UNKNOWN',
    hostedOwnProgramme: 'UNKNOWN',
    satelliteOf: null,
    lifecycle: { status: 'OPEN', since: null, until: null, note: null },
    site: emptySite(),
    addressVisibility: 'PUBLIC',
    formerAddresses: [],
    catchment: [],
    accessibility: unknown(ACCESSIBILITY_FLAGS),
    access: unknown(ACCESS_FLAGS),
    minimumAge: null,
    maximumAge: null,
    accessNote: null,
  };
}
