import { initiative, location, registry } from '../../registry/test-world.js';
import type { EmbedRegion } from '../../site-context.js';
import { listOfRegion } from './region-list.js';

const REGION: EmbedRegion = {
  kind: 'PROVINCE',
  code: 'PV90',
  name: 'Bedacht',
  municipalities: ['GM9001', 'GM9002'],
  centre: null,
};
const CENTRE = {
  x: 100_000,
  y: 400_000,
  lat: 51.6,
  lon: 4.9,
  errorMetres: 0,
  municipality: 'GM9003',
};
const MOMENT = { now: new Date('2026-06-01T10:00:00Z'), hoursFreshnessMonths: 12 };

const FILE = registry(
  initiative('Verzonnen A', {
    locations: [location(1, { municipality: 'GM9001', place: 'Zandstad' })],
  }),
  initiative('Verzonnen B', {
    locations: [
      location(2, { municipality: 'GM9002', place: 'Akkerdorp' }),
      location(3, { municipality: 'GM9099', place: 'Buiten' }),
    ],
  }),
  initiative('Verzonnen C', {
    locations: [location(4, { municipality: 'GM9001', place: 'Zandstad', group: 'STAY' })],
  }),
  initiative('Verzonnen D', {
    locations: [location(5, { municipality: 'GM9001', lifecycle: { status: 'PLANNED' } })],
  }),
  initiative('Verzonnen E', {
    locations: [location(6, { municipality: 'GM9001', lifecycle: { status: 'CLOSED' } })],
  }),
  initiative('Verzonnen F', { worksIn: ['GM9002'] }),
  initiative('Verzonnen G', { worksIn: ['GM9001'], lifecycle: { status: 'CLOSED' } }),
);

const names = (list: { initiative: { name: string } }[]): string[] =>
  list.map((place) => place.initiative.name);

describe('listOfRegion', () => {
  it('has what lies in the region, by town, in groups, without what ended', () => {
    const list = listOfRegion(FILE, REGION, MOMENT);
    expect(names(list.walkIn)).toEqual(['Verzonnen B', 'Verzonnen A']);
    expect(list.walkIn[0]?.location.place).toBe('Akkerdorp');
    expect(names(list.stay)).toEqual(['Verzonnen C']);
    expect(names(list.notNow)).toEqual(['Verzonnen D']);
    expect(list.worksHere.map(({ name }) => name)).toEqual(['Verzonnen F']);
    expect(list.nearest).toEqual([]);
  });

  it('has the nearest three outside where there is nothing inside', () => {
    const empty = { ...REGION, municipalities: ['GM9003'], centre: CENTRE };
    const list = listOfRegion(FILE, empty, MOMENT);
    expect(list.walkIn).toEqual([]);
    expect(names(list.nearest)).toEqual(['Verzonnen A', 'Verzonnen B', 'Verzonnen B']);
  });
});
