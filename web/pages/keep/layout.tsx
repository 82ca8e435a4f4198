import '../../keep.css';
import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import { ask, Problem } from '../../graphql/ask.js';
import { account } from '../../i18n/keep/account.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { SignInForm } from '../sign-in/components/SignInForm.js';
import { forgetDrafts } from '../calls/sheet/call-draft.js';
import { Loaded } from './components/Loaded.js';
import { SIGN_OUT } from './keep.graphql.js';
import { ME_KEY, SignedIn, useAbilities, useMe, type Me } from './visitor.js';

const { frame } = account;

/** Nothing of these pages is kept by anybody: what is on them is for one person. */
export function headers() {
  return { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };
}

/** The frame of every page for people who keep the register. Asks first who is there. */
export default function KeepLayout() {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            retry: (count, error) =>
              count < 2 && error instanceof Problem && error.code === 'DATABASE_UNAVAILABLE',
            // Somebody who is typing must not see it change under their hands.
            refetchOnWindowFocus: false,
          },
        },
      }),
  );
  return (
    <QueryClientProvider client={client}>
      <noscript>
        <div className="page-width">
          <Notice kind="attention">
            <p>{frame.needsScript}</p>
          </Notice>
        </div>
      </noscript>
      <WhoIsThere />
    </QueryClientProvider>
  );
}

function WhoIsThere() {
  const me = useMe();
  return (
    <Loaded query={me}>
      {({ me: known }) =>
        known ? (
          <SignedIn value={known}>
            <KeepHeader me={known} />
            <Outlet />
          </SignedIn>
        ) : (
          <main id="inhoud" className="keep page-width" tabIndex={-1}>
            <title>{account.signIn.title}</title>
            <SignInForm onSignedIn={() => void me.refetch()} />
          </main>
        )
      }
    </Loaded>
  );
}

function KeepHeader({ me }: { me: Me }) {
  const mayReadSuggestions = useAbilities().can('read', 'Suggestion');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signOut = async (): Promise<void> => {
    await ask(SIGN_OUT).catch(() => undefined);
    queries.clear();
    forgetDrafts();
    await queries.invalidateQueries({ queryKey: ME_KEY });
    await navigate('/aanmelden');
  };
  return (
    <div className="keep-header screen-only">
      <nav className="keep-header__row page-width" aria-label={frame.navigation}>
        <ul className="keep-header__links" role="list">
          <li>
            <Here to="/beheer">{frame.home}</Here>
          </li>
          {mayReadSuggestions ? (
            <li>
              <Here to="/beheer/meldingen">{frame.suggestions}</Here>
            </li>
          ) : null}
          <li>
            <Here to="/beheer/account">{frame.account}</Here>
          </li>
        </ul>
        <p className="keep-header__who">{frame.signedInAs(me.name ?? me.email)}</p>
        <Button kind="quiet" onClick={() => void signOut()}>
          {frame.signOut}
        </Button>
      </nav>
    </div>
  );
}

function Here({ to, children }: { to: string; children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Link to={to} aria-current={pathname === to ? 'page' : undefined}>
      {children}
    </Link>
  );
}
