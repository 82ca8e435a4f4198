/**
 * What the finder is asked in a browser, and what comes back: here, so that the server does not have
 * to compile what runs there.
 */

/** `country`: strewn over all of it; `near`: every place lies within 20 km of who searches. */
export type Spread = 'country' | 'near';

export type FinderFilters = 'none' | 'group and wish' | 'today' | 'today, group and wish';

/** Milliseconds of one search, filter and sort. */
export interface FinderTimes {
  /** The very first one with a new register: it builds the index. */
  first: number;
  /** The median of the later ones, each from another point and in another minute. */
  median: number;
}
