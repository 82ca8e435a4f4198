import { randomUUID } from 'node:crypto';
import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';

type Content = InitiativeContentInput;
type LocationInput = Content['locations'][number];
type OfferingInput = Content['offerings'][number];

let counter = 0;

/** An initiative of an obviously invented world; a test states only what matters to it. */
export function anInitiative(overrides: Partial<Content> = {}): Content {
  counter += 1;
  return {
    id: randomUUID(),
    name: `Verzonnen plek ${counter}`,
    types: [{ code: 'zelfregiecentrum' }],
    pillars: {},
    legalPosition: 'UNKNOWN',
    networkStatus: 'UNKNOWN',
    lifecycle: { status: 'OPEN' },
    contact: {},
    crisisAgreements: {},
    organisations: [],
    locations: [],
    offerings: [],
    ...overrides,
  };
}

/** A location with its point given, so that no reference data is needed. */
export function aLocation(
  latitude: number,
  longitude: number,
  overrides: Partial<LocationInput> = {},
): LocationInput {
  return {
    id: randomUUID(),
    premises: 'OWN',
    lifecycle: { status: 'OPEN' },
    addressVisibility: 'PUBLIC',
    accessibility: {},
    access: {},
    site: { id: randomUUID(), latitude, longitude },
    ...overrides,
  };
}

export function anOffering(overrides: Partial<OfferingInput> = {}): OfferingInput {
  return { id: randomUUID(), kind: 'walk-in', name: 'Inloop', isWalkIn: 'YES', ...overrides };
}

/** An address on the site that nobody else has. */
export function aSlug(): string {
  return `verzonnen-${randomUUID()}`;
}
