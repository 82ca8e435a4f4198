import { useId } from 'react';
import { builder as words } from '../../../i18n/embed/builder.js';
import { readHex } from '../../embed/colour.js';
import { numberAsShown } from '../../embed/number-as-shown.js';
import type { ColourName } from '../../embed/settings.js';
import type { Theme } from '../../embed/theme.js';

interface ColourFieldProps {
  name: ColourName;
  value: string;
  /** What stands in the picker while nothing was chosen, `#rrggbb`. */
  ours: string;
  theme: Theme;
  onChange: (value: string) => void;
}

/** A colour, typed or picked, with what is thought of it in words. */
export function ColourField({ name, value, ours, theme, onChange }: ColourFieldProps) {
  const id = useId();
  const refusal = theme.refusals.find((one) => one.name === name);
  return (
    <div className="builder__colour">
      <label htmlFor={id}>{words.colours[name]}</label>
      <div className="builder__colour-row">
        <input
          id={id}
          className="builder__colour-text"
          type="text"
          value={value}
          maxLength={7}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-verdict`}
          aria-invalid={refusal ? true : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <input
          className="builder__colour-picker"
          type="color"
          value={readHex(value) ?? ours}
          aria-label={words.colours.pick(words.colours[name])}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      <p
        id={`${id}-verdict`}
        role="status"
        className={refusal ? 'builder__verdict builder__verdict--bad' : 'builder__verdict'}
      >
        {verdict(name, value, theme)}
      </p>
    </div>
  );
}

function verdict(name: ColourName, value: string, { refusals, used }: Theme): string {
  const { ours, noColour, good, bad } = words.colours;
  if (value === '') return ours;
  const refusal = refusals.find((one) => one.name === name);
  if (refusal?.kind === 'no-colour') return noColour;
  if (refusal) return bad(numberAsShown(refusal.ratio, 'nl'));
  return good(numberAsShown(used[name] ?? 0, 'nl'));
}
