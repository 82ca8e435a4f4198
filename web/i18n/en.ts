import { access } from './en/access.js';
import { accessibility } from './en/accessibility.js';
import { find } from './en/find.js';
import { frame } from './en/frame.js';
import { initiative } from './en/initiative.js';
import { privacy } from './en/privacy.js';
import { sources } from './en/sources.js';
import { suggest } from './en/suggest.js';
import type { Messages } from './text.js';

/**
 * All English texts, in ICU message syntax. Plain words, "you", sentences of at most 20 words: many who
 * read them learned English late, and are tired. messages.spec.ts measures it.
 */
export const en: Messages = {
  ...frame,
  ...find,
  ...initiative,
  ...access,
  ...sources,
  ...suggest,
  ...privacy,
  ...accessibility,
};
