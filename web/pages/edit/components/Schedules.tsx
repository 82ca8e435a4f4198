import {
  emptySchedule,
  isBlank,
  type HoursForm,
} from '../../../../server/opening-hours/hours-form.js';
import { hoursField } from '../../../../server/opening-hours/read-hours-form.js';
import { hours } from '../../../i18n/keep/hours.js';
import { Button } from '../../../ui/Button.js';
import { replaced, useHoursEditing, without } from './hours-editing.js';
import { isUsual, ScheduleFields } from './ScheduleFields.js';

interface SchedulesProps {
  value: HoursForm;
  onChange: (value: HoursForm) => void;
}

/** The usual week, and other times beside it: on appointment, by phone, every two weeks. */
export function Schedules({ value, onChange }: SchedulesProps) {
  const { idOf, focusOn, announce } = useHoursEditing();
  const { schedules } = value;
  const add = () => {
    const added = { ...emptySchedule(), kind: 'BY_APPOINTMENT' as const };
    onChange({ ...value, schedules: [...schedules, added] });
    focusOn(`${hoursField.schedule(schedules.length)}-kind`);
  };
  const remove = (index: number) => {
    onChange({ ...value, schedules: without(schedules, index) });
    announce(hours.week.removed);
    focusOn('add-times');
  };
  return (
    <>
      {schedules.map((schedule, index) => (
        <ScheduleFields
          key={index}
          index={index}
          schedule={schedule}
          onChange={(changed) =>
            onChange({ ...value, schedules: replaced(schedules, index, changed) })
          }
          onRemove={index === 0 ? undefined : () => remove(index)}
          emptyText={emptyTextOf(value, index)}
        />
      ))}
      <div className="hours-add">
        <Button id={idOf('add-times')} kind="quiet" onClick={add}>
          {hours.week.add}
        </Button>
        <p className="text-field__hint">{hours.week.addHint}</p>
      </div>
    </>
  );
}

/**
 * A day without times is closed only in the one week that says everything there is; unknown is never
 * called closed.
 */
function emptyTextOf({ schedules, keptRules, alongside }: HoursForm, index: number): string {
  const schedule = schedules[index];
  if (!schedule || schedules.every(({ days }) => days.flat().every(isBlank)))
    return hours.week.notFilledIn;
  const walkIn = schedules.filter(({ kind }) => kind === 'OPEN');
  const saysAll =
    isUsual(schedule) && walkIn.length === 1 && keptRules.length + alongside.length === 0;
  return saysAll ? hours.week.closed : hours.week.noTimes;
}
