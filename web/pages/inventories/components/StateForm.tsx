import { useEffect, useRef, useState, type FormEvent } from 'react';
import { ask, Problem } from '../../../graphql/ask.js';
import { inventories as words } from '../../../i18n/keep/inventories.js';
import { Button } from '../../../ui/Button.js';
import { Select } from '../../../ui/Select.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextField } from '../../../ui/TextField.js';
import { STATE_INVENTORY } from '../inventories.graphql.js';
import type { Municipalities } from './MunicipalityList.js';

type FieldName = keyof typeof words.fillIn;

const FIELD_IDS: Record<FieldName, string> = {
  municipalityCode: 'gemeente',
  statedFor: 'organisatie',
  asked: 'gevraagd',
  statedOn: 'dag',
};

interface StateFormProps {
  municipalities: Municipalities;
  /** Code of the municipality; empty = none yet. */
  chosen: string;
  onChoose: (code: string) => void;
  done: (sentence: string) => void;
  failed: (error: unknown) => void;
}

/** Says that a municipality was looked through. Who states it stays filled in for the next one. */
export function StateForm({ municipalities, chosen, onChoose, done, failed }: StateFormProps) {
  const [statedFor, setStatedFor] = useState('');
  const [asked, setAsked] = useState('');
  const [statedOn, setStatedOn] = useState('');
  const [wrong, setWrong] = useState<FieldName[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Chosen in the list below: the form is where it goes on.
    if (chosen !== '') form.current?.querySelector('select')?.focus();
  }, [chosen]);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const inventory = { municipalityCode: chosen, statedFor, asked, statedOn };
    const empty = (Object.keys(inventory) as FieldName[]).filter((name) => !inventory[name].trim());
    setWrong(empty);
    if (empty.length > 0) return void document.getElementById(FIELD_IDS[empty[0]!])?.focus();
    setIsBusy(true);
    try {
      await ask(STATE_INVENTORY, { inventory });
      setAsked('');
      done(words.saved(municipalities.find(({ code }) => code === chosen)?.name ?? chosen));
    } catch (error) {
      setWrong(fieldsOf(error));
      failed(error);
    } finally {
      setIsBusy(false);
    }
  };
  const errorOf = (name: FieldName) => (wrong.includes(name) ? { error: words.fillIn[name] } : {});
  return (
    <form ref={form} className="keep-form" onSubmit={(event) => void save(event)} noValidate>
      <h2>{words.formTitle}</h2>
      {wrong.includes('municipalityCode') ? (
        <p className="text-field__error" role="alert">
          {words.fillIn.municipalityCode}
        </p>
      ) : null}
      <Select
        id="gemeente"
        name="gemeente"
        label={words.municipality}
        options={[
          { value: '', label: words.choose },
          ...municipalities.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        value={chosen}
        onChange={onChoose}
      />
      <TextField
        id="organisatie"
        label={words.statedFor}
        maxLength={160}
        value={statedFor}
        onChange={setStatedFor}
        {...errorOf('statedFor')}
      />
      <TextArea
        id="gevraagd"
        label={words.askedLabel}
        hint={words.askedHint}
        rows={4}
        maxLength={1000}
        value={asked}
        onChange={setAsked}
        {...errorOf('asked')}
      />
      <TextField
        id="dag"
        label={words.statedOn}
        hint={words.statedOnHint}
        type="date"
        value={statedOn}
        onChange={setStatedOn}
        {...errorOf('statedOn')}
      />
      <Button disabled={isBusy}>{words.save}</Button>
    </form>
  );
}

/** Which fields the server refused. */
function fieldsOf(error: unknown): FieldName[] {
  const issues = error instanceof Problem ? error.details['issues'] : [];
  return Array.isArray(issues)
    ? issues.filter((issue): issue is FieldName => Object.hasOwn(words.fillIn, String(issue)))
    : [];
}
