import { TARGET_GROUPS, type TargetGroupCode } from '../../initiatives/vocabulary.js';
import type { LocatedPlace } from './coverage-case.js';
import { isLimited } from './judge-place.js';
import { inhabitedPoints, type Scope, type WorkedOut } from './worked-out.js';

/** Known places of one kind within reach of a region, and of how many of its inhabitants. */
export interface GroupReach {
  /** Within plain distance of at least one inhabitant. */
  places: number;
  /** Of all ages asked for: how many of them belong to a group is not known. */
  inhabitants: number;
}

export type NamedGroup = Exclude<TargetGroupCode, 'everyone'>;

/** For whom there is something within reach, and for whom nothing is known. */
export interface ForWhom {
  population: number;
  welcomesEveryone: GroupReach;
  /** Groups are named, and nobody asked whether others are welcome. */
  perhapsEveryone: GroupReach;
  /** Something of its own, in the order of the word list; groups without it too. */
  groups: { group: NamedGroup; own: GroupReach }[];
}

const NAMED_GROUPS = TARGET_GROUPS.filter((group): group is NamedGroup => group !== 'everyone');

/** For whom something is within plain distance of a region's inhabitants, at known open places. */
export function forWhom(world: WorkedOut, scope: Scope): ForWhom {
  const { asked, population } = world;
  const kinds: ((place: LocatedPlace) => boolean)[] = [
    (place) => isLimited(place) === 'NO',
    (place) => isLimited(place) === 'UNKNOWN',
    ...NAMED_GROUPS.map((group) => (place: LocatedPlace) => place.targetGroups.includes(group)),
  ];
  /** Per place which kinds it is, as bits. */
  const bitsOf = asked.places.map((place, index) =>
    asked.judged[index]!.isOpen
      ? kinds.reduce((bits, isOfKind, kind) => bits | (Number(isOfKind(place)) << kind), 0)
      : 0,
  );
  const isReached = new Uint8Array(asked.places.length);
  const inhabitants = kinds.map(() => 0);
  let all = 0;
  for (const point of inhabitedPoints(world, scope)) {
    const people = population[point]!;
    const bits = bitsWithinReach(world, point, bitsOf, isReached);
    all += people;
    kinds.forEach((_, kind) => {
      if (bits & (1 << kind)) inhabitants[kind]! += people;
    });
  }
  const reachOf = (kind: number): GroupReach => ({
    places: bitsOf.filter((bits, place) => isReached[place] === 1 && bits & (1 << kind)).length,
    inhabitants: inhabitants[kind]!,
  });
  return {
    population: all,
    welcomesEveryone: reachOf(0),
    perhapsEveryone: reachOf(1),
    groups: NAMED_GROUPS.map((group, index) => ({ group, own: reachOf(index + 2) })),
  };
}

function bitsWithinReach(
  { asked: { limit }, neighbours: { offsets, place: placeOf, plain } }: WorkedOut,
  point: number,
  bitsOf: readonly number[],
  isReached: Uint8Array,
): number {
  let bits = 0;
  for (let entry = offsets[point]!; entry < offsets[point + 1]!; entry += 1) {
    const place = placeOf[entry]!;
    if (plain[entry]! > limit) continue;
    isReached[place] = 1;
    bits |= bitsOf[place]!;
  }
  return bits;
}
