interface TextAreaProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The field is left. */
  onBlur?: () => void;
  hint?: string;
  /** What is wrong, and what to do; absent = nothing is. */
  error?: string | undefined;
  rows: number;
  maxLength: number;
}

/** A text of several lines with its label, hint and error. */
export function TextArea({ id, label, value, onChange, hint, error, ...area }: TextAreaProps) {
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  return (
    <div className={`text-field text-field--wide${error ? ' text-field--error' : ''}`}>
      <label className="text-field__label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className="text-field__hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="text-field__error" id={errorId}>
          {error}
        </p>
      ) : null}
      <textarea
        {...area}
        id={id}
        className="text-field__input"
        value={value}
        dir="auto"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
