import { MapPin } from 'lucide-react';
import type { RegistryLocation } from '../../../../server/registry/registry-file.js';
import { Dutch } from '../../../i18n/Dutch.js';
import { useText, type MessageId, type Text } from '../../../i18n/text.js';
import { accessibilityLines } from '../../../registry/words.js';
import { Icon } from '../../../ui/Icon.js';
import { Section } from '../../../ui/Section.js';
import { AnswerLines } from './AnswerLines.js';

interface RouteThereProps {
  idPrefix: string;
  location: RegistryLocation;
  isHidden: boolean;
  siteDescription: string | undefined;
}

/** Where it is, as precisely as may be told, and how one gets in. */
export function RouteThere({ idPrefix, location, isHidden, siteDescription }: RouteThereProps) {
  const text = useText();
  const map = isHidden ? undefined : mapAddress(location);
  const premises = location.premises === 'HOSTED' || location.premises === 'MOBILE';
  return (
    <Section id={`${idPrefix}-route`} title={text('route.title')}>
      {location.address && !isHidden ? (
        <address className="initiative__address">
          <Dutch>
            {location.address}
            <br />
            {[location.postcode, location.place].filter(Boolean).join(' ')}
          </Dutch>
        </address>
      ) : (
        <p>{whereWords(location, isHidden, text)}</p>
      )}
      {siteDescription && !isHidden ? (
        <p>
          <Dutch>{siteDescription}</Dutch>
        </p>
      ) : null}
      {premises ? <p>{text(`route.premises.${location.premises}` as MessageId)}</p> : null}
      {map ? (
        <p className="screen-only">
          <a href={map} rel="noreferrer">
            <Icon of={MapPin} />
            {text('route.map')}
          </a>{' '}
          {text('route.mapNote')}
        </p>
      ) : null}
      {location.premises === 'NONE' ? null : (
        <AnswerLines lines={accessibilityLines(text, location)} />
      )}
    </Section>
  );
}

function whereWords(location: RegistryLocation, isHidden: boolean, text: Text): string {
  const { place, municipalityName, precision, postcode } = location;
  if (isHidden) {
    return [place, text('route.hidden')].filter(Boolean).join('. ');
  }
  if (precision === 'POSTCODE' && postcode) {
    return `${[postcode, place].filter(Boolean).join(' ')}. ${text('route.postcodeOnly')}`;
  }
  if (place) return text('route.placeOnly', { place });
  if (municipalityName) return text('route.municipalityOnly', { municipality: municipalityName });
  return text('route.unknown');
}

/**
 * A map of the place at another site: of the point where that is the place itself, else what that site
 * finds for the address. A centre of a town would send somebody to the wrong door.
 */
function mapAddress(location: RegistryLocation): string | undefined {
  const { lat, lon, precision, address, place } = location;
  const isPlaceItself = precision === 'ADDRESS' || precision === 'POSTCODE';
  if (isPlaceItself && lat !== undefined && lon !== undefined) {
    return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
  }
  if (address === undefined || place === undefined) return undefined;
  const query = new URLSearchParams({ query: `${address}, ${place}` });
  return `https://www.openstreetmap.org/search?${query.toString()}`;
}
