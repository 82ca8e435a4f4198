import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { contains, distanceMetres, outlineFault } from '../geometry.js';
import type { ReferenceData } from '../reference-data.js';
import { POSTCODE_RANGES } from './postcode-ranges.js';
import { readStarter } from './read-starter.js';

let data: ReferenceData;
let milliseconds: number;

beforeAll(async () => {
  const started = performance.now();
  data = await readStarter();
  milliseconds = performance.now() - started;
});

const ofKind = (kind: string) => data.regions.filter((region) => region.kind === kind);
const placeNamed = (name: string, municipality: string) =>
  data.places.find((place) => place.name === name && place.municipalityCode === municipality)!;

describe('the starter reference data', () => {
  it('is there within a few seconds', () => {
    // About 2 s alone; other work on the machine may slow it down.
    expect(milliseconds).toBeLessThan(10_000);
  });

  it('holds the country, all provinces and all 342 municipalities, each with an outline', () => {
    expect(ofKind('COUNTRY')).toHaveLength(1);
    expect(ofKind('PROVINCE').map(({ code }) => code)).toHaveLength(12);
    expect(ofKind('MUNICIPALITY')).toHaveLength(342);
    expect(data.regions.filter(({ geometry }) => !geometry || outlineFault(geometry))).toEqual([]);
    expect(new Set(data.regions.map(({ code }) => code)).size).toBe(355);
  });

  it('calls everything approximate and nothing official', () => {
    expect(data.approximate).toBe(true);
    expect(data.postcodesComplete).toBe(false);
    expect(data.regions.every(({ approximate }) => approximate)).toBe(true);
    expect(data.regions.some(({ officialPopulation }) => officialPopulation)).toBe(false);
    expect(data.demand).toBeNull();
  });

  it('puts nearly every place within the area made for its municipality', () => {
    const areas = new Map(ofKind('MUNICIPALITY').map(({ code, geometry }) => [code, geometry!]));
    const outside = data.places.filter(
      (place) => !contains(areas.get(place.municipalityCode)!, place),
    );
    // On the coast and along large rivers the 1:10 million outline leaves some out.
    expect(outside.length / data.places.length).toBeLessThan(0.02);
  });

  it('knows each municipality by its province and by the name people use', () => {
    const region = (code: string) => data.regions.find((candidate) => candidate.code === code);
    expect(region('GM0518')).toMatchObject({ name: 'Den Haag', parents: ['PV28', 'NL00'] });
    expect(region('GM0373')).toMatchObject({ name: 'Bergen (NH)' });
    expect(region('GM0893')).toMatchObject({ name: 'Bergen (L)' });
  });

  it('has a place for every row of postcode ranges, and each postcode once', () => {
    expect(POSTCODE_RANGES).toHaveLength(160);
    expect(new Set(data.postcodes.map(({ code }) => code)).size).toBe(data.postcodes.length);
    expect(data.postcodes.find(({ code }) => code === '3512')).toMatchObject({
      place: 'Utrecht',
      municipalityCode: 'GM0344',
      latitude: placeNamed('Utrecht', 'GM0344').latitude,
    });
    expect(placeNamed('Den Haag', 'GM0518').aliases).toContain("'s-Gravenhage");
    expect(placeNamed('Etten-Leur', 'GM0777')).toBeDefined();
  });
});

const OFFICIAL = resolve('../shared/data/reference');
const describeWithOfficial = existsSync(OFFICIAL) ? describe : describe.skip;

describeWithOfficial('the starter data beside the official list (needs ../shared)', () => {
  const read = (file: string) =>
    parse(readFileSync(resolve(OFFICIAL, file)), { columns: true, bom: true }) as Record<
      string,
      string
    >[];

  it('has postcode ranges in which every existing postcode belongs to the place', () => {
    const official = read('pc4.csv');
    const wrong = POSTCODE_RANGES.flatMap(({ place, municipalityCode, ranges }) =>
      ranges.flatMap(([from, to]) => {
        const within = official.filter(({ pc4 }) => Number(pc4) >= from && Number(pc4) <= to);
        const ends =
          within.some(({ pc4 }) => pc4 === `${from}`) && within.some(({ pc4 }) => pc4 === `${to}`);
        const others = within.filter(
          ({ plaats, gm_code }) => plaats !== place || gm_code !== municipalityCode,
        );
        return ends && others.length === 0 ? [] : [`${place} ${from}-${to}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has the same municipalities in the same provinces', () => {
    const official = read('gemeente_regio_2025.csv').map(
      ({ gm_code, pv_code }) => `${gm_code} ${pv_code}`,
    );
    const ours = ofKind('MUNICIPALITY').map(({ code, parents }) => `${code} ${parents[0]}`);
    expect(ours.sort()).toEqual(official.sort());
  });

  it('says honestly how far a postcode may lie from the point of its place', () => {
    const known = new Map(data.postcodes.map((postcode) => [postcode.code, postcode]));
    const compared = read('pc4.csv').flatMap(({ pc4, lat, lon }) => {
      const ours = known.get(pc4!);
      if (!ours) return [];
      const official = { latitude: Number(lat), longitude: Number(lon) };
      return [distanceMetres(ours, official) <= ours.errorMetres];
    });
    expect(compared.length).toBeGreaterThan(1400);
    expect(compared.filter(Boolean).length / compared.length).toBeGreaterThan(0.99);
  });
});
