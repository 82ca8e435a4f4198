interface CheckboxProps {
  id: string;
  name: string;
  value: string;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A yes or no with its words, the whole of it to press. */
export function Checkbox({ id, label, onChange, ...input }: CheckboxProps) {
  return (
    <div className="checkbox">
      <input
        {...input}
        id={id}
        className="checkbox__box"
        type="checkbox"
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label className="checkbox__label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
