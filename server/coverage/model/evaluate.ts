import type { CoverageCase } from './coverage-case.js';
import type { DemandPoints } from './demand.js';
import type { Neighbours } from './neighbours.js';
import { EVIDENCE } from './outcome.js';
import { emptyResults, MANY, NO_PLACE, type PointResults } from './point-results.js';

const { QUALIFIES, OPEN_TOO_RARELY } = EVIDENCE;
const ALL_BUT_RARELY = ~OPEN_TOO_RARELY;
const ALL_BITS = 0xffff;

/** A case as columns: what the inner loop reads. Made once per change of a parameter. */
interface Columns {
  sure: Uint16Array;
  perhaps: Uint16Array;
  addsAtLeast: Int32Array;
  addsAtMost: Int32Array;
  covers: Uint8Array;
  isOpen: Uint8Array;
  /** Per place and municipality: all bits where it lies in it or serves it, else none. */
  own: Uint16Array;
  municipalityEvidence: Uint16Array;
}

/**
 * What is seen from every demand point, in typed arrays: some milliseconds for a hundred thousand
 * points, so that a slider can be followed.
 *
 * @param neighbours of the places of the case, at least as far as its limit reaches
 * @param results of an earlier call, to be written over; without it new ones are made
 */
export function evaluate(
  points: DemandPoints,
  neighbours: Neighbours,
  asked: CoverageCase,
  results: PointResults = emptyResults(points.codes.length),
): PointResults {
  const columns = columnsOf(asked, points.municipalities);
  const entries = entriesOf(neighbours);
  if (asked.neededTogether === null) each(points, entries, asked.limit, columns, results);
  else together(points, entries, asked.limit, asked.neededTogether, columns, results);
  return results;
}

/**
 * Neighbours as the loop reads them: the four numbers of an entry side by side, and the first entries of
 * all points in one row. Most points have few places within a usual distance, and waiting for memory is
 * most of what a recalculation costs.
 */
interface Entries {
  /** Per entry: near, far, plain, place. First `AT_HAND` of every point, then the rest of each. */
  packed: Int32Array;
  /** Where the rest of a point begins; it ends with a place that is `NOWHERE`. */
  rest: Uint32Array;
}
const PER_ENTRY = 4;
const FAR = 1;
const PLAIN = 2;
const PLACE = 3;
/** Farther than any limit. */
const NOWHERE = 0x3fffffff;
/** As many as lie within 15 kilometres of nearly every point: the rest stands far away in memory. */
const AT_HAND = 6;
const PER_POINT = AT_HAND * PER_ENTRY;

const packedNeighbours = new WeakMap<Neighbours, Entries>();

function entriesOf(neighbours: Neighbours): Entries {
  const known = packedNeighbours.get(neighbours);
  if (known) return known;
  const { offsets, place, plain, near, far } = neighbours;
  const points = offsets.length - 1;
  const packed = new Int32Array(points * PER_POINT + (place.length + points) * PER_ENTRY);
  const rest = new Uint32Array(points);
  let end = points * PER_POINT;
  for (let point = 0; point < points; point += 1) {
    let at = point * PER_POINT;
    const restFrom = at + PER_POINT;
    rest[point] = end;
    for (let entry = offsets[point]!; entry < offsets[point + 1]!; entry += 1) {
      packed[at] = near[entry]!;
      packed[at + FAR] = far[entry]!;
      packed[at + PLAIN] = plain[entry]!;
      packed[at + PLACE] = place[entry]!;
      at += PER_ENTRY;
      if (at === restFrom) at = end;
    }
    packed[at] = NOWHERE;
    if (at >= end) end = at + PER_ENTRY;
  }
  const entries = { packed, rest };
  packedNeighbours.set(neighbours, entries);
  return entries;
}

const columnsOfCases = new WeakMap<
  CoverageCase['judged'],
  Columns & { codes: readonly string[] }
>();

/** Made once per judgement of all places: another limit leaves them as they are. */
function columnsOf(asked: CoverageCase, codes: readonly string[]): Columns {
  const known = columnsOfCases.get(asked.judged);
  if (known?.codes === codes) return known;
  const columns = { ...makeColumns(asked, codes), codes };
  columnsOfCases.set(asked.judged, columns);
  return columns;
}

function makeColumns(
  { judged, places, municipalityEvidence }: CoverageCase,
  codes: readonly string[],
): Columns {
  const index = new Map(codes.map((code, at) => [code, at]));
  const own = new Uint16Array(places.length * codes.length);
  places.forEach(({ municipalities }, place) => {
    for (const code of municipalities) {
      const at = index.get(code);
      if (at !== undefined) own[place * codes.length + at] = ALL_BITS;
    }
  });
  return {
    sure: Uint16Array.from(judged, ({ sure }) => sure),
    perhaps: Uint16Array.from(judged, ({ perhaps }) => perhaps),
    addsAtLeast: Int32Array.from(judged, ({ addsAtLeast }) => addsAtLeast),
    addsAtMost: Int32Array.from(judged, ({ addsAtMost }) => addsAtMost),
    covers: Uint8Array.from(judged, ({ covers }) => Number(covers)),
    isOpen: Uint8Array.from(judged, ({ isOpen }) => Number(isOpen)),
    own,
    municipalityEvidence: Uint16Array.from(codes, (code) => municipalityEvidence.get(code) ?? 0),
  };
}

