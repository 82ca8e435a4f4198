import type { InitiativeLoaders } from '../initiatives/initiative-loaders.js';
import type { ApprovedDocument } from './approved-queries.js';

/** What resolvers of one request share. */
export interface RequestContext {
  loaders: InitiativeLoaders;
  /** "Now" is the same in every part of one answer. */
  now: Date;
  /** Told when the query of this request passed parsing, validation and every limit. */
  approved?: (document: ApprovedDocument) => void;
}
