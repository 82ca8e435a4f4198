import fc from 'fast-check';
import { NETWORK_STATUSES, TARGET_GROUPS } from '../../../server/initiatives/vocabulary.js';
import {
  AGE_BANDS,
  checkParameters,
  START_QUESTION,
  type CoverageQuestion,
} from '../../../server/coverage/model/parameters.js';
import { COVERAGE_LAYERS } from '../../coverage/coverage-answer.js';
import { FIRST_VIEW, fragmentOfView, viewOfFragment, type CoverageView } from './coverage-view.js';
import { TABLE_KINDS } from './kinds.js';
import { COLUMNS } from './row-order.js';

const TODAY = '2026-03-10';
const read = (fragment: string) => viewOfFragment(fragment, TODAY);
const SEED = { seed: 20260310, numRuns: 500 };

function subsetOf<T extends string>(codes: readonly T[]): fc.Arbitrary<T[] | undefined> {
  return fc.option(fc.subarray([...codes], { minLength: 1 }), { nil: undefined });
}

const question: fc.Arbitrary<CoverageQuestion> = fc
  .record({
    maxDistanceMetres: fc.integer({ min: 100, max: 100_000 }),
    minDayPartsPerWeek: fc.integer({ min: 0, max: 21 }),
    dayPartsCount: fc.constantFrom('PER_LOCATION' as const, 'SUMMED' as const),
    minMinutes: fc.integer({ min: 1, max: 1440 }),
    freshnessMonths: fc.option(fc.integer({ min: 1, max: 120 })),
    targetGroups: subsetOf(TARGET_GROUPS.filter((group) => group !== 'everyone')),
    networkStatuses: subsetOf(NETWORK_STATUSES),
    ageBands: subsetOf(AGE_BANDS),
    asOf: fc.constantFrom(undefined, '2026-03-10', '2025-02-28', '2100-12-31'),
    // As far as the file with travel times reaches.
    travel: fc.option(fc.integer({ min: 1, max: 90 })),
  })
  .map(({ travel, ...rest }) => {
    const known = Object.fromEntries(
      Object.entries(rest).filter(([, value]) => value !== undefined),
    ) as unknown as CoverageQuestion;
    return travel === null
      ? known
      : { ...known, distanceModel: 'TRAVEL_TIME' as const, maxTravelMinutes: travel };
  });

const view: fc.Arbitrary<CoverageView> = fc.record({
  question,
  groupBy: fc.constantFrom(...TABLE_KINDS),
  layer: fc.constantFrom(...COVERAGE_LAYERS),
  name: fc.string({ maxLength: 60 }).map((name) => name.trim()),
  sort: fc.record({ column: fc.constantFrom(...COLUMNS), isDescending: fc.boolean() }),
});

describe('the address of what somebody chose', () => {
  it('is empty for what the page opens with', () => {
    expect(fragmentOfView(FIRST_VIEW)).toBe('');
    expect(read('')).toEqual(FIRST_VIEW);
  });

  it('reads in Dutch', () => {
    const chosen: CoverageView = {
      question: {
        maxDistanceMetres: 7500,
        minDayPartsPerWeek: 0,
        freshnessMonths: null,
        targetGroups: ['women'],
        asOf: '2026-01-01',
      },
      groupBy: 'ZORGKANTOOR_REGION',
      layer: 'postcodes',
      name: 'twen',
      sort: { column: 'whiteSpot', isDescending: true },
    };
    const fragment =
      '#afstand=7.5&dagdelen=0&bevestigd=nooit-oud&voor=women&dag=2026-01-01' +
      '&tabel=zorgkantoorregio&kaart=postcodes&naam=twen&volgorde=-whiteSpot';
    expect(fragmentOfView(chosen)).toBe(fragment);
    expect(read(fragment)).toEqual(chosen);
  });

  it('asks the same when it is read again, whatever was chosen', () => {
    fc.assert(
      fc.property(view, (chosen) => {
        const again = read(fragmentOfView(chosen));
        const asked = ({ question: one }: CoverageView) => checkParameters(one, TODAY).parameters;
        expect(asked(again)).toEqual(asked(chosen));
        expect(asked(again)).not.toBeNull();
        expect({ ...again, question: null }).toEqual({ ...chosen, question: null });
        expect(fragmentOfView(again)).toBe(fragmentOfView(chosen));
      }),
      SEED,
    );
  });

  it('asks no farther than the distances around water and by travel time are known', () => {
    expect(read('#afstand=70&meten=around-water').question).toMatchObject({
      distanceModel: 'AROUND_WATER',
      maxDistanceMetres: 50_000,
    });
    expect(read('#meten=travel-time&reistijd=180').question).toMatchObject({
      distanceModel: 'TRAVEL_TIME',
      maxTravelMinutes: 90,
    });
    expect(read('#afstand=70').question).toMatchObject({ maxDistanceMetres: 70_000 });
  });

  it.each([
    ['#inhoud'],
    ['#afstand='],
    ['#afstand=-5'],
    ['#afstand=1e9'],
    ['#afstand=Infinity'],
    ['#afstand=0'],
    ['#afstand=100.001'],
    ['#afstand=999'],
    ['#afstand=10,5'],
    ['#dagdelen=22'],
    ['#dagdelen=1.5'],
    ['#dagdelen=-1'],
    ['#minuten=0'],
    ['#minuten=99999'],
    ['#bevestigd=0'],
    ['#bevestigd=altijd'],
    ['#voor=everyone'],
    ['#voor=%3Cscript%3E'],
    ['#netwerk=in_network'],
    ['#leeftijd=18'],
    ['#dag=2026-02-30'],
    ['#dag=1999-12-31'],
    ['#dag=vandaag'],
    ['#meten=in-vogelvlucht'],
    ['#meten=travel-time'],
    ['#meten=travel-time&reistijd=0'],
    ['#meten=straight&reistijd=30'],
    ['#reistijd=30'],
    ['#tabel=wijk'],
    ['#tabel=__proto__'],
    ['#kaart=constructor'],
    ['#volgorde=rank'],
    ['#volgorde=--name'],
    ['#=&=&&&#='],
    ['#%E0%A4%A=1'],
  ])('%s asks nothing that cannot be asked', (fragment) => {
    expect(read(fragment)).toEqual(FIRST_VIEW);
  });

  it('keeps what can be asked beside what cannot', () => {
    expect(read('#afstand=900&dagdelen=3&voor=women,everyone,women').question).toEqual({
      ...START_QUESTION,
      minDayPartsPerWeek: 3,
      targetGroups: ['women'],
    });
  });

  it('can always be asked, whatever stands in the address', () => {
    const name = fc.constantFrom(
      ...['afstand', 'dagdelen', 'samen', 'minuten', 'bevestigd', 'voor', 'netwerk', 'leeftijd'],
      ...['meten', 'reistijd', 'dag', 'tabel', 'kaart', 'naam', 'volgorde'],
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.integer().map(String),
      fc.double().map(String),
      fc.constantFrom('travel-time', 'around-water', 'women', 'ja', '2026-13-01', '-name'),
    );
    const fragment = fc
      .array(fc.tuple(name, value), { maxLength: 12 })
      .map((fields) => `#${fields.map((field) => field.join('=')).join('&')}`);
    fc.assert(
      fc.property(fragment, (hash) => {
        const { question: asked, name: typed } = read(hash);
        expect(checkParameters(asked, TODAY).faults).toEqual([]);
        expect(typed.length).toBeLessThanOrEqual(60);
      }),
      SEED,
    );
  });
});
