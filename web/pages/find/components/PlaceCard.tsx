import { Clock, DoorOpen, MapPin } from 'lucide-react';
import { label } from '../../../../server/initiatives/labels.js';
import { contactToShow } from '../../../../server/registry/contact.js';
import type {
  RegistryInitiative,
  RegistryLocation,
} from '../../../../server/registry/registry-file.js';
import { useText } from '../../../i18n/text.js';
import { hoursToShow } from '../../../registry/hours.js';
import { statusOf, statusOfWhole } from '../../../registry/place.js';
import { accessInShort, distanceWords, statusWords, townOf } from '../../../registry/words.js';
import { Icon } from '../../../ui/Icon.js';
import { Chips } from '../../../ui/Chips.js';
import { addressOf } from '../../../registry/address-of.js';
import { AskFirst } from './AskFirst.js';

interface PlaceCardProps {
  initiative: RegistryInitiative;
  /** Absent for what has no known place. */
  location?: RegistryLocation;
  distance?: { metres: number; errorMetres: number };
  hoursFreshnessMonths: number;
  now: Date;
}

/** One place in a list: what it is, where, when, and how to get in. */
export function PlaceCard({
  initiative,
  location,
  distance,
  hoursFreshnessMonths,
  now,
}: PlaceCardProps) {
  const text = useText();
  const lifecycle = location ? statusOf({ initiative, location }) : statusOfWhole(initiative);
  const status = statusWords(text, lifecycle);
  const hours = location
    ? hoursToShow(location, lifecycle.status, hoursFreshnessMonths, now)
    : undefined;
  const access = location ? accessInShort(text, location) : [];
  const town = location ? townOf(location) : undefined;
  const where = [
    town,
    distance ? distanceWords(text, distance.metres, distance.errorMetres) : undefined,
  ].filter((part) => part !== undefined);
  return (
    <article className="card">
      <h4 className="card__name">
        <a href={addressOf(initiative, location)}>{initiative.name}</a>
      </h4>
      {location?.name && location.name !== initiative.name ? (
        <p className="card__location">{location.name}</p>
      ) : null}
      {where.length > 0 ? (
        <p className="card__line">
          <Icon of={MapPin} />
          {where.join(' · ')}
        </p>
      ) : null}
      {status ? (
        <>
          <p className="card__status">{status.title}</p>
          {status.more ? <p>{status.more}</p> : null}
        </>
      ) : (
        <>
          {location ? (
            <p className="card__line">
              <Icon of={Clock} />
              {hours ? (hours.now ?? hours.sentence) : text('card.noHours')}
            </p>
          ) : null}
          {access.length > 0 ? (
            <p className="card__line">
              <Icon of={DoorOpen} />
              {access.join(' · ')}
            </p>
          ) : null}
        </>
      )}
      {hours?.now || lifecycle.status === 'CLOSED' ? null : (
        <AskFirst contact={contactToShow(initiative.contact, now)} />
      )}
      <Chips
        label={text('card.types')}
        items={initiative.types.map((type) => label('initiativeType', type, 'nl'))}
      />
    </article>
  );
}
