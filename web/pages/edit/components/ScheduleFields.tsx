import { isBlank, type FormSchedule } from '../../../../server/opening-hours/hours-form.js';
import { hoursField } from '../../../../server/opening-hours/read-hours-form.js';
import { hours } from '../../../i18n/keep/hours.js';
import { insideSentence } from '../../../i18n/formats.js';
import { Button } from '../../../ui/Button.js';
import { Disclosure } from '../../../ui/Disclosure.js';
import { Heading } from '../../../ui/Section.js';
import { DayHours } from './DayHours.js';
import { useHoursEditing, useUnfolded } from './hours-editing.js';
import { ScheduleOptions } from './ScheduleOptions.js';

interface ScheduleFieldsProps {
  index: number;
  schedule: FormSchedule;
  onChange: (schedule: FormSchedule) => void;
  /** Absent at the first one: a place has one week at least. */
  onRemove?: () => void;
  emptyText: string;
}

/** Seven days, and for what, in which weeks and when in the year they hold. */
export function ScheduleFields(props: ScheduleFieldsProps) {
  const { index, schedule, onChange, onRemove, emptyText } = props;
  const { idOf, errorOf } = useHoursEditing();
  const name = hoursField.schedule(index);
  const daysField = `${name}-days`;
  const error = errorOf(daysField);
  // Its line says what it is for; only who adds other times has to choose.
  const [showsOptions] = useUnfolded(
    !isUsual(schedule) && schedule.days.flat().every(isBlank),
    ['weekDate', 'nth', 'season'].map((part) => `${name}-${part}`),
  );
  return (
    <fieldset className="hours-part">
      <legend>
        <Heading>{index === 0 ? hours.week.title : hours.week.otherTitle(String(index))}</Heading>
      </legend>
      {index === 0 ? <p className="text-field__hint">{hours.week.hint}</p> : null}
      <Disclosure summary={hours.options.summary(summaryOf(schedule))} open={showsOptions}>
        <ScheduleOptions name={name} schedule={schedule} onChange={onChange} />
      </Disclosure>
      {error ? (
        <p className="text-field__error" id={idOf(`${daysField}-error`)}>
          {error}
        </p>
      ) : null}
      <ul
        className="hours-days"
        role="list"
        id={idOf(daysField)}
        tabIndex={-1}
        aria-describedby={error ? idOf(`${daysField}-error`) : undefined}
      >
        {schedule.days.map((_, day) => (
          <DayHours
            key={day}
            name={name}
            weekday={day + 1}
            days={schedule.days}
            onChange={(days) => onChange({ ...schedule, days })}
            emptyText={emptyText}
          />
        ))}
      </ul>
      {onRemove ? (
        <div>
          <Button kind="plain" onClick={onRemove}>
            {hours.week.remove}
            <span className="visually-hidden"> ({hours.week.otherTitle(String(index))})</span>
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

/** Walking in, every week, all year. */
export function isUsual({ kind, weeks, season }: FormSchedule): boolean {
  return kind === 'OPEN' && weeks === 'EVERY_WEEK' && season === null;
}

/** "binnenlopen zonder afspraak, elke week" */
function summaryOf({ kind, weeks, season }: FormSchedule): string {
  const { kinds, weeksOf, season: ofTheYear } = hours.options;
  const chosen = [kinds[kind], weeksOf[weeks], ...(season ? [ofTheYear] : [])];
  return chosen.map(insideSentence).join(', ');
}
