import type { CoverageCase } from './coverage-case.js';
import type { DemandPoints } from './demand.js';
import type { Neighbours } from './neighbours.js';
import { EVIDENCE } from './outcome.js';
import { emptyResults, MANY, NO_PLACE, type PointResults } from './point-results.js';

const { QUALIFIES, OPEN_TOO_RARELY } = EVIDENCE;
const ALL_BUT_RARELY = ~OPEN_TOO_RARELY;

/** A case as columns: what the inner loop reads. Made once per change of a parameter. */
interface Columns {
  sure: Uint16Array;
  perhaps: Uint16Array;
  addsAtLeast: Int32Array;
  addsAtMost: Int32Array;
  covers: Uint8Array;
  isOpen: Uint8Array;
  /** Per place and municipality: does it lie in it or serve it? */
  own: Uint8Array;
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
  if (asked.neededTogether === null) each(points, neighbours, asked.limit, columns, results);
  else together(points, neighbours, asked.limit, asked.neededTogether, columns, results);
  return results;
}

function columnsOf(
  { judged, places, municipalityEvidence }: CoverageCase,
  codes: readonly string[],
): Columns {
  const index = new Map(codes.map((code, at) => [code, at]));
  const own = new Uint8Array(places.length * codes.length);
  places.forEach(({ municipalities }, place) => {
    for (const code of municipalities) {
      const at = index.get(code);
      if (at !== undefined) own[place * codes.length + at] = 1;
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

/** One place is enough. Neighbours are sorted by `near`, so the first one too far ends the point. */
function each(
  points: DemandPoints,
  { offsets, place: placeOf, plain, near, far }: Neighbours,
  limit: number,
  { sure, perhaps, covers, isOpen, own, municipalityEvidence }: Columns,
  results: PointResults,
): void {
  const { municipality } = points;
  const municipalities = points.municipalities.length;
  for (let point = 0; point < municipality.length; point += 1) {
    const here = municipality[point]!;
    let all = municipalityEvidence[here]!;
    let ofOwn = all;
    let covering = 0;
    let onlyCovering = NO_PLACE;
    let reached = 0;
    let onlyReached = NO_PLACE;
    const end = offsets[point + 1]!;
    for (let entry = offsets[point]!; entry < end && near[entry]! <= limit; entry += 1) {
      const place = placeOf[entry]!;
      const isSure = far[entry]! <= limit;
      const bits = isSure ? sure[place]! : perhaps[place]!;
      all |= bits;
      if (own[place * municipalities + here] === 1) ofOwn |= bits;
      if (isSure && covers[place] === 1) {
        covering += 1;
        onlyCovering = place;
      }
      if (isOpen[place] === 1 && plain[entry]! <= limit) {
        reached += 1;
        onlyReached = place;
      }
    }
    results.evidence[point] = all;
    results.ownEvidence[point] = ofOwn;
    write(results, point, covering, onlyCovering, reached, onlyReached);
  }
}

/** The day parts of all within reach are added up. */
function together(
  points: DemandPoints,
  { offsets, place: placeOf, plain, near, far }: Neighbours,
  limit: number,
  needed: number,
  columns: Columns,
  results: PointResults,
): void {
  const { sure, perhaps, addsAtLeast, addsAtMost, covers, isOpen, own } = columns;
  const { municipality } = points;
  const municipalities = points.municipalities.length;
  for (let point = 0; point < municipality.length; point += 1) {
    const here = municipality[point]!;
    const all = { bits: 0, least: 0, most: 0 };
    const ofOwn = { bits: 0, least: 0, most: 0 };
    let covering = 0;
    let onlyCovering = NO_PLACE;
    let reached = 0;
    let onlyReached = NO_PLACE;
    const end = offsets[point + 1]!;
    for (let entry = offsets[point]!; entry < end && near[entry]! <= limit; entry += 1) {
      const place = placeOf[entry]!;
      const isSure = far[entry]! <= limit;
      const bits = isSure ? sure[place]! : perhaps[place]!;
      const least = isSure ? addsAtLeast[place]! : 0;
      all.bits |= bits;
      all.least += least;
      all.most += addsAtMost[place]!;
      if (own[place * municipalities + here] === 1) {
        ofOwn.bits |= bits;
        ofOwn.least += least;
        ofOwn.most += addsAtMost[place]!;
      }
      if (isSure && covers[place] === 1) {
        covering += 1;
        onlyCovering = place;
      }
      if (isOpen[place] === 1 && plain[entry]! <= limit) {
        reached += 1;
        onlyReached = place;
      }
    }
    const ofMunicipality = columns.municipalityEvidence[here]!;
    results.evidence[point] = evidenceTogether(all, needed) | ofMunicipality;
    results.ownEvidence[point] = evidenceTogether(ofOwn, needed) | ofMunicipality;
    write(results, point, covering, onlyCovering, reached, onlyReached);
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

function write(
  results: PointResults,
  point: number,
  covering: number,
  onlyCovering: number,
  reached: number,
  onlyReached: number,
): void {
  results.covering[point] = covering > MANY ? MANY : covering;
  results.onlyCovering[point] = covering === 1 ? onlyCovering : NO_PLACE;
  results.withinReach[point] = reached > MANY ? MANY : reached;
  results.onlyWithinReach[point] = reached === 1 ? onlyReached : NO_PLACE;
}
