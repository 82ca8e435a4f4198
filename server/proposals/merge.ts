import { isObject, RECORD_LISTS } from '../initiatives/field-paths.js';
import type { InitiativeContent } from '../initiatives/initiative-content.js';
import { changesBetween, withChanges, type FieldChange } from './changes.js';
import { newTroubles } from './record-troubles.js';
import { isSame, itemPathOf, listAt, overlaps, valueAt } from './record-path.js';

/**
 * Why somebody has to choose.
 * - `BOTH_CHANGED`: the same field, or parts of one address.
 * - `REMOVED_BY_THEM`: mine changes something that is no longer there.
 * - `REMOVED_BY_ME`: mine takes away what they changed.
 * - `DO_NOT_FIT`: other fields, and yet the two cannot both be: something new at a place that is gone,
 *   a street for an address that is hidden by now.
 */
export const CONFLICT_REASONS = [
  'BOTH_CHANGED',
  'REMOVED_BY_THEM',
  'REMOVED_BY_ME',
  'DO_NOT_FIT',
] as const;
export type ConflictReason = (typeof CONFLICT_REASONS)[number];

/** One choice on a merge screen. */
export interface MergeConflict {
  /** The widest thing it is about: a field, an address, or a whole listed thing. */
  path: string;
  reason: ConflictReason;
  /** What stands at the path in the three records; null = nothing. */
  base: unknown;
  theirs: unknown;
  mine: unknown;
  /** The changes of mine that are in it, as they were given. */
  changes: FieldChange[];
  /** What to change in the current record when mine is chosen. */
  ifMine: FieldChange[];
}

export interface Merge {
  /** Changes of mine that can be made in the current record as they are. */
  applies: FieldChange[];
  /** Changes of mine that are so already. */
  already: FieldChange[];
  conflicts: MergeConflict[];
}

/**
 * Lays changes that somebody made on an older record over the current one. Every change ends up in
 * exactly one of the three lists: nothing is lost, and nothing of theirs is overwritten unseen.
 * @param base the record the changes were made on
 * @param current the record as others have made it since
 * @throws ChangeError when the changes do not fit the base
 */
export function mergeChanges({
  base,
  current,
  changes,
}: {
  base: InitiativeContent;
  current: InitiativeContent;
  changes: readonly FieldChange[];
}): Merge {
  const mine = withChanges(base, changes);
  const theirs = changesBetween(base, current);
  const records = { base, current, mine };
  const already = changes.filter((change) => isSoAlready(current, change));
  const open = changes.filter((change) => !already.includes(change));
  const things = disputedThings(
    open,
    theirs.filter((change) => !isAlsoIn(already, change)),
  );

  const conflicts = things.map((thing): MergeConflict => {
    const inIt = open.filter(({ path }) => thing.covers(path));
    return {
      ...valuesAt(records, thing.path),
      path: thing.path,
      reason: reasonOf(records, thing.path),
      changes: inIt,
      ifMine: changesBetween(current, withThing(records, thing, inIt)),
    };
  });
  const free = open.filter(({ path }) => !things.some((thing) => thing.covers(path)));
  const misfits = changesThatDoNotFit(records, free);
  return {
    already,
    applies: free.filter((change) => !misfits.includes(change)),
    conflicts: [
      ...conflicts,
      ...misfits.map((change): MergeConflict => ({
        ...valuesAt(records, change.path),
        path: change.path,
        reason: 'DO_NOT_FIT',
        changes: [change],
        ifMine: [change],
      })),
    ],
  };
}

/**
 * The changes to make in the current record once everything is chosen.
 * @param mine paths of the conflicts in which mine is to stand; in the others theirs stays
 */
export function chosenChanges(merge: Merge, mine: ReadonlySet<string>): FieldChange[] {
  return [
    ...merge.applies,
    ...merge.conflicts.filter(({ path }) => mine.has(path)).flatMap(({ ifMine }) => ifMine),
  ];
}

type Records = Record<'base' | 'current' | 'mine', InitiativeContent>;

/** What is disputed: a path, and which changes of mine fall under it. */
interface Thing {
  path: string;
  covers: (path: string) => boolean;
}

function isSoAlready(current: InitiativeContent, { path, value }: FieldChange): boolean {
  const stands = valueAt(current, path);
  if (!RECORD_LISTS.has(path)) {
    // Emptied by mine and gone with the whole by theirs is not the same wish.
    return isSame(stands, value) && hasHolder(current, path);
  }
  const ids = listAt(current, path).map(({ id }) => id);
  const wanted = (value as string[]).filter((id) => ids.includes(id));
  return isSame(
    ids.filter((id) => wanted.includes(id)),
    wanted,
  );
}

