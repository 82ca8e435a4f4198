import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../graphql/ask.js';
import type { AccountsQuery } from '../../graphql/generated/graphql.js';
import { people as words } from '../../i18n/keep/people.js';
import { KeepMain } from '../keep/components/KeepMain.js';
import { Loaded } from '../keep/components/Loaded.js';
import { Told, useTelling } from '../keep/components/Told.js';
import { ME_KEY } from '../keep/visitor.js';
import { Invite } from './components/Invite.js';
import { NoMail } from './components/NoMail.js';
import { Person } from './components/Person.js';
import { ACCOUNTS } from './people.graphql.js';

export type Account = AccountsQuery['accounts'][number];

/** Everybody who takes part: their roles, inviting somebody, and letting somebody go. */
export default function PeoplePage() {
  const telling = useTelling();
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['accounts'], queryFn: () => ask(ACCOUNTS) });
  const changed = (): void => {
    void query.refetch();
    // It may have been about oneself.
    void queries.invalidateQueries({ queryKey: ME_KEY });
  };
  return (
    <Loaded query={query}>
      {({ accounts }) => (
        <KeepMain title={words.title}>
          <Told told={telling.told} />
          <p>{words.intro}</p>
          <ul className="keep-list" role="list">
            {accounts.map((account) => (
              <Person
                key={account.accountId}
                account={account}
                telling={telling}
                onChanged={changed}
              />
            ))}
          </ul>
          <Invite telling={telling} onInvited={changed} />
          <NoMail telling={telling} />
        </KeepMain>
      )}
    </Loaded>
  );
}
