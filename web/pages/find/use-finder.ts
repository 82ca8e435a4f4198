import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { isHydrated } from '../frame/hydration.js';
import { isFiltering, type Filters } from '../../registry/filters.js';
import { freshnessOf } from '../../registry/copy-age.js';
import type { Origin } from '../../registry/find-nearby.js';
import {
  gazetteerOnDevice,
  keepRegistry,
  useGazetteerOnDevice,
  useRegistryOnDevice,
  type FileAddresses,
  type RegistryOnDevice,
} from '../../registry/on-device.js';
import { useNow } from '../../registry/use-now.js';
import { answerAround, answerTo, type Answer } from './answer.js';
import { askMyPlace, type MyPlaceProblem } from './my-place.js';
import {
  fragmentOf,
  isAsking,
  NOTHING_ASKED,
  queryOfForm,
  queryOfFragment,
  type SearchQuery,
} from './search-query.js';

/** What a page was made with on the server, or out of the register on the device. */
export interface Rendered {
  registry: RegistryOnDevice;
  files: FileAddresses | null;
  now: Date;
}

export interface Finder {
  registry: RegistryOnDevice;
  query: SearchQuery;
  /** Undefined = nothing was asked, or the answer is not there yet. */
  answer: Answer | undefined;
  /** `places`: the gazetteer is still under way; `location`: the device looks where it is. */
  waitingFor: 'places' | 'location' | null;
  myPlaceProblem: MyPlaceProblem | null;
  now: Date;
  /** Months after which a confirmation of hours no longer counts; 0 in a copy that is too old. */
  hoursFreshnessMonths: number;
  /** Counts the searches, so that a page can tell a new answer from a new minute. */
  searches: number;
  search(form: FormData): void;
  filter(filters: Filters): void;
  /** Choices from before the scripts were there go with the question in the address, if there is one. */
  takeEarlyChoices(form: FormData): void;
  useMyPlace(): void;
  clear(): void;
}

/** Where the visitor said they are, for as long as this page is open: it stands in no address. */
let rememberedOrigin: Origin | null = null;

/**
 * The search on the device: the register and the gazetteer are here, so nothing that is asked leaves.
 * What is asked stands in the fragment of the address, which is never sent, and is replaced there, so
 * that a shared device keeps one entry and not a trail.
 *
 * @param answered by the server, to somebody without a script
 */
export function useFinder(
  rendered: Rendered,
  answered: { query: SearchQuery; answer: Answer } | undefined,
): Finder {
  const registry = useRegistryOnDevice() ?? rendered.registry;
  const gazetteer = useGazetteerOnDevice();
  const now = useNow(rendered.now);
  const [query, setQuery] = useState<SearchQuery>(
    () =>
      answered?.query ??
      (isHydrated() ? queryOfFragment(window.location.hash) : null) ??
      NOTHING_ASKED,
  );
  const [origin, setOrigin] = useState<Origin | null>(() =>
    isHydrated() && query.typed === '' ? rememberedOrigin : null,
  );
  const [isAsked, setAsked] = useState(() => isAsking(query) || origin !== null);
  const [isLocating, setLocating] = useState(false);
  const [myPlaceProblem, setMyPlaceProblem] = useState<MyPlaceProblem | null>(null);
  const [searches, setSearches] = useState(0);
  const [isOurs, setOurs] = useState(answered === undefined);

  useEffect(() => {
    keepRegistry(rendered.registry, rendered.files);
    void gazetteerOnDevice();
  }, [rendered]);

  const ask = useCallback((next: SearchQuery, from: Origin | null): void => {
    rememberedOrigin = from;
    setOrigin(from);
    setQuery(next);
    setAsked(true);
    setOurs(true);
    setMyPlaceProblem(null);
    setSearches((count) => count + 1);
    writeAddress(fragmentOf(next));
  }, []);

  // An address with a question in it: opened, gone to from another page, or typed by hand.
  const asked = useRef(query);
  asked.current = query;
  const { hash } = useLocation();
  useEffect(() => {
    const readAddress = (): void => {
      const next = queryOfFragment(window.location.hash);
      if (next && fragmentOf(next) !== fragmentOf(asked.current)) ask(next, null);
    };
    readAddress();
    window.addEventListener('hashchange', readAddress);
    return () => window.removeEventListener('hashchange', readAddress);
  }, [hash, ask]);

  const hoursFreshnessMonths = freshnessOf(
    registry.file.hoursFreshnessMonths,
    registry.contactAt,
    now,
  );
  const minute = Math.floor(now.getTime() / 60_000);
  const needsPlaces = isAsked && isOurs && query.typed.trim() !== '' && origin === null;
  const [placesFailed, setPlacesFailed] = useState(false);
  useEffect(() => {
    if (!needsPlaces || gazetteer) return;
    setPlacesFailed(false);
    void gazetteerOnDevice().then((found) => setPlacesFailed(found === null));
  }, [needsPlaces, gazetteer, searches]);
  const isWaiting = needsPlaces && !gazetteer && !placesFailed;

  const answer = useMemo((): Answer | undefined => {
    if (!isOurs) return answered?.answer;
    if (!isAsked || isWaiting) return undefined;
    const moment = { now, hoursFreshnessMonths };
    if (origin) return answerAround(origin, query.filters, registry.file, gazetteer, moment);
    return answerTo(query, registry.file, gazetteer, moment);
    // `minute` for `now`: within one minute no answer changes.
  }, [
    isOurs,
    answered,
    isAsked,
    isWaiting,
    origin,
    query,
    registry.file,
    gazetteer,
    hoursFreshnessMonths,
    minute,
  ]);

  return {
    registry,
    query,
    answer,
    waitingFor: isLocating ? 'location' : isWaiting ? 'places' : null,
    myPlaceProblem,
    now,
    hoursFreshnessMonths,
    searches,
    search: (form) => ask(queryOfForm(form), null),
    filter: (filters) => {
      const isAnything = query.typed !== '' || origin !== null || isFiltering(filters);
      if (isAnything) ask({ ...query, filters }, origin);
      else clear();
    },
    takeEarlyChoices: (form) => {
      const { filters } = queryOfForm(form);
      const { typed } = queryOfFragment(window.location.hash) ?? NOTHING_ASKED;
      if (isFiltering(filters)) ask({ typed, filters }, null);
    },
    useMyPlace: () => {
      setLocating(true);
      setMyPlaceProblem(null);
      void askMyPlace(gazetteer).then((found) => {
        setLocating(false);
        if ('origin' in found) ask({ ...query, typed: '' }, found.origin);
        else setMyPlaceProblem(found.problem);
      });
    },
    clear,
  };

  function clear(): void {
    rememberedOrigin = null;
    setOrigin(null);
    setQuery(NOTHING_ASKED);
    setAsked(false);
    setOurs(true);
    writeAddress('');
  }
}

function writeAddress(fragment: string): void {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${search}${fragment}`);
}
