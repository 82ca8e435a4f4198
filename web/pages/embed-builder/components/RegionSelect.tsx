import { builder as words } from '../../../i18n/embed/builder.js';
import { byDutchName } from '../../../registry/place.js';
import type { RegionChoice } from '../../../site-context.js';

interface RegionSelectProps {
  choices: readonly RegionChoice[];
  /** Code; null = the whole country. */
  value: string | null;
  onChange: (code: string | null) => void;
}

/** The country or one of its regions: the control of the device finds a name by its first letters. */
export function RegionSelect({ choices, value, onChange }: RegionSelectProps) {
  return (
    <div className="select">
      <label className="select__label" htmlFor="regio">
        {words.region}
      </label>
      <select
        id="regio"
        className="select__control"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{words.regionAll}</option>
        {Object.entries(words.kinds).map(([kind, label]) => {
          const ofKind = choices
            .filter((choice) => choice.kind === kind)
            .sort((a, b) => byDutchName(a.name, b.name));
          return ofKind.length === 0 ? null : (
            <optgroup key={kind} label={label}>
              {ofKind.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}
