import { Link } from 'react-router';
import { desk } from '../../i18n/keep/desk.js';
import { KeeperDesk } from './components/KeeperDesk.js';
import { StillTrue } from './components/StillTrue.js';
import { useSignedIn, type Me } from './visitor.js';

/** The first page of whoever signed in: their own places, their region, or the whole desk. */
export default function KeepPage() {
  const { roles } = useSignedIn();
  const regions = roles.filter(({ role }) => role === 'REGION');
  return (
    <main id="inhoud" className="keep page-width" tabIndex={-1}>
      <title>{desk.title}</title>
      <h1>{desk.title}</h1>
      {roles
        .filter(({ role }) => role === 'EDITOR')
        .map((role) => (
          <OwnPlace key={role.id} role={role} />
        ))}
      {regions.length > 0 ? (
        <section className="keep-form">
          <h2>{desk.regionTitle}</h2>
          <p>{regions.map(({ region, regionCode }) => region?.name ?? regionCode).join(', ')}</p>
          <Link to="/beheer/inventarisaties">{desk.inventories}</Link>
        </section>
      ) : null}
      {roles.some(({ role }) => role === 'KEEPER') ? <KeeperDesk /> : null}
    </main>
  );
}

/** What an editor comes for: is it still right, and else change it. */
function OwnPlace({ role }: { role: Me['roles'][number] }) {
  const { initiative, initiativeId } = role;
  return (
    <section className="keep-form" aria-label={initiative?.name ?? desk.yourPlaces}>
      <h2>{initiative?.name ?? desk.yourPlaces}</h2>
      {initiative ? (
        <>
          <StillTrue id={initiativeId!} />
          <ul className="desk-links" role="list">
            <li>
              <Link to={`/beheer/groei/${initiativeId}`}>{desk.growth}</Link>
            </li>
            <li>
              <Link to={`/beheer/cijfers/${initiativeId}`}>{desk.figures}</Link>
            </li>
            <li>
              <Link to={`/beheer/plek/${initiativeId}/verbergen`}>{desk.hide}</Link>
            </li>
          </ul>
        </>
      ) : (
        <p>{desk.gone}</p>
      )}
    </section>
  );
}
