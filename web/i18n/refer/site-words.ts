import { HELP_LINES, type HelpLine } from '../../../server/help-lines/help-lines.js';
import type { AccessFlag, AccessibilityFlag } from '../../../server/initiatives/vocabulary.js';
import type { access as originalAccess } from '../nl/access.js';
import type { Locale } from '../locales.js';
import type { SheetTexts } from './sheet-texts.js';

/** Sentences about access as the pages of the site have them. */
export function accessOfSite(
  sentences: Record<keyof typeof originalAccess, string>,
): Pick<SheetTexts, 'access' | 'accessibility'> {
  return {
    access: (flag: AccessFlag, answer) => sentences[`access.${flag}.${answer}`],
    accessibility: (flag: AccessibilityFlag, answer) =>
      sentences[`accessibility.${flag}.${answer}`],
  };
}

/** The help lines in a language of the site. */
export function helpOfSite(locale: Locale): SheetTexts['help']['lines'] {
  const lines = HELP_LINES.map(
    ({ id, name, forWhat }): [string, { name: string; forWhat: string }] => [
      id,
      { name: name[locale], forWhat: forWhat[locale] },
    ],
  );
  return Object.fromEntries(lines) as Record<HelpLine['id'], { name: string; forWhat: string }>;
}
