import type { Feature, FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { asMultiPolygon, outlineFault } from '../geometry.js';
import { ReferenceDataError } from '../reference-error.js';
import { readTextFile } from './csv-file.js';

/** Outlines by code (`GM0344`, `3512`). */
export type Outlines = Map<string, MultiPolygon>;

/** @throws ReferenceDataError REFERENCE_FILE_MISSING or REFERENCE_FILE_BROKEN */
async function readJson(directory: string, file: string): Promise<unknown> {
  const text = await readTextFile(directory, file);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new ReferenceDataError('REFERENCE_FILE_BROKEN', file, 'this is not valid JSON', {
      cause,
    });
  }
}

export async function readTopology(directory: string, file: string): Promise<Topology> {
  const json = (await readJson(directory, file)) as Partial<Topology> | null;
  if (json?.type !== 'Topology' || !json.objects || !Array.isArray(json.arcs)) {
    throw new ReferenceDataError('REFERENCE_FILE_BROKEN', file, 'this is not a TopoJSON topology');
  }
  return json as Topology;
}

/** The features of one object of a topology. @throws ReferenceDataError */
export function topologyFeatures(topology: Topology, object: string, file: string): Feature[] {
  const found = topology.objects[object];
  if (!found) {
    throw new ReferenceDataError(
      'REFERENCE_FILE_BROKEN',
      file,
      `object ${object} is missing; found ${Object.keys(topology.objects).join(', ')}`,
    );
  }
  try {
    const converted = feature(topology, found) as Feature | FeatureCollection;
    return converted.type === 'FeatureCollection' ? converted.features : [converted];
  } catch (cause) {
    throw new ReferenceDataError(
      'REFERENCE_GEOMETRY_INVALID',
      file,
      `object ${object} points to lines that the file does not hold`,
      { cause },
    );
  }
}

/** The features of a GeoJSON file, bare geometries included. @throws ReferenceDataError */
export async function readGeoJson(directory: string, file: string): Promise<Feature[]> {
  const json = (await readJson(directory, file)) as
    FeatureCollection | { type: 'GeometryCollection'; geometries: Geometry[] } | null;
  if (json?.type === 'FeatureCollection' && Array.isArray(json.features)) return json.features;
  if (json?.type === 'GeometryCollection' && Array.isArray(json.geometries)) {
    return json.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
  }
  throw new ReferenceDataError('REFERENCE_FILE_BROKEN', file, 'this is not GeoJSON');
}

/**
 * Outlines by the code in one property.
 * @throws ReferenceDataError REFERENCE_COLUMN_MISSING, REFERENCE_CODE_DUPLICATE or
 *   REFERENCE_GEOMETRY_INVALID, each naming the feature
 */
export function outlinesByCode(
  features: readonly Feature[],
  codeProperty: string,
  file: string,
): Outlines {
  const outlines: Outlines = new Map();
  features.forEach((item, index) => {
    const where = `${file}#${index + 1}`;
    const value: unknown = item.properties?.[codeProperty];
    if (typeof value !== 'string' && typeof value !== 'number') {
      const found = Object.keys(item.properties ?? {}).join(', ') || 'none';
      throw new ReferenceDataError(
        'REFERENCE_COLUMN_MISSING',
        where,
        `property ${codeProperty} is missing; found ${found}`,
      );
    }
    const code = String(value);
    if (outlines.has(code)) {
      throw new ReferenceDataError('REFERENCE_CODE_DUPLICATE', where, `${code} stands here twice`);
    }
    const outline = asMultiPolygon(item.geometry);
    const fault = outline ? outlineFault(outline) : 'it is not a polygon';
    if (!outline || fault) {
      throw new ReferenceDataError(
        'REFERENCE_GEOMETRY_INVALID',
        where,
        `the outline of ${code} cannot be used: ${fault}`,
      );
    }
    outlines.set(code, outline);
  });
  return outlines;
}
