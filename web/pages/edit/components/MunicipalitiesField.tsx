import { edit } from '../../../i18n/keep/edit.js';
import { Button } from '../../../ui/Button.js';
import { Select } from '../../../ui/Select.js';
import { useMunicipalities } from '../../keep/use-municipalities.js';

interface MunicipalitiesFieldProps {
  id: string;
  label: string;
  /** CBS codes. */
  value: string[];
  onChange: (value: string[]) => void;
}

/** Municipalities, added one by one. */
export function MunicipalitiesField({ id, label, value, onChange }: MunicipalitiesFieldProps) {
  const known = useMunicipalities().data ?? [];
  const nameOf = (code: string): string =>
    known.find((region) => region.code === code)?.name ?? code;
  return (
    <fieldset className="edit-choices">
      <legend>{label}</legend>
      <ul className="edit-chosen" role="list">
        {value.map((code) => (
          <li key={code}>
            {nameOf(code)}{' '}
            <Button kind="plain" onClick={() => onChange(value.filter((other) => other !== code))}>
              {edit.remove}
              <span className="visually-hidden"> {nameOf(code)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Select
        id={id}
        name={id}
        label={edit.add}
        value=""
        options={[
          { value: '', label: '' },
          ...known
            .filter(({ code }) => !value.includes(code))
            .map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(code) => code && onChange([...value, code])}
      />
    </fieldset>
  );
}
