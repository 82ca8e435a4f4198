import { useQuery } from '@tanstack/react-query';
import { ask } from '../../graphql/ask.js';
import type { ListingRefusalsQuery } from '../../graphql/generated/graphql.js';
import { dateAsShown, listAsShown } from '../../i18n/formats.js';
import { visibility } from '../../i18n/keep/visibility.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { KeepMain } from '../keep/components/KeepMain.js';
import { Loaded } from '../keep/components/Loaded.js';
import { ReasonedAct } from '../keep/components/ReasonedAct.js';
import { Told, useTelling, type Telling } from '../keep/components/Told.js';
import { END_LISTING_REFUSAL, LISTING_REFUSALS } from './take-down.graphql.js';

const words = visibility.refusals;

/** Who does not want to be in the register, and the way back for who changed their mind. */
export default function RefusalsPage() {
  const telling = useTelling();
  const query = useQuery({ queryKey: ['listing-refusals'], queryFn: () => ask(LISTING_REFUSALS) });
  return (
    <Loaded query={query}>
      {({ listingRefusals }) => (
        <KeepMain title={words.title}>
          <Told told={telling.told} />
          <p>{listingRefusals.length === 0 ? words.empty : words.intro}</p>
          <ul className="keep-list" role="list">
            {listingRefusals.map((refusal) => (
              <Refusal
                key={refusal.id}
                refusal={refusal}
                telling={telling}
                onEnded={() => void query.refetch()}
              />
            ))}
          </ul>
        </KeepMain>
      )}
    </Loaded>
  );
}

interface RefusalProps {
  refusal: ListingRefusalsQuery['listingRefusals'][number];
  telling: Telling;
  onEnded: () => void;
}

function Refusal({ refusal, telling, onEnded }: RefusalProps) {
  const { id, names, places, reason, notedAt } = refusal;
  const name = names[0] ?? '';
  const end = async (why: string): Promise<void> => {
    try {
      await ask(END_LISTING_REFUSAL, { id, reason: why });
      telling.tell(words.ended(name));
      onEnded();
    } catch (error) {
      telling.failed(error);
    }
  };
  return (
    <li className="keep-list__item keep-list__item--stacked">
      <h2 className="keep-list__name">{listAsShown(names, 'nl')}</h2>
      <p className="keep-soft">
        {places.length > 0 ? `${words.places(listAsShown(places, 'nl'))} ` : ''}
        {words.since(dateAsShown(notedAt, 'nl'))}
      </p>
      <p>{words.why(reason)}</p>
      <Disclosure summary={words.summary(name)}>
        <ReasonedAct
          id={`weer-${id}`}
          label={words.again}
          question={words.sure}
          yes={words.yes}
          onSure={end}
        />
      </Disclosure>
    </li>
  );
}
