/**
 * Addresses that have to do with standing in a page of somebody else. Shared with the web; pure.
 */
const EMBED = /^(\/(en|ar))?\/embed\/?$/;

/** The page that any site may show in a frame. Every other page refuses that. */
export function isEmbedAddress(path: string): boolean {
  return EMBED.test(path);
}

/** The program that puts that frame in a page. */
export const EMBED_PROGRAM = '/embed.js';

/** The page that shows a maker what the frame will look like, in a frame. */
export function isEmbedBuilder(path: string): boolean {
  return /^\/insluiten\/?$/.test(path);
}
