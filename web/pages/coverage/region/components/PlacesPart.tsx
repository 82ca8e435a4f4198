import type { JudgedPlace } from '../../../../../server/coverage/model/judge-place.js';
import { whyNot } from '../../../../../server/coverage/model/why-not.js';
import { text } from '../../../../../server/opening-hours/index.js';
import type { PlaceHere, RegionTold } from '../../../../coverage/region-told.js';
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
  const hereById = new Map(told?.places.map((here) => [here.place.locationId, here]) ?? []);
  const withoutPoint = (told?.places ?? []).filter(({ place }) => place.locationId === null);
  return (
    <Part id="plekken" title={say.title}>
      {places.length === 0 && withoutPoint.length === 0 ? <p>{say.none}</p> : null}
      <LongTable
        caption={say.title}
        columns={[words.place, say.hours, ...(told ? [say.dayParts, say.status] : [])]}
        rows={[
          ...places.map((place) => {
            const here = hereById.get(place.locationId);
            return {
              key: place.locationId,
              cells: [
                <PlaceName
                  key="name"
                  place={place}
                  note={place.status === 'OPEN' ? null : say.notOpen}
                />,
                place.hours ?? (here && told ? perhapsHours(here, told) : null) ?? say.hoursUnknown,
                ...(told ? (here ? [dayParts(here.judged), status(here, told)] : ['–', '–']) : []),
              ],
            };
          }),
          ...withoutPoint.map((here) => ({
            key: here.place.initiativeId,
            cells: [
              <PlaceName key="name" place={here.place} />,
              say.noPoint,
              dayParts(here.judged),
              status(here, told!),
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

/** Three day parts on seven days, in hundredths. */
const ALL_WEEK = 2100;

function dayParts({ dayParts: parts, dayPartsConfirmed }: JudgedPlace): string {
  const say = words.places;
  // From none to all week is no number.
  if (parts === null || (parts.min === 0 && parts.max >= ALL_WEEK)) return say.dayPartsUnknown;
  const [least, most] = [parts.min, parts.max].map((hundredths) => figureAsShown(hundredths / 100));
  const count = least === most ? least! : say.between(least!, most!);
  return dayPartsConfirmed ? count : `${count} (${say.notConfirmed})`;
}

function status({ place, judged }: PlaceHere, { parameters }: RegionTold): string {
  const say = words.places;
  const { standing, reasons } = judged;
  const because =
    standing === 'DOES_NOT_COUNT'
      ? whyNot(place, parameters).map((reason) => say.why[reason])
      : reasons.map((reason) => say.because[reason]);
  const answer = say.standing[standing];
  return because.length === 0 ? answer : `${answer}: ${listAsShown(because, 'nl')}`;
}

/** Of what can perhaps be walked into: the finder does not show these, as nobody asked. */
function perhapsHours(
  { place: { hours, hoursConfirmedAt } }: PlaceHere,
  { parameters: { freshnessMonths, asOf } }: RegionTold,
): string | null {
  if (hours === null) return null;
  const trust = {
    confirmedAt: hoursConfirmedAt,
    // Without a clock of the question a sentence still needs one: the shortest is the safest.
    freshnessMonths: freshnessMonths ?? 1,
    sourceDate: null,
    source: null,
  };
  return text(hours, trust, 'nl', new Date(`${asOf}T12:00:00Z`));
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
