import { randomUUID } from 'node:crypto';
import { coverageCase, locatedPlaces } from '../../server/coverage/model/coverage-case.js';
import {
  readDemandFile,
  type CoverageFile,
  type DemandFile,
} from '../../server/coverage/model/coverage-file.js';
import { groupBy } from '../../server/coverage/model/coverage-regions.js';
import { populationOf } from '../../server/coverage/model/demand.js';
import { evaluate } from '../../server/coverage/model/evaluate.js';
import { nearestOpenStraight } from '../../server/coverage/model/nearest-open.js';
import { checkParameters, type CoverageQuestion } from '../../server/coverage/model/parameters.js';
import { coverageRows, type CoverageRow } from '../../server/coverage/model/report.js';
import { straightNeighbours } from '../../server/coverage/model/straight-neighbours.js';
import { InventoryStatement } from '../../server/inventories/inventory-statement.entity.js';
import type { RegionKind } from '../../server/regions/region-kind.js';
import { homeOf, SMALL_WORLDS } from '../factories/coverage-worlds.js';
import { startTestApp, type Json, type TestApp } from '../setup/app.js';
import { signIn } from '../setup/signed-in.js';
import { monthsAgo, publishSmallWorlds, worldOf } from '../setup/small-worlds.js';

const TOTALS = `population covered partly uncertain uncertainBy { reason population }
  possibleWhiteSpot whiteSpot withinReach hangsOnPosition`;
const REPORT = `query ($parameters: CoverageParametersInput!, $groupBy: RegionKind) {
  coverage(parameters: $parameters, groupBy: $groupBy) {
    parameters { maxDistanceMetres minDayPartsPerWeek freshnessMonths freshnessIgnored asOf }
    registryVersion suppressedPoints points demandSource { source year hash }
    totals { ${TOTALS} }
    rows {
      region { code name kind officialPopulation officialPopulationYear }
      totals { ${TOTALS} } ownMunicipality { ${TOTALS} }
      groupReadings { welcomesEveryone { ${TOTALS} } somethingOfItsOwn { ${TOTALS} } }
      nearestMedianMetres places placesWithDayParts dayPartsPer10000 placesPer10000
      dependOnOnePlace onlyOneWithinReach
    }
    explanation
  } }`;

let app: TestApp;
const now = new Date();

beforeAll(async () => {
  app = await startTestApp();
  await publishSmallWorlds(app);
  const region = await signIn(app, [
    { role: 'REGION', regionCode: homeOf(worldOf('inventoried')) },
  ]);
  const stated = await region.ask(
    'mutation ($inventory: InventoryInput!) { stateInventory(inventory: $inventory) { id } }',
    {
      inventory: {
        municipalityCode: homeOf(worldOf('inventoried')),
        statedFor: 'Verzonnen gemeente',
        asked: 'Iedereen van deze verzonnen wereld',
        statedOn: monthsAgo(1),
      },
    },
  );
  expect(stated.errors).toEqual([]);
  await app.database.dataSource.manager.insert(InventoryStatement, {
    id: randomUUID(),
    municipalityCode: homeOf(worldOf('inventoried long ago')),
    statedBy: 'account:test',
    statedAt: now,
    statedFor: 'Verzonnen gemeente',
    asked: 'Iedereen',
    statedOn: monthsAgo(13),
    validUntil: monthsAgo(1),
    endedAt: null,
    endedBy: null,
  });
});
afterAll(() => app.close());

async function report(
  parameters: Record<string, unknown> = {},
  kind: RegionKind = 'MUNICIPALITY',
): Promise<Json> {
  const { data, errors } = await app.ask(REPORT, {
    parameters: { maxDistanceMetres: 10_000, ...parameters },
    groupBy: kind,
  });
  expect(errors).toEqual([]);
  return data['coverage']!;
}

/** The row of a world's municipality, without what is zero. */
async function rowOf(name: string, parameters: Record<string, unknown> = {}): Promise<Json> {
  const rows = (await report(parameters))['rows'] as unknown as Json[];
  return rows.find(({ region }) => region!['code'] === (homeOf(worldOf(name)) as unknown as Json))!;
}

function inhabitants(totals: Json): Record<string, unknown> {
  const { uncertainBy, ...rest } = totals as unknown as Record<string, unknown>;
  const reasons = (uncertainBy as { reason: string; population: number }[]).map(
    ({ reason, population }) => [reason, population] as const,
  );
  return Object.fromEntries(
    [...Object.entries(rest), ...reasons].filter(([, count]) => count !== 0),
  );
}

const POPULATION = 10_000;

