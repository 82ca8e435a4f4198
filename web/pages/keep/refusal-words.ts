import { fieldRule } from '../../../server/proposals/field-rules.js';
import { work } from '../../i18n/keep/work.js';

/** Why changes were refused, in words, with the field it is about. */
export function refusalWords({ code, path }: { code: string; path: string }): string {
  const { refused } = work;
  const words = Object.hasOwn(refused, code)
    ? refused[code as keyof typeof refused]
    : refused.CHANGE_INVALID;
  const label = path === '' ? undefined : fieldRule(path)?.label;
  return label === undefined ? words : `${label}: ${words}`;
}
