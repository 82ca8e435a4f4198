import { useMemo, useState } from 'react';
import { contactToShow } from '../../../../server/registry/contact.js';
import type { RegistryFile } from '../../../../server/registry/registry-file.js';
import { refer } from '../../../i18n/refer/refer.js';
import { useText } from '../../../i18n/text.js';
import { keyOfPlace } from '../../../referrals/place-key.js';
import { rememberChoice } from '../../../referrals/recent-choices.js';
import { MOST_PLACES, type SheetLanguage } from '../../../referrals/sheet-address.js';
import type { Shortlist as ShortlistOfPlaces } from '../../../referrals/shortlist.js';
import { nearestCallable } from '../../../registry/nearest-with-phone.js';
import { Notice } from '../../../ui/Notice.js';
import type { FoundAnswer } from '../../find/answer.js';
import { fragmentOf, type SearchQuery } from '../../find/search-query.js';
import { HelpAgain } from '../../frame/HelpAgain.js';
import { NearestWithPhone } from '../../frame/NearestWithPhone.js';
import type { DetailsOnDevice } from '../use-details.js';
import { OtherPlaces } from './OtherPlaces.js';
import { SheetBar } from './SheetBar.js';
import { ShortlistCard } from './ShortlistCard.js';

const { answer: words } = refer;

interface ShortlistProps {
  list: ShortlistOfPlaces;
  /** Where was searched. */
  place: string;
  answer: FoundAnswer;
  details: DetailsOnDevice;
  file: RegistryFile;
  query: SearchQuery;
  hoursFreshnessMonths: number;
  now: Date;
}

export function shortlistTitle(list: ShortlistOfPlaces, place: string): string {
  if (list.places.length === 0) return words.none(place);
  return isOnlyFar(list)
    ? words.onlyFar(kilometresOf(list), place)
    : words.title(list.places.length, place);
}

function isOnlyFar({ places }: ShortlistOfPlaces): boolean {
  return places.every(({ isFar }) => isFar);
}

function kilometresOf({ radiusMetres }: ShortlistOfPlaces): string {
  return String(radiusMetres / 1000);
}

/** At most three places with their reasons, and the way to a hand-out with those the inhabitant wants. */
export function Shortlist(props: ShortlistProps) {
  const { list, place, answer, details, file, query, hoursFreshnessMonths, now } = props;
  const { group, wish } = query.filters;
  const keys = list.places.map(keyOfPlace);
  const [choice, setChoice] = useState({ of: keys.join(), chosen: new Set(keys) });
  // Another shortlist starts with all of its places on the sheet.
  const chosen = choice.of === keys.join() ? choice.chosen : new Set(keys);
  const choose = (key: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    setChoice({ of: keys.join(), chosen: next });
  };
  const [language, setLanguage] = useState<SheetLanguage>('nl');
  const callable = useMemo(
    () =>
      list.places.some(({ initiative }) => contactToShow(initiative.contact, now).kind === 'none')
        ? nearestCallable(file, [answer.origin], now)
        : undefined,
    [list, file, answer.origin, now],
  );
  const text = useText();
  const onSheet = [...chosen].slice(0, MOST_PLACES);
  const isFull = onSheet.length >= MOST_PLACES;
  return (
    <section className="shortlist" aria-labelledby="antwoord">
      <h2 id="antwoord" tabIndex={-1}>
        {shortlistTitle(list, place)}
      </h2>
      {answer.corrected ? <p>{text('find.corrected', { text: answer.text, place })}</p> : null}
      {answer.approximate ? <p>{text('find.approximateData')}</p> : null}
      {details === null ? <Notice kind="attention">{words.withoutDetails}</Notice> : null}
      {list.places.length === 0 ? (
        <>
          <p>{words.noneMore}</p>
          <HelpAgain level={3} />
        </>
      ) : (
        <>
          {isOnlyFar(list) ? <p>{words.onlyFarMore}</p> : null}
          <p className="shortlist__order">
            {list.places.some(({ isConfirmed }) => isConfirmed) ? words.order : words.noneConfirmed}
          </p>
          <SheetBar
            places={onSheet}
            language={language}
            onLanguage={setLanguage}
            onMake={() => rememberChoice({ places: onSheet, language, group, wish })}
          />
          <ol className="shortlist__places" role="list">
            {list.places.map((one) => {
              const key = keyOfPlace(one);
              return (
                <li key={key}>
                  <ShortlistCard
                    place={one}
                    details={details?.get(one.initiative.slug) ?? null}
                    question={{ group, wish }}
                    hoursFreshnessMonths={hoursFreshnessMonths}
                    now={now}
                    isChosen={chosen.has(key)}
                    onChoose={(isChosen) => choose(key, isChosen)}
                  />
                </li>
              );
            })}
          </ol>
          {callable ? (
            <div className="shortlist__callable">
              <p>{words.callable}</p>
              <NearestWithPhone nearest={callable} fromList={false} />
            </div>
          ) : null}
        </>
      )}
      {list.filteredOut > 0 ? <p>{words.leftOut(list.filteredOut)}</p> : null}
      {list.others > 0 ? <p>{words.others(list.others, kilometresOf(list))}</p> : null}
      <p className="screen-only">
        <a href={`/${fragmentOf(query)}`}>{words.all}</a>
      </p>
      <OtherPlaces
        title={words.worksHere}
        initiatives={list.worksHere}
        chosen={chosen}
        isFull={isFull}
        onChoose={choose}
      />
      <OtherPlaces
        title={words.online}
        initiatives={list.online}
        chosen={chosen}
        isFull={isFull}
        onChoose={choose}
      />
    </section>
  );
}