/** What a person would expect of each world within 10 kilometres, at one day part a week. */
const EXPECTED: [string, Record<string, number>][] = [
  ['open', { covered: 6000, possibleWhiteSpot: 4000, withinReach: 6000 }],
  ['border village', { covered: 7000, possibleWhiteSpot: 3000, withinReach: 7000 }],
  ['weekly satellite', { covered: 6000, possibleWhiteSpot: 4000, withinReach: 6000 }],
  ['yearly satellite', { partly: 6000, possibleWhiteSpot: 4000, withinReach: 6000 }],
  ['catchment', { covered: 7000, possibleWhiteSpot: 3000, withinReach: 7000 }],
  ['hosted with nothing of its own', { possibleWhiteSpot: 10_000, withinReach: 6000 }],
  [
    'hidden address',
    {
      covered: 3000,
      uncertain: 7000,
      POSITION_UNKNOWN: 7000,
      hangsOnPosition: 7000,
      withinReach: 6000,
    },
  ],
  [
    'precise to the town',
    {
      covered: 3000,
      uncertain: 7000,
      POSITION_UNKNOWN: 7000,
      hangsOnPosition: 7000,
      withinReach: 6000,
    },
  ],
  ['for young people only', { possibleWhiteSpot: 10_000, withinReach: 6000 }],
  ['telephone hours', { possibleWhiteSpot: 10_000, withinReach: 6000 }],
  ['respite house', { possibleWhiteSpot: 10_000, withinReach: 6000 }],
  ['half an hour of walk-in', { partly: 6000, possibleWhiteSpot: 4000, withinReach: 6000 }],
  ['stale', { uncertain: 6000, NOT_CONFIRMED: 6000, possibleWhiteSpot: 4000, withinReach: 6000 }],
  [
    'never confirmed',
    { uncertain: 6000, NOT_CONFIRMED: 6000, possibleWhiteSpot: 4000, withinReach: 6000 },
  ],
  ['unlocated', { uncertain: 10_000, UNLOCATED: 10_000 }],
  [
    'unknown hours',
    { uncertain: 6000, HOURS_UNKNOWN: 6000, possibleWhiteSpot: 4000, withinReach: 6000 },
  ],
  ['inventoried', { whiteSpot: 10_000 }],
  ['inventoried long ago', { possibleWhiteSpot: 10_000 }],
  ['closed', { possibleWhiteSpot: 10_000 }],
  [
    'unknown walk-in',
    { uncertain: 6000, ACCESS_UNKNOWN: 6000, possibleWhiteSpot: 4000, withinReach: 6000 },
  ],
];

