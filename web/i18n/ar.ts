import { access } from './ar/access.js';
import { accessibility } from './ar/accessibility.js';
import { find } from './ar/find.js';
import { frame } from './ar/frame.js';
import { initiative } from './ar/initiative.js';
import { privacy } from './ar/privacy.js';
import { sources } from './ar/sources.js';
import { suggest } from './ar/suggest.js';
import type { Messages } from './text.js';

/**
 * All Arabic texts, in ICU message syntax. Simple standard Arabic, sentences of at most 20 words. Where
 * a sentence can do without saying whether the reader is a man or a woman, it does: "يمكنك", a noun for
 * what a button does. Counted words have the six forms of Arabic. messages.spec.ts measures it.
 */
export const ar: Messages = {
  ...frame,
  ...find,
  ...initiative,
  ...access,
  ...sources,
  ...suggest,
  ...privacy,
  ...accessibility,
};
