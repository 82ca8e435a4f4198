import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ask } from '../../graphql/ask.js';
import type { ProposalQuery } from '../../graphql/generated/graphql.js';
import { proposals } from '../../i18n/keep/proposals.js';
import { work } from '../../i18n/keep/work.js';
import { Difference } from '../keep/components/Differences.js';
import { KeepMain } from '../keep/components/KeepMain.js';
import { Loaded } from '../keep/components/Loaded.js';
import { Told, useTelling } from '../keep/components/Told.js';
import { useAbilities } from '../keep/visitor.js';
import { momentWords, whoWords } from '../keep/who-words.js';
import { AfterDecision } from './components/AfterDecision.js';
import { Decide } from './components/Decide.js';
import { Withdraw } from './components/Withdraw.js';
import { PROPOSAL } from './proposals.graphql.js';

const words = proposals.review;

export type Proposal = ProposalQuery['proposal'];

/** One proposal: what it changes, and for a keeper the decision. */
export default function ReviewPage() {
  const { id = '' } = useParams();
  const mayReview = useAbilities().can('review', 'Proposal');
  const telling = useTelling();
  const query = useQuery({ queryKey: ['proposal', id], queryFn: () => ask(PROPOSAL, { id }) });
  const again = (): void => void query.refetch();
  return (
    <Loaded query={query}>
      {({ proposal }) => (
        <KeepMain
          title={proposal.recordName ? words.title(proposal.recordName) : words.untitled}
          back={{ to: '/beheer/voorstellen', label: words.back }}
          wide
        >
          <Told told={telling.told} />
          {proposal.state === 'WAITING' ? null : <AfterDecision recordId={proposal.recordId} />}
          <About proposal={proposal} />
          {proposal.state === 'WAITING' && mayReview ? (
            <Decide key={proposal.id} proposal={proposal} telling={telling} onDecided={again} />
          ) : (
            <Changes proposal={proposal} />
          )}
          {proposal.state === 'WAITING' && !mayReview ? (
            <Withdraw id={proposal.id} telling={telling} onGone={again} />
          ) : null}
        </KeepMain>
      )}
    </Loaded>
  );
}

function About({ proposal }: { proposal: Proposal }) {
  const { author, madeAt, reason, source, state, decidedAt, decisionNote } = proposal;
  const facts: [string, string | null][] = [
    [words.who, whoWords(author)],
    [words.when, momentWords(madeAt)],
    [words.reason, reason],
    [words.source, source],
    [words.state, proposals.states[state]],
    [words.decided, decidedAt && momentWords(decidedAt)],
    [words.note, decisionNote],
  ];
  return (
    <dl className="keep-facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function Changes({ proposal: { differences } }: { proposal: Proposal }) {
  return (
    <section className="differences">
      <h2>{words.changesTitle}</h2>
      {differences.length === 0 ? <p>{words.unreadable}</p> : null}
      {differences.map((difference) => (
        <Difference
          key={difference.path}
          difference={difference}
          sides={[work.sides.was, work.sides.becomes]}
        />
      ))}
    </section>
  );
}
