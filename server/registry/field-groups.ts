import type { RecordSources } from '../initiatives/record-sources.js';
import { FIELD_GROUPS, type FieldGroup } from '../initiatives/vocabulary.js';
import type { RegistryDetails } from './registry-file.js';

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

export function fieldGroupOf(path: string): FieldGroup {
  return GROUP_OF_PATH.find(([pattern]) => pattern.test(path))![1];
}

/** Per group of facts: where they come from, and the last time somebody confirmed them. */
export function fieldGroupsOf({
  facts,
  confirmations,
}: RecordSources): RegistryDetails['provenance'] {
  return FIELD_GROUPS.flatMap((group) => {
    const sources = new Map<string, { source: string; sourceDate?: string }>();
    for (const fact of facts.values()) {
      if (fieldGroupOf(fact.path) !== group) continue;
      sources.set(`${fact.source} ${fact.sourceDate}`, {
        source: fact.source,
        ...(fact.sourceDate === null ? {} : { sourceDate: fact.sourceDate }),
      });
    }
    const last = confirmations.find((confirmation) => confirmation.fieldGroup === group);
    if (sources.size === 0 && !last) return [];
    return [
      {
        group,
        sources: [...sources.values()],
        ...(last
          ? {
              confirmation: {
                at: last.confirmedAt.toISOString(),
                by: last.confirmedBy,
                how: last.way,
              },
            }
          : {}),
      },
    ];
  });
}
