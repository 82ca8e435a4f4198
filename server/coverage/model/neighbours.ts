/**
 * Which places lie how far from which demand points: what both engines measure with. One entry per
 * pair, per point sorted by `near`, then by place. Whole metres, or with `TRAVEL_TIME` whole seconds.
 */
export interface Neighbours {
  /** The entries of point `p` are `offsets[p]` up to `offsets[p + 1]`. */
  offsets: Uint32Array;
  /** Index in the list of places. */
  place: Uint16Array;
  /** The distance itself. */
  plain: Int32Array;
  /** With the position error of the place subtracted (never below 0), and added. */
  near: Int32Array;
  far: Int32Array;
}
