import { insideSentence } from '../../../i18n/formats.js';
import { useText } from '../../../i18n/text.js';
import type { WeekLine } from '../../../../server/opening-hours/index.js';

/** The week as seven lines; today is named in words as well as by its weight. */
export function Week({ days }: { days: WeekLine[] }) {
  const text = useText();
  if (days.length === 0) return null;
  return (
    <table className="week">
      <caption className="visually-hidden">{text('when.week')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text('when.day')}</th>
          <th scope="col">{text('when.hours')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.day} className={day.isToday ? 'week__today' : undefined}>
            <th scope="row">
              {day.day}
              {day.isToday ? ` (${insideSentence(text('when.today'))})` : ''}
            </th>
            <td>{day.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
