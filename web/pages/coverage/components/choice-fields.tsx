import { useId, type ReactNode } from 'react';
import { Checkbox } from '../../../ui/Checkbox.js';
import { Select } from '../../../ui/Select.js';

interface CheckGroupProps<Code extends string> {
  legend: string;
  codes: readonly Code[];
  chosen: readonly Code[];
  /** What it means when none is chosen. */
  none: string;
  label: (code: Code) => string;
  onChange: (chosen: Code[]) => void;
}

/** Several of a list; none = no choice made. */
export function CheckGroup<Code extends string>(props: CheckGroupProps<Code>) {
  const { legend, codes, chosen, none, label, onChange } = props;
  const id = useId();
  return (
    <fieldset className="choice-group">
      <legend>{legend}</legend>
      <Checkbox
        id={`${id}-none`}
        name={`${id}-none`}
        value=""
        label={none}
        checked={chosen.length === 0}
        onChange={() => onChange([])}
      />
      {codes.map((code) => (
        <Checkbox
          key={code}
          id={`${id}-${code}`}
          name={id}
          value={code}
          label={label(code)}
          checked={chosen.includes(code)}
          onChange={(isChosen) =>
            onChange(codes.filter((one) => (one === code ? isChosen : chosen.includes(one))))
          }
        />
      ))}
    </fieldset>
  );
}

interface LabelledSelectProps {
  label: string;
  options: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

/** One of a few, with its label. */
export function LabelledSelect(props: LabelledSelectProps): ReactNode {
  const id = useId();
  return <Select id={id} name={id} {...props} />;
}

interface NumberSelectProps {
  label: string;
  values: readonly number[];
  /** Null = it does not matter. */
  value: number | null;
  shown: (value: number) => string;
  /** Words for "it does not matter"; absent = it always does. */
  none?: string;
  onChange: (value: number | null) => void;
}

/** One of some numbers; what an address asked for stands among them. */
export function NumberSelect({ label, values, value, shown, none, onChange }: NumberSelectProps) {
  const all = [...new Set(value === null ? values : [...values, value])].sort((a, b) => a - b);
  return (
    <LabelledSelect
      label={label}
      options={[
        ...all.map((one) => ({ value: String(one), label: shown(one) })),
        ...(none === undefined ? [] : [{ value: '', label: none }]),
      ]}
      value={value === null ? '' : String(value)}
      onChange={(chosen) => onChange(chosen === '' ? null : Number(chosen))}
    />
  );
}
