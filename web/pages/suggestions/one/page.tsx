import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { ofKind } from '../../../../server/accounts/abilities.js';
import {
  SUGGESTION_OUTCOMES,
  type SuggestionOutcome,
} from '../../../../server/proposals/suggestion-form.js';
import { ask } from '../../../graphql/ask.js';
import type { SuggestionQuery } from '../../../graphql/generated/graphql.js';
import { dateAsShown } from '../../../i18n/formats.js';
import { suggestions as words } from '../../../i18n/keep/suggestions.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { TextField } from '../../../ui/TextField.js';
import { Loaded } from '../../keep/components/Loaded.js';
import { problemText } from '../../keep/problem-text.js';
import { useAbilities } from '../../keep/visitor.js';
import type { ToldPlace } from '../../new-record/page.js';
import { HANDLE_SUGGESTION, SUGGESTION } from '../suggestions.graphql.js';

type Told = SuggestionQuery['suggestion'];

/** One thing a visitor told, and what a keeper did with it. */
export default function SuggestionPage() {
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['suggestion', id], queryFn: () => ask(SUGGESTION, { id }) });
  const abilities = useAbilities();
  return (
    <Loaded query={query}>
      {({ suggestion: told }) => (
        <main id="inhoud" className="keep page-width" tabIndex={-1}>
          <title>{`${words.kinds[told.kind]}: ${titleOf(told)}`}</title>
          <p>
            <Link to="/beheer/meldingen">{words.back}</Link>
          </p>
          <h1>{`${words.kinds[told.kind]}: ${titleOf(told)}`}</h1>
          {told.kind === 'SAFETY' ? (
            <Notice kind="attention">
              <p>
                {words.safety} {words.protocol} {words.danger}
              </p>
              {told.recordId &&
              abilities.can('take-down', ofKind('Record', { id: told.recordId })) ? (
                <p>
                  <Link to={`/beheer/plek/${told.recordId}/verbergen`}>
                    {words.toTakeDown(titleOf(told))}
                  </Link>
                </p>
              ) : null}
            </Notice>
          ) : null}
          <p>
            {told.recordId === null ? '' : `${words.about(words.subjects[told.about])} `}
            {words.received(dateAsShown(told.receivedAt, 'nl'))}
          </p>
          <section className="keep-form">
            <h2>{words.storyTitle}</h2>
            {told.text === '' ? (
              <p>{words.noStory}</p>
            ) : (
              <blockquote className="told" dir="auto">
                {told.text}
              </blockquote>
            )}
            <p>{words.taken}</p>
          </section>
          {told.placeName === null ? null : (
            <Place told={told} mayAdd={abilities.can('create', 'Record')} />
          )}
          {told.recordId === null ? null : (
            <p>
              <Link to={`/beheer/plek/${told.recordId}`}>{words.toRecord(titleOf(told))}</Link>
            </p>
          )}
          {told.handledAt && told.outcome ? (
            <Notice>
              <p>
                {words.handled(dateAsShown(told.handledAt, 'nl'), words.outcomes[told.outcome])}
              </p>
              {told.note === null ? null : <p>{words.noted(told.note)}</p>}
            </Notice>
          ) : abilities.can('review', 'Suggestion') ? (
            <Handle id={told.id} />
          ) : null}
        </main>
      )}
    </Loaded>
  );
}

function Place({ told, mayAdd }: { told: Told; mayAdd: boolean }) {
  const lines = [
    [words.name, told.placeName],
    [words.town, told.placeTown],
    [words.website, told.placeWebsite],
    [words.phone, told.placePhone],
  ] as const;
  return (
    <section className="keep-form">
      <h2>{words.placeTitle}</h2>
      <ul role="list">
        {lines.map(([label, value]) => (
          <li key={label}>
            {label}: <bdi>{value ?? words.notKnown}</bdi>
          </li>
        ))}
      </ul>
      {mayAdd && !told.handledAt ? (
        <Link to="/beheer/plek-toevoegen" state={toldPlace(told)}>
          {words.toAddition}
        </Link>
      ) : null}
    </section>
  );
}

/** What is known of it, so that nobody types it again. */
function toldPlace({ placeName, placeTown, placeWebsite, placePhone }: Told): ToldPlace {
  return {
    name: placeName ?? '',
    place: placeTown ?? '',
    website: placeWebsite ?? '',
    phone: placePhone ?? '',
  };
}

function Handle({ id }: { id: string }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string>();
  const handle = async (outcome: SuggestionOutcome): Promise<void> => {
    try {
      await ask(HANDLE_SUGGESTION, { id, outcome, note: note.trim() || null });
    } catch (error) {
      setProblem(problemText(error));
      return;
    }
    await Promise.all(
      [['suggestions'], ['suggestion', id]].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
    await navigate('/beheer/meldingen', { state: { done: true } });
  };
  return (
    <section className="keep-form">
      <h2>{words.doTitle}</h2>
      <TextField
        id="notitie"
        label={words.note}
        hint={words.noteHint}
        value={note}
        onChange={setNote}
        maxLength={500}
      />
      <div role="alert">{problem === undefined ? null : <p>{problem}</p>}</div>
      <div className="keep__buttons">
        {SUGGESTION_OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            kind={outcome === 'DONE' ? 'primary' : 'quiet'}
            onClick={() => void handle(outcome)}
          >
            {words.buttons[outcome]}
          </Button>
        ))}
      </div>
    </section>
  );
}

function titleOf({ record, recordId, placeName, placeTown }: Told): string {
  if (recordId !== null) return record?.name ?? words.unknownRecord;
  return [placeName, placeTown].filter(Boolean).join(', ') || words.newPlace;
}
