import type { RegionTold } from '../../../../coverage/region-told.js';
import { region as words } from '../../../../i18n/coverage/region.js';
import { countAsShown } from '../../numbers.js';
import { reachAsShown } from '../../sentences.js';
import { LongTable, Part, PlaceName } from './Parts.js';

/** Who would lose their only place if one stops: the first thing to know of a region. */
export function KeepPart({ told }: { told: RegionTold }) {
  const { keep } = words;
  const { onlyOneWithinReach } = told.row;
  const someCovering = told.keep.some(({ onlyCovering }) => onlyCovering > 0);
  return (
    <Part id="behouden" title={keep.title}>
      {told.keep.length === 0 ? (
        <p>{keep.none}</p>
      ) : (
        <>
          <p>{keep.intro}</p>
          {onlyOneWithinReach > 0 ? (
            <p>{keep.sum(countAsShown(onlyOneWithinReach), reachAsShown(told.parameters))}</p>
          ) : null}
          <LongTable
            caption={keep.title}
            columns={[words.place, keep.known, ...(someCovering ? [keep.covering] : [])]}
            rows={told.keep.map(({ place, isHere, onlyKnown, onlyCovering }) => ({
              key: place.locationId ?? place.initiativeId,
              cells: [
                <PlaceName key="name" place={place} note={isHere ? null : words.elsewhere} />,
                countAsShown(onlyKnown),
                ...(someCovering ? [countAsShown(onlyCovering)] : []),
              ],
            }))}
          />
          <p className="region-part__note">{keep.room}</p>
        </>
      )}
    </Part>
  );
}
