import type { MultiPolygon } from 'geojson';
import { rdToWgs84 } from '../../server/gazetteer/rijksdriehoek.js';
import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';
import type { ReferenceData, ReferenceRegion } from '../../seeds/reference/reference-data.js';
import { aLocation, anInitiative, anOffering } from './initiative.js';
import { weekly } from './coverage.js';

/** How far east of the middle the inhabited squares lie, kilometres, and how many people live there. */
export const SQUARES = [
  { kilometres: 1, inhabitants: 1000 },
  { kilometres: 5, inhabitants: 2000 },
  { kilometres: 9, inhabitants: 3000 },
  { kilometres: 11, inhabitants: 4000 },
] as const;

type Content = InitiativeContentInput;
type Point = { lat: number; lon: number };

/** One small world: a municipality with inhabitants, a neighbour without, and what stands there. */
export interface SmallWorld {
  name: string;
  /** @param at a point so many kilometres east of the middle of the municipality */
  initiatives(at: (kilometres: number) => Point, home: string, neighbour: string): Content[];
  /** Which field groups of its initiatives were confirmed, months ago; none = nobody confirmed. */
  confirmedMonthsAgo?: number;
  inventory?: 'VALID' | 'EXPIRED';
}

const WORKDAYS = weekly([1, 2, 3, 4, 5], '10:00', '16:00');

/** An initiative with one location, and one thing to walk into. */
function aPlace(
  { lat, lon }: Point,
  location: Partial<Content['locations'][number]> = {},
  offering: Partial<Content['offerings'][number]> = {},
  rest: Partial<Content> = {},
): Content {
  const there = aLocation(lat, lon, location);
  return anInitiative({
    locations: [there],
    offerings: [anOffering({ locationId: there.id, hours: WORKDAYS, ...offering })],
    ...rest,
  });
}

/** Of every kind that coverage treats in a way of its own. */
export const SMALL_WORLDS: SmallWorld[] = [
  { name: 'open', confirmedMonthsAgo: 1, initiatives: (at) => [aPlace(at(0))] },
  { name: 'border village', confirmedMonthsAgo: 1, initiatives: (at) => [aPlace(at(16.5))] },
  {
    name: 'weekly satellite',
    confirmedMonthsAgo: 1,
    initiatives: (at) => [
      aPlace(
        at(0),
        { premises: 'HOSTED', hostedOwnProgramme: 'YES' },
        { hours: weekly([3], '10:00', '14:00') },
      ),
    ],
  },
  {
    name: 'yearly satellite',
    confirmedMonthsAgo: 1,
    initiatives: (at) => [
      aPlace(
        at(0),
        { premises: 'HOSTED', hostedOwnProgramme: 'YES' },
        {
          hours: {
            rules: [
              {
                rule: 'COUNT',
                kind: 'OPEN',
                count: 3,
                unit: 'DAYS',
                per: 'YEAR',
                intervals: null,
                dayParts: ['AFTERNOON'],
              },
            ],
            exceptions: [],
            publicHolidays: { general: 'UNKNOWN', goodFriday: 'UNKNOWN', liberationDay: 'UNKNOWN' },
            sourceText: null,
          },
        },
      ),
    ],
  },
  {
    name: 'catchment',
    confirmedMonthsAgo: 1,
    initiatives: (at, home) => [aPlace(at(16.5), { catchment: [home] })],
  },
  {
    name: 'hosted with nothing of its own',
    confirmedMonthsAgo: 1,
    initiatives: (at) => [aPlace(at(0), { premises: 'HOSTED', hostedOwnProgramme: 'NO' })],
  },
  {
    name: 'hidden address',
    confirmedMonthsAgo: 1,
    initiatives: (_, home) => [
      aPlace(
        { lat: 0, lon: 0 },
        {
          addressVisibility: 'HIDDEN',
          site: { id: crypto.randomUUID(), place: townOf(home), municipalityCode: home },
        },
      ),
    ],
  },
  {
    name: 'precise to the town',
    confirmedMonthsAgo: 1,
    initiatives: (_, home) => [
      aPlace(
        { lat: 0, lon: 0 },
        { site: { id: crypto.randomUUID(), place: townOf(home), municipalityCode: home } },
      ),
    ],
  },
  {
    name: 'for young people only',
    confirmedMonthsAgo: 1,
    initiatives: (at) => [
      aPlace(at(0), { maximumAge: 25 }, {}, { targetGroups: ['young-people'] }),
    ],
  },
  {
    name: 'telephone hours',
    confirmedMonthsAgo: 1,
    initiatives: (at) => [
      aPlace(
        at(0),
        {},
        {
          kind: 'phone-line',
          isWalkIn: 'NO',
          hours: { ...WORKDAYS, rules: WORKDAYS.rules.map((rule) => ({ ...rule, kind: 'PHONE' })) },
        },
      ),
    ],
  },
  {
    name: 'respite house',
    confirmedMonthsAgo: 1,
    initiatives: (at) => [
      aPlace(
        at(0),
        {},
        {
          kind: 'respite',
          isWalkIn: 'NO',
          hours: { ...WORKDAYS, rules: [{ rule: 'AROUND_THE_CLOCK', kind: 'STAY' }] },
        },
      ),
    ],
  },
  {
    name: 'half an hour of walk-in',
    confirmedMonthsAgo: 1,
    initiatives: (at) => [aPlace(at(0), {}, { hours: weekly([1, 2, 3, 4, 5], '10:00', '10:30') })],
  },
  { name: 'stale', confirmedMonthsAgo: 14, initiatives: (at) => [aPlace(at(0))] },
  { name: 'never confirmed', initiatives: (at) => [aPlace(at(0))] },
  {
    name: 'unlocated',
    initiatives: (_, home) => [anInitiative({ worksInMunicipalities: [home] })],
  },
  {
    name: 'unknown hours',
    confirmedMonthsAgo: 1,
    initiatives: (at) => [aPlace(at(0), {}, { hours: null })],
  },
  { name: 'inventoried', inventory: 'VALID', initiatives: () => [] },
  { name: 'inventoried long ago', inventory: 'EXPIRED', initiatives: () => [] },
  {
    name: 'closed',
    confirmedMonthsAgo: 1,
    initiatives: (at) => [aPlace(at(0), { lifecycle: { status: 'CLOSED', since: '2020' } })],
  },
  {
    name: 'unknown walk-in',
    confirmedMonthsAgo: 1,
    initiatives: (at) => [aPlace(at(0), {}, { isWalkIn: 'UNKNOWN' })],
  },
];

