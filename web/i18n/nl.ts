import { access } from './nl/access.js';
import { accessibility } from './nl/accessibility.js';
import { find } from './nl/find.js';
import { frame } from './nl/frame.js';
import { initiative } from './nl/initiative.js';
import { privacy } from './nl/privacy.js';
import { sources } from './nl/sources.js';
import { suggest } from './nl/suggest.js';

/**
 * All Dutch texts, in ICU message syntax: the original, which the other languages follow. Plain words
 * (B1), "u", sentences of at most 15 words, verbs first; messages.spec.ts measures it.
 */
export const nl = {
  ...frame,
  ...find,
  ...initiative,
  ...access,
  ...sources,
  ...suggest,
  ...privacy,
  ...accessibility,
};
