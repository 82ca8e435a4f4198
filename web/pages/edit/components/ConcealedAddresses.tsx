import { useState } from 'react';
import { ask } from '../../../graphql/ask.js';
import { edit } from '../../../i18n/keep/edit.js';
import { Button } from '../../../ui/Button.js';
import { TextField } from '../../../ui/TextField.js';
import { problemText } from '../../keep/problem-text.js';
import { SAVE_CONCEALED_ADDRESS } from '../edit.graphql.js';
import { asPostcode } from '../field-input.js';
import type { Record } from './RecordForm.js';

const words = edit.address;

/** Addresses that only those who keep the record see; saved apart from what becomes public. */
export function ConcealedAddresses({ record, onSaved }: { record: Record; onSaved: () => void }) {
  return record.concealedAddresses.map((address) => (
    <ConcealedAddress
      key={address.locationId}
      recordId={record.id}
      address={address}
      onSaved={onSaved}
    />
  ));
}

interface ConcealedAddressProps {
  recordId: string;
  address: Record['concealedAddresses'][number];
  onSaved: () => void;
}

function ConcealedAddress({ recordId, address, onSaved }: ConcealedAddressProps) {
  const { locationId } = address;
  const [typed, setTyped] = useState({
    street: address.street ?? '',
    houseNumber: address.houseNumber ?? '',
    postcode: address.postcode ?? '',
  });
  const [problem, setProblem] = useState('');
  const save = async (): Promise<void> => {
    try {
      const given = { ...typed, postcode: asPostcode(typed.postcode) };
      await ask(SAVE_CONCEALED_ADDRESS, { recordId, locationId, address: given });
      onSaved();
    } catch (error) {
      setProblem(problemText(error));
    }
  };
  const field = (name: keyof typeof typed, label: string) => (
    <TextField
      id={`verborgen-${locationId}-${name}`}
      label={label}
      maxLength={120}
      value={typed[name]}
      onChange={(text) => setTyped({ ...typed, [name]: text })}
    />
  );
  return (
    <fieldset className="edit-choices">
      <legend>{words.hidden}</legend>
      {field('street', 'Straat')}
      {field('houseNumber', 'Huisnummer')}
      {field('postcode', 'Postcode')}
      <p role="status">{problem}</p>
      <Button kind="quiet" onClick={() => void save()}>
        {words.saveHidden}
      </Button>
    </fieldset>
  );
}
