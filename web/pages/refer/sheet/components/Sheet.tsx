import { useMemo, useRef } from 'react';
import { HELP_LINES } from '../../../../../server/help-lines/help-lines.js';
import type { SheetTexts } from '../../../../i18n/refer/sheet-texts.js';
import type { Paper } from '../../../../referrals/sheet-address.js';
import { dateOnSheet, inside } from '../../../../referrals/sheet-formats.js';
import type { SheetPlace } from '../../../../referrals/sheet-place.js';
import { smallMap, type MarkedPlace } from '../../../../referrals/small-map.js';
import { statusOf } from '../../../../registry/place.js';
import { townOf } from '../../../../registry/words.js';
import { useFit } from '../use-fit.js';
import type { MapFiles, PlaceWithDetails } from '../use-sheet-files.js';
import { SheetMap } from './SheetMap.js';
import { SheetPlacePart } from './SheetPlacePart.js';

export interface SheetProps {
  chosen: readonly PlaceWithDetails[];
  /** The same places in words. */
  places: readonly SheetPlace[];
  texts: SheetTexts;
  paper: Paper;
  publicUrl: string;
  publishedAt: string;
  now: Date;
  mapFiles: MapFiles | null;
  onFit: (fits: boolean) => void;
}

/** What goes home with somebody: one page, black on white. */
export function Sheet(props: SheetProps) {
  const { chosen, places, texts, paper, publicUrl, publishedAt, now, mapFiles, onFit } = props;
  const sheet = useRef<HTMLElement>(null);
  const content = JSON.stringify([places, texts.language, publicUrl, mapFiles !== null]);
  const fit = useFit(sheet, paper, places.length, content, onFit);
  const map = useMemo(
    () => mapFiles && smallMap(mapFiles.baseMap, mapFiles.gazetteer, markedPlaces(chosen)),
    [mapFiles, chosen],
  );
  const title = texts.title(places.length);
  const numberOf = (index: number) => (places.length > 1 ? index + 1 : null);
  return (
    <article
      ref={sheet}
      className={`sheet sheet--${paper}`}
      lang={texts.language}
      dir={texts.direction}
      data-places={places.length}
      data-without={fit.step.without.join(' ')}
      data-days={fit.step.days}
      style={{ '--sheet-type': `${fit.step.points}pt` } as React.CSSProperties}
    >
      <div className="sheet__head">
        {/* On paper it is the first heading there is; on the screen that of the page comes before. */}
        <h1 className="sheet__title print-only">{title}</h1>
        <h2 className="sheet__title screen-only">{title}</h2>
        <p className="sheet__site" lang="nl" dir="ltr">
          Zelfregiekaart
        </p>
      </div>
      {places.map((place, index) => (
        <SheetPlacePart
          key={place.key}
          place={place}
          number={numberOf(index)}
          texts={texts}
          publicUrl={publicUrl}
        />
      ))}
      <div className="sheet__foot">
        {map ? (
          <SheetMap map={map} description={mapDescription(chosen, texts)} texts={texts} />
        ) : null}
        <div className="sheet__end">
          <section className="sheet-help" aria-label={texts.help.title}>
            <h2 className="sheet-help__title">{texts.help.title}</h2>
            <ul className="sheet-help__lines" role="list">
              {HELP_LINES.map(({ id, numbers }) => (
                <li key={id}>
                  <span className="sheet-help__numbers">
                    {numbers.map(({ shown, dial }, index) => (
                      <span key={dial}>
                        {index > 0 ? ` ${texts.help.or} ` : null}
                        <a className="sheet-help__number" href={`tel:${dial}`} dir="ltr">
                          {shown}
                        </a>
                      </span>
                    ))}
                  </span>{' '}
                  <span>
                    <strong>{texts.help.lines[id].name}</strong>: {texts.help.lines[id].forWhat}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <p className="sheet__about">
            <span data-part="about">{texts.foot.about} </span>
            {texts.foot.made(dateOnSheet(now.toISOString(), texts))}{' '}
            {texts.foot.register(dateOnSheet(publishedAt, texts))}
            {map ? (
              <span data-part="map" lang="en" dir="ltr">
                {` ${map.attribution.join(' · ')}.`}
              </span>
            ) : null}
          </p>
        </div>
      </div>
    </article>
  );
}

/** Those with a public point; numbered as on the sheet. */
function markedPlaces(chosen: readonly PlaceWithDetails[]): MarkedPlace[] {
  return chosen.flatMap(({ place: { initiative, location } }, index) => {
    if (!location || statusOf({ initiative, location }).status === 'CLOSED') return [];
    if (location.lat === undefined || location.lon === undefined) return [];
    return [
      {
        number: chosen.length > 1 ? index + 1 : null,
        lon: location.lon,
        lat: location.lat,
        isExact: location.precision === 'ADDRESS',
        errorMetres: location.errorMetres ?? 0,
      },
    ];
  });
}

function mapDescription(chosen: readonly PlaceWithDetails[], texts: SheetTexts): string {
  return chosen
    .flatMap(({ place: { initiative, location } }, index) => {
      if (!location || statusOf({ initiative, location }).status === 'CLOSED') return [];
      const town = townOf(location);
      if (town === undefined) return [];
      const { municipalityName } = location;
      const words =
        municipalityName === undefined || municipalityName === town
          ? texts.map.inPlace(inside(town, texts))
          : texts.map.inMunicipality(inside(town, texts), inside(municipalityName, texts));
      return [chosen.length > 1 ? `${index + 1}: ${words}` : words];
    })
    .join(' ');
}
