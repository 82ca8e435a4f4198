import { growth } from '../../i18n/keep/growth.js';
import type { Text } from '../../i18n/text.js';
import type { SentWords } from './growth-form.js';

const words = growth.conflict;

/** What is written about one characteristic, in the order of its page. */
export const STORY_PARTS = [
  'narrative',
  'level',
  'evidence',
  'goals',
  'tookPart',
  'peerVisit',
] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

/** One part as it is read; null = nothing was written. */
export function partWords(side: SentWords, part: StoryPart, text: Text): string | null {
  switch (part) {
    case 'level':
      return side.level && text.label('criterionLevel', side.level);
    case 'evidence':
      return lines(side.evidence.map((line) => [line.text, line.link]));
    case 'goals':
      return lines(side.goals.map((line) => [line.text, line.year]));
    case 'peerVisit':
      return lines(side.peerVisit ? [[side.peerVisit.by, side.peerVisit.date]] : []);
    default:
      return side[part];
  }
}

/** What a part is called above its words. */
export const partName = (part: StoryPart): string => words.parts[part];

function lines(pairs: [string, string | number | null][]): string | null {
  if (pairs.length === 0) return null;
  return pairs.map(([line, more]) => (more === null ? line : `${line} (${more})`)).join('\n');
}
