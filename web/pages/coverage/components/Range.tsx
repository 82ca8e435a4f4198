import { useId } from 'react';

interface RangeProps {
  label: string;
  hint?: string;
  /** Values from left to right. */
  steps: readonly number[];
  value: number;
  /** The value as it is shown and read out. */
  shown: (value: number) => string;
  onChange: (value: number) => void;
}

/** A slider over chosen steps, with its value in words beside it. */
export function Range({ label, hint, steps, value, shown, onChange }: RangeProps) {
  const id = useId();
  const at = nearestStep(steps, value);
  return (
    <div className="range">
      <label className="range__label" htmlFor={id}>
        {label}
      </label>
      <output className="range__value" htmlFor={id}>
        {shown(value)}
      </output>
      <input
        id={id}
        className="range__control"
        type="range"
        min={0}
        max={steps.length - 1}
        step={1}
        value={at}
        aria-valuetext={shown(value)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(steps[event.currentTarget.valueAsNumber]!)}
      />
      {hint ? (
        <p className="range__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** Index of the step that is nearest: an address may ask for a value in between. */
export function nearestStep(steps: readonly number[], value: number): number {
  let best = 0;
  steps.forEach((step, index) => {
    if (Math.abs(step - value) < Math.abs(steps[best]! - value)) best = index;
  });
  return best;
}