/** All bits where a value is at most a limit, else none: both below 2^30. */
function atMost(value: number, limit: number): number {
  return (value - limit - 1) >> 31;
}

/**
 * One place is enough. Neighbours are sorted by `near`, so the first one too far ends the point. Without
 * branches inside: what a place is and how far is as good as random, and guessing wrong is what costs.
 */
function each(
  { municipality, municipalities: { length: municipalities } }: DemandPoints,
  { packed, rest }: Entries,
  limit: number,
  { sure, perhaps, covers, isOpen, own, municipalityEvidence }: Columns,
  results: PointResults,
): void {
  const { evidence, ownEvidence, covering, onlyCovering, withinReach, onlyWithinReach } = results;
  const count = municipality.length;
  covering.fill(0);
  onlyCovering.fill(NO_PLACE);
  withinReach.fill(0);
  onlyWithinReach.fill(NO_PLACE);
  for (let point = 0; point < count; point += 1) {
    const here = municipality[point]!;
    const ofMunicipality = municipalityEvidence[here]!;
    let at = point * PER_POINT;
    if (packed[at]! > limit) {
      evidence[point] = ofMunicipality;
      ownEvidence[point] = ofMunicipality;
      continue;
    }
    let all = ofMunicipality;
    let ofOwn = ofMunicipality;
    let covered = 0;
    let coveredBy = 0;
    let reached = 0;
    let reachedBy = 0;
    const restFrom = at + PER_POINT;
    do {
      const place = packed[at + PLACE]!;
      const isSure = atMost(packed[at + FAR]!, limit);
      const bits = perhaps[place]! ^ ((sure[place]! ^ perhaps[place]!) & isSure);
      all |= bits;
      ofOwn |= bits & own[place * municipalities + here]!;
      const isCovering = covers[place]! & isSure;
      covered += isCovering;
      coveredBy += isCovering * place;
      const isReached = isOpen[place]! & atMost(packed[at + PLAIN]!, limit);
      reached += isReached;
      reachedBy += isReached * place;
      at += PER_ENTRY;
      if (at === restFrom) at = rest[point]!;
    } while (packed[at]! <= limit);
    evidence[point] = all;
    ownEvidence[point] = ofOwn;
    covering[point] = covered > MANY ? MANY : covered;
    if (covered === 1) onlyCovering[point] = coveredBy;
    withinReach[point] = reached > MANY ? MANY : reached;
    if (reached === 1) onlyWithinReach[point] = reachedBy;
  }
}

/** The day parts of all within reach are added up. */
function together(
  points: DemandPoints,
  { packed, rest }: Entries,
  limit: number,
  needed: number,
  columns: Columns,
  results: PointResults,
): void {
  const { sure, perhaps, addsAtLeast, addsAtMost, covers, isOpen, own } = columns;
  const { municipality } = points;
  const { evidence, ownEvidence, covering, onlyCovering, withinReach, onlyWithinReach } = results;
  const municipalities = points.municipalities.length;
  for (let point = 0; point < municipality.length; point += 1) {
    const here = municipality[point]!;
    const all = { bits: 0, least: 0, most: 0 };
    const ofOwn = { bits: 0, least: 0, most: 0 };
    let covered = 0;
    let coveredBy = NO_PLACE;
    let reached = 0;
    let reachedBy = NO_PLACE;
    let at = point * PER_POINT;
    const restFrom = at + PER_POINT;
    while (packed[at]! <= limit) {
      const place = packed[at + PLACE]!;
      const isSure = packed[at + FAR]! <= limit;
      const bits = isSure ? sure[place]! : perhaps[place]!;
      const least = isSure ? addsAtLeast[place]! : 0;
      all.bits |= bits;
      all.least += least;
      all.most += addsAtMost[place]!;
      if (own[place * municipalities + here] === ALL_BITS) {
        ofOwn.bits |= bits;
        ofOwn.least += least;
        ofOwn.most += addsAtMost[place]!;
      }
      if (isSure && covers[place] === 1) {
        covered += 1;
        coveredBy = place;
      }
      if (isOpen[place] === 1 && packed[at + PLAIN]! <= limit) {
        reached += 1;
        reachedBy = place;
      }
      at += PER_ENTRY;
      if (at === restFrom) at = rest[point]!;
    }
    const ofMunicipality = columns.municipalityEvidence[here]!;
    evidence[point] = evidenceTogether(all, needed) | ofMunicipality;
    ownEvidence[point] = evidenceTogether(ofOwn, needed) | ofMunicipality;
    covering[point] = covered > MANY ? MANY : covered;
    onlyCovering[point] = covered === 1 ? coveredBy : NO_PLACE;
    withinReach[point] = reached > MANY ? MANY : reached;
    onlyWithinReach[point] = reached === 1 ? reachedBy : NO_PLACE;
  }
}

/**
 * Evidence of places that are added up: enough for sure, perhaps enough (then with what is not known
 * of them), or too few day parts.
 */
export function evidenceTogether(
  { bits, least, most }: { bits: number; least: number; most: number },
  needed: number,
): number {
  return (
    (least >= needed ? QUALIFIES : 0) |
    (most >= needed ? bits & ALL_BUT_RARELY : 0) |
    (bits & OPEN_TOO_RARELY)
  );
}
