import type { OpeningHours } from '../../../../server/opening-hours/index.js';
import { hours } from '../../../i18n/keep/hours.js';
import { Heading } from '../../../ui/Section.js';
import { Select } from '../../../ui/Select.js';
import { useHoursEditing } from './hours-editing.js';

type Holidays = OpeningHours['publicHolidays'];

const texts = hours.holidays;
const OPTIONS = (['UNKNOWN', 'OPEN', 'CLOSED'] as const).map((value) => ({
  value,
  label: texts.stated[value],
}));

interface HolidayFieldsProps {
  value: Holidays;
  onChange: (value: Holidays) => void;
}

/** What the place does on public holidays; each may stay unknown. */
export function HolidayFields({ value, onChange }: HolidayFieldsProps) {
  const { idOf } = useHoursEditing();
  const field = (of: keyof Holidays) => (
    <Select
      id={idOf(`holidays-${of}`)}
      name={`holidays-${of}`}
      label={texts[of]}
      options={OPTIONS}
      value={value[of]}
      onChange={(stated) => onChange({ ...value, [of]: stated })}
    />
  );
  return (
    <fieldset className="hours-part">
      <legend>
        <Heading>{texts.title}</Heading>
      </legend>
      <p className="text-field__hint">{texts.generalHint}</p>
      {field('general')}
      {field('goodFriday')}
      {field('liberationDay')}
    </fieldset>
  );
}
