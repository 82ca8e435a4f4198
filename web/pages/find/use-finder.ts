import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { isHydrated } from '../frame/hydration.js';
import { isFiltering, type Filters } from '../../registry/filters.js';
import { freshnessOf } from '../../registry/copy-age.js';
import type { Origin } from '../../registry/find-nearby.js';
import {
  gazetteerOnDevice,
  keepRegistry,
  useGazetteerOnDevice,
  useRegistryOnDevice,
  type RegistryOnDevice,
} from '../../registry/on-device.js';
import { useNow } from '../../registry/use-now.js';
import { answerAround, answerTo, type Answer } from './answer.js';
import { askMyPlace, type MyPlaceProblem } from './my-place.js';
import type { Rendered } from './rendered.js';
import {
  fragmentOf,
  isAsking,
  namesPlace,
  NOTHING_ASKED,
  queryOfForm,
  queryOfFragment,
  type SearchQuery,
} from './search-query.js';

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
  /** Counts what the visitor asked or cleared, so that a page can tell that from a new minute. */
  turns: number;
  search(form: FormData): void;
  filter(filters: Filters): void;
  /** Choices from before the scripts were there go with the question in the address, if there is one. */
  takeEarlyChoices(form: FormData): void;
  useMyPlace(): void;
  clear(): void;
}

/** A question, and where it is asked from when the device said so. */
interface Question {
  query: SearchQuery;
  origin: Origin | null;
  isAsked: boolean;
}

const NO_QUESTION: Question = { query: NOTHING_ASKED, origin: null, isAsked: false };

/** Where the visitor said they are, for as long as this page is open: it stands in no address. */
let rememberedOrigin: Origin | null = null;

/** What the address and the memory of this page ask, when somebody comes or comes back to it. */
function questionAtHand(): Question {
  const { hash } = window.location;
  if (namesPlace(hash)) rememberedOrigin = null;
  const origin = rememberedOrigin;
  const query = queryOfFragment(hash) ?? NOTHING_ASKED;
  return { query, origin, isAsked: origin !== null || isAsking(query) || namesPlace(hash) };
}

/**
 * The search on the device: the register and the gazetteer are here, so nothing that is asked leaves.
 * What is asked stands in the fragment of the address, which is never sent, and is replaced there: one
 * visit to this page leaves one entry in the history of a shared device.
 *
 * @param answered by the server, to somebody without a script
 * @param write puts the question in the address; a page in a frame keeps it in memory alone
 */
export function useFinder(
  rendered: Rendered,
  answered: { query: SearchQuery; answer: Answer } | undefined,
  write: (fragment: string) => void = writeAddress,
): Finder {
  const registry = useRegistryOnDevice() ?? rendered.registry;
  const gazetteer = useGazetteerOnDevice();
  const now = useNow(rendered.now);
  const isNewPage = useNavigationType() !== NavigationType.Pop;
  // The page may lose it (React Router forgets it when it loads anew); the visitor still reads it.
  const [fromServer] = useState(answered);
  const [question, setQuestion] = useState<Question>(() => {
    if (fromServer) return { query: fromServer.query, origin: null, isAsked: true };
    return isHydrated() ? questionAtHand() : NO_QUESTION;
  });
  const { query, origin, isAsked } = question;
  // Somebody who asked on another page waits for this answer; who comes back reads on where they were.
  const [turns, setTurns] = useState(() => (isHydrated() && isNewPage && isAsked ? 1 : 0));
  const [isLocating, setLocating] = useState(false);
  const [myPlaceProblem, setMyPlaceProblem] = useState<MyPlaceProblem | null>(null);

  useEffect(() => {
    keepRegistry(rendered.registry, rendered.files);
    void gazetteerOnDevice();
  }, [rendered]);

  const latest = useRef(question);
  latest.current = question;
  const latestWrite = useRef(write);
  /** An answer of the device that comes after something else was asked is for nobody. */
  const locating = useRef(0);
  const turnTo = useCallback((next: Question): void => {
    locating.current += 1;
    rememberedOrigin = next.origin;
    setLocating(false);
    setMyPlaceProblem(null);
    setQuestion(next);
    setTurns((count) => count + 1);
    latestWrite.current(fragmentOf(next.query));
  }, []);
  useEffect(() => () => void (locating.current += 1), []);

  // An address with a question in it: opened, gone to from another page, or typed by hand.
  const { hash } = useLocation();
  useEffect(() => {
    const readAddress = (): void => {
      const next = queryOfFragment(window.location.hash);
      if (!next || fragmentOf(next) === fragmentOf(latest.current.query)) return;
      turnTo({ query: next, origin: null, isAsked: true });
    };
    readAddress();
    window.addEventListener('hashchange', readAddress);
    return () => window.removeEventListener('hashchange', readAddress);
  }, [hash, turnTo]);

  const hoursFreshnessMonths = freshnessOf(
    registry.file.hoursFreshnessMonths,
    registry.contactAt,
    now,
  );
  const minute = Math.floor(now.getTime() / 60_000);
  const needsPlaces = isAsked && query.typed.trim() !== '' && origin === null;
  const [placesFailed, setPlacesFailed] = useState(false);
  useEffect(() => {
    if (!needsPlaces || gazetteer) return;
    setPlacesFailed(false);
    void gazetteerOnDevice().then((found) => setPlacesFailed(found === null));
  }, [needsPlaces, gazetteer, turns]);
  // What the server answered stands until the device can say the same.
  const standing = fromServer && query === fromServer.query ? fromServer.answer : undefined;
  const isWaiting = needsPlaces && !gazetteer && (!placesFailed || standing !== undefined);

  const answer = useMemo((): Answer | undefined => {
    if (!isAsked) return undefined;
    if (isWaiting) return standing;
    const moment = { now, hoursFreshnessMonths };
    if (origin) return answerAround(origin, query.filters, registry.file, gazetteer, moment);
    return answerTo(query, registry.file, gazetteer, moment);
    // `minute` for `now`: within one minute no answer changes.
  }, [
    isAsked,
    isWaiting,
    standing,
    origin,
    query,
    registry.file,
    gazetteer,
    hoursFreshnessMonths,
    minute,
  ]);

  const clear = (): void => turnTo(NO_QUESTION);
  return {
    registry,
    query,
    answer,
    waitingFor: isLocating ? 'location' : isWaiting && !standing ? 'places' : null,
    myPlaceProblem,
    now,
    hoursFreshnessMonths,
    turns,
    search: (form) => turnTo({ query: queryOfForm(form), origin: null, isAsked: true }),
    filter: (filters) => {
      const isAnything = query.typed !== '' || origin !== null || isFiltering(filters);
      if (isAnything) turnTo({ query: { ...query, filters }, origin, isAsked: true });
      else clear();
    },
    takeEarlyChoices: (form) => {
      const { filters } = queryOfForm(form);
      const { typed } = queryOfFragment(window.location.hash) ?? NOTHING_ASKED;
      if (isFiltering(filters)) {
        turnTo({ query: { typed, filters }, origin: null, isAsked: true });
      }
    },
    useMyPlace: () => {
      const turn = (locating.current += 1);
      setLocating(true);
      setMyPlaceProblem(null);
      void askMyPlace().then((found) => {
        if (turn !== locating.current) return;
        setLocating(false);
        if ('problem' in found) return setMyPlaceProblem(found.problem);
        const { filters } = latest.current.query;
        turnTo({ query: { typed: '', filters }, origin: found.origin, isAsked: true });
      });
    },
    clear,
  };
}

function writeAddress(fragment: string): void {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${search}${fragment}`);
}
