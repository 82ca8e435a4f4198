import { useState } from 'react';
import { ask } from '../../../graphql/ask.js';
import { edit } from '../../../i18n/keep/edit.js';
import { Button } from '../../../ui/Button.js';
import { Disclosure } from '../../../ui/Disclosure.js';
import { TextField } from '../../../ui/TextField.js';
import { problemText } from '../../keep/problem-text.js';
import { REMOVE_CONTACT_PERSON, SAVE_CONTACT_PERSON } from '../edit.graphql.js';
import type { Record } from './RecordForm.js';

const words = edit.people;
const NOBODY = { name: '', role: '', email: '', phone: '' };

/** People behind a place, for those who keep it; never public. */
export function ContactPeople({ record, onSaved }: { record: Record; onSaved: () => void }) {
  const [person, setPerson] = useState(NOBODY);
  const [told, setTold] = useState('');
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
      onSaved();
    } catch (error) {
      setTold(problemText(error));
    }
  };
  const save = () =>
    attempt(() => ask(SAVE_CONTACT_PERSON, { recordId: record.id, id: null, person }));
  const remove = (id: string) =>
    attempt(() => ask(REMOVE_CONTACT_PERSON, { recordId: record.id, id }));
  const field = (name: keyof typeof NOBODY, type: 'text' | 'email' | 'tel' = 'text') => (
    <TextField
      id={`persoon-${name}`}
      label={words[name]}
      type={type}
      maxLength={120}
      value={person[name]}
      onChange={(typed) => setPerson({ ...person, [name]: typed })}
    />
  );
  return (
    <Disclosure summary={words.title}>
      <div className="keep-form">
        <p>{words.intro}</p>
        {record.contactPersons.length === 0 ? <p>{words.none}</p> : null}
        <ul className="keep-list" role="list">
          {record.contactPersons.map(({ id, name, role, email, phone }) => (
            <li key={id} className="keep-list__item">
              <p>{[name, role, email, phone].filter(Boolean).join(', ')}</p>
              <Button kind="quiet" onClick={() => void remove(id)}>
                {words.remove(name)}
              </Button>
            </li>
          ))}
        </ul>
        {field('name')}
        {field('role')}
        {field('email', 'email')}
        {field('phone', 'tel')}
        <p role="status">{told}</p>
        <Button kind="quiet" onClick={() => void save()} disabled={person.name.trim() === ''}>
          {words.save}
        </Button>
      </div>
    </Disclosure>
  );
}
