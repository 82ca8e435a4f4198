import type { RegionTold } from '../../../../coverage/region-told.js';
import { region as words } from '../../../../i18n/coverage/region.js';
import { countAsShown } from '../../numbers.js';
import { LongTable, Part, PlaceName } from './Parts.js';

/** What is nearby across the border; the country has nothing across it. */
export function AcrossPart({ told: { across, row } }: { told: RegionTold }) {
  const say = words.across;
  if (row.region.kind === 'COUNTRY') return null;
  return (
    <Part id="grens" title={say.title}>
      {across.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <>
          <p>{say.intro}</p>
          <LongTable
            caption={say.title}
            columns={[words.place, say.within, say.without]}
            rows={across.map(({ place, serves, inhabitants, withoutOneHere }) => ({
              key: place.locationId ?? place.initiativeId,
              cells: [
                <PlaceName key="name" place={place} note={serves ? say.serves : null} />,
                countAsShown(inhabitants),
                countAsShown(withoutOneHere),
              ],
            }))}
          />
        </>
      )}
    </Part>
  );
}
