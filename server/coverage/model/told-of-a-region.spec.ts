import fc from 'fast-check';
import { acrossTheBorder } from './across-the-border.js';
import type { CoveragePlace } from './coverage-place.js';
import type { DemandPoints } from './demand.js';
import { forWhom } from './for-whom.js';
import { OUTCOME_OF_EVIDENCE } from './outcome.js';
import type { CoverageParameters } from './parameters.js';
import {
  MUNICIPALITIES,
  randomWorld,
  rowsOf,
  TODAY,
  weekOf,
  workOut,
} from './random-world.spec-support.js';
import { whatToKeep } from './what-to-keep.js';
import { inhabitedPoints, type WorkedOut } from './worked-out.js';
import { worthAsking } from './worth-asking.js';

const SEED = { seed: 20260115, numRuns: 100 };
const HERE = new Set(['GM0001']);

const parameters: CoverageParameters = {
  maxDistanceMetres: 5_000,
  maxTravelMinutes: null,
  minDayPartsPerWeek: 1,
  dayPartsCount: 'PER_LOCATION',
  minMinutes: 120,
  freshnessMonths: 12,
  targetGroups: [],
  networkStatuses: [],
  distanceModel: 'STRAIGHT',
  asOf: TODAY,
  ageBands: [],
};

/** A confirmed place for everyone at (x, 0), open four day parts a week. */
function place(name: string, x: number, given: Partial<CoveragePlace> = {}): CoveragePlace {
  return {
    locationId: name,
    initiativeId: name,
    slug: name.toLowerCase(),
    name,
    town: null,
    point: { x, y: 0, errorMetres: 0, lat: 52, lon: 5 },
    municipality: 'GM0001',
    municipalities: ['GM0001'],
    lifecycle: { status: 'OPEN', since: null, until: null },
    premises: 'OWN',
    hostedOwnProgramme: 'UNKNOWN',
    walkIn: 'YES',
    hours: weekOf(4),
    hoursConfirmedAt: '2025-12-01T10:00:00Z',
    existenceConfirmedAt: '2025-12-01T10:00:00Z',
    minimumAge: null,
    maximumAge: null,
    ageLimit: 'UNKNOWN',
    groupLimit: 'NO',
    targetGroups: [],
    networkStatus: 'IN_NETWORK',
    ...given,
  };
}

const UNCONFIRMED = { hoursConfirmedAt: null, existenceConfirmedAt: null };
const ELSEWHERE = { municipality: 'GM0002', municipalities: ['GM0002'] };

/** Villages on a line, each with so many inhabitants in a municipality. */
function world(
  villages: [x: number, inhabitants: number, municipality: string][],
  places: CoveragePlace[],
  given: Partial<CoverageParameters> = {},
): WorkedOut {
  const none = new Int32Array(villages.length);
  const points: DemandPoints = {
    codes: villages.map((_, index) => String(1000 + index)),
    x: Int32Array.from(villages, ([x]) => x),
    y: none,
    municipality: Uint16Array.from(villages, ([, , code]) => MUNICIPALITIES.indexOf(code)),
    municipalities: MUNICIPALITIES,
    inhabitants: Int32Array.from(villages, ([, inhabitants]) => inhabitants),
    ageBands: {
      AGE_0_14: none,
      AGE_15_24: none,
      AGE_25_44: none,
      AGE_45_64: none,
      AGE_65_PLUS: none,
    },
  };
  return workOut({ parameters: { ...parameters, ...given }, points, places, inventories: [] });
}

