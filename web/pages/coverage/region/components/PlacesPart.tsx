import type { JudgedPlace } from '../../../../../server/coverage/model/judge-place.js';
import type { RegionTold } from '../../../../coverage/region-told.js';
import { region as words } from '../../../../i18n/coverage/region.js';
import { listAsShown } from '../../../../i18n/formats.js';
import { figureAsShown } from '../../numbers.js';
import type { RegionPlace } from '../region-page.js';
import { LongTable, Part, PlaceName } from './Parts.js';

interface PlacesPartProps {
  places: readonly RegionPlace[];
  /** Null = not worked out, or it never will be: then the facts stand alone. */
  told: RegionTold | null;
}

/** What is there, in hours and day parts: never said as a fact where nobody confirmed it. */
export function PlacesPart({ places, told }: PlacesPartProps) {
  const say = words.places;
  const judgedById = new Map(
    told?.places.map(({ place, judged }) => [place.locationId, judged]) ?? [],
  );
  const withoutPoint = (told?.places ?? []).filter(({ place }) => place.locationId === null);
  return (
    <Part id="plekken" title={say.title}>
      {places.length === 0 && withoutPoint.length === 0 ? <p>{say.none}</p> : null}
      <LongTable
        caption={say.title}
        columns={[words.place, say.hours, ...(told ? [say.dayParts, say.status] : [])]}
        rows={[
          ...places.map((place) => {
            const judged = judgedById.get(place.locationId);
            return {
              key: place.locationId,
              cells: [
                <PlaceName
                  key="name"
                  place={place}
                  note={place.status === 'OPEN' ? null : say.notOpen}
                />,
                place.hours ?? say.hoursUnknown,
                ...(told ? [judged ? dayParts(judged) : '–', judged ? status(judged) : '–'] : []),
              ],
            };
          }),
          ...withoutPoint.map(({ place, judged }) => ({
            key: place.initiativeId,
            cells: [
              <PlaceName key="name" place={place} />,
              say.noPoint,
              dayParts(judged),
              status(judged),
            ],
          })),
        ]}
      />
      {told ? <Supply told={told} /> : null}
      <p className="region-part__note">{say.means}</p>
      <p className="region-part__note">{say.doesNotCount}</p>
    </Part>
  );
}

function dayParts({ dayParts: parts, standing, reasons }: JudgedPlace): string {
  const say = words.places;
  if (parts === null) return say.dayPartsUnknown;
  const [least, most] = [parts.min, parts.max].map((hundredths) => figureAsShown(hundredths / 100));
  const count = least === most ? least! : say.between(least!, most!);
  const isConfirmed =
    standing === 'QUALIFIES' ||
    standing === 'OPEN_TOO_RARELY' ||
    !reasons.includes('NOT_CONFIRMED');
  return standing !== 'DOES_NOT_COUNT' && isConfirmed ? count : `${count} (${say.notConfirmed})`;
}

function status({ standing, reasons }: JudgedPlace): string {
  const say = words.places;
  const because = reasons.map((reason) => say.because[reason]);
  const answer = say.standing[standing];
  return because.length === 0 ? answer : `${answer}: ${listAsShown(because, 'nl')}`;
}

/** Places and day parts beside the number of inhabitants. */
function Supply({ told: { row } }: { told: RegionTold }) {
  const say = words.places;
  const { placesPer10000, dayPartsPer10000, placesWithDayParts } = row;
  return (
    <p>
      {placesPer10000 === null ? null : `${say.per(figureAsShown(placesPer10000))} `}
      {placesWithDayParts === 0 || dayPartsPer10000 === null
        ? say.noDayParts
        : say.dayPartsPer(figureAsShown(dayPartsPer10000))}{' '}
      {say.room}
    </p>
  );
}