const KILOMETRE = 1000;

/** Code of the municipality of a world, and of its neighbour to the east. */
export function homeOf(world: SmallWorld): string {
  return `GM91${String(SMALL_WORLDS.indexOf(world) + 10)}`;
}
export function neighbourOf(world: SmallWorld): string {
  return `GM92${String(SMALL_WORLDS.indexOf(world) + 10)}`;
}
function townOf(home: string): string {
  return `Verzonnendorp ${home.slice(-2)}`;
}

/** The middle of a world; worlds lie 50 kilometres apart, so that none sees another. */
export function middleOf(world: SmallWorld): { x: number; y: number } {
  const index = SMALL_WORLDS.indexOf(world);
  return {
    x: 64_000 + (index % 4) * 50 * KILOMETRE,
    y: 380_000 + Math.floor(index / 4) * 50 * KILOMETRE,
  };
}

export function eastOf(world: SmallWorld, kilometres: number): Point {
  const { x, y } = middleOf(world);
  return rdToWgs84({ x: x + kilometres * KILOMETRE, y });
}

/** Squares of the invented country. The town of each has its middle there, and 3 kilometres of doubt. */
export function worldsReference(): ReferenceData {
  const region = (
    kind: ReferenceRegion['kind'],
    code: string,
    parents: string[],
    geometry: MultiPolygon | null,
  ): ReferenceRegion => ({
    kind,
    code,
    name: kind === 'MUNICIPALITY' ? `Verzonnen gemeente ${code.slice(2)}` : `Verzonnen ${code}`,
    year: 2026,
    parents,
    geometry,
    approximate: false,
    officialPopulation: kind === 'MUNICIPALITY' ? { inhabitants: 10_007, year: 2025 } : null,
  });
  const provinceOf = (world: SmallWorld) => (SMALL_WORLDS.indexOf(world) % 2 ? 'PV91' : 'PV92');
  return {
    kind: 'directory',
    sources: [],
    approximate: false,
    layers: [],
    postcodes: [],
    postcodesComplete: false,
    regions: [
      region('COUNTRY', 'NL00', [], null),
      region('PROVINCE', 'PV91', ['NL00'], null),
      region('PROVINCE', 'PV92', ['NL00'], null),
      ...SMALL_WORLDS.flatMap((world) => {
        const { x, y } = middleOf(world);
        const parents = [provinceOf(world), 'NL00'];
        return [
          region('MUNICIPALITY', homeOf(world), parents, square(x - 4000, y - 10_000)),
          region('MUNICIPALITY', neighbourOf(world), parents, square(x + 16_000, y - 10_000)),
        ];
      }),
    ],
    places: SMALL_WORLDS.map((world) => {
      const { lat, lon } = eastOf(world, 0);
      return {
        name: townOf(homeOf(world)),
        aliases: [],
        municipalityCode: homeOf(world),
        latitude: lat,
        longitude: lon,
        errorMetres: 3000,
      };
    }),
    demand: {
      source: 'Verzonnen telling',
      year: 2026,
      points: SMALL_WORLDS.flatMap((world) =>
        SQUARES.map(({ kilometres, inhabitants }, index) => {
          const { lat, lon } = eastOf(world, kilometres);
          return {
            code: `${homeOf(world).slice(-2)}${String(index + 10)}`,
            municipalityCode: homeOf(world),
            latitude: lat,
            longitude: lon,
            inhabitants,
            ageBands: {
              '0-14': 0,
              '15-24': inhabitants / 10,
              '25-44': inhabitants / 2,
              '45-64': inhabitants / 5,
              '65+': inhabitants / 5,
            },
          };
        }),
      ),
    },
  };
}

/** 20 by 20 kilometres. */
function square(x: number, y: number): MultiPolygon {
  const side = 20 * KILOMETRE;
  const corners = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ].map(([cornerX, cornerY]) => {
    const { lat, lon } = rdToWgs84({ x: cornerX!, y: cornerY! });
    return [lon, lat];
  });
  return { type: 'MultiPolygon', coordinates: [[corners]] };
}
