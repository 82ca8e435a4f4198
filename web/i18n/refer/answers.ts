import type { AccessFlag, AccessibilityFlag } from '../../../server/initiatives/vocabulary.js';
import type { SheetTexts } from './sheet-texts.js';

/** Per question a known yes and a known no, as sentences. */
export type AnswerTable = Record<
  AccessFlag | AccessibilityFlag,
  readonly [yes: string, no: string]
>;

/** Those sentences by question and answer. */
export function answers(table: AnswerTable): Pick<SheetTexts, 'access' | 'accessibility'> {
  const sentence = (flag: AccessFlag | AccessibilityFlag, answer: 'YES' | 'NO'): string =>
    table[flag][answer === 'YES' ? 0 : 1];
  return { access: sentence, accessibility: sentence };
}
