import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../graphql/ask.js';
import { account } from '../../../i18n/keep/account.js';
import { ME_KEY, type Me } from '../../keep/visitor.js';
import { END_ROLE } from '../account.graphql.js';
import type { Reporting } from '../page.js';
import { SureButton } from './SureButton.js';

const words = account.own;

/** What one may do, and how to stop with it. */
export function MyRoles({ roles, failed }: { roles: Me['roles'] } & Reporting) {
  const queries = useQueryClient();
  const leave = async (id: string): Promise<void> => {
    try {
      await ask(END_ROLE, { id });
      await queries.invalidateQueries({ queryKey: ME_KEY });
    } catch (error) {
      failed(error);
    }
  };
  return (
    <section className="keep-form">
      <h2>{words.rolesTitle}</h2>
      {roles.length === 0 ? <p>{words.noRole}</p> : null}
      <ul className="keep-list" role="list">
        {roles.map((role) => (
          <li key={role.id} className="keep-list__item">
            <p>{sentenceOf(role)}</p>
            <SureButton
              label={words.leave}
              yes={words.leaveYes}
              onSure={() => void leave(role.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentenceOf({ role, initiative, region, regionCode }: Me['roles'][number]): string {
  if (role === 'KEEPER') return words.keeper;
  if (role === 'REGION') return words.region(region?.name ?? regionCode ?? '');
  return initiative ? words.editor(initiative.name) : words.editorGone;
}
