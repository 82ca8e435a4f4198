import { useState } from 'react';
import { edit } from '../../../i18n/keep/edit.js';
import { TextArea } from '../../../ui/TextArea.js';

interface LinesFieldProps<Value> {
  id: string;
  label: string;
  value: Value;
  onChange: (value: Value) => void;
}

/** Some short texts, one on each line. */
export function LinesField({ id, label, value, onChange }: LinesFieldProps<string[]>) {
  const [typed, setTyped] = useState(() => value.join('\n'));
  const change = (text: string): void => {
    setTyped(text);
    onChange(linesOf(text));
  };
  return (
    <TextArea
      id={id}
      label={label}
      hint={edit.linesHint}
      rows={Math.max(3, value.length + 1)}
      maxLength={8_000}
      value={typed}
      onChange={change}
    />
  );
}

/** Names it had, one on each line; what is known of until when stays with a name that stays. */
export function DatedNamesField({
  value,
  ...field
}: LinesFieldProps<{ name: string; until: string | null }[]>) {
  return (
    <LinesField
      {...field}
      value={value.map(({ name }) => name)}
      onChange={(names) =>
        field.onChange(
          names.map((name) => value.find((known) => known.name === name) ?? { name, until: null }),
        )
      }
    />
  );
}

/** A text of some sentences; nothing typed is nothing known. */
export function LongTextField({
  id,
  label,
  value,
  onChange,
}: Omit<LinesFieldProps<string>, 'onChange'> & { onChange: (value: string | null) => void }) {
  return (
    <TextArea
      id={id}
      label={label}
      rows={5}
      maxLength={4_000}
      value={value}
      onChange={(text) => onChange(text.trim() === '' ? null : text)}
    />
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
