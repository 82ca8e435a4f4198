import type { TargetGroupCode } from '../../server/initiatives/vocabulary.js';

/** Words that name a group by life. */
const LIFE_WORDS: Record<string, TargetGroupCode[]> = {
  iedereen: ['everyone'],
  'iedereen met een vraag of idee rond mentaal welzijn': ['everyone'],
  'iedereen, ongeacht psychische kwetsbaarheid': ['everyone'],
  jongeren: ['young-people'],
  'jongeren 12-25 jaar': ['young-people'],
  'jongeren vanaf 14 jaar': ['young-people'],
  naasten: ['relatives'],
  'naasten en mantelzorgers': ['relatives'],
  mantelzorgers: ['relatives'],
  'overbelaste mantelzorgers': ['relatives'],
  'familie en vrienden': ['relatives'],
  'naasten van mensen met psychosegevoeligheid': ['relatives'],
  vrouwen: ['women'],
  'mannen met migratieachtergrond': ['men', 'newcomers'],
  'mensen met migratieachtergrond': ['newcomers'],
  nieuwkomers: ['newcomers'],
  vluchtelingen: ['newcomers'],
  'dak- en thuislozen': ['homeless'],
};

/** Words that name one condition: such a place is neither for everyone nor only for a group by life. */
const ONE_CONDITION = new Set([
  'mensen met een eetprobleem of eetstoornis',
  'mensen met een eetstoornis',
  'mensen met een eetstoornis (10-65 jaar)',
  'mensen met een verslaving',
  'mensen met suïcidale gedachten',
]);

/**
 * The target groups by life that the words of a source state; the words themselves are kept beside
 * them, and diagnoses stay in the words alone.
 *
 * - Only groups by life ("jongeren 12-25 jaar"): those codes.
 * - Groups by life beside the general public ("mensen met psychische kwetsbaarheid; naasten"): those
 *   codes. A code says that there is something for a group, never that there is nothing for others;
 *   `everyone` is added by nobody: no source says it.
 * - Groups by life beside one condition ("mensen met een eetstoornis; naasten"): none, since neither
 *   "everyone" nor "only relatives" is true.
 * - Only general words: none; no source says that everyone is welcome.
 */
export function targetGroupsIn(words: string[]): TargetGroupCode[] {
  const codes = new Set(words.flatMap((word) => LIFE_WORDS[word] ?? []));
  const otherWords = words.filter((word) => LIFE_WORDS[word] === undefined);
  const onlyCondition =
    otherWords.length > 0 && otherWords.every((word) => ONE_CONDITION.has(word));
  return onlyCondition && !codes.has('everyone') ? [] : [...codes];
}
