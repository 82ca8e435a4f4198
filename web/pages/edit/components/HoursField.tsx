import { useState } from 'react';
import { hoursForm, type HoursForm } from '../../../../server/opening-hours/hours-form.js';
import type { OpeningHours } from '../../../../server/opening-hours/opening-hours.schema.js';
import { hoursOfForm } from '../../../../server/opening-hours/read-hours-form.js';
import { HoursEditor } from './HoursEditor.js';

interface HoursFieldProps {
  id: string;
  label: string;
  value: OpeningHours | null;
  onChange: (value: OpeningHours | null) => void;
  onIncomplete: (isIncomplete: boolean) => void;
}

/** Opening hours: what is typed half stays in the form, what is whole goes into the record. */
export function HoursField({ id, label, value, onChange, onIncomplete }: HoursFieldProps) {
  const [form, setForm] = useState<HoursForm>(() => hoursForm(value));
  const [now] = useState(() => new Date());
  const outcome = hoursOfForm(form);
  const change = (next: HoursForm): void => {
    setForm(next);
    const read = hoursOfForm(next);
    onIncomplete('problems' in read);
    if ('hours' in read) onChange(read.hours);
  };
  return (
    <fieldset className="edit-choices">
      <legend>{label}</legend>
      <HoursEditor
        value={form}
        onChange={change}
        idPrefix={id}
        now={now}
        {...('problems' in outcome && { problems: outcome.problems })}
      />
    </fieldset>
  );
}