describe('a small world', () => {
  it('of every kind has an expectation', () => {
    expect(EXPECTED.map(([name]) => name)).toEqual(SMALL_WORLDS.map(({ name }) => name));
  });

  it.each(EXPECTED)('%s', async (name, expected) => {
    expect(inhabitants((await rowOf(name))['totals']!)).toEqual({
      population: POPULATION,
      ...expected,
    });
  });

  it('counts only places in, or serving, the own municipality in the other reading', async () => {
    const own = async (name: string) => inhabitants((await rowOf(name))['ownMunicipality']!);
    expect(await own('border village')).toMatchObject({ possibleWhiteSpot: 10_000 });
    expect(await own('catchment')).toMatchObject({ covered: 7000, possibleWhiteSpot: 3000 });
    expect(await own('open')).toMatchObject({ covered: 6000, possibleWhiteSpot: 4000 });
  });

  it('is partly covered by a weekly satellite where two day parts are asked for', async () => {
    const { totals } = (await rowOf('weekly satellite', { minDayPartsPerWeek: 2 })) as Json;
    expect(inhabitants(totals!)).toMatchObject({ partly: 6000, possibleWhiteSpot: 4000 });
  });

  it('counts no hours where none are asked for', async () => {
    const of = async (name: string) =>
      inhabitants((await rowOf(name, { minDayPartsPerWeek: 0 }))['totals']!);
    expect(await of('yearly satellite')).toMatchObject({ covered: 6000 });
    expect(await of('unknown hours')).toMatchObject({ covered: 6000 });
    expect(await of('stale')).toMatchObject({ NOT_CONFIRMED: 6000 });
    expect(await of('half an hour of walk-in')).toMatchObject({ covered: 6000 });
  });

  it('counts shorter days where these are asked for', async () => {
    const row = await rowOf('half an hour of walk-in', { minMinutes: 30 });
    expect(inhabitants(row['totals']!)).toMatchObject({ covered: 6000 });
  });

  it('ignores confirmations only when that is asked, and says so', async () => {
    const asked = { freshnessMonths: null };
    expect(inhabitants((await rowOf('never confirmed', asked))['totals']!)).toMatchObject({
      covered: 6000,
    });
    const { parameters, explanation } = (await report(asked)) as Json;
    expect(parameters).toMatchObject({ freshnessMonths: null, freshnessIgnored: true });
    expect(String(explanation)).toContain('niet of iemand de gegevens heeft bevestigd');
    const { parameters: usual } = (await report()) as Json;
    expect(usual).toMatchObject({ freshnessMonths: 12, freshnessIgnored: false });
  });

  it('has two figures for a group', async () => {
    const row = await rowOf('for young people only', { targetGroups: ['young-people'] });
    expect(inhabitants(row['totals']!)).toMatchObject({ covered: 6000 });
    const { welcomesEveryone, somethingOfItsOwn } = row['groupReadings']! as Json;
    expect(inhabitants(welcomesEveryone!)).toMatchObject({ possibleWhiteSpot: 10_000 });
    expect(inhabitants(somethingOfItsOwn!)).toMatchObject({ covered: 6000 });
    const open = await rowOf('open', { targetGroups: ['young-people'] });
    expect(inhabitants(open['groupReadings']!['welcomesEveryone']!)).toMatchObject({
      covered: 6000,
    });
    expect(inhabitants(open['groupReadings']!['somethingOfItsOwn']!)).toMatchObject({
      possibleWhiteSpot: 10_000,
    });
  });

  it('is another one on another day', async () => {
    const before = { asOf: monthsAgo(2) };
    expect(inhabitants((await rowOf('inventoried', before))['totals']!)).toMatchObject({
      possibleWhiteSpot: 10_000,
    });
    expect(inhabitants((await rowOf('inventoried long ago', before))['totals']!)).toMatchObject({
      whiteSpot: 10_000,
    });
    expect(inhabitants((await rowOf('stale', before))['totals']!)).toMatchObject({
      covered: 6000,
    });
    expect(inhabitants((await rowOf('closed', { asOf: '2019-12-31' }))['totals']!)).toMatchObject({
      covered: 6000,
    });
  });

  it('counts only the ages asked for', async () => {
    const row = await rowOf('open', { ageBands: ['AGE_15_24'] });
    expect(inhabitants(row['totals']!)).toMatchObject({ population: 1000, covered: 600 });
  });

  it('tells who depends on one place, how far half of them live, and what is there', async () => {
    expect(await rowOf('open')).toMatchObject({
      dependOnOnePlace: 6000,
      onlyOneWithinReach: 6000,
      places: 1,
      placesWithDayParts: 1,
      // Five days of six hours: two day parts each.
      dayPartsPer10000: 10,
      placesPer10000: 1,
      region: { officialPopulation: 10_007, officialPopulationYear: 2025, kind: 'MUNICIPALITY' },
    });
    const { nearestMedianMetres } = (await rowOf('open')) as Json;
    // Half of 10,000 is reached at the third square.
    expect(Math.abs(Number(nearestMedianMetres) - 9000)).toBeLessThanOrEqual(2);
    expect(await rowOf('never confirmed')).toMatchObject({
      dependOnOnePlace: 0,
      onlyOneWithinReach: 6000,
      places: 1,
      placesWithDayParts: 0,
      dayPartsPer10000: 0,
    });
  });
});

describe('every level', () => {
  it.each(['COUNTRY', 'PROVINCE', 'MUNICIPALITY', 'POSTCODE_AREA'] as const)(
    '%s adds up to all demand points',
    async (kind) => {
      const { totals, rows } = (await report({}, kind)) as unknown as {
        totals: Record<string, number>;
        rows: { totals: Record<string, number> }[];
      };
      expect(totals['population']).toBe(SMALL_WORLDS.length * POPULATION);
      for (const key of [
        'population',
        'covered',
        'partly',
        'uncertain',
        'possibleWhiteSpot',
        'whiteSpot',
        'withinReach',
      ])
        expect(rows.reduce((sum, row) => sum + row.totals[key]!, 0)).toBe(totals[key]);
    },
  );
});

