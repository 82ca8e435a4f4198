import { useId, useState } from 'react';
import {
  emptyStretch,
  isBlank,
  type FormStretch,
} from '../../../../server/opening-hours/hours-form.js';
import { hoursField } from '../../../../server/opening-hours/read-hours-form.js';
import { readTime, timeAsTyped } from '../../../../server/opening-hours/typed-time.js';
import { listAsShown } from '../../../i18n/formats.js';
import { dayName, hours } from '../../../i18n/keep/hours.js';
import { Button } from '../../../ui/Button.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { Disclosure } from '../../../ui/Disclosure.js';
import { useHoursEditing, useUnfolded } from './hours-editing.js';
import { StretchList } from './StretchList.js';

interface DayHoursProps {
  /** Of the schedule, "times0". */
  name: string;
  weekday: number;
  days: FormStretch[][];
  /** The seven days with what changed in them. */
  onChange: (days: FormStretch[][]) => void;
  /** What a day without times is called. */
  emptyText: string;
}

/** One day: a line that says its times, and its fields once somebody wants to change them. */
export function DayHours({ name, weekday, days, onChange, emptyText }: DayHoursProps) {
  const { idOf, focusOn } = useHoursEditing();
  const panelId = useId();
  const field = `${name}-day${weekday}`;
  const [isOpen, setIsOpen] = useUnfolded(false, [`${field}-`]);
  const title = dayName(weekday);
  const stretches = days[weekday - 1] ?? [];
  const hasTimes = stretches.some((stretch) => !isBlank(stretch));

  const change = (of: FormStretch[]) =>
    onChange(days.map((day, index) => (index === weekday - 1 ? of : day)));
  const toggle = () => {
    setIsOpen(!isOpen);
    if (isOpen) change(stretches.filter((stretch) => !isBlank(stretch)));
    else {
      if (stretches.length === 0) change([emptyStretch()]);
      focusOn(`${hoursField.stretch(field, 0)}-from`);
    }
  };
  const invitation = hasTimes ? hours.week.change : hours.week.fillIn;
  return (
    <li className={isOpen ? 'hours-day hours-day--open' : 'hours-day'}>
      <div className="hours-day__line">
        <span className="hours-day__name">{title}</span>
        <span className="hours-day__times">
          {isOpen ? null : hasTimes ? <TimesInShort of={stretches} /> : emptyText}
        </span>
        <Button
          kind="plain"
          id={idOf(field)}
          onClick={toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panelId : undefined}
        >
          {isOpen ? hours.week.done : invitation}
          <span className="visually-hidden"> ({title})</span>
        </Button>
      </div>
      {isOpen ? (
        <div className="hours-day__panel" id={panelId}>
          <StretchList
            name={field}
            title={title}
            stretches={stretches}
            onChange={change}
            afterLast={field}
          />
          {hasTimes ? (
            <CopyToDays field={field} weekday={weekday} days={days} onChange={onChange} />
          ) : (
            <SameAs field={field} weekday={weekday} days={days} onTake={change} />
          )}
        </div>
      ) : null}
    </li>
  );
}

/** "10.00–12.00", one below the other. */
function TimesInShort({ of: stretches }: { of: readonly FormStretch[] }) {
  return stretches
    .filter((stretch) => !isBlank(stretch))
    .map(({ from, to }, index) => (
      <span className="hours-day__time" key={index}>
        {from.trim() === '' || to.trim() === '' ? (
          hours.week.incomplete
        ) : (
          <>
            {tidy(from)}
            <span aria-hidden="true">–</span>
            <span className="visually-hidden"> {hours.week.until} </span>
            {tidy(to)}
          </>
        )}{' '}
      </span>
    ));
}

/** As on the door where it is understood, else as it was typed. */
function tidy(typed: string): string {
  const time = readTime(typed);
  return time === null ? typed : timeAsTyped(time);
}

interface SameAsProps {
  field: string;
  weekday: number;
  days: FormStretch[][];
  onTake: (stretches: FormStretch[]) => void;
}

/** The times of the day before, which they mostly are. */
function SameAs({ field, weekday, days, onTake }: SameAsProps) {
  const { focusOn, announce } = useHoursEditing();
  const filled = days.flatMap((day, index) => (day.every(isBlank) ? [] : [index + 1]));
  const example = filled.findLast((day) => day < weekday) ?? filled[0];
  if (example === undefined) return null;
  const take = () => {
    onTake(days[example - 1] ?? []);
    announce(hours.stretch.taken(dayName(example)));
    focusOn(`${hoursField.stretch(field, 0)}-from`);
  };
  return (
    <div>
      <Button kind="quiet" onClick={take}>
        {hours.stretch.sameAs(dayName(example))}
      </Button>
    </div>
  );
}

interface CopyToDaysProps {
  field: string;
  weekday: number;
  days: FormStretch[][];
  onChange: (days: FormStretch[][]) => void;
}

/** The same times on more days at once. */
function CopyToDays({ field, weekday, days, onChange }: CopyToDaysProps) {
  const { idOf, announce } = useHoursEditing();
  const [chosen, setChosen] = useState<number[]>([]);
  const times = days[weekday - 1] ?? [];
  const copy = () => {
    if (chosen.length === 0) return;
    onChange(days.map((day, index) => (chosen.includes(index + 1) ? times : day)));
    announce(hours.copy.done(listAsShown(chosen.map(dayName), 'nl')));
    setChosen([]);
  };
  return (
    <Disclosure summary={hours.copy.summary}>
      <fieldset className="hours-choices">
        <legend className="hours-choices__legend">{hours.copy.legend}</legend>
        <p className="text-field__hint">{hours.copy.hint}</p>
        <div className="hours-choices__row">
          {[1, 2, 3, 4, 5, 6, 7]
            .filter((day) => day !== weekday)
            .map((day) => (
              <Checkbox
                key={day}
                id={idOf(`${field}-copy${day}`)}
                name={`${field}-copy`}
                value={String(day)}
                label={dayName(day)}
                checked={chosen.includes(day)}
                onChange={(isChosen) =>
                  setChosen(
                    [...chosen.filter((other) => other !== day), ...(isChosen ? [day] : [])].sort(),
                  )
                }
              />
            ))}
        </div>
        <div>
          <Button kind="quiet" onClick={copy}>
            {hours.copy.button}
          </Button>
        </div>
      </fieldset>
    </Disclosure>
  );
}
