import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { NETWORK_STATUSES, type NetworkStatus } from '../../../server/initiatives/vocabulary.js';
import { ask } from '../../graphql/ask.js';
import type { NetworkStandingQuery } from '../../graphql/generated/graphql.js';
import { dateAsShown, insideSentence } from '../../i18n/formats.js';
import { network as words } from '../../i18n/keep/network.js';
import { useText } from '../../i18n/text.js';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { TextArea } from '../../ui/TextArea.js';
import { Told, useTelling } from '../keep/components/Told.js';
import { problemText } from '../keep/problem-text.js';
import { ChoiceCards } from './components/ChoiceCards.js';
import { DECIDE_NETWORK_STATUS, NETWORK_STANDING } from './growth.graphql.js';

/** What keepers decided about one record. */
export function useNetworkStanding(recordId: string) {
  return useQuery({
    queryKey: ['network', recordId],
    queryFn: () => ask(NETWORK_STANDING, { recordId }),
  });
}

interface NetworkStatusDecisionProps {
  recordId: string;
  /** The record was published anew: what was read of it before is old. */
  onDecided?: (revision: number) => void;
}

/**
 * Whether a place belongs to the network, decided by a keeper with a reason. It shows nothing of the
 * growth profile: no level has a part in it. Only for who may change `NetworkStatus`.
 */
export function NetworkStatusDecision({ recordId, onDecided }: NetworkStatusDecisionProps) {
  const standing = useNetworkStanding(recordId);
  const { data, error } = standing;
  if (error) return <p role="alert">{problemText(error)}</p>;
  if (!data) return null;
  return (
    <div className="growth__part">
      <Standing decisions={data.networkStanding.decisions} />
      <Decide
        recordId={recordId}
        standing={data.networkStanding}
        {...(onDecided && { onDecided })}
      />
    </div>
  );
}

type StandingNow = NetworkStandingQuery['networkStanding'];

function Standing({ decisions }: Pick<StandingNow, 'decisions'>) {
  const text = useText();
  const [last, ...earlier] = decisions;
  const sentences = ({ reason, decidedAt }: StandingNow['decisions'][number]) =>
    `${words.since(dateAsShown(decidedAt, 'nl'))} ${words.reasonGiven(reason)}`;
  if (!last) return null;
  return (
    <>
      <p>
        <strong>{words.now(insideSentence(text.label('networkStatus', last.status)))}</strong>
        <br />
        {sentences(last)}
      </p>
      <p>{words.apart}</p>
      {earlier.length > 0 ? (
        <Disclosure summary={words.earlier}>
          <ul>
            {earlier.map((decision) => (
              <li key={decision.decidedAt}>
                {text.label('networkStatus', decision.status)}. {sentences(decision)}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}

interface DecideProps extends NetworkStatusDecisionProps {
  standing: StandingNow;
}

function Decide({ recordId, standing, onDecided }: DecideProps) {
  const text = useText();
  const queries = useQueryClient();
  const [status, setStatus] = useState<NetworkStatus | null>(null);
  const [reason, setReason] = useState('');
  const telling = useTelling();
  const [isTried, setIsTried] = useState(false);
  const isReasoned = reason.trim().length >= 3;
  const decide = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsTried(true);
    if (status) telling.hush();
    else telling.object(words.choiceMissing);
    if (!status || !isReasoned) return;
    const { revision } = standing;
    try {
      const answer = await ask(DECIDE_NETWORK_STATUS, { recordId, revision, status, reason });
      await queries.invalidateQueries({ queryKey: ['network', recordId] });
      setStatus(null);
      setReason('');
      setIsTried(false);
      telling.tell(words.decided);
      onDecided?.(answer.decideNetworkStatus);
    } catch (error) {
      telling.failed(error);
    }
  };
  return (
    <form className="growth__part" onSubmit={(event) => void decide(event)} noValidate>
      <h2>{words.choose}</h2>
      <ChoiceCards
        name="netwerkstatus"
        legend={words.choose}
        value={status}
        onChange={setStatus}
        options={NETWORK_STATUSES.filter((value) => value !== standing.status).map((value) => ({
          value,
          label: text.label('networkStatus', value),
        }))}
      />
      <TextArea
        id="netwerk-reden"
        label={words.reason}
        hint={words.reasonHint}
        rows={3}
        maxLength={500}
        value={reason}
        {...(isTried && !isReasoned && { error: words.reasonMissing })}
        onChange={setReason}
      />
      <Told told={telling.told} />
      <Button>{words.decide}</Button>
    </form>
  );
}
