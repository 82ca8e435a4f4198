import { useState, type SubmitEvent } from 'react';
import { ask } from '../../../graphql/ask.js';
import { people } from '../../../i18n/keep/people.js';
import { TextField } from '../../../ui/TextField.js';
import { SureButton } from '../../account/components/SureButton.js';
import type { Telling } from '../../keep/components/Told.js';
import { REFUSE_MAIL } from '../people.graphql.js';

const words = people.refuse;

/** Notes that somebody never wants mail, whether they take part or not. */
export function NoMail({ telling }: { telling: Telling }) {
  const [email, setEmail] = useState('');
  const refuse = async (): Promise<void> => {
    try {
      await ask(REFUSE_MAIL, { email });
      telling.tell(people.noMailNoted(email));
      setEmail('');
    } catch (error) {
      telling.failed(error);
    }
  };
  const stay = (event: SubmitEvent<HTMLFormElement>): void => event.preventDefault();
  return (
    <form className="keep-form" onSubmit={stay} noValidate>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <TextField
        id="geen-mail"
        label={people.invite.email}
        type="email"
        value={email}
        onChange={setEmail}
        maxLength={254}
      />
      <SureButton
        label={words.send}
        question={people.noMailSure}
        yes={people.noMailYes}
        onSure={() => void refuse()}
      />
    </form>
  );
}
