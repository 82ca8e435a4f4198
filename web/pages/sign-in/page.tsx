import '../../keep.css';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { ask } from '../../graphql/ask.js';
import { account } from '../../i18n/keep/account.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { problemText } from '../keep/problem-text.js';
import { SignInForm } from './components/SignInForm.js';
import { SIGN_IN } from './sign-in.graphql.js';

const words = account.signIn;

export function headers() {
  return { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };
}

/** Where a link in a mail leads, and where one asks for it. */
export default function SignInPage() {
  const navigate = useNavigate();
  const [secret, setSecret] = useState<string>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    const found = window.location.hash.slice(1);
    if (!/^[\w-]{20,}$/.test(found)) return;
    setSecret(found);
    // Out of the address bar and the history of a device that others may use.
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }, []);
  const enter = (): void => void navigate('/beheer');

  // A press, not the opening of the page: programs that look into mail open every link.
  const signIn = async (): Promise<void> => {
    if (secret === undefined) return;
    try {
      await ask(SIGN_IN, { secret });
      enter();
    } catch (error) {
      setSecret(undefined);
      setProblem(problemText(error));
    }
  };

  return (
    <main id="inhoud" className="keep page-width" tabIndex={-1}>
      <title>{words.title}</title>
      <noscript>
        <Notice kind="attention">
          <p>{account.frame.needsScript}</p>
        </Notice>
      </noscript>
      {secret === undefined ? (
        <>
          {problem ? (
            <div role="alert">
              <Notice kind="attention" title={words.usedTitle}>
                <p>{problem}</p>
              </Notice>
            </div>
          ) : null}
          <SignInForm onSignedIn={enter} />
        </>
      ) : (
        <div className="keep-form">
          <h1>{words.confirmTitle}</h1>
          <p>{words.confirm}</p>
          <Button onClick={() => void signIn()}>{words.confirmButton}</Button>
        </div>
      )}
    </main>
  );
}