describe('the browser', () => {
  it.each([
    [{ maxDistanceMetres: 10_000 }, 'MUNICIPALITY'],
    [{ maxDistanceMetres: 9_000, minDayPartsPerWeek: 2 }, 'PROVINCE'],
    [{ maxDistanceMetres: 5_000, dayPartsCount: 'SUMMED', minDayPartsPerWeek: 5 }, 'COUNTRY'],
    [{ maxDistanceMetres: 12_000, freshnessMonths: null }, 'POSTCODE_AREA'],
    [
      { maxDistanceMetres: 16_000, minDayPartsPerWeek: 0, ageBands: ['AGE_65_PLUS'] },
      'MUNICIPALITY',
    ],
  ] as [CoverageQuestion, RegionKind][])(
    'finds the same as the API for %j',
    async (question, kind) => {
      const api = (await report({ ...question }, kind)) as unknown as { rows: CoverageRow[] };
      expect(await computedHere(question, kind)).toEqual(api.rows);
    },
  );

  it('gets the files once and then only asks whether they changed', async () => {
    const first = await app.http.get('/coverage/current.json').set('Accept-Encoding', 'br');
    expect(first.headers['cache-control']).toContain('no-cache');
    const again = await app.http
      .get('/coverage/current.json')
      .set('Accept-Encoding', 'br')
      .set('If-None-Match', first.headers['etag']!);
    expect(again.status).toBe(304);
    const { demandUrl } = first.body as CoverageFile;
    const demand = await app.http.get(demandUrl!);
    expect(demand.headers['cache-control']).toContain('immutable');
    for (const path of [
      '/coverage/demand-00000000000000000000.json',
      '/coverage/',
      '/coverage/../package.json',
    ])
      expect((await app.http.get(path)).status).toBe(404);
  });

  it('gets nothing that is not public', async () => {
    const { text } = await app.http.get('/coverage/current.json');
    expect(text).not.toContain('statedBy');
    expect(text).not.toContain('account:');
  });
});

/** As the pages do it, out of the two files. */
async function computedHere(question: CoverageQuestion, kind: RegionKind): Promise<CoverageRow[]> {
  const current = (await app.http.get('/coverage/current.json')).body as CoverageFile;
  const { points, regions } = readDemandFile(
    (await app.http.get(current.demandUrl!)).body as DemandFile,
  );
  const { parameters } = checkParameters(question, current.today);
  const asked = coverageCase(current.places, current.inventories, parameters!);
  const places = locatedPlaces(current.places).map(({ point: { x, y, errorMetres } }) => ({
    rdX: x,
    rdY: y,
    errorMetres,
  }));
  const all = evaluate(points, straightNeighbours(points.x, points.y, places, 50_000), asked);
  return coverageRows(
    asked,
    groupBy(points, regions, kind)!,
    populationOf(points, parameters!.ageBands).population,
    { all, welcomesEveryone: null, somethingOfItsOwn: null },
    nearestOpenStraight(points, asked.places, asked.judged),
  );
}

describe('what cannot be asked', () => {
  it.each([
    [{ maxDistanceMetres: 0 }, 'maxDistanceMetres'],
    [{ maxDistanceMetres: -5 }, 'maxDistanceMetres'],
    [{ maxDistanceMetres: 2_000_000_000 }, 'maxDistanceMetres'],
    [{ minDayPartsPerWeek: 22 }, 'minDayPartsPerWeek'],
    [{ minDayPartsPerWeek: -1 }, 'minDayPartsPerWeek'],
    [{ minMinutes: 0 }, 'minMinutes'],
    [{ minMinutes: 1441 }, 'minMinutes'],
    [{ freshnessMonths: 0 }, 'freshnessMonths'],
    [{ targetGroups: ['diagnose'] }, 'targetGroups'],
    [{ targetGroups: ['everyone'] }, 'targetGroups'],
    [{ asOf: '2026-02-30' }, 'asOf'],
    [{ asOf: 'gisteren' }, 'asOf'],
    [{ asOf: '1999-12-31' }, 'asOf'],
    [{ maxTravelMinutes: 30 }, 'maxTravelMinutes'],
    [{ distanceModel: 'TRAVEL_TIME' }, 'maxTravelMinutes'],
  ])('%j is refused with a code', async (parameters, parameter) => {
    const { errors } = await app.ask(REPORT, {
      parameters: { maxDistanceMetres: 10_000, ...parameters },
    });
    expect(errors).toHaveLength(1);
    expect(errors[0]!.extensions['code']).toBe('COVERAGE_PARAMETERS_INVALID');
    expect(errors[0]!.extensions['faults']).toEqual([expect.objectContaining({ parameter })]);
  });

  it.each(['IZA_REGION', 'GGD_REGION', 'ZORGKANTOOR_REGION', 'DISTRICT'] as const)(
    '%s is not known in this world',
    async (kind) => {
      const { errors } = await app.ask(REPORT, {
        parameters: { maxDistanceMetres: 10_000 },
        groupBy: kind,
      });
      expect(errors[0]!.extensions['code']).toBe('REGION_KIND_NOT_LOADED');
    },
  );
});
