import { DemandPoint, DemandSet } from './demand.entity.js';
import { Place, PostcodeArea } from './place.entity.js';
import { ReferenceLayer } from './reference-layer.entity.js';
import { ReferenceLoad } from './reference-load.entity.js';
import { RegionFigure } from './region-figure.entity.js';
import { Region, RegionParent } from './region.entity.js';

/** The tables of this module. */
export const regionEntities = [
  Region,
  RegionParent,
  Place,
  PostcodeArea,
  DemandSet,
  DemandPoint,
  ReferenceLoad,
  ReferenceLayer,
  RegionFigure,
];
