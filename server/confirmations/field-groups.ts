import type { FieldGroup } from '../initiatives/vocabulary.js';

/** Which facts are confirmed together; the first pattern that fits a path decides. */
const GROUP_OF_PATH: readonly [RegExp, FieldGroup][] = [
  [/^\/offerings\/[^/]+\/hours/, 'opening-hours'],
  [/^\/offerings/, 'offerings'],
  [/^\/(contact|referrerContact)/, 'contact'],
  [/^\/locations\/[^/]+\/(site|premises|addressVisibility)/, 'address'],
  [/^\/locations\/[^/]+\/(access|minimumAge|maximumAge|catchment)/, 'access'],
  [/^\/targetGroup/, 'access'],
  [
    /^\/(name|formerNames|lifecycle|organisations)|^\/locations\/[^/]+\/(name|lifecycle)/,
    'existence',
  ],
  [/^\//, 'description'],
];

/** The group a field (JSON pointer with ids) is confirmed with. */
export function fieldGroupOf(path: string): FieldGroup {
  return GROUP_OF_PATH.find(([pattern]) => pattern.test(path))![1];
}
