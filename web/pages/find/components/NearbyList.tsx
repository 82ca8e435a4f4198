import type { RegistryInitiative } from '../../../../server/registry/registry-file.js';
import { useText, type Text } from '../../../i18n/text.js';
import { isFiltering, NO_FILTERS, type Filters } from '../../../registry/filters.js';
import type { FoundPlace, Nearby } from '../../../registry/find-nearby.js';
import type { PlaceWithPhone } from '../../../registry/nearest-with-phone.js';
import { distanceWords, townOf } from '../../../registry/words.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { ON_DEVICE } from '../../frame/early-form.js';
import { HelpAgain } from '../../frame/HelpAgain.js';
import { ListeningLine } from '../../frame/ListeningLine.js';
import { NearestWithPhone } from '../../frame/NearestWithPhone.js';
import { FIELD_NAME } from '../../frame/search-field.js';
import { usePath } from '../../frame/use-path.js';
import type { FoundAnswer } from '../answer.js';
import { headline } from '../headline.js';
import { ClearLink } from './ClearLink.js';
import { PlaceCard } from './PlaceCard.js';
import { PlaceGroup } from './PlaceGroup.js';

interface NearbyListProps {
  answer: FoundAnswer;
  /** For whoever finds a place without a number. */
  callable: PlaceWithPhone | undefined;
  hoursFreshnessMonths: number;
  now: Date;
  onClear: () => void;
  onFilter: (filters: Filters) => void;
}

/** The places around what was searched, in groups. */
export function NearbyList({ answer, callable, onClear, onFilter, ...rest }: NearbyListProps) {
  const text = useText();
  const path = usePath();
  const { nearby, place, filters } = answer;
  const { title, more } = headline(answer, text);
  const nothing = nearby.walkIn.length + nearby.other.length + nearby.maybe.length === 0;
  const card = (found: FoundPlace) => (
    <PlaceCard
      {...found}
      distance={found}
      isGroupUnknown={filters.group !== null && found.initiative.targetGroups.length === 0}
      {...rest}
    />
  );
  const plain = (initiative: RegistryInitiative) => <PlaceCard initiative={initiative} {...rest} />;
  const [walkIn, other] = filters.today
    ? [[...nearby.walkIn, ...nearby.other], []]
    : [nearby.walkIn, nearby.other];
  return (
    <>
      <div className="nearby__head">
        <h2 id="antwoord" tabIndex={-1}>
          {title}
        </h2>
        {more === undefined ? null : <p className="nearby__more">{more}</p>}
        {answer.corrected && place !== null ? (
          <p>{text('find.corrected', { text: answer.text, place })}</p>
        ) : nothing && place !== null ? (
          <p>{text('find.searchedFor', { place })}</p>
        ) : null}
        {nothing ? <p className="nearby__nearest">{nearest(nearby, text)}</p> : null}
        {answer.approximate ? <p>{text('find.approximateData')}</p> : null}
        <ClearLink onClear={onClear} />
        {isFiltering(filters) && nearby.filteredOut > 0 ? (
          <form
            method="post"
            action={path('/')}
            className="screen-only"
            onSubmit={(event) => {
              event.preventDefault();
              onFilter(NO_FILTERS);
            }}
            {...{ [ON_DEVICE]: '' }}
          >
            <Button kind="quiet" name={FIELD_NAME} value={answer.text}>
              {text('find.withoutFilters', { count: nearby.filteredOut })}
            </Button>
          </form>
        ) : null}
      </div>
      {nothing ? <HelpAgain level={3} /> : null}
      <PlaceGroup
        title={text(filters.today ? 'find.today' : 'find.walkIn')}
        intro={text(filters.today ? 'find.todayText' : 'find.walkInText')}
      >
        {walkIn.map(card)}
      </PlaceGroup>
      <PlaceGroup title={text('find.other')} intro={text('find.otherText')}>
        {other.map(card)}
      </PlaceGroup>
      <PlaceGroup
        title={text(filters.today ? 'find.maybeOpenTitle' : 'find.maybe')}
        intro={text(filters.today ? 'find.maybeOpenText' : 'find.maybeText')}
      >
        {nearby.maybe.map(card)}
      </PlaceGroup>
      <PlaceGroup title={text('find.beyond')}>{nearby.beyond.map(card)}</PlaceGroup>
      {callable ? (
        <section className="nearby__group">
          <Notice title={<h3>{text('find.callable')}</h3>}>
            <NearestWithPhone nearest={callable} fromList />
            <ListeningLine />
          </Notice>
        </section>
      ) : null}
      <PlaceGroup title={text('find.worksHere')} intro={text('find.worksHereText')}>
        {nearby.worksHere.map(plain)}
      </PlaceGroup>
      <PlaceGroup title={text('find.stay')} intro={text('find.stayText')}>
        {nearby.stay.map(card)}
      </PlaceGroup>
      <PlaceGroup title={text('find.online')} intro={text('find.onlineText')}>
        {nothing ? nearby.online.map(plain) : []}
      </PlaceGroup>
      <PlaceGroup title={text('find.notNow')}>{nearby.notYetOrNotNow.map(card)}</PlaceGroup>
    </>
  );
}

function nearest({ beyond: [first] }: Nearby, text: Text): string {
  if (!first) return text('find.nothingAnywhere');
  return text('find.nearest', {
    place: townOf(first.location) ?? first.initiative.name,
    distance: distanceWords(text, first.metres, first.errorMetres),
  });
}
