import { dayPartsPerWeek, type OpeningHours } from '../../../../server/opening-hours/index.js';
import { useText } from '../../../i18n/text.js';

/**
 * How much of the week something is open to walk into, in day parts; nothing where there are none. For
 * confirmed hours only: a sum of what nobody confirmed would read as a fact.
 */
export function DayParts({ hours }: { hours: OpeningHours }) {
  const text = useText();
  const parts = dayPartsPerWeek(hours);
  if (parts === null || parts.max === 0) return null;
  return (
    <p>
      {parts.min === parts.max
        ? text('offers.dayParts', { count: parts.max })
        : text('offers.dayPartsBetween', { ...parts })}{' '}
      {text('offers.dayPartMeaning')}
    </p>
  );
}
