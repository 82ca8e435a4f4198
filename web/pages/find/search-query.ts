import {
  GROUP_FILTERS,
  isFiltering,
  NO_FILTERS,
  WISHES,
  type Filters,
  type GroupFilter,
  type Wish,
} from '../../registry/filters.js';
import { FIELD_MAX_LENGTH, FIELD_NAME } from '../frame/search-field.js';

/** What somebody asks of the finder. */
export interface SearchQuery {
  /** As it stands in the box; empty = the whole country. */
  typed: string;
  filters: Filters;
}

export const NOTHING_ASKED: SearchQuery = { typed: '', filters: NO_FILTERS };

/** Names in the form, and in the fragment of the address: the same, so that one reader serves both. */
export const TODAY_NAME = 'vandaag';
export const GROUP_NAME = 'voor';
export const WISH_NAME = 'wat';
const YES = 'ja';

export function isAsking({ typed, filters }: SearchQuery): boolean {
  return typed.trim() !== '' || isFiltering(filters);
}

/**
 * Reads a query from a form or a fragment. What is not among the choices is no choice: an address
 * can be typed by anyone.
 *
 * @param value the text under a name; '' where there is none
 */
export function readQuery(value: (name: string) => string): SearchQuery {
  return {
    typed: value(FIELD_NAME).slice(0, FIELD_MAX_LENGTH),
    filters: {
      today: value(TODAY_NAME) === YES,
      group: oneOf<GroupFilter>(GROUP_FILTERS, value(GROUP_NAME)),
      wish: oneOf<Wish>(WISHES, value(WISH_NAME)),
    },
  };
}

function oneOf<T extends string>(choices: readonly T[], text: string): T | null {
  return choices.find((choice) => choice === text) ?? null;
}

/** `#plek=Almelo&vandaag=ja`: only a fragment with a name in it is a query; `#inhoud` is an anchor. */
export function queryOfFragment(hash: string): SearchQuery | null {
  if (!hash.includes('=')) return null;
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  return readQuery((name) => parameters.get(name) ?? '');
}

/** Does a fragment say where to search, be it nothing (an empty box that was sent)? */
export function namesPlace(hash: string): boolean {
  return hash.includes('=') && new URLSearchParams(hash.replace(/^#/, '')).has(FIELD_NAME);
}

/** The filters as names and values of a form. */
export function filterFields({ today, group, wish }: Filters): [name: string, value: string][] {
  return [
    ...(today ? [[TODAY_NAME, YES] as [string, string]] : []),
    ...(group !== null ? [[GROUP_NAME, group] as [string, string]] : []),
    ...(wish !== null ? [[WISH_NAME, wish] as [string, string]] : []),
  ];
}

/** The fragment that means a query; '' where nothing is asked. */
export function fragmentOf({ typed, filters }: SearchQuery): string {
  const text = typed.trim();
  const parameters = new URLSearchParams([
    ...(text === '' ? [] : [[FIELD_NAME, text]]),
    ...filterFields(filters),
  ]);
  const fragment = parameters.toString();
  return fragment === '' ? '' : `#${fragment}`;
}

/** A form as the browser would send it, read without sending it. */
export function queryOfForm(form: FormData): SearchQuery {
  return readQuery((name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  });
}
