import type { HoursOfOneOffering, OpeningHours, OpeningHoursRule } from './opening-hours.schema.js';
import { partsOf } from './openings.js';

const UNKNOWN_PART: HoursOfOneOffering = {
  rules: [],
  exceptions: [],
  publicHolidays: { general: 'UNKNOWN', goodFriday: 'UNKNOWN', liberationDay: 'UNKNOWN' },
  sourceText: null,
};

/** At most so many characters of source text, as the schema has it. */
const LONGEST_SOURCE_TEXT = 500;

function withoutDoubles(rules: OpeningHoursRule[]): OpeningHoursRule[] {
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
}

/**
 * The hours of a location: open when one of its walk-in offerings is. Offerings with the same
 * exceptions and holidays become one list of rules; others stand `alongside`, so that the holiday of
 * one closes no other. An offering whose hours are not known (null, or no rules) stays in it as
 * unknown: outside the known hours the place is then not closed but unknown.
 *
 * Stretches that overlap are merged wherever hours are counted, expanded or written out. The trust
 * in the union is `weakestTrust` of the offerings.
 * @returns null when nothing is known of any of them
 */
export function unionHours(list: readonly (OpeningHours | null)[]): OpeningHours | null {
  if (list.every((hours) => hours === null)) return null;
  const parts = list.flatMap((hours) => (hours === null ? [UNKNOWN_PART] : partsOf(hours)));
  const groups = new Map<string, HoursOfOneOffering[]>();
  for (const part of parts) {
    const { exceptions, publicHolidays } = part;
    // Source text that gave no rules has to stay readable by itself.
    const own =
      part.rules.length === 0 ? [exceptions, part.sourceText] : [exceptions, publicHolidays, 1];
    const key = JSON.stringify(own);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  const joined = [...groups.values()].map((group): HoursOfOneOffering => {
    const texts = [...new Set(group.flatMap(({ sourceText }) => sourceText ?? []))];
    return {
      rules: withoutDoubles(group.flatMap(({ rules }) => rules)),
      exceptions: group[0]?.exceptions ?? [],
      publicHolidays: group[0]?.publicHolidays ?? UNKNOWN_PART.publicHolidays,
      sourceText: texts.length === 0 ? null : texts.join('; ').slice(0, LONGEST_SOURCE_TEXT).trim(),
    };
  });
  // What is known comes first, so that a reader of `rules` alone sees the most.
  const [first = UNKNOWN_PART, ...others] = joined.sort((a, b) => b.rules.length - a.rules.length);
  return others.length === 0 ? first : { ...first, alongside: others };
}

/** ISO weekdays on which people are known to be able to walk in, at least sometimes; sorted. */
export function knownWeekdays(hours: OpeningHours): number[] {
  const days = partsOf(hours)
    .flatMap(({ rules }) => rules)
    .flatMap((rule) => {
      if (rule.kind !== 'OPEN' || rule.rule === 'COUNT') return [];
      return rule.rule === 'DAYS' ? rule.days : [1, 2, 3, 4, 5, 6, 7];
    });
  return [...new Set(days)].sort((a, b) => a - b);
}
