import {
  startAuthentication,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { KeyRound } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { ask } from '../../../graphql/ask.js';
import { account } from '../../../i18n/keep/account.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { TextField } from '../../../ui/TextField.js';
import { problemText } from '../../keep/problem-text.js';
import {
  REQUEST_SIGN_IN_LINK,
  SIGN_IN_WITH_PASSKEY,
  START_PASSKEY_SIGN_IN,
} from '../sign-in.graphql.js';

const words = account.signIn;

/** Two ways in: a link by mail, or the lock of the device. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const [email, setEmail] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isSent, setIsSent] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setIsBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(problemText(error));
    } finally {
      setIsBusy(false);
    }
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void attempt(async () => {
      await ask(REQUEST_SIGN_IN_LINK, { email });
      setIsSent(true);
    });
  };
  const usePasskey = (): void =>
    void attempt(async () => {
      const { startPasskeySignIn } = await ask(START_PASSKEY_SIGN_IN);
      const optionsJSON = startPasskeySignIn as PublicKeyCredentialRequestOptionsJSON;
      // Whoever thinks better of it says so to the device: no reason to complain.
      const response = await startAuthentication({ optionsJSON }).catch(() => null);
      if (!response) return;
      await ask(SIGN_IN_WITH_PASSKEY, { response });
      onSignedIn();
    });

  if (isSent) {
    return (
      <div className="keep-form">
        <h1 tabIndex={-1} ref={focus}>
          {words.sentTitle}
        </h1>
        <p>{words.sent}</p>
        <p>{words.sentMore}</p>
        <Button kind="quiet" onClick={() => setIsSent(false)}>
          {words.again}
        </Button>
      </div>
    );
  }
  return (
    <div className="keep-form">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {problem ? (
        <div role="alert">
          <Notice kind="attention">
            <p>{problem}</p>
          </Notice>
        </div>
      ) : null}
      <form className="keep-form__part" onSubmit={send} noValidate>
        <TextField
          id="email"
          label={words.email}
          value={email}
          onChange={setEmail}
          type="email"
          autoComplete="email"
          maxLength={254}
        />
        <Button disabled={isBusy}>{words.send}</Button>
      </form>
      <div className="keep-form__part">
        <Button kind="quiet" icon={KeyRound} onClick={usePasskey} disabled={isBusy}>
          {words.passkey}
        </Button>
        <p>{words.passkeyHint}</p>
      </div>
    </div>
  );
}

/** What replaces a form is read from its top. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}
