interface SelectProps {
  id: string;
  name: string;
  label: string;
  /** The first one means: no choice made. */
  options: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

/** One choice out of a few, by the control of the device itself. */
export function Select({ id, label, options, value, onChange, ...select }: SelectProps) {
  return (
    <div className="select">
      <label className="select__label" htmlFor={id}>
        {label}
      </label>
      <select
        {...select}
        id={id}
        className="select__control"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
