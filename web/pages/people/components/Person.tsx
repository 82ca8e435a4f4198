import { ask } from '../../../graphql/ask.js';
import { people as words } from '../../../i18n/keep/people.js';
import { Disclosure } from '../../../ui/Disclosure.js';
import { SureButton } from '../../account/components/SureButton.js';
import type { Telling } from '../../keep/components/Told.js';
import { useSignedIn } from '../../keep/visitor.js';
import type { Account } from '../page.js';
import { END_ROLE_OF, ERASE_PERSON, REFUSE_MAIL } from '../people.graphql.js';

interface PersonProps {
  account: Account;
  telling: Telling;
  onChanged: () => void;
}

/** Somebody with their roles; what ends something stays folded away. */
export function Person({ account, telling, onChanged }: PersonProps) {
  const me = useSignedIn();
  const { accountId, email, name, roles } = account;
  const who = name ?? email;
  const doing = async (work: () => Promise<unknown>, told: string): Promise<void> => {
    try {
      await work();
      telling.tell(told);
      onChanged();
    } catch (error) {
      telling.failed(error);
    }
  };
  return (
    <li className="keep-list__item keep-list__item--stacked">
      <h2 className="keep-list__name">
        {who}
        {accountId === me.accountId ? ` (${words.you})` : ''}
      </h2>
      {name === null ? null : <p className="keep-soft">{email}</p>}
      {roles.length === 0 ? <p>{words.noRole}</p> : null}
      {roles.length > 0 ? (
        <ul role="list">
          {roles.map((role) => (
            <li key={role.id}>{roleWords(role)}</li>
          ))}
        </ul>
      ) : null}
      <Disclosure summary={words.more(who)}>
        <div className="keep-form">
          {roles.map((role) => (
            <div key={role.id} className="keep-form">
              <p>{roleWords(role)}</p>
              <SureButton
                label={words.endRole}
                question={words.endRoleSure}
                yes={words.endRoleYes}
                onSure={() =>
                  void doing(() => ask(END_ROLE_OF, { id: role.id }), words.roleEnded(who))
                }
              />
            </div>
          ))}
          <SureButton
            label={words.noMail}
            question={words.noMailSure}
            yes={words.noMailYes}
            onSure={() => void doing(() => ask(REFUSE_MAIL, { email }), words.noMailNoted(email))}
          />
          <SureButton
            label={words.erase}
            question={words.eraseSure}
            yes={words.eraseYes}
            onSure={() => void doing(() => ask(ERASE_PERSON, { id: accountId }), words.erased)}
          />
        </div>
      </Disclosure>
    </li>
  );
}

function roleWords({ role, initiative, region, regionCode }: Account['roles'][number]): string {
  if (role === 'KEEPER') return words.keeper;
  if (role === 'REGION') return words.region(region?.name ?? regionCode ?? '');
  return initiative ? words.editor(initiative.name) : words.editorGone;
}
