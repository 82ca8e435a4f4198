import { label } from '../../../../server/initiatives/labels.js';
import type { LifecycleStatus } from '../../../../server/initiatives/vocabulary.js';
import type { RegistryInitiative } from '../../../../server/registry/registry-file.js';
import { useText } from '../../../i18n/text.js';
import { addressOf } from '../../../registry/address-of.js';
import type { PlaceHeading, WholeList } from '../../../registry/list-by-place.js';
import { statusOf, statusOfWhole } from '../../../registry/place.js';

/** Every initiative of the register, by town: nothing is hidden behind the search box. */
export function WholeListOfPlaces({ list, count }: { list: WholeList; count: number }) {
  const text = useText();
  return (
    <section className="whole-list" aria-labelledby="alle-plekken">
      <h2 id="alle-plekken">{text('list.title')}</h2>
      <p>{text('list.intro', { count })}</p>
      <nav className="screen-only" aria-label={text('list.letters')}>
        <ul className="whole-list__letters" role="list">
          {list.letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="whole-list__columns">
        {list.letters.map(({ letter, headings }) => (
          <section key={letter} className="whole-list__letter" aria-labelledby={`letter-${letter}`}>
            <h3 id={`letter-${letter}`}>{letter}</h3>
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
                  ? text('list.worksIn', { municipalities: municipalities.join(', ') })
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

function Town({ name, places }: PlaceHeading) {
  return (
    <div className="whole-list__town">
      <h4>{name}</h4>
      <ul className="whole-list__places" role="list">
        {places.map(({ initiative, location }) => (
          <li key={location.id}>
            <a href={addressOf(initiative, location)}>{initiative.name}</a>
            {location.name && !initiative.name.includes(location.name) ? `, ${location.name}` : ''}
            {statusInBrackets(statusOf({ initiative, location }).status)}
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
  return (
    <>
      <a href={addressOf(initiative)}>{initiative.name}</a>
      {statusInBrackets(statusOfWhole(initiative).status)}
    </>
  );
}

/** What has ended stands under a heading that says so. */
function statusInBrackets(status: LifecycleStatus): string {
  if (status === 'OPEN' || status === 'CLOSED') return '';
  return ` (${label('lifecycle', status, 'nl').toLowerCase()})`;
}
