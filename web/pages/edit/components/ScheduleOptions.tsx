import {
  FORM_KINDS,
  FORM_WEEKS,
  type FormKind,
  type FormMonthDay,
  type FormSchedule,
} from '../../../../server/opening-hours/hours-form.js';
import { hours } from '../../../i18n/keep/hours.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { Select } from '../../../ui/Select.js';
import { TextField } from '../../../ui/TextField.js';
import { useHoursEditing } from './hours-editing.js';

const NTH = [1, 2, 3, 4, 5, -1];
const texts = hours.options;

interface ScheduleOptionsProps {
  name: string;
  schedule: FormSchedule;
  onChange: (schedule: FormSchedule) => void;
}

/** What the times are for, in which weeks and in which part of the year. */
export function ScheduleOptions({ name, schedule, onChange }: ScheduleOptionsProps) {
  const { idOf, errorOf } = useHoursEditing();
  const noDay = { day: '', month: '' };
  return (
    <div className="hours-options">
      <Select
        id={idOf(`${name}-kind`)}
        name={`${name}-kind`}
        label={texts.kind}
        options={FORM_KINDS.map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
        value={schedule.kind}
        onChange={(kind) => onChange({ ...schedule, kind: kind as FormKind })}
      />
      <Select
        id={idOf(`${name}-weeks`)}
        name={`${name}-weeks`}
        label={texts.weeks}
        options={FORM_WEEKS.map((weeks) => ({ value: weeks, label: texts.weeksOf[weeks] }))}
        value={schedule.weeks}
        onChange={(weeks) => onChange({ ...schedule, weeks: weeks as FormSchedule['weeks'] })}
      />
      {schedule.weeks === 'EVERY_TWO_WEEKS' ? (
        <TextField
          id={idOf(`${name}-weekDate`)}
          type="date"
          label={texts.weekDate}
          hint={texts.weekDateHint}
          value={schedule.weekDate}
          onChange={(weekDate) => onChange({ ...schedule, weekDate })}
          error={errorOf(`${name}-weekDate`)}
        />
      ) : null}
      {schedule.weeks === 'MONTHLY' ? (
        <NthFields name={name} schedule={schedule} onChange={onChange} />
      ) : null}
      <div>
        <Checkbox
          id={idOf(`${name}-season`)}
          name={`${name}-season`}
          value="ja"
          label={texts.season}
          checked={schedule.season !== null}
          onChange={(isSeason) =>
            onChange({ ...schedule, season: isSeason ? { from: noDay, to: noDay } : null })
          }
        />
      </div>
      {schedule.season ? (
        <>
          <MonthDayFields
            name={`${name}-season-from`}
            legend={texts.seasonFrom}
            value={schedule.season.from}
            onChange={(from) =>
              onChange({ ...schedule, season: { from, to: schedule.season?.to ?? noDay } })
            }
          />
          <MonthDayFields
            name={`${name}-season-to`}
            legend={texts.seasonTo}
            value={schedule.season.to}
            onChange={(to) =>
              onChange({ ...schedule, season: { from: schedule.season?.from ?? noDay, to } })
            }
          />
        </>
      ) : null}
    </div>
  );
}

function NthFields({ name, schedule, onChange }: ScheduleOptionsProps) {
  const { idOf, errorOf } = useHoursEditing();
  const error = errorOf(`${name}-nth1`);
  const errorId = idOf(`${name}-nth-error`);
  return (
    <fieldset className="hours-choices" aria-describedby={error ? errorId : undefined}>
      <legend className="hours-choices__legend">{texts.nth}</legend>
      {error ? (
        <p className="text-field__error" id={errorId}>
          {error}
        </p>
      ) : null}
      <div className="hours-choices__row">
        {NTH.map((nth) => (
          <Checkbox
            key={nth}
            id={idOf(`${name}-nth${nth}`)}
            name={`${name}-nth`}
            value={String(nth)}
            label={texts.nthOf[nth] ?? ''}
            checked={schedule.nth.includes(nth)}
            onChange={(isChosen) => {
              const others = schedule.nth.filter((other) => other !== nth);
              onChange({ ...schedule, nth: isChosen ? [...others, nth] : others });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface MonthDayFieldsProps {
  name: string;
  legend: string;
  value: FormMonthDay;
  onChange: (value: FormMonthDay) => void;
}

function MonthDayFields({ name, legend, value, onChange }: MonthDayFieldsProps) {
  const { idOf, errorOf } = useHoursEditing();
  const months = texts.months.map((label, index) => ({ value: String(index + 1), label }));
  return (
    <fieldset className="hours-choices">
      <legend className="hours-choices__legend">{legend}</legend>
      <div className="hours-month-day">
        <TextField
          id={idOf(`${name}-day`)}
          label={texts.dayOfMonth}
          size="short"
          inputMode="numeric"
          maxLength={2}
          value={value.day}
          onChange={(day) => onChange({ ...value, day })}
          error={errorOf(`${name}-day`)}
        />
        <Select
          id={idOf(`${name}-month`)}
          name={`${name}-month`}
          label={texts.month}
          options={[{ value: '', label: texts.noMonth }, ...months]}
          value={value.month}
          onChange={(month) => onChange({ ...value, month })}
        />
      </div>
    </fieldset>
  );
}
