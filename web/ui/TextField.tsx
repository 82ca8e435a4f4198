interface TextFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The field is left: the moment to tidy up what was typed. */
  onBlur?: () => void;
  onFocus?: () => void;
  hint?: string;
  /** What is wrong, and what to do; absent = nothing is. */
  error?: string;
  type?: 'text' | 'date';
  inputMode?: 'text' | 'decimal' | 'numeric';
  maxLength?: number;
  /** `short`: a time, a number of two digits. */
  size?: 'short' | 'full';
}

/** One line of text in a longer form, with its label, hint and error. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, error, onChange, type = 'text', size = 'full', ...input } = props;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  return (
    <div className={`text-field text-field--${size}${error ? ' text-field--error' : ''}`}>
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
      <input
        {...input}
        id={id}
        className="text-field__input"
        type={type}
        autoComplete="off"
        spellCheck={type === 'text' && size === 'full'}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
