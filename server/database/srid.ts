/** Coordinate systems by their EPSG number: stored in WGS84 degrees, measured in RD metres. */
export const WGS84_SRID = 4326;

/** Amersfoort / RD New: metres, true to about 1 in 10,000 in the European Netherlands. */
export const RD_SRID = 28992;
