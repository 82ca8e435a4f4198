import { account } from '../../i18n/keep/account.js';
import { useSignedIn } from './visitor.js';

/** The first page of whoever signed in. */
export default function KeepPage() {
  const me = useSignedIn();
  return (
    <main id="inhoud" className="keep page-width" tabIndex={-1}>
      <title>{account.frame.title}</title>
      <h1>{account.frame.title}</h1>
      <ul className="keep-list" role="list">
        {me.roles.map((role) => (
          <li key={role.id} className="keep-list__item">
            <p>{role.initiative?.name ?? role.region?.name ?? account.own.keeper}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
