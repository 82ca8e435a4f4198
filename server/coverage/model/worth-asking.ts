import type { LocatedPlace } from './coverage-case.js';
import type { CoveragePlace } from './coverage-place.js';
import {
  EVIDENCE,
  OUTCOME_OF_EVIDENCE,
  UNCERTAIN_REASONS,
  type UncertainReason,
} from './outcome.js';
import { byInhabitants, inhabitedPoints, type Scope, type WorkedOut } from './worked-out.js';

/** Whom to ask, and for how many inhabitants the answer could settle it. */
export interface PlaceToAsk {
  place: LocatedPlace;
  /** What is not known of it, in the order of telling. */
  ask: UncertainReason[];
  /** Inhabitants of whom it is not sure, with this place within reach. */
  couldSettle: number;
  /** Of these: nothing else is unsure for them, so that this answer decides. */
  decides: number;
}

/** An initiative that works in these municipalities; where it can be walked into is not known. */
export interface InitiativeToLocate {
  initiative: CoveragePlace;
  /** CBS codes, of those in the region. */
  municipalities: string[];
  /** Inhabitants of whom it is not sure there. */
  couldSettle: number;
  decides: number;
}

/** Nothing is known for these inhabitants: an inventory would say whether there is nothing. */
export interface MunicipalityToInventory {
  /** CBS code. */
  code: string;
  couldSettle: number;
}

/** What would settle most, most inhabitants first. */
export interface WorthAsking {
  places: PlaceToAsk[];
  initiatives: InitiativeToLocate[];
  municipalities: MunicipalityToInventory[];
}

const { UNLOCATED } = EVIDENCE;
const DOUBTS = UNCERTAIN_REASONS.reduce((bits, reason) => bits | EVIDENCE[reason], 0) & ~UNLOCATED;

/**
 * What would settle most in a region: a work list. An inhabitant counts with every answer that could
 * settle it, so the numbers of different places overlap and are never added up.
 *
 * @param nameOf a municipality, for the order of ties
 */
export function worthAsking(
  world: WorkedOut,
  scope: Scope,
  nameOf: (municipalityCode: string) => string = (code) => code,
): WorthAsking {
  const { asked, results, population, points } = world;
  const placeCount = asked.places.length;
  const could = new Float64Array(placeCount);
  const decides = new Float64Array(placeCount);
  /** Is its position in doubt for somebody? */
  const hangsOnPosition = new Uint8Array(placeCount);
  const unlocated = new Map<string, { could: number; alone: number }>();
  const possible = new Map<string, number>();
  for (const point of inhabitedPoints(world, scope)) {
    const people = population[point]!;
    const code = points.municipalities[points.municipality[point]!]!;
    const { outcome } = OUTCOME_OF_EVIDENCE[results.evidence[point]!]!;
    if (outcome === 'POSSIBLE_WHITE_SPOT') possible.set(code, (possible.get(code) ?? 0) + people);
    if (outcome !== 'UNCERTAIN') continue;
    const doubtful = doubtfulPlaces(world, point);
    const isUnlocated = (results.evidence[point]! & UNLOCATED) !== 0;
    const isOnlyDoubt = doubtful.length + Number(isUnlocated) === 1;
    for (const { place, byPosition } of doubtful) {
      could[place]! += people;
      if (isOnlyDoubt) decides[place]! += people;
      if (byPosition) hangsOnPosition[place] = 1;
    }
    if (!isUnlocated) continue;
    const sum = unlocated.get(code) ?? { could: 0, alone: 0 };
    sum.could += people;
    if (isOnlyDoubt) sum.alone += people;
    unlocated.set(code, sum);
  }
  const places = asked.places.flatMap((place, index): PlaceToAsk[] => {
    if (could[index] === 0) return [];
    const { reasons } = asked.judged[index]!;
    const ask = [...reasons, ...(hangsOnPosition[index] ? ['POSITION_UNKNOWN' as const] : [])];
    return [{ place, ask, couldSettle: could[index]!, decides: decides[index]! }];
  });
  return {
    places: byInhabitants(
      places,
      (item) => [item.couldSettle, item.decides],
      ({ place }) => `${place.name} ${place.locationId}`,
    ),
    initiatives: byInhabitants(
      initiativesToLocate(world, unlocated),
      (item) => [item.couldSettle, item.decides],
      ({ initiative }) => `${initiative.name} ${initiative.slug}`,
    ),
    municipalities: byInhabitants(
      [...possible].map(([code, couldSettle]) => ({ code, couldSettle })),
      (item) => [item.couldSettle],
      ({ code }) => nameOf(code),
    ),
  };
}

/** Places within reach of a point, position error subtracted, of which something is not known. */
function doubtfulPlaces(
  { asked: { judged, limit }, neighbours: { offsets, place: placeOf, near, far } }: WorkedOut,
  point: number,
): { place: number; byPosition: boolean }[] {
  const found: { place: number; byPosition: boolean }[] = [];
  const end = offsets[point + 1]!;
  for (let entry = offsets[point]!; entry < end && near[entry]! <= limit; entry += 1) {
    const place = placeOf[entry]!;
    const { sure, perhaps } = judged[place]!;
    const isSurelyNear = far[entry]! <= limit;
    if (((isSurelyNear ? sure : perhaps) & DOUBTS) !== 0)
      found.push({ place, byPosition: !isSurelyNear });
  }
  return found;
}

function initiativesToLocate(
  { asked: { unlocated: counting } }: WorkedOut,
  unlocated: ReadonlyMap<string, { could: number; alone: number }>,
): InitiativeToLocate[] {
  const perMunicipality = new Map<string, number>();
  for (const { municipalities } of counting)
    for (const code of municipalities)
      perMunicipality.set(code, (perMunicipality.get(code) ?? 0) + 1);
  return counting.flatMap((initiative) => {
    const municipalities = initiative.municipalities.filter((code) => unlocated.has(code));
    if (municipalities.length === 0) return [];
    const sum = (of: (code: string) => number) =>
      municipalities.reduce((total, code) => total + of(code), 0);
    return [
      {
        initiative,
        municipalities,
        couldSettle: sum((code) => unlocated.get(code)!.could),
        decides: sum((code) => (perMunicipality.get(code) === 1 ? unlocated.get(code)!.alone : 0)),
      },
    ];
  });
}