describe('what would settle most', () => {
  it('asks first the place whose answer decides for most inhabitants', () => {
    const asked = world(
      [
        [0, 100, 'GM0001'],
        [4_000, 50, 'GM0001'],
        [8_000, 300, 'GM0001'],
      ],
      [place('A', 0, UNCONFIRMED), place('B', 4_500, { ...UNCONFIRMED, walkIn: 'UNKNOWN' })],
    );
    expect(
      worthAsking(asked, null).places.map(({ place: { name }, ...rest }) => ({ name, ...rest })),
    ).toEqual([
      // The village in between may be settled by either of them, so neither decides.
      { name: 'B', ask: ['NOT_CONFIRMED', 'ACCESS_UNKNOWN'], couldSettle: 450, decides: 300 },
      { name: 'A', ask: ['NOT_CONFIRMED'], couldSettle: 150, decides: 0 },
    ]);
  });

  it('asks nothing of a place whose neighbours are covered anyhow', () => {
    const asked = world([[0, 100, 'GM0001']], [place('A', 0, UNCONFIRMED), place('B', 100)]);
    expect(worthAsking(asked, null)).toEqual({ places: [], initiatives: [], municipalities: [] });
  });

  it('asks for the address where only the position is in doubt', () => {
    const asked = world(
      [[6_000, 100, 'GM0001']],
      [place('A', 0, { point: { x: 0, y: 0, errorMetres: 2_000, lat: 52, lon: 5 } })],
    );
    expect(worthAsking(asked, null).places).toEqual([
      expect.objectContaining({ ask: ['POSITION_UNKNOWN'], couldSettle: 100, decides: 100 }),
    ]);
  });

  it('asks where an initiative can be found, and for inventories where nothing is known', () => {
    const asked = world(
      [
        [0, 100, 'GM0001'],
        [20_000, 70, 'GM0002'],
        [20_500, 0, 'GM0003'],
      ],
      [place('Ergens', 0, { point: null, municipalities: ['GM0001', 'GM0003'] })],
    );
    expect(worthAsking(asked, null)).toEqual({
      places: [],
      initiatives: [
        expect.objectContaining({ municipalities: ['GM0001'], couldSettle: 100, decides: 100 }),
      ],
      municipalities: [{ code: 'GM0002', couldSettle: 70 }],
    });
    expect(worthAsking(asked, new Set(['GM0002'])).initiatives).toEqual([]);
  });

  it('sorts ties by name', () => {
    const asked = world(
      [[0, 100, 'GM0001']],
      [place('Één', 0, UNCONFIRMED), place('Zes', 1, UNCONFIRMED), place('acht', 2, UNCONFIRMED)],
    );
    const names = worthAsking(asked, null).places.map(({ place: { name } }) => name);
    expect(names).toEqual(['acht', 'Één', 'Zes']);
  });

  it('never asks for nobody, nor counts more inhabitants than are unsure', () => {
    fc.assert(
      fc.property(randomWorld, (random) => {
        const asking = worthAsking(random, null);
        const unsure = [...inhabitedPoints(random, null)].filter(
          (point) => OUTCOME_OF_EVIDENCE[random.results.evidence[point]!]!.outcome === 'UNCERTAIN',
        );
        const uncertain = unsure.reduce((sum, point) => sum + random.population[point]!, 0);
        for (const { couldSettle, decides, ask } of asking.places) {
          expect(couldSettle).toBeGreaterThan(0);
          expect(couldSettle).toBeLessThanOrEqual(uncertain);
          expect(decides).toBeLessThanOrEqual(couldSettle);
          expect(ask).not.toEqual([]);
        }
        // Who is unsure has something that can be asked.
        const items = asking.places.length + asking.initiatives.length;
        expect(items > 0).toBe(uncertain > 0);
        const possible = asking.municipalities.reduce((sum, each) => sum + each.couldSettle, 0);
        const totals = rowsOf(random, 'MUNICIPALITY').map(({ totals: each }) => each);
        expect(possible).toBe(totals.reduce((sum, each) => sum + each.possibleWhiteSpot, 0));
      }),
      SEED,
    );
  });
});

