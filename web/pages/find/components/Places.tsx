import { useMemo } from 'react';
import { contactToShow } from '../../../../server/registry/contact.js';
import type { RegistryFile } from '../../../../server/registry/registry-file.js';
import type { Locale } from '../../../i18n/locales.js';
import { useText } from '../../../i18n/text.js';
import { listByPlace } from '../../../registry/list-by-place.js';
import { nearestCallable } from '../../../registry/nearest-with-phone.js';
import type { FoundAnswer } from '../answer.js';
import type { Finder } from '../use-finder.js';
import { NearbyList } from './NearbyList.js';
import { WholeListOfPlaces } from './WholeListOfPlaces.js';

/** What the finder found; the whole list where nothing was asked. */
export function Places({ finder }: { finder: Finder }) {
  const text = useText();
  const { answer, registry, hoursFreshnessMonths, now } = finder;
  const callable = useMemo(
    () => answer?.kind === 'found' && callableFor(answer, registry.file, now, text.locale),
    [answer, registry.file, now, text.locale],
  );
  const file = answer?.kind === 'everywhere' ? answer.filtered.file : registry.file;
  const list = useMemo(() => listByPlace(file), [file]);
  if (answer?.kind === 'found') {
    return (
      <NearbyList
        answer={answer}
        callable={callable || undefined}
        hoursFreshnessMonths={hoursFreshnessMonths}
        now={now}
        onClear={finder.clear}
        onFilter={finder.filter}
      />
    );
  }
  return (
    <WholeListOfPlaces
      list={list}
      count={file.initiatives.length}
      {...(answer?.kind === 'everywhere'
        ? { filtered: answer.filtered, onClear: finder.clear }
        : {})}
    />
  );
}

/** Only where a place of the answer cannot be reached at all. */
function callableFor(
  { nearby, origin }: FoundAnswer,
  file: RegistryFile,
  now: Date,
  locale: Locale,
) {
  const shown = [...nearby.walkIn, ...nearby.other, ...nearby.maybe, ...nearby.beyond];
  const isReachable = shown.every(
    ({ initiative }) => contactToShow(initiative.contact, now).kind === 'ways',
  );
  return isReachable ? undefined : nearestCallable(file, [origin], now, locale);
}
