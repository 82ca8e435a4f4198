import { emptyException, type HoursForm } from '../../../../server/opening-hours/hours-form.js';
import { hoursField } from '../../../../server/opening-hours/read-hours-form.js';
import { hours } from '../../../i18n/keep/hours.js';
import { Button } from '../../../ui/Button.js';
import { Heading } from '../../../ui/Section.js';
import { replaced, useHoursEditing, without } from './hours-editing.js';
import { PeriodFields } from './PeriodFields.js';

interface PeriodsProps {
  value: HoursForm;
  onChange: (value: HoursForm) => void;
}

/** Periods in which the place is closed or has other hours. */
export function Periods({ value, onChange }: PeriodsProps) {
  const { idOf, focusOn, announce } = useHoursEditing();
  const { exceptions } = value;
  const add = () => {
    onChange({ ...value, exceptions: [...exceptions, emptyException()] });
    focusOn(`${hoursField.exception(exceptions.length)}-from`);
  };
  const remove = (index: number) => {
    onChange({ ...value, exceptions: without(exceptions, index) });
    announce(hours.periods.removed);
    focusOn('add-period');
  };
  return (
    <section className="hours-part">
      <Heading>{hours.periods.title}</Heading>
      <p className="text-field__hint">{hours.periods.hint}</p>
      {exceptions.map((period, index) => (
        <PeriodFields
          key={index}
          index={index}
          period={period}
          onChange={(changed) =>
            onChange({ ...value, exceptions: replaced(exceptions, index, changed) })
          }
          onRemove={() => remove(index)}
        />
      ))}
      <div>
        <Button id={idOf('add-period')} kind="quiet" onClick={add}>
          {hours.periods.add}
        </Button>
      </div>
    </section>
  );
}
