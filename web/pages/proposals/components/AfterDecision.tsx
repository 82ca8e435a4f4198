import { Link } from 'react-router';
import { proposals } from '../../../i18n/keep/proposals.js';

const words = proposals.review;

/** Where to go when there is nothing left to decide. */
export function AfterDecision({ recordId }: { recordId: string }) {
  return (
    <p>
      <Link to={`/beheer/plek/${recordId}/geschiedenis`}>{words.history}</Link>
    </p>
  );
}
