import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../graphql/ask.js';
import { account } from '../../i18n/keep/account.js';
import { Loaded } from '../keep/components/Loaded.js';
import { Told, useTelling } from '../keep/components/Told.js';
import { ME_KEY, useSignedIn, type Me } from '../keep/visitor.js';
import { MY_SIGN_IN, ERASE_ACCOUNT } from './account.graphql.js';
import { MyPasskeys } from './components/MyPasskeys.js';
import { MyRoles } from './components/MyRoles.js';
import { MySessions } from './components/MySessions.js';
import { SureButton } from './components/SureButton.js';

const words = account.own;

export interface Reporting {
  /** Tells what happened; a problem is told as such. */
  done: (sentence: string) => void;
  failed: (error: unknown) => void;
}

/** Everything about one's own account on one page. */
export default function AccountPage() {
  const me = useSignedIn();
  const queries = useQueryClient();
  const { told, tell, failed } = useTelling();
  const signIns = useQuery({ queryKey: ['my-sign-in'], queryFn: () => ask(MY_SIGN_IN) });
  const reporting: Reporting = {
    done: (sentence) => {
      tell(sentence);
      void signIns.refetch();
    },
    failed,
  };
  const gone = (): void => {
    queries.clear();
    void queries.invalidateQueries({ queryKey: ME_KEY });
  };
  return (
    <main id="inhoud" className="keep page-width" tabIndex={-1}>
      <title>{words.title}</title>
      <h1>{words.title}</h1>
      <p>{words.email(me.email)}</p>
      <Told told={told} />
      <MyRoles roles={me.roles} {...reporting} />
      <Loaded query={signIns}>
        {({ mySessions, myPasskeys }) => (
          <>
            <MyPasskeys passkeys={myPasskeys} {...reporting} />
            <MySessions sessions={mySessions} {...reporting} />
          </>
        )}
      </Loaded>
      <Erase me={me} onGone={gone} failed={reporting.failed} />
    </main>
  );
}

interface EraseProps {
  me: Me;
  onGone: () => void;
  failed: Reporting['failed'];
}

function Erase({ me, onGone, failed }: EraseProps) {
  const erase = async (): Promise<void> => {
    try {
      await ask(ERASE_ACCOUNT, { id: me.accountId });
      onGone();
    } catch (error) {
      failed(error);
    }
  };
  return (
    <section className="keep-form">
      <h2>{words.eraseTitle}</h2>
      <p>{words.erase}</p>
      <SureButton label={words.eraseButton} yes={words.eraseYes} onSure={() => void erase()} />
    </section>
  );
}
