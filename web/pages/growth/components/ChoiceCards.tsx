interface ChoiceCardsProps<Value extends string> {
  name: string;
  legend: string;
  options: { value: Value; label: string; explanation?: string }[];
  /** null = none of them yet. */
  value: Value | null;
  onChange: (value: Value) => void;
}

/** One of a few, each with what it means. */
export function ChoiceCards<Value extends string>(props: ChoiceCardsProps<Value>) {
  const { name, legend, options, value, onChange } = props;
  return (
    <fieldset className="choice-cards">
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => {
        const id = `${name}-${option.value}`;
        return (
          <div className="choice-card" key={option.value}>
            <input
              className="choice-card__box"
              type="radio"
              name={name}
              id={id}
              value={option.value}
              checked={option.value === value}
              aria-describedby={option.explanation ? `${id}-uitleg` : undefined}
              onChange={() => onChange(option.value)}
            />
            <label className="choice-card__label" htmlFor={id}>
              {option.label}
            </label>
            {option.explanation ? (
              <p className="choice-card__explanation" id={`${id}-uitleg`}>
                {option.explanation}
              </p>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
