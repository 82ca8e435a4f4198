import { createContext, useContext, useState } from 'react';
import type { HoursProblem } from '../../../../server/opening-hours/read-hours-form.js';

/** What every part of the editor of hours needs beside its own value. */
export interface HoursEditing {
  /** The id of the input of a field. */
  idOf(field: string): string;
  /** What is wrong with a field; undefined = nothing is. */
  errorOf(field: string): string | undefined;
  /** All that is wrong. */
  problems: readonly HoursProblem[];
  /** Moves the focus once the change is on the screen. */
  focusOn(field: string): void;
  /** Tells a screen reader what changed elsewhere on the screen. */
  announce(text: string): void;
}

export const HoursEditingContext = createContext<HoursEditing | null>(null);

/** @throws Error outside a HoursEditor */
export function useHoursEditing(): HoursEditing {
  const editing = useContext(HoursEditingContext);
  if (!editing) throw new Error('Only inside a HoursEditor.');
  return editing;
}

export const NO_PROBLEMS: readonly HoursProblem[] = [];

/**
 * Is a part unfolded? It unfolds by itself when something turns out to be wrong in it: whoever goes to
 * a mistake must find its field.
 * @param fields how the names of the fields in it begin
 */
export function useUnfolded(
  initial: boolean,
  fields: readonly string[],
): [boolean, (isUnfolded: boolean) => void] {
  const { problems } = useHoursEditing();
  const [isUnfolded, setUnfolded] = useState(initial);
  const [seen, setSeen] = useState(NO_PROBLEMS);
  if (problems !== seen) {
    setSeen(problems);
    const isWrong = problems.some(({ field }) => fields.some((name) => field.startsWith(name)));
    if (isWrong) setUnfolded(true);
  }
  return [isUnfolded, setUnfolded];
}

/** The list with one item replaced. */
export function replaced<Item>(list: readonly Item[], index: number, item: Item): Item[] {
  return list.map((old, other) => (other === index ? item : old));
}

/** The list without one item. */
export function without<Item>(list: readonly Item[], index: number): Item[] {
  return list.filter((_, other) => other !== index);
}
