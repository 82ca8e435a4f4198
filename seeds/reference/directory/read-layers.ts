import { asMultiPolygon, outlineFault, type Box } from '../geometry.js';
import type { ReferenceLayer, ReferenceLayerKind, ReferenceSource } from '../reference-data.js';
import { ReferenceDataError } from '../reference-error.js';
import { readGeoJson } from './outlines.js';

interface LayerFile {
  kind: ReferenceLayerKind;
  file: string;
  /** All of it lies in here; without one in the Netherlands. */
  box?: Box;
  source: ReferenceSource;
}

/** The files say nothing of their own date, and we do not make one up. */
const UNDATED = 'onbekend';

const LAYER_FILES: readonly LayerFile[] = [
  {
    kind: 'INLAND_WATER',
    file: 'binnenwater.geojson',
    source: {
      name: 'Binnenwater',
      holder: '© OpenStreetMap contributors',
      licence: 'ODbL, alleen water',
      year: UNDATED,
      usedFor: 'Rivieren, meren en plassen op de kaart',
    },
  },
  {
    kind: 'NEIGHBOURS',
    file: 'buurlanden.geojson',
    box: [-2, 47, 13, 57],
    source: {
      name: 'Buurlanden',
      holder: 'Natural Earth',
      licence: 'publiek domein',
      year: UNDATED,
      usedFor: 'Omtrek van de landen om ons heen, op de kaart',
    },
  },
];

/**
 * Inland water from `binnenwater.geojson` and the countries around us from `buurlanden.geojson`,
 * each only when the file is there.
 * @param files what is in the directory
 * @returns the layers, and a line for the sources page per layer
 * @throws ReferenceDataError REFERENCE_FILE_BROKEN or REFERENCE_GEOMETRY_INVALID, naming the file
 */
export async function readLayers(
  directory: string,
  files: readonly string[],
): Promise<{ layers: ReferenceLayer[]; sources: ReferenceSource[] }> {
  const layers: ReferenceLayer[] = [];
  const sources: ReferenceSource[] = [];
  for (const { kind, file, box, source } of LAYER_FILES) {
    if (!files.includes(file)) continue;
    layers.push({ kind, file, outlines: await readOutlines(directory, file, box) });
    sources.push(source);
  }
  return { layers, sources };
}

async function readOutlines(
  directory: string,
  file: string,
  box: Box | undefined,
): Promise<ReferenceLayer['outlines']> {
  const features = await readGeoJson(directory, file);
  if (features.length === 0) {
    // Absent means not known; an empty layer would claim that there is no water.
    throw new ReferenceDataError('REFERENCE_FILE_BROKEN', file, 'there are no outlines in it');
  }
  return features.flatMap((item, index) => {
    const outline = asMultiPolygon(item?.geometry);
    const fault = outline ? outlineFault(outline, box) : 'it is not a polygon';
    if (!outline || fault) {
      throw new ReferenceDataError(
        'REFERENCE_GEOMETRY_INVALID',
        `${file}#${index + 1}`,
        `this outline cannot be used: ${fault}`,
      );
    }
    return outline.coordinates.map((polygon) => ({
      type: 'MultiPolygon' as const,
      coordinates: [polygon],
    }));
  });
}
