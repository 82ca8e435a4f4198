import { useEffect, useRef } from 'react';
import { X } from 'lucide-react';
import { useText } from '../../../i18n/text.js';
import type { Place } from '../../../registry/place.js';
import { Button } from '../../../ui/Button.js';
import { PlaceCard } from './PlaceCard.js';

interface ChosenPlacesProps {
  places: readonly Place[];
  hoursFreshnessMonths: number;
  now: Date;
  onClose: () => void;
}

/** What was chosen on the map, under it; several where they share one point. */
export function ChosenPlaces({ places, onClose, ...rest }: ChosenPlacesProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const key = places.map(({ location }) => location.id).join(' ');
  useEffect(() => heading.current?.focus(), [key]);
  return (
    <div
      className="chosen"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="chosen__head">
        <h3 ref={heading} tabIndex={-1}>
          {text('map.selected', { count: places.length })}
        </h3>
        <Button kind="quiet" icon={X} onClick={onClose}>
          {text('map.close')}
        </Button>
      </div>
      <ul className="cards" role="list">
        {places.map(({ initiative, location }) => (
          <li key={location.id}>
            <PlaceCard initiative={initiative} location={location} isOnMap {...rest} />
          </li>
        ))}
      </ul>
    </div>
  );
}
