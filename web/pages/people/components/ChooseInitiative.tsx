import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegistryFile } from '../../../../server/registry/registry-file.js';
import { people } from '../../../i18n/keep/people.js';
import { registryOnDevice } from '../../../registry/on-device.js';

const words = people.invite;

interface ChooseInitiativeProps {
  id: string;
  error: string | undefined;
  /** null = what was typed is none of the list. */
  onChange: (initiativeId: string | null) => void;
}

/** One of the public places, found by typing a part of its name; by the control of the device. */
export function ChooseInitiative({ id, error, onChange }: ChooseInitiativeProps) {
  const [typed, setTyped] = useState('');
  const { data } = useQuery({ queryKey: ['register'], queryFn: registryOnDevice });
  const byName = data ? namesOf(data.file) : new Map<string, string>();
  const choose = (value: string): void => {
    setTyped(value);
    onChange(byName.get(value.trim()) ?? null);
  };
  const describedBy = [`${id}-hint`, error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={`text-field${error ? ' text-field--error' : ''}`}>
      <label className="text-field__label" htmlFor={id}>
        {words.initiative}
      </label>
      <p className="text-field__hint" id={`${id}-hint`}>
        {words.initiativeHint}
      </p>
      {error ? (
        <p className="text-field__error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <input
        id={id}
        className="text-field__input"
        list={`${id}-list`}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <datalist id={`${id}-list`}>
        {[...byName.keys()].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

/** Ids by name and town, so that two of the same name can be told apart. */
function namesOf({ initiatives }: RegistryFile): Map<string, string> {
  const named = new Map<string, string>();
  for (const { id, name, slug, locations } of initiatives) {
    const town = locations.find(({ place }) => place)?.place;
    const label = town ? `${name}, ${town}` : name;
    named.set(named.has(label) ? `${label} (${slug})` : label, id);
  }
  return new Map([...named].sort(([a], [b]) => a.localeCompare(b, 'nl')));
}
