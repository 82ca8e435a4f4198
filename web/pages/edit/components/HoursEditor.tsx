import { useEffect, useMemo, useState } from 'react';
import type { HoursForm } from '../../../../server/opening-hours/hours-form.js';
import type { HoursProblem } from '../../../../server/opening-hours/read-hours-form.js';
import { hours } from '../../../i18n/keep/hours.js';
import { HolidayFields } from './HolidayFields.js';
import { HoursEditingContext, NO_PROBLEMS, type HoursEditing } from './hours-editing.js';
import { HoursPreview } from './HoursPreview.js';
import { KeptLines } from './KeptLines.js';
import { Periods } from './Periods.js';
import { Schedules } from './Schedules.js';

interface HoursEditorProps {
  /** Made by `hoursForm`; `hoursOfForm` makes hours of it again, or says what is wrong. */
  value: HoursForm;
  onChange: (value: HoursForm) => void;
  /** Begins the id of every field: `<idPrefix>-<field>`, to which a list of problems can lead. */
  idPrefix: string;
  /** What to say is wrong; only once somebody tried to save, not while they type. */
  problems?: readonly HoursProblem[];
  /** For the week that a visitor sees. */
  now: Date;
}

/** Opening hours to fill in: the week, other times, periods, holidays, and what a visitor will read. */
export function HoursEditor({
  value,
  onChange,
  idPrefix,
  problems = NO_PROBLEMS,
  now,
}: HoursEditorProps) {
  const [message, setMessage] = useState('');
  // An object, so that the same field can be asked for twice.
  const [toFocus, setToFocus] = useState<{ id: string } | null>(null);
  useEffect(() => {
    if (toFocus) document.getElementById(toFocus.id)?.focus();
  }, [toFocus]);
  const editing = useMemo<HoursEditing>(
    () => ({
      idOf: (field) => `${idPrefix}-${field}`,
      errorOf(field) {
        const problem = problems.find((candidate) => candidate.field === field);
        return problem && hours.problems[problem.code];
      },
      problems,
      focusOn: (field) => setToFocus({ id: `${idPrefix}-${field}` }),
      announce: setMessage,
    }),
    [idPrefix, problems],
  );
  return (
    <HoursEditingContext value={editing}>
      <div className="hours-editor">
        <div className="hours-editor__fields">
          <Schedules value={value} onChange={onChange} />
          <KeptLines value={value} onChange={onChange} />
          <Periods value={value} onChange={onChange} />
          <HolidayFields
            value={value.publicHolidays}
            onChange={(publicHolidays) => onChange({ ...value, publicHolidays })}
          />
        </div>
        <HoursPreview form={value} now={now} />
        <p className="visually-hidden" role="status">
          {message}
        </p>
      </div>
    </HoursEditingContext>
  );
}
