import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ask } from '../../graphql/ask.js';
import type { DuplicatePairsQuery } from '../../graphql/generated/graphql.js';
import { duplicates } from '../../i18n/keep/duplicates.js';
import { SureButton } from '../account/components/SureButton.js';
import { KeepMain } from '../keep/components/KeepMain.js';
import { Loaded } from '../keep/components/Loaded.js';
import { Told, useTelling, type Telling } from '../keep/components/Told.js';
import { DUPLICATE_PAIRS, NOTE_DISTINCT } from './duplicates.graphql.js';

const words = duplicates.list;

/** Pairs that may be one, each to be looked at or to be told apart for good. */
export default function DuplicatesPage() {
  const telling = useTelling();
  const query = useQuery({ queryKey: ['duplicates'], queryFn: () => ask(DUPLICATE_PAIRS) });
  return (
    <Loaded query={query}>
      {({ duplicatePairs }) => (
        <KeepMain title={words.title}>
          <Told told={telling.told} />
          <p>{duplicatePairs.length === 0 ? words.empty : words.intro}</p>
          <ul className="keep-list" role="list">
            {duplicatePairs.map((pair) => (
              <Pair
                key={`${pair.one.id}-${pair.other.id}`}
                pair={pair}
                telling={telling}
                onGone={() => void query.refetch()}
              />
            ))}
          </ul>
        </KeepMain>
      )}
    </Loaded>
  );
}

interface PairProps {
  pair: DuplicatePairsQuery['duplicatePairs'][number];
  telling: Telling;
  onGone: () => void;
}

function Pair({ pair: { one, other, reasons }, telling, onGone }: PairProps) {
  const noteDistinct = async (): Promise<void> => {
    try {
      await ask(NOTE_DISTINCT, { oneId: one.id, otherId: other.id });
      telling.tell(words.noted(one.name, other.name));
      onGone();
    } catch (error) {
      telling.failed(error);
    }
  };
  return (
    <li className="keep-list__item keep-list__item--stacked">
      <h2 className="keep-list__name">{words.pair(one.name, other.name)}</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{duplicates.reasons[reason]}</li>
        ))}
      </ul>
      <div className="keep__buttons">
        <Link
          className="button button--primary"
          to={`/beheer/dubbel/${one.id}/${other.id}`}
          aria-label={words.compareNames(one.name, other.name)}
        >
          {words.compare}
        </Link>
        <SureButton
          label={words.distinct}
          question={words.distinctSure}
          yes={words.distinctYes}
          onSure={() => void noteDistinct()}
        />
      </div>
    </li>
  );
}
