import fc from 'fast-check';
import { clustersOf, MAX_ZOOM, type MapMarker } from './clusters.js';
import { boundsOf, COUNTRY, type MapPlace } from './map-place.js';

const place = (id: string, lon: number, lat: number): MapPlace => ({
  id,
  lon,
  lat,
  label: id,
  isExact: true,
  errorMetres: 0,
  kind: 'walk-in',
});

const idsIn = (markers: MapMarker[]): string[] =>
  markers.flatMap((marker) =>
    marker.kind === 'place' ? [marker.place.id] : marker.places.map(({ id }) => id),
  );

describe('clustersOf', () => {
  const utrecht = [place('a', 5.12, 52.09), place('b', 5.121, 52.091), place('c', 5.13, 52.1)];

  it('joins what lies close together far away, and parts it nearby', () => {
    const clusters = clustersOf(utrecht);
    const far = clusters(COUNTRY, 6);
    expect(far).toHaveLength(1);
    expect(far[0]).toMatchObject({ kind: 'cluster' });
    const near = clusters(COUNTRY, MAX_ZOOM);
    expect(near.length).toBeGreaterThan(1);
    expect(idsIn(near).sort()).toEqual(['a', 'b', 'c']);
  });

  it('says where a cluster parts, and that one of a single point never does', () => {
    const [apart] = clustersOf(utrecht)(COUNTRY, 6);
    if (apart?.kind !== 'cluster') throw new Error('a cluster was expected');
    expect(apart.partAtZoom).toBeGreaterThan(6);
    const same = clustersOf([place('a', 5, 52), place('b', 5, 52)])(COUNTRY, MAX_ZOOM);
    expect(same).toMatchObject([{ kind: 'cluster', partAtZoom: null }]);
  });

  it('keeps the order of the list', () => {
    const clusters = clustersOf([
      place('first', 6.9, 52.2),
      place('second', 4.3, 52.1),
      place('third', 6.9, 52.2),
    ]);
    expect(idsIn(clusters(COUNTRY, 8))).toEqual(['first', 'third', 'second']);
  });

  it('has every place in exactly one marker, at every zoom', () => {
    const anyPlaces = fc.array(
      fc.record({
        lon: fc.double({ min: 3.4, max: 7.2, noNaN: true }),
        lat: fc.double({ min: 50.8, max: 53.5, noNaN: true }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(anyPlaces, fc.integer({ min: 5, max: MAX_ZOOM }), (points, zoom) => {
        const places = points.map(({ lon, lat }, index) => place(String(index), lon, lat));
        expect(idsIn(clustersOf(places)(COUNTRY, zoom)).sort()).toEqual(
          places.map(({ id }) => id).sort(),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('boundsOf', () => {
  it('holds every point, and is the country where there is none', () => {
    expect(boundsOf([])).toEqual(COUNTRY);
    expect(boundsOf([place('a', 4, 52), place('b', 6, 51)])).toEqual([4, 51, 6, 52]);
  });

  it('leaves country around a single point', () => {
    const [west, south, east, north] = boundsOf([place('a', 5, 52)]);
    expect(east - west).toBeCloseTo(0.06);
    expect(north - south).toBeCloseTo(0.06);
  });
});
