import { Link, useParams } from 'react-router';
import { network as words } from '../../i18n/keep/network.js';
import { Loaded } from '../keep/components/Loaded.js';
import { NetworkStatusDecision, useNetworkStanding } from './NetworkStatusDecision.js';

/** One decision on a page of its own. */
export default function NetworkPage() {
  const { id = '' } = useParams();
  const standing = useNetworkStanding(id);
  return (
    <Loaded query={standing}>
      {({ networkStanding: { name } }) => (
        <main id="inhoud" className="keep growth page-width" tabIndex={-1}>
          <title>{words.title}</title>
          <p>
            <Link to="/beheer">{words.back}</Link>
          </p>
          <h1>{words.titleOf(name)}</h1>
          <NetworkStatusDecision recordId={id} />
        </main>
      )}
    </Loaded>
  );
}
