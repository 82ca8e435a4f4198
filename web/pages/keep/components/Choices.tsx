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
  /** `row`: short answers beside each other; else each stands in a box of its own. */
  layout?: 'boxes' | 'row';
  /** Stands between the question and its answers. */
  children?: ReactNode;
}

/** One out of a few that all stay in sight. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { name, legend, options, value, onChange, error, layout = 'boxes', children } = props;
  const block = layout === 'row' ? 'choices-row' : 'choices';
  const errorId = `${name}-error`;
  return (
    <fieldset className={block} aria-describedby={error ? errorId : undefined}>
      <legend className={`${block}__legend`}>{legend}</legend>
      {error ? (
        <p className="text-field__error" id={errorId}>
          {error}
        </p>
      ) : null}
      {children}
      <div className={`${block}__options`}>
        {options.map((option) => (
          <label key={option.value} className={`${block}__option`}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span className={`${block}__label`}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
