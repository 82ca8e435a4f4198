import type { mapToPng } from '../../map/map-to-png.js';

/** A map that is drawn; what can be done with it, web/map knows. */
export type DrawnMap = Parameters<typeof mapToPng>[0];
