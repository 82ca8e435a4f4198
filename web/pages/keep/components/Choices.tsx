import type { ReactNode } from 'react';

interface ChoicesProps<Value extends string> {
  name: string;
  legend: ReactNode;
  options: readonly { value: Value; label: ReactNode }[];
  /** null = nothing is chosen yet. */
  value: Value | null;
  onChange: (value: Value) => void;
  /** What is wrong, and what to do. */
  error?: string | undefined;
}

/** One out of a few that all stay in sight. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { name, legend, options, value, onChange, error } = props;
  const errorId = `${name}-error`;
  return (
    <fieldset className="choices" aria-describedby={error ? errorId : undefined}>
      <legend className="choices__legend">{legend}</legend>
      {error ? (
        <p className="text-field__error" id={errorId}>
          {error}
        </p>
      ) : null}
      <div className="choices__options">
        {options.map((option) => (
          <label key={option.value} className="choices__option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span className="choices__label">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
