import { useEffect, useRef, type ReactNode } from 'react';

interface FieldProps {
  id: string;
  name: string;
  label: string;
  hint?: string;
  /** What is wrong, and what to do; absent = nothing is. */
  error?: string;
  /** Another number = it was sent again: the same error is told again. */
  turn?: number;
  /** What stands in it; what is typed since stays until this changes. */
  value?: string;
  autoComplete: string;
  maxLength: number;
  /** A button that belongs to this one field stands beside it. */
  button: ReactNode;
}

/** One line of text with its label, hint, error and button. */
export function Field(props: FieldProps) {
  const { id, error, hint, label, button, value = '', turn, ...input } = props;
  const element = useRef<HTMLInputElement>(null);
  const shown = useRef(value);
  useEffect(() => {
    // Not on the first render: somebody may have typed before the scripts were there.
    if (shown.current !== value && element.current) element.current.value = value;
    shown.current = value;
  }, [value]);
  useEffect(() => {
    if (error !== undefined) element.current?.focus();
  }, [error, turn]);
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field field--error' : 'field'}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className="field__hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field__error" id={errorId}>
          {error}
        </p>
      ) : null}
      <div className="field__row">
        <input
          {...input}
          ref={element}
          id={id}
          className="field__input"
          type="text"
          defaultValue={value}
          dir="auto"
          autoCapitalize="words"
          spellCheck={false}
          autoFocus={error ? true : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy || undefined}
        />
        {button}
      </div>
    </div>
  );
}
