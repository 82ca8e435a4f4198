/** What is seen from each demand point; the same from both engines. */
export interface PointResults {
  /** `EVIDENCE` bits, of all places. */
  evidence: Uint16Array;
  /** Of places in, or serving, the own municipality alone. */
  ownEvidence: Uint16Array;
  /** Places that cover the point, or add to it; at most `MANY`. */
  covering: Uint8Array;
  /** The only one of them by its index; `NO_PLACE` when there are none or several. */
  onlyCovering: Uint16Array;
  /** Open places with a point within plain distance, whatever else; at most `MANY`. */
  withinReach: Uint8Array;
  onlyWithinReach: Uint16Array;
}

export const MANY = 255;
export const NO_PLACE = 0xffff;

export function emptyResults(points: number): PointResults {
  return {
    evidence: new Uint16Array(points),
    ownEvidence: new Uint16Array(points),
    covering: new Uint8Array(points),
    onlyCovering: new Uint16Array(points).fill(NO_PLACE),
    withinReach: new Uint8Array(points),
    onlyWithinReach: new Uint16Array(points).fill(NO_PLACE),
  };
}
