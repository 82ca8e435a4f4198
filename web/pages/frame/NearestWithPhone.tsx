import { phoneAsShown } from '../../i18n/formats.js';
import { useText } from '../../i18n/text.js';
import type { PlaceWithPhone } from '../../registry/nearest-with-phone.js';
import { distanceWords, townOf } from '../../registry/words.js';
import { PlaceLink } from './PlaceLink.js';

interface NearestWithPhoneProps {
  nearest: PlaceWithPhone;
  /** The page of the place can then lead back to the list. */
  fromList: boolean;
}

/** The nearest place that can be called: nobody who wants to talk to a person is left without one. */
export function NearestWithPhone({ nearest, fromList }: NearestWithPhoneProps) {
  const text = useText();
  const { initiative, location, phone, provenance, metres, errorMetres } = nearest;
  return (
    <p>
      {text('contact.nearest', {
        place: townOf(location) ?? '–',
        distance: distanceWords(text, metres, errorMetres),
      })}{' '}
      <PlaceLink initiative={initiative} location={location} fromList={fromList} />.{' '}
      <a href={`tel:${phone}`}>{text('contact.phone', { value: phoneAsShown(phone) })}</a>.{' '}
      {provenance}
    </p>
  );
}
