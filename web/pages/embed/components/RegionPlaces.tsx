import { useMemo } from 'react';
import { embed } from '../../../i18n/embed/embed.js';
import { useText } from '../../../i18n/text.js';
import type { RegistryInitiative } from '../../../../server/registry/registry-file.js';
import { contactToShow } from '../../../../server/registry/contact.js';
import type { FoundPlace } from '../../../registry/find-nearby.js';
import { nearestCallable } from '../../../registry/nearest-with-phone.js';
import type { Place } from '../../../registry/place.js';
import { Notice } from '../../../ui/Notice.js';
import type { EmbedRegion } from '../../../site-context.js';
import { PlaceCard } from '../../find/components/PlaceCard.js';
import { PlaceGroup } from '../../find/components/PlaceGroup.js';
import type { Finder } from '../../find/use-finder.js';
import { HelpAgain } from '../../frame/HelpAgain.js';
import { ListeningLine } from '../../frame/ListeningLine.js';
import { NearestWithPhone } from '../../frame/NearestWithPhone.js';
import { listOfRegion, type RegionList } from '../region-list.js';

interface RegionPlacesProps {
  region: EmbedRegion;
  finder: Finder;
}

/** The places of one region; where there is none, the help lines and what is nearest. */
export function RegionPlaces({ region, finder }: RegionPlacesProps) {
  const text = useText();
  const words = embed[text.locale];
  const { registry, hoursFreshnessMonths, now } = finder;
  const minute = Math.floor(now.getTime() / 60_000);
  const list = useMemo(
    () => listOfRegion(registry.file, region, { now, hoursFreshnessMonths }),
    // `minute` for `now`: within one minute nothing changes.
    [registry.file, region, hoursFreshnessMonths, minute],
  );
  const rest = { hoursFreshnessMonths, now };
  const place = (one: Place) => <PlaceCard key={one.location.id} {...one} {...rest} />;
  const found = (one: FoundPlace) => (
    <PlaceCard key={one.location.id} {...one} distance={one} {...rest} />
  );
  const plain = (one: RegistryInitiative) => <PlaceCard key={one.id} initiative={one} {...rest} />;
  const count = list.walkIn.length + list.other.length + list.stay.length;
  return (
    <section aria-labelledby="alle-plekken">
      <h2 id="alle-plekken" className="embed__count">
        {count > 0
          ? words.region.count(count)
          : words.region.nothing(regionName(region, text.locale))}
      </h2>
      {count > 0 ? null : <HelpAgain level={3} />}
      <p>{words.opensThere}</p>
      <PlaceGroup title={text('find.walkIn')} intro={text('find.walkInText')}>
        {list.walkIn.map(place)}
      </PlaceGroup>
      <PlaceGroup title={text('find.other')} intro={text('find.otherText')}>
        {list.other.map(place)}
      </PlaceGroup>
      <Callable region={region} list={list} finder={finder} />
      <PlaceGroup title={text('find.worksHere')} intro={text('find.worksHereText')}>
        {list.worksHere.map(plain)}
      </PlaceGroup>
      <PlaceGroup title={words.region.nearest}>{list.nearest.map(found)}</PlaceGroup>
      <PlaceGroup title={text('find.stay')} intro={text('find.stayText')}>
        {list.stay.map(place)}
      </PlaceGroup>
      <PlaceGroup title={text('find.online')} intro={text('find.onlineText')}>
        {list.online.map(plain)}
      </PlaceGroup>
      <PlaceGroup title={text('find.notNow')}>{list.notNow.map(place)}</PlaceGroup>
    </section>
  );
}

interface CallableProps extends RegionPlacesProps {
  list: RegionList;
}

/** Where a place of the list has no way to reach it: the nearest that has a number, and somebody who listens. */
function Callable({ region, list, finder }: CallableProps) {
  const text = useText();
  const { now, registry } = finder;
  const shown = [...list.walkIn, ...list.other, ...list.nearest, ...list.stay];
  const isReachable = shown.every(
    ({ initiative }) => contactToShow(initiative.contact, now).kind === 'ways',
  );
  if (isReachable) return null;
  const nearest = region.centre
    ? nearestCallable(registry.file, [region.centre], now, text.locale)
    : undefined;
  return (
    <section className="nearby__group">
      <Notice title={<h3>{text('find.callable')}</h3>}>
        {nearest ? <NearestWithPhone nearest={nearest} fromList={false} /> : null}
        <ListeningLine />
      </Notice>
    </section>
  );
}

/** "de provincie Utrecht": a province and a municipality may bear one name. */
export function regionName({ kind, name }: EmbedRegion, locale: keyof typeof embed): string {
  return embed[locale].region.named[kind]?.(name) ?? name;
}
