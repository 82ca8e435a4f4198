import type { InitiativeContent } from '../../../../server/proposals/record-types.js';
import { edit } from '../../../i18n/keep/edit.js';
import { TextField } from '../../../ui/TextField.js';
import { ChoiceField } from './ChoiceFields.js';
import { LongTextField } from './LinesField.js';

type Lifecycle = InitiativeContent['lifecycle'];

interface LifecycleFieldProps {
  id: string;
  label: string;
  value: Lifecycle;
  onChange: (value: Lifecycle) => void;
}

const words = edit.lifecycle;

/** Open, closed for a while, stopped or planned, with dates as precise as they are known. */
export function LifecycleField({ id, label, value, onChange }: LifecycleFieldProps) {
  const date = (text: string): string | null => text.trim() || null;
  return (
    <fieldset className="edit-choices">
      <legend>{label}</legend>
      <ChoiceField
        id={`${id}-status`}
        label={words.status}
        vocabulary="lifecycle"
        value={value.status}
        onChange={(status) => onChange({ ...value, status: status as Lifecycle['status'] })}
      />
      <TextField
        id={`${id}-since`}
        label={words.since}
        hint={words.dateHint}
        maxLength={10}
        value={value.since ?? ''}
        onChange={(since) => onChange({ ...value, since: date(since) })}
      />
      {value.status === 'TEMPORARILY_CLOSED' || value.until ? (
        <TextField
          id={`${id}-until`}
          label={words.until}
          hint={words.dateHint}
          maxLength={10}
          value={value.until ?? ''}
          onChange={(until) => onChange({ ...value, until: date(until) })}
        />
      ) : null}
      <LongTextField
        id={`${id}-note`}
        label={words.note}
        value={value.note ?? ''}
        onChange={(note) => onChange({ ...value, note })}
      />
    </fieldset>
  );
}
