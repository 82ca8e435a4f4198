import { data } from 'react-router';
import { useText } from '../../i18n/text.js';
import { listByPlace } from '../../registry/list-by-place.js';
import { SearchForm } from '../frame/SearchForm.js';
import { FIELD_MAX_LENGTH, FIELD_NAME } from '../frame/search-field.js';
import type { Route } from './+types/page.js';
import { answerTo, type Answer } from './answer.js';
import { ChoosePlace } from './components/ChoosePlace.js';
import { GoodToKnow } from './components/GoodToKnow.js';
import { Houses } from './components/Houses.js';
import { MissingPlace } from './components/MissingPlace.js';
import { NearbyList } from './components/NearbyList.js';
import { WholeListOfPlaces } from './components/WholeListOfPlaces.js';
import { problemWith } from './problem.js';
import { readSmallForm, textField } from './read-form.js';

export function loader({ context: { site } }: Route.LoaderArgs) {
  const registry = site.registry();
  if (!registry) throw data(null, { status: 503, headers: { 'Retry-After': '60' } });
  const names = new Map(site.gazetteer()?.municipalities.map(({ code, name }) => [code, name]));
  return {
    list: listByPlace(registry.file, (code) => names.get(code)),
    count: registry.file.initiatives.length,
    hoursFreshnessMonths: registry.file.hoursFreshnessMonths,
    registryContact: site.registryContact,
    now: site.now(),
  };
}

export async function action({ request, context: { site } }: Route.ActionArgs) {
  const form = await readSmallForm(request);
  const registry = site.registry();
  if (!registry) throw data(null, { status: 503, headers: { 'Retry-After': '60' } });
  const answer = answerTo(
    textField(form, FIELD_NAME, FIELD_MAX_LENGTH),
    registry.file,
    site.gazetteer(),
  );
  // Kept nowhere, not by this browser either: on a shared device the next person who goes back must not
  // see what was looked for. The price is a question of the browser about sending the form again.
  return data(answer, { headers: { 'Cache-Control': 'no-store' } });
}

export function headers({ actionHeaders }: Route.HeadersArgs) {
  return { 'Cache-Control': actionHeaders.get('Cache-Control') ?? 'public, max-age=60' };
}

export default function FindPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const answer: Answer | undefined = actionData;
  const problem = answer ? problemWith(answer, text) : undefined;
  const isFound = answer?.kind === 'found';
  return (
    <main id="inhoud" tabIndex={-1}>
      <title>{text('site.titleOf', { page: pageTitle(answer, problem, text) })}</title>
      <meta name="description" content={text('find.description')} />
      <div className={isFound ? 'hero hero--compact' : 'hero'}>
        <div className="hero__inner page-width">
          <div className="hero__words">
            <h1 className="hero__title">{text('find.title')}</h1>
            {isFound ? null : <p className="hero__intro">{text('find.intro')}</p>}
            <div className="screen-only">
              <SearchForm
                {...(answer ? { typed: answer.text } : {})}
                {...(problem === undefined ? {} : { error: problem })}
              />
              {answer?.kind === 'ambiguous' ? (
                <ChoosePlace title={text('find.ambiguousChoose')} choices={answer.choices} />
              ) : null}
              {answer && 'suggestions' in answer && answer.suggestions.length > 0 ? (
                <ChoosePlace title={text('find.suggestions')} choices={answer.suggestions} />
              ) : null}
              <p className="hero__kept">{text('find.kept')}</p>
            </div>
          </div>
          {isFound ? null : <Houses />}
        </div>
      </div>
      <div className="columns page-width">
        <div className="columns__main">
          {answer?.kind === 'found' ? (
            <NearbyList
              answer={answer}
              hoursFreshnessMonths={loaderData.hoursFreshnessMonths}
              now={loaderData.now}
            />
          ) : (
            <WholeListOfPlaces list={loaderData.list} count={loaderData.count} />
          )}
          <MissingPlace registryContact={loaderData.registryContact} />
        </div>
        <div className="columns__aside">
          <GoodToKnow />
        </div>
      </div>
    </main>
  );
}

/** The place somebody looked for is left out: a page title stays in the history of a shared device. */
function pageTitle(
  answer: Answer | undefined,
  problem: string | undefined,
  text: ReturnType<typeof useText>,
): string {
  if (problem !== undefined) return text('find.errorPageTitle');
  return answer ? text('find.pageTitle') : text('find.title');
}
