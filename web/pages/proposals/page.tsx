import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ask } from '../../graphql/ask.js';
import type { ProposalsQuery } from '../../graphql/generated/graphql.js';
import { proposals as texts } from '../../i18n/keep/proposals.js';
import { KeepMain } from '../keep/components/KeepMain.js';
import { Loaded } from '../keep/components/Loaded.js';
import { Told, useTelling, type Telling } from '../keep/components/Told.js';
import { useAbilities } from '../keep/visitor.js';
import { momentWords, whoWords } from '../keep/who-words.js';
import { Withdraw } from './components/Withdraw.js';
import { PROPOSALS } from './proposals.graphql.js';

const words = texts.queue;

type Waiting = ProposalsQuery['proposals'][number];

/** What waits, oldest first: for a keeper everything, for an editor their own. */
export default function ProposalsPage() {
  const abilities = useAbilities();
  const telling = useTelling();
  const queue = useQuery({ queryKey: ['proposals'], queryFn: () => ask(PROPOSALS) });
  const isReviewer = abilities.can('review', 'Proposal');
  return (
    <Loaded query={queue}>
      {({ proposals }) => (
        <KeepMain title={words.title}>
          <Told told={telling.told} />
          <p>{proposals.length === 0 ? words.empty : isReviewer ? words.intro : words.introOwn}</p>
          <ul className="keep-list" role="list">
            {proposals.map((proposal) => (
              <WaitingProposal
                key={proposal.id}
                proposal={proposal}
                isOwn={!isReviewer}
                telling={telling}
                onGone={() => void queue.refetch()}
              />
            ))}
          </ul>
        </KeepMain>
      )}
    </Loaded>
  );
}

interface WaitingProposalProps {
  proposal: Waiting;
  isOwn: boolean;
  telling: Telling;
  onGone: () => void;
}

function WaitingProposal({ proposal, isOwn, telling, onGone }: WaitingProposalProps) {
  const { id, recordName, author, madeAt, reason, changes } = proposal;
  const count = Array.isArray(changes) ? changes.length : 0;
  return (
    <li className="keep-list__item keep-list__item--stacked">
      <h2 className="keep-list__name">
        <Link to={`/beheer/voorstellen/${id}`} aria-label={words.look(recordName)}>
          {recordName}
        </Link>
      </h2>
      <p className="keep-soft">
        {words.by(whoWords(author), momentWords(madeAt))}{' '}
        {count === 1 ? words.one : words.many(String(count))}
      </p>
      <p>{reason}</p>
      {isOwn ? <Withdraw id={id} telling={telling} onGone={onGone} /> : null}
    </li>
  );
}
