import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { ask } from '../../graphql/ask.js';
import type { SuggestionsQuery } from '../../graphql/generated/graphql.js';
import { dateAsShown } from '../../i18n/formats.js';
import { suggestions as words } from '../../i18n/keep/suggestions.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { Loaded } from '../keep/components/Loaded.js';
import { SUGGESTIONS } from './suggestions.graphql.js';

type Told = SuggestionsQuery['suggestions'][number];

/** What visitors told: what is about safety first and apart. */
export default function SuggestionsPage() {
  const [handled, setHandled] = useState(false);
  const { state } = useLocation() as { state: { done?: boolean } | null };
  const query = useQuery({
    queryKey: ['suggestions', handled],
    queryFn: () => ask(SUGGESTIONS, { handled }),
  });
  return (
    <Loaded query={query}>
      {({ suggestions }) => (
        <main id="inhoud" className="keep page-width" tabIndex={-1}>
          <title>{words.title}</title>
          <h1>{words.title}</h1>
          <div role="status">
            {state?.done ? (
              <Notice>
                <p>{words.done}</p>
              </Notice>
            ) : null}
          </div>
          <p>
            {words.intro} {words.taken}
          </p>
          <Safety told={suggestions.filter(({ kind }) => kind === 'SAFETY')} />
          <section className="keep-form">
            <h2>{handled ? words.handledTitle : words.waitingTitle}</h2>
            <List told={suggestions.filter(({ kind }) => kind !== 'SAFETY')} />
          </section>
          <p>
            <Button kind="quiet" onClick={() => setHandled(!handled)}>
              {handled ? words.showWaiting : words.showHandled}
            </Button>
          </p>
        </main>
      )}
    </Loaded>
  );
}

function Safety({ told }: { told: Told[] }) {
  if (told.length === 0) return null;
  return (
    <Notice kind="attention" title={<h2>{words.safetyTitle}</h2>}>
      <p>{words.safety}</p>
      <List told={told} />
    </Notice>
  );
}

function List({ told }: { told: Told[] }) {
  if (told.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="keep-list" role="list">
      {told.map((one) => (
        <li key={one.id} className="keep-list__item">
          <p>
            <Link to={`/beheer/meldingen/${one.id}`}>
              {words.kinds[one.kind]}: {nameOf(one)}
            </Link>
            <br />
            {one.kind === 'NEW_PLACE' ? '' : `${words.about(words.subjects[one.about])} `}
            {words.received(dateAsShown(one.receivedAt, 'nl'))}
            {one.outcome ? ` (${words.outcomes[one.outcome]})` : ''}
          </p>
        </li>
      ))}
    </ul>
  );
}

function nameOf({ record, placeName, placeTown }: Told): string {
  if (record) return record.name;
  if (placeName === null) return words.unknownRecord;
  return placeTown === null ? placeName : `${placeName}, ${placeTown}`;
}
