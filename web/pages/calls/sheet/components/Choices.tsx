import type { ReactNode } from 'react';

interface ChoicesProps<Value extends string> {
  name: string;
  legend: string;
  options: { value: Value; label: string }[];
  /** Empty = nothing chosen yet. */
  value: Value | '';
  onChange: (value: Value) => void;
  /** Stands between the question and its answers. */
  children?: ReactNode;
}

/** One answer out of a few, all in view. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { name, legend, options, value, onChange, children } = props;
  return (
    <fieldset className="calls-choice">
      <legend className="calls-choice__legend">{legend}</legend>
      {children}
      <div className="calls-choice__row">
        {options.map((option) => (
          <label key={option.value} className="calls-choice__option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
