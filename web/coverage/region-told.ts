import type { RegionKind } from '../../seeds/reference/reference-data.js';
import {
  acrossTheBorder,
  type PlaceAcross,
} from '../../server/coverage/model/across-the-border.js';
import type { CoveragePlace } from '../../server/coverage/model/coverage-place.js';
import { forWhom, type ForWhom } from '../../server/coverage/model/for-whom.js';
import { judgePlace, type JudgedPlace } from '../../server/coverage/model/judge-place.js';
import type { CoverageParameters } from '../../server/coverage/model/parameters.js';
import type { CoverageRow } from '../../server/coverage/model/report.js';
import { whatToKeep, type PlaceToKeep } from '../../server/coverage/model/what-to-keep.js';
import { liesIn, type Scope } from '../../server/coverage/model/worked-out.js';
import type { CountedPeople, WhomToAsk } from './coverage-answer.js';
import type { CoverageEngine } from './coverage-engine.js';

/** Of which region all is asked. */
export interface RegionRequest {
  /** They were checked. */
  parameters: CoverageParameters;
  kind: RegionKind;
  code: string;
}

/** A place with what it is under the parameters. */
export interface PlaceHere {
  place: CoveragePlace;
  judged: JudgedPlace;
}

/** All that is told of one region. */
export interface RegionTold extends CountedPeople {
  parameters: CoverageParameters;
  row: CoverageRow;
  /** Postcode areas of a municipality, municipalities of any other region; null = not known. */
  within: { kind: RegionKind; rows: CoverageRow[] } | null;
  /** Places in the region, those without a point that are known to work in it too. */
  places: PlaceHere[];
  keep: PlaceToKeep[];
  across: PlaceAcross[];
  forWhom: ForWhom;
  asking: WhomToAsk;
}

/**
 * Works out what is told of one region.
 *
 * @returns null when the demand data know no such region
 */
export function regionTold(
  engine: CoverageEngine,
  { parameters, kind, code }: RegionRequest,
): RegionTold | null {
  const row = engine.rows(parameters, kind)?.find(({ region }) => region.code === code);
  if (!row) return null;
  const scope = scopeOf(engine, kind, code);
  const world = engine.workedOut(parameters);
  return {
    parameters,
    ...engine.countedOf(parameters),
    row,
    within: rowsWithin(engine, parameters, kind, scope),
    places: world.places
      .filter((place) => isHere(place, scope))
      .map((place) => ({ place, judged: judgePlace(place, parameters) })),
    keep: whatToKeep(world, scope),
    across: acrossTheBorder(world, scope),
    forWhom: forWhom(world, scope),
    asking: engine.asking(parameters, scope),
  };
}

/** What has no point is wherever it is known to work. */
function isHere(place: CoveragePlace, scope: Scope): boolean {
  if (place.point !== null) return liesIn(place, scope);
  return scope === null || place.municipalities.some((code) => scope.has(code));
}

/** The municipalities of a region; null = all there are. */
function scopeOf({ regions }: CoverageEngine, kind: RegionKind, code: string): Scope {
  if (kind === 'COUNTRY') return null;
  if (kind === 'MUNICIPALITY') return new Set([code]);
  return new Set(
    [...regions.parentsOf].flatMap(([municipality, parents]) =>
      parents.includes(code) ? [municipality] : [],
    ),
  );
}

function rowsWithin(
  engine: CoverageEngine,
  parameters: CoverageParameters,
  kind: RegionKind,
  scope: Scope,
): RegionTold['within'] {
  const { points } = engine;
  if (kind === 'MUNICIPALITY') {
    const rows = engine.rows(parameters, 'POSTCODE_AREA');
    // Their rows are the points, in order.
    const isInside = (_: CoverageRow, point: number) =>
      scope!.has(points.municipalities[points.municipality[point]!]!);
    return rows && { kind: 'POSTCODE_AREA', rows: rows.filter(isInside) };
  }
  const rows = engine.rows(parameters, 'MUNICIPALITY');
  return (
    rows && {
      kind: 'MUNICIPALITY',
      rows: rows.filter(({ region }) => scope === null || scope.has(region.code)),
    }
  );
}