describe('what to keep', () => {
  it('names who would lose their only place', () => {
    const asked = world(
      [
        [0, 100, 'GM0001'],
        [4_000, 50, 'GM0001'],
        [8_000, 300, 'GM0001'],
        [30_000, 5, 'GM0002'],
      ],
      [
        place('Bevestigd', 0),
        place('Onbevestigd', 8_000, UNCONFIRMED),
        place('Over de grens', 30_000, ELSEWHERE),
      ],
    );
    const kept = (scope: ReadonlySet<string> | null) =>
      whatToKeep(asked, scope).map(({ place: { name }, ...rest }) => ({ name, ...rest }));
    expect(kept(HERE)).toEqual([
      { name: 'Bevestigd', isHere: true, onlyCovering: 150, onlyKnown: 100 },
      { name: 'Onbevestigd', isHere: true, onlyCovering: 0, onlyKnown: 300 },
    ]);
    expect(kept(new Set(['GM0002']))).toEqual([
      { name: 'Over de grens', isHere: true, onlyCovering: 5, onlyKnown: 5 },
    ]);
  });

  it('adds up to what the table says', () => {
    fc.assert(
      fc.property(randomWorld, (random) => {
        for (const { region, dependOnOnePlace, onlyOneWithinReach } of rowsOf(
          random,
          'MUNICIPALITY',
        )) {
          const kept = whatToKeep(random, new Set([region.code]));
          const sum = (of: (item: (typeof kept)[number]) => number) =>
            kept.reduce((total, item) => total + of(item), 0);
          expect(sum(({ onlyCovering }) => onlyCovering)).toBe(dependOnOnePlace);
          expect(sum(({ onlyKnown }) => onlyKnown)).toBe(onlyOneWithinReach);
        }
      }),
      SEED,
    );
  });
});

describe('across the border', () => {
  it('counts inhabitants within reach of a neighbour, and who has no other', () => {
    const asked = world(
      [
        [0, 100, 'GM0001'],
        [9_000, 40, 'GM0001'],
      ],
      [
        place('Hier', 0),
        place('Naast', 4_500, { ...ELSEWHERE, municipalities: ['GM0002', 'GM0001'] }),
        place('Verder', 12_000, ELSEWHERE),
        place('Gesloten', 9_000, {
          ...ELSEWHERE,
          lifecycle: { status: 'CLOSED', since: null, until: null },
        }),
      ],
    );
    expect(
      acrossTheBorder(asked, HERE).map(({ place: { name }, ...rest }) => ({ name, ...rest })),
    ).toEqual([
      { name: 'Naast', serves: true, inhabitants: 140, withoutOneHere: 40 },
      { name: 'Verder', serves: false, inhabitants: 40, withoutOneHere: 40 },
    ]);
    expect(acrossTheBorder(asked, null)).toEqual([]);
  });

  it('never counts more inhabitants than are within reach', () => {
    fc.assert(
      fc.property(randomWorld, (random) => {
        for (const { region, totals } of rowsOf(random, 'MUNICIPALITY'))
          for (const { inhabitants, withoutOneHere } of acrossTheBorder(
            random,
            new Set([region.code]),
          )) {
            expect(inhabitants).toBeLessThanOrEqual(totals.withinReach);
            expect(withoutOneHere).toBeLessThanOrEqual(inhabitants);
          }
      }),
      SEED,
    );
  });
});

describe('for whom there is something', () => {
  it('tells places for everyone apart from something of its own', () => {
    const asked = world(
      [
        [0, 100, 'GM0001'],
        [9_000, 40, 'GM0001'],
      ],
      [
        place('Iedereen', 0, { targetGroups: ['everyone', 'women'] }),
        place('Jongeren', 9_000, { groupLimit: 'YES', targetGroups: ['young-people'] }),
        place('Misschien', 9_000, { groupLimit: 'UNKNOWN', targetGroups: ['relatives'] }),
        place('Te ver', 30_000, { targetGroups: ['men'] }),
      ],
    );
    const told = forWhom(asked, HERE);
    const own = Object.fromEntries(told.groups.map(({ group, own: reach }) => [group, reach]));
    expect(told.population).toBe(140);
    expect(told.welcomesEveryone).toEqual({ places: 1, inhabitants: 100 });
    expect(told.perhapsEveryone).toEqual({ places: 1, inhabitants: 40 });
    expect(own.women).toEqual({ places: 1, inhabitants: 100 });
    expect(own['young-people']).toEqual({ places: 1, inhabitants: 40 });
    expect(own.men).toEqual({ places: 0, inhabitants: 0 });
  });

  it('counts each inhabitant once', () => {
    fc.assert(
      fc.property(randomWorld, (random) => {
        const { population, welcomesEveryone, perhapsEveryone, groups } = forWhom(random, null);
        for (const { inhabitants, places } of [
          welcomesEveryone,
          perhapsEveryone,
          ...groups.map(({ own }) => own),
        ]) {
          expect(inhabitants).toBeLessThanOrEqual(population);
          expect(places > 0).toBe(inhabitants > 0);
        }
      }),
      SEED,
    );
  });
});
