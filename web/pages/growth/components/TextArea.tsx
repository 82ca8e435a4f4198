interface TextAreaProps {
  id: string;
  label: string;
  value: string;
  maxLength: number;
  onChange: (value: string) => void;
  /** The field is left. */
  onBlur?: () => void;
  /** What is wrong, and what to do; absent = nothing is. */
  error?: string;
  /** A few lines instead of room for a story. */
  isShort?: boolean;
}

/** A text of more lines, that grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { id, label, error, isShort = false, onChange, ...rest } = props;
  const errorId = `${id}-error`;
  return (
    <div className={`text-area${error ? ' text-area--error' : ''}`}>
      <label className="text-area__label" htmlFor={id}>
        {label}
      </label>
      {error ? (
        <p className="text-area__error" id={errorId}>
          {error}
        </p>
      ) : null}
      <textarea
        {...rest}
        id={id}
        className="text-area__input"
        rows={isShort ? 2 : 7}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
