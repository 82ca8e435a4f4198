import { useState, type SubmitEvent } from 'react';
import { ask } from '../../../graphql/ask.js';
import type { Role } from '../../../graphql/generated/graphql.js';
import { people } from '../../../i18n/keep/people.js';
import { Button } from '../../../ui/Button.js';
import { TextField } from '../../../ui/TextField.js';
import { Choices } from '../../keep/components/Choices.js';
import type { Telling } from '../../keep/components/Told.js';
import { INVITE_ACCOUNT } from '../people.graphql.js';
import { ChooseInitiative } from './ChooseInitiative.js';
import { ChooseRegion } from './ChooseRegion.js';

const words = people.invite;
const ROLES = ['EDITOR', 'REGION', 'KEEPER'] as const satisfies readonly Role[];

interface InviteProps {
  telling: Telling;
  onInvited: () => void;
}

/** Gives somebody a role and mails them a link. */
export function Invite({ telling, onInvited }: InviteProps) {
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('EDITOR');
  /** null = what was typed is none in the list. */
  const [initiativeId, setInitiativeId] = useState<string | null>(null);
  const [regionCode, setRegionCode] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  /** Another one = an empty form. */
  const [turn, setTurn] = useState(0);
  const [isBusy, setIsBusy] = useState(false);

  const errors = {
    email: /^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : words.emailMissing,
    initiative: role === 'EDITOR' && initiativeId === null ? words.initiativeMissing : undefined,
    region: role === 'REGION' && regionCode === '' ? words.regionMissing : undefined,
  };
  const send = async (): Promise<void> => {
    setIsBusy(true);
    try {
      await ask(INVITE_ACCOUNT, {
        invitation: {
          email: email.trim(),
          name: name.trim() || null,
          role,
          initiativeId: role === 'EDITOR' ? initiativeId : null,
          regionCode: role === 'REGION' ? regionCode : null,
        },
      });
      telling.tell(words.sent(email.trim()));
      setEmail('');
      setName('');
      setInitiativeId(null);
      setRegionCode('');
      setIsChecked(false);
      setTurn(turn + 1);
      onInvited();
    } catch (error) {
      telling.failed(error);
    } finally {
      setIsBusy(false);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setIsChecked(true);
    const first = (['email', 'initiative', 'region'] as const).find((field) => errors[field]);
    if (first === undefined) void send();
    else document.getElementById(`uitnodigen-${first}`)?.focus();
  };
  const shown = isChecked ? errors : { email: undefined, initiative: undefined, region: undefined };
  return (
    <form className="keep-form" onSubmit={submit} noValidate>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <TextField
        id="uitnodigen-email"
        label={words.email}
        type="email"
        value={email}
        onChange={setEmail}
        maxLength={254}
        {...(shown.email && { error: shown.email })}
      />
      <TextField
        id="uitnodigen-naam"
        label={words.name}
        hint={words.nameHint}
        value={name}
        onChange={setName}
        maxLength={120}
      />
      <Choices
        name="rol"
        legend={words.role}
        options={ROLES.map((value) => ({ value, label: words.roles[value] }))}
        value={role}
        onChange={setRole}
      />
      {role === 'EDITOR' ? (
        <ChooseInitiative
          key={turn}
          id="uitnodigen-initiative"
          error={shown.initiative}
          onChange={setInitiativeId}
        />
      ) : null}
      {role === 'REGION' ? (
        <ChooseRegion
          key={turn}
          id="uitnodigen-region"
          error={shown.region}
          value={regionCode}
          onChange={setRegionCode}
        />
      ) : null}
      <Button disabled={isBusy}>{words.send}</Button>
    </form>
  );
}
