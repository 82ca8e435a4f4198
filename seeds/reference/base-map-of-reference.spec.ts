import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { MultiPolygon } from 'geojson';
import type { BaseMapFile } from '../../server/base-map/base-map-file.js';
import { buildBaseMap } from '../../server/base-map/build-base-map.js';
import { baseMapRowsOf } from '../../tests/fixtures/reference-base-map.js';
import { readDirectory } from './directory/read-directory.js';
import { areaSquareMetres, contains } from './geometry.js';
import type { ReferenceData } from './reference-data.js';
import { readStarter } from './starter/read-starter.js';

interface Made {
  data: ReferenceData;
  map: BaseMapFile;
  milliseconds: number;
}

async function make(read: () => Promise<ReferenceData>): Promise<Made> {
  const data = await read();
  const rows = baseMapRowsOf(data);
  const started = performance.now();
  const map = buildBaseMap(rows);
  return { data, map, milliseconds: performance.now() - started };
}

const kilobytes = (map: BaseMapFile) => brotliCompressSync(JSON.stringify(map)).length / 1000;

function holdsForTheWholeCountry(made: () => Made): void {
  it('keeps the size of the land, and every island', () => {
    const { data, map } = made();
    const real = data.regions.find(({ kind }) => kind === 'COUNTRY')!.geometry!;
    expect(map.land!.coordinates).toHaveLength(real.coordinates.length);
    expect(areaSquareMetres(map.land!) / areaSquareMetres(real)).toBeCloseTo(1, 3);
  });

  it('draws nearly every place on land, and none in another country', () => {
    const { data, map } = made();
    const within = (outline: MultiPolygon) =>
      data.places.filter((place) => contains(outline, place)).length / data.places.length;
    expect(within(map.land!)).toBeGreaterThan(0.98);
    expect(within(map.neighbours!)).toBeLessThan(0.01);
  });

  it('has borders between all provinces and municipalities', () => {
    const { map } = made();
    expect(map.provinces.coordinates.length).toBeGreaterThan(11);
    expect(map.municipalities.coordinates.length).toBeGreaterThan(300);
  });

  it('is made in a moment', () => {
    // About 0.1 s alone; other work on the machine may slow it down.
    expect(made().milliseconds).toBeLessThan(1500);
  });
}

describe('the base map of the starter data', () => {
  let made: Made;
  beforeAll(async () => {
    made = await make(readStarter);
  });
  holdsForTheWholeCountry(() => made);

  it('is at most 40 kB to send', () => expect(kilobytes(made.map)).toBeLessThan(40));

  it('has neighbours along the same border, and does not know the water', () => {
    const { map } = made;
    const corners = (outline: MultiPolygon | null) => outline!.coordinates.flat(2).map(String);
    const theirs = new Set(corners(map.neighbours));
    expect(corners(map.land).filter((corner) => theirs.has(corner)).length).toBeGreaterThan(300);
    expect(map).toMatchObject({ approximate: true, water: null });
  });
});

const OFFICIAL = resolve('../shared/data/reference');
const describeWithOfficial = existsSync(OFFICIAL) ? describe : describe.skip;

describeWithOfficial('the base map of the national files (needs ../shared)', () => {
  let made: Made;
  beforeAll(async () => {
    made = await make(() => readDirectory(OFFICIAL));
  });
  holdsForTheWholeCountry(() => made);

  it('is at most 120 kB to send', () => expect(kilobytes(made.map)).toBeLessThan(120));

  it('loses no water', () => {
    const { data, map } = made;
    const outlines = data.layers.find(({ kind }) => kind === 'INLAND_WATER')!.outlines;
    const real = outlines.reduce((sum, outline) => sum + areaSquareMetres(outline), 0);
    expect(map.water!.coordinates).toHaveLength(outlines.length);
    expect(areaSquareMetres(map.water!) / real).toBeCloseTo(1, 2);
    expect(map).toMatchObject({ approximate: false });
  });
});
