import {
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
} from '@simplewebauthn/browser';
import { KeyRound } from 'lucide-react';
import { ask } from '../../../graphql/ask.js';
import type { MySignInQuery } from '../../../graphql/generated/graphql.js';
import { dateAsShown } from '../../../i18n/formats.js';
import { account } from '../../../i18n/keep/account.js';
import { Button } from '../../../ui/Button.js';
import { ADD_PASSKEY, REMOVE_PASSKEY, START_ADDING_PASSKEY } from '../account.graphql.js';
import type { Reporting } from '../page.js';

const words = account.own;

interface MyPasskeysProps extends Reporting {
  passkeys: MySignInQuery['myPasskeys'];
}

/** Passkeys: made on this device, and taken away. */
export function MyPasskeys({ passkeys, done, failed }: MyPasskeysProps) {
  const add = async (): Promise<void> => {
    try {
      const { startAddingPasskey } = await ask(START_ADDING_PASSKEY);
      const optionsJSON = startAddingPasskey as PublicKeyCredentialCreationOptionsJSON;
      const response = await startRegistration({ optionsJSON }).catch(() => null);
      if (!response) return done(words.passkeyFailed);
      await ask(ADD_PASSKEY, { response });
      done(words.passkeyAdded);
    } catch (error) {
      failed(error);
    }
  };
  const remove = async (id: string): Promise<void> => {
    try {
      await ask(REMOVE_PASSKEY, { id });
      done(words.passkeyRemoved);
    } catch (error) {
      failed(error);
    }
  };
  return (
    <section className="keep-form">
      <h2>{words.passkeysTitle}</h2>
      <p>{words.passkeysIntro}</p>
      {passkeys.length === 0 ? <p>{words.noPasskeys}</p> : null}
      <ul className="keep-list" role="list">
        {passkeys.map(({ id, name, createdAt }) => (
          <li key={id} className="keep-list__item">
            <p>
              <strong>{name}</strong>
              <br />
              {words.since(dateAsShown(createdAt, 'nl'))}
            </p>
            <Button kind="quiet" onClick={() => void remove(id)}>
              {words.removePasskey(name)}
            </Button>
          </li>
        ))}
      </ul>
      <Button kind="quiet" icon={KeyRound} onClick={() => void add()}>
        {words.addPasskey}
      </Button>
    </section>
  );
}
