/**
 * Requests per minute from one address; the page on open data tells them. Generous: a practice or a
 * library shares one address with many people.
 */
export const DATA_PER_MINUTE = 1200;
/** Searches by a plain form, without JavaScript. */
export const SEARCHES_PER_MINUTE = 120;
/** What visitors tell the register. */
export const SUGGESTIONS_PER_MINUTE = 20;