function isAlsoIn(changes: readonly FieldChange[], { path, value }: FieldChange): boolean {
  return changes.some((change) => change.path === path && isSame(change.value, value));
}

/** Is the thing that a field belongs to still there? */
function hasHolder(content: InitiativeContent, path: string): boolean {
  const cut = path.lastIndexOf('/');
  return cut === 0 || valueAt(content, path.slice(0, cut)) !== null;
}

/**
 * What both sides touch. No two of them overlap.
 * @param open changes of mine that are not so already
 * @param theirs changes of theirs that mine does not make as well
 */
function disputedThings(open: readonly FieldChange[], theirs: readonly FieldChange[]): Thing[] {
  const paths = new Set<string>();
  const addresses = new Set<string>();
  for (const change of open) {
    const touching = theirs.filter(({ path }) => overlaps(path, change.path));
    if (touching.length > 0) {
      const [widest = change.path] = [change.path, ...touching.map(({ path }) => path)].sort(
        (a, b) => a.length - b.length,
      );
      paths.add(widest);
    }
    const address = addressOf(change.path);
    const isMoved = theirs.some(({ path }) => addressOf(path) === address);
    if (address !== undefined && isMoved) addresses.add(address);
  }
  const wholes = [...paths].filter((path) => !addresses.has(addressOf(path) ?? ''));
  const isInside = (path: string, outer: string) =>
    overlaps(outer, path) && outer.length < path.length;
  const outer = wholes.filter((path) => !wholes.some((other) => isInside(path, other)));
  return [
    ...outer.map((path) => ({ path, covers: (inner: string) => overlaps(path, inner) })),
    ...[...addresses]
      .filter((path) => !outer.some((other) => other === path || isInside(path, other)))
      .map((path) => ({ path, covers: (inner: string) => addressOf(inner) === path })),
  ];
}

/** Parts that are one address together: a street of mine with a number of theirs is nowhere. */
const ADDRESS_PART =
  /^(\/locations\/[^/]+\/site)\/(street|houseNumber|postcode|place|municipalityCode|latitude|longitude)$/;

function addressOf(path: string): string | undefined {
  return ADDRESS_PART.exec(path)?.[1];
}

function valuesAt(
  { base, current, mine }: Records,
  path: string,
): Pick<MergeConflict, 'base' | 'theirs' | 'mine'> {
  return {
    base: valueAt(base, path),
    theirs: valueAt(current, path),
    mine: valueAt(mine, path),
  };
}

function reasonOf({ base, current, mine }: Records, path: string): ConflictReason {
  if (itemPathOf(path) !== path || valueAt(base, path) === null) return 'BOTH_CHANGED';
  if (valueAt(current, path) === null) return 'REMOVED_BY_THEM';
  return valueAt(mine, path) === null ? 'REMOVED_BY_ME' : 'BOTH_CHANGED';
}

/** The current record with one disputed thing as it is in mine. */
function withThing(
  { current, mine }: Records,
  { path }: Thing,
  changes: readonly FieldChange[],
): InitiativeContent {
  const result = structuredClone(current);
  const value = structuredClone(valueAt(mine, path));
  if (RECORD_LISTS.has(path)) return withChanges(current, changes);
  if (itemPathOf(path) === path) {
    const items = listAt(result, path.slice(0, path.lastIndexOf('/')));
    const index = items.findIndex(({ id }) => path.endsWith(`/${id}`));
    const replaced = index < 0 ? 0 : 1;
    items.splice(replaced ? index : items.length, replaced, ...(value ? [value as never] : []));
    return result;
  }
  const there = valueAt(result, path);
  // Of an address mine is taken as a whole; how to recognise the place is another matter.
  if (changes.every((change) => addressOf(change.path) === path) && isObject(there)) {
    const { description } = there;
    Object.assign(there, value, { description, id: there['id'] });
    return result;
  }
  const cut = path.lastIndexOf('/');
  const parent = cut === 0 ? result : valueAt(result, path.slice(0, cut));
  (parent as Record<string, unknown>)[path.slice(cut + 1)] = value;
  return result;
}

/** Changes that each can be made, but not together with what the others have made of the record. */
function changesThatDoNotFit(
  { base, current }: Records,
  free: readonly FieldChange[],
): FieldChange[] {
  const out = new Set<FieldChange>();
  for (;;) {
    const kept = free.filter((change) => !out.has(change));
    const about = newTroubles(current, withChanges(current, kept), base).flatMap(
      (trouble) => trouble.about,
    );
    const culprits = kept.filter(({ path }) => about.some((field) => overlaps(field, path)));
    if (culprits.length === 0) return [...out];
    for (const culprit of culprits) out.add(culprit);
  }
}
