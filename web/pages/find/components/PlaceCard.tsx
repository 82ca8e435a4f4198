import { Clock, DoorOpen, MapPin, HelpCircle } from 'lucide-react';
import { contactToShow } from '../../../../server/registry/contact.js';
import type {
  RegistryInitiative,
  RegistryLocation,
} from '../../../../server/registry/registry-file.js';
import { Dutch } from '../../../i18n/Dutch.js';
import { useText } from '../../../i18n/text.js';
import { hoursToShow } from '../../../registry/hours.js';
import { statusOf, statusOfWhole } from '../../../registry/place.js';
import {
  accessInShort,
  distanceWords,
  groupsInShort,
  statusWords,
  townOf,
} from '../../../registry/words.js';
import { Icon } from '../../../ui/Icon.js';
import { Chips } from '../../../ui/Chips.js';
import { PlaceLink } from '../../frame/PlaceLink.js';
import { cardId, useActivePlaces } from '../active-places.js';
import { AskFirst } from './AskFirst.js';
import { HoursSentence } from './HoursSentence.js';

export interface PlaceCardProps {
  initiative: RegistryInitiative;
  /** Absent for what has no known place. */
  location?: RegistryLocation;
  distance?: { metres: number; errorMetres: number };
  /** For whom it is was asked, and nobody told. */
  isGroupUnknown?: boolean;
  /** Under the map: the same place has a card in the list, which keeps the id. */
  isOnMap?: boolean;
  hoursFreshnessMonths: number;
  now: Date;
}

/** One place in a list: what it is, where, when, and how to get in. */
export function PlaceCard({
  initiative,
  location,
  distance,
  isGroupUnknown = false,
  isOnMap = false,
  hoursFreshnessMonths,
  now,
}: PlaceCardProps) {
  const text = useText();
  const lifecycle = location ? statusOf({ initiative, location }) : statusOfWhole(initiative);
  const status = statusWords(text, lifecycle);
  const hours = location
    ? hoursToShow(location, lifecycle.status, hoursFreshnessMonths, now, text.locale)
    : undefined;
  const entry = [
    ...(location ? accessInShort(text, location) : []),
    ...groupsInShort(text, initiative),
  ];
  const town = location ? townOf(location) : undefined;
  const where = [
    town,
    distance ? distanceWords(text, distance.metres, distance.errorMetres) : undefined,
  ].filter((part) => part !== undefined);
  const { active, setActive } = useActivePlaces();
  const isActive = location !== undefined && !isOnMap && active.has(location.id);
  return (
    <article
      className={isActive ? 'card card--active' : 'card'}
      {...(location && !isOnMap
        ? {
            id: cardId(location.id),
            onPointerEnter: () => setActive([location.id]),
            onFocus: () => setActive([location.id]),
          }
        : {})}
    >
      <h4 className="card__name">
        <PlaceLink initiative={initiative} {...(location ? { location } : {})} />
      </h4>
      {location?.name && location.name !== initiative.name ? (
        <p className="card__location">
          <Dutch>{location.name}</Dutch>
        </p>
      ) : null}
      {where.length > 0 ? (
        <p className="card__line">
          <Icon of={MapPin} />
          {where.join(' · ')}
        </p>
      ) : null}
      {location?.address ? (
        <p className="card__line print-only">
          <Dutch>
            {[location.address, location.postcode, location.place].filter(Boolean).join(', ')}
          </Dutch>
        </p>
      ) : null}
      {status ? (
        <>
          <p className="card__status">{status.title}</p>
          {status.more ? <p>{status.isNote ? <Dutch>{status.more}</Dutch> : status.more}</p> : null}
        </>
      ) : (
        <>
          {location ? (
            <p className="card__line">
              <Icon of={Clock} />
              {hours ? (
                <HoursSentence hours={location.hours} text={hours.now ?? hours.sentence} />
              ) : (
                text('card.noHours')
              )}
            </p>
          ) : null}
          {entry.length > 0 ? (
            <p className="card__line">
              <Icon of={DoorOpen} />
              {entry.join(' · ')}
            </p>
          ) : null}
          {isGroupUnknown ? (
            <p className="card__line">
              <Icon of={HelpCircle} />
              {text('welcome.groupsUnknown')}
            </p>
          ) : null}
        </>
      )}
      {hours?.now || lifecycle.status === 'CLOSED' ? null : (
        <AskFirst contact={contactToShow(initiative.contact, now, text.locale)} />
      )}
      <Chips
        label={text('card.types')}
        items={initiative.types.map((type) => text.label('initiativeType', type))}
      />
    </article>
  );
}
