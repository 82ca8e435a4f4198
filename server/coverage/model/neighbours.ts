/** Which places lie how far from which demand points; what both engines measure with. One entry per pair within reach, per point sorted by near, then by place index. Integers. */
export interface Neighbours {
  /** entries of point p are offsets[p] .. offsets[p+1]-1 */
  offsets: Uint32Array;
  /** index into the list of places given */
  place: Uint16Array;
  /** distance (metres; with TRAVEL_TIME seconds) itself */
  plain: Int32Array;
  /** position error of the place subtracted (>= 0), and added */
  near: Int32Array;
  far: Int32Array;
}
