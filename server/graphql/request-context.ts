import type { Visitor } from '../accounts/visitor.js';
import type { InitiativeLoaders } from '../initiatives/initiative-loaders.js';
import type { ApprovedDocument } from './approved-queries.js';

/** What resolvers of one request share. */
export interface RequestContext {
  loaders: InitiativeLoaders;
  /** "Now" is the same in every part of one answer. */
  now: Date;
  /** Who asks; null = a visitor who did not sign in. */
  visitor: Visitor | null;
  /** Where the request comes from: what rate limits and the list of sessions need, never written down whole. */
  caller: Caller;
  /** Did a page of another site start this request? Then nobody is signed in, and nothing may change. */
  isCrossSite: boolean;
  /** Set-Cookie headers for the answer. */
  cookies: string[];
  /** Told when the query of this request passed parsing, validation and every limit. */
  approved?: (document: ApprovedDocument) => void;
}

export interface Caller {
  address: string;
  userAgent: string | undefined;
}
