import { Link } from 'react-router';
import type { CoveragePlace } from '../../../../server/coverage/model/coverage-place.js';
import type { WhomToAsk } from '../../../coverage/coverage-answer.js';
import { coverage as words } from '../../../i18n/coverage/coverage.js';
import { listAsShown } from '../../../i18n/formats.js';
import { countAsShown } from '../numbers.js';
import { RegionLink } from './RegionLink.js';

/** So many of each: enough for a morning of calling. */
const SHOWN = 8;

/** A work list: whose answer says most, and where nobody looked. Not about who does well. */
export function WhatSettles({ asking }: { asking: WhomToAsk }) {
  const { settle } = words;
  const places = placesToAsk(asking);
  const unknown = asking.municipalities.slice(0, SHOWN);
  if (!hasSomethingToAsk(asking)) return null;
  return (
    <section className="what-settles" aria-labelledby="helpt">
      <h2 id="helpt" tabIndex={-1}>
        {settle.title}
      </h2>
      <p>{settle.intro}</p>
      <div className="what-settles__lists">
        {places.length > 0 ? (
          <div className="what-settles__list">
            <h3>{settle.placesTitle}</h3>
            <ul role="list">
              {places.map(({ key, slug, name, sentences }) => (
                <li key={key}>
                  <Link to={`/initiatief/${slug}`}>{name}</Link>
                  <span>{sentences.join(' ')}</span>
                </li>
              ))}
            </ul>
            <p className="screen-only">
              {settle.callWho} <a href="/beheer/bellen">{settle.callLink}</a>. {settle.signIn}
            </p>
            <p className="what-settles__note">{settle.overlap}</p>
          </div>
        ) : null}
        {unknown.length > 0 ? (
          <div className="what-settles__list">
            <h3>{settle.municipalitiesTitle}</h3>
            <ul role="list">
              {unknown.map(({ code, name, couldSettle }) => (
                <li key={code}>
                  <RegionLink kind="MUNICIPALITY" code={code}>
                    {name}
                  </RegionLink>
                  <span>{settle.municipality(countAsShown(couldSettle))}</span>
                </li>
              ))}
            </ul>
            <p className="screen-only">
              {settle.stateWho} <a href="/beheer/inventarisaties">{settle.stateLink}</a>.{' '}
              {settle.signIn}
            </p>
          </div>
        ) : null}
      </div>
    </section>
  );
}

export function hasSomethingToAsk({ places, initiatives, municipalities }: WhomToAsk): boolean {
  return places.length + initiatives.length + municipalities.length > 0;
}

interface ToAsk {
  key: string;
  slug: string;
  name: string;
  sentences: string[];
}

/** Places and initiatives without one, most inhabitants first. */
function placesToAsk({ places, initiatives }: WhomToAsk): ToAsk[] {
  const { about } = words.settle;
  return [
    ...places.map(({ place, ask, ...counts }) => ({
      ...counts,
      place,
      ask: ask.map((reason) => about[reason]),
    })),
    ...initiatives.map(({ initiative, couldSettle, decides }) => ({
      couldSettle,
      decides,
      place: initiative,
      ask: [about.UNLOCATED],
    })),
  ]
    .sort((a, b) => b.couldSettle - a.couldSettle)
    .slice(0, SHOWN)
    .map(toAsk);
}

function toAsk({ place, ask, couldSettle, decides }: Asked): ToAsk {
  const { settle } = words;
  const { name, town } = place;
  return {
    key: place.locationId ?? place.initiativeId,
    slug: place.slug,
    name: town === null || name.includes(town) ? name : settle.place(name, town),
    sentences: [
      settle.inhabitants(countAsShown(couldSettle)),
      settle.ask(listAsShown(ask, 'nl')),
      ...(decides > 0 ? [settle.decides(countAsShown(decides))] : []),
    ],
  };
}

interface Asked {
  place: CoveragePlace;
  ask: string[];
  couldSettle: number;
  decides: number;
}
