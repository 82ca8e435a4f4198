import { createContext, useContext } from 'react';
import type { LifecycleStatus } from '../../../../server/initiatives/vocabulary.js';
import type { RegistryInitiative } from '../../../../server/registry/registry-file.js';
import { Dutch } from '../../../i18n/Dutch.js';
import { insideSentence, listAsShown } from '../../../i18n/formats.js';
import { useText, type Text } from '../../../i18n/text.js';
import type { FilteredFile } from '../../../registry/filter-file.js';
import type { PlaceHeading, WholeList } from '../../../registry/list-by-place.js';
import { statusOf, statusOfWhole } from '../../../registry/place.js';
import { jump } from '../../../ui/jump.js';
import { HelpAgain } from '../../frame/HelpAgain.js';
import { PlaceLink } from '../../frame/PlaceLink.js';
import { ClearLink } from './ClearLink.js';

interface WholeListProps {
  list: WholeList;
  count: number;
  /** Only what fits is in the list, and of some of it we are not sure. */
  filtered?: FilteredFile;
  onClear?: () => void;
}

/** Ids of which it must be said that we are not sure whether they fit. */
const Unsure = createContext<ReadonlySet<string>>(new Set());

/** Every initiative of the register, by town: nothing is hidden behind the search box. */
export function WholeListOfPlaces(props: WholeListProps) {
  return (
    <Unsure value={props.filtered?.unsure ?? new Set()}>
      <List {...props} />
    </Unsure>
  );
}

function List({ list, count, filtered, onClear }: WholeListProps) {
  const text = useText();
  return (
    <section className="whole-list" aria-labelledby={filtered ? 'antwoord' : 'alle-plekken'}>
      {filtered ? (
        <>
          <h2 id="antwoord" tabIndex={-1}>
            {text('find.everywhere', { count: filtered.sure })}
          </h2>
          {filtered.unsure.size > 0 ? (
            <p>{text('list.unsure', { count: filtered.unsure.size })}</p>
          ) : null}
          {onClear ? <ClearLink onClear={onClear} /> : null}
          {filtered.sure + filtered.unsure.size === 0 ? <HelpAgain level={3} /> : null}
        </>
      ) : (
        <>
          <h2 id="alle-plekken" tabIndex={-1}>
            {text('list.title')}
          </h2>
          <p>{text('list.intro', { count })}</p>
        </>
      )}
      {list.letters.length > 1 ? <Letters letters={list.letters} /> : null}
      <div className="whole-list__columns">
        {list.letters.map(({ letter, headings }) => (
          <section key={letter} className="whole-list__letter" aria-labelledby={`letter-${letter}`}>
            <h3 id={`letter-${letter}`} tabIndex={-1}>
              {letter}
            </h3>
            {headings.map((heading) => (
              <Town key={heading.name} {...heading} />
            ))}
          </section>
        ))}
      </div>
      {list.byMunicipality.length > 0 ? (
        <section className="whole-list__rest">
          <h3>{text('list.byMunicipality')}</h3>
          <ul className="whole-list__places" role="list">
            {list.byMunicipality.map(({ initiative, municipalities }) => (
              <li key={initiative.id}>
                <Initiative initiative={initiative} />
                <br />
                {municipalities.length > 0
                  ? text('list.worksIn', {
                      municipalities: listAsShown(municipalities, text.locale),
                    })
                  : text('list.worksInWords', { count: initiative.worksIn?.length ?? 0 })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Others title={text('list.elsewhere')} initiatives={list.elsewhere} />
      <Others title={text('list.closed')} initiatives={list.closed} />
    </section>
  );
}

function Letters({ letters }: Pick<WholeList, 'letters'>) {
  const text = useText();
  return (
    <nav className="screen-only" aria-label={text('list.letters')}>
      <ul className="whole-list__letters" role="list">
        {letters.map(({ letter }) => (
          <li key={letter}>
            <a href={`#letter-${letter}`} onClick={jump}>
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Town({ name, places }: PlaceHeading) {
  const text = useText();
  const unsure = useContext(Unsure);
  return (
    <div className="whole-list__town">
      <h4>{name}</h4>
      <ul className="whole-list__places" role="list">
        {places.map(({ initiative, location }) => (
          <li key={location.id}>
            <PlaceLink initiative={initiative} location={location} />
            {location.name && !initiative.name.includes(location.name) ? (
              <>
                {', '}
                <Dutch>{location.name}</Dutch>
              </>
            ) : null}
            {statusInBrackets(text, statusOf({ initiative, location }).status)}
            {unsure.has(location.id) ? ` (${text('list.maybe')})` : ''}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Others({ title, initiatives }: { title: string; initiatives: RegistryInitiative[] }) {
  if (initiatives.length === 0) return null;
  return (
    <section className="whole-list__rest">
      <h3>{title}</h3>
      <ul className="whole-list__places" role="list">
        {initiatives.map((initiative) => (
          <li key={initiative.id}>
            <Initiative initiative={initiative} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Initiative({ initiative }: { initiative: RegistryInitiative }) {
  const text = useText();
  const unsure = useContext(Unsure);
  return (
    <>
      <PlaceLink initiative={initiative} />
      {statusInBrackets(text, statusOfWhole(initiative).status)}
      {unsure.has(initiative.id) ? ` (${text('list.maybe')})` : ''}
    </>
  );
}

/** What has ended stands under a heading that says so. */
function statusInBrackets(text: Text, status: LifecycleStatus): string {
  if (status === 'OPEN' || status === 'CLOSED') return '';
  return ` (${insideSentence(text.label('lifecycle', status))})`;
}
