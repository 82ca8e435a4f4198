import type { InitiativeLoaders } from '../initiatives/initiative-loaders.js';

/** What resolvers of one request share. */
export interface RequestContext {
  loaders: InitiativeLoaders;
  /** "Now" is the same in every part of one answer. */
  now: Date;
}
