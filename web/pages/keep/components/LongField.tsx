interface LongFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** What is wrong, and what to do; absent = nothing is. */
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  maxLength?: number;
}

/** A few sentences, such as why something is done. */
export function LongField({ id, label, hint, error, value, onChange, maxLength }: LongFieldProps) {
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  return (
    <div className={`text-field long-field${error ? ' text-field--error' : ''}`}>
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
        id={id}
        className="text-field__input long-field__input"
        rows={3}
        value={value}
        maxLength={maxLength}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
