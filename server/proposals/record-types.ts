/** The form of a record, for the browser: types alone, so that checking by it (zod) stays on the server. */
export type {
  InitiativeContent,
  LocationContent,
  OfferingContent,
  SiteContent,
} from '../initiatives/initiative-content.js';
