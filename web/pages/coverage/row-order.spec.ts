import type { CoverageRow } from '../../../server/coverage/model/report.js';
import { COLUMNS, columnsOf, rowsInOrder } from './row-order.js';

function row(name: string, population: number, placesPer10000: number | null = 0): CoverageRow {
  return {
    region: { code: `GM${name}`, name, kind: 'MUNICIPALITY' },
    totals: { population, possibleWhiteSpot: population },
    placesPer10000,
  } as unknown as CoverageRow;
}

const ROWS = [row('Verzonnen 10', 5, 1), row('Verzonnen 9', 7, null), row('Éénzaam', 5, 2)];
const namesBy = (
  ...order: Parameters<typeof rowsInOrder> extends [unknown, ...infer Rest] ? Rest : never
) => rowsInOrder(ROWS, ...order).map(({ region }) => region.name);

describe('rowsInOrder', () => {
  it.each([
    ['from many to few', 'population', true, ['Verzonnen 9', 'Éénzaam', 'Verzonnen 10']],
    ['from few to many', 'population', false, ['Éénzaam', 'Verzonnen 10', 'Verzonnen 9']],
    ['by name, numbers as numbers', 'name', false, ['Éénzaam', 'Verzonnen 9', 'Verzonnen 10']],
    ['by name backwards', 'name', true, ['Verzonnen 10', 'Verzonnen 9', 'Éénzaam']],
    ['without a number last', 'placesPer10000', true, ['Éénzaam', 'Verzonnen 10', 'Verzonnen 9']],
    ['either way', 'placesPer10000', false, ['Verzonnen 10', 'Éénzaam', 'Verzonnen 9']],
  ] as const)('%s', (_name, column, isDescending, names) => {
    expect(namesBy({ column, isDescending })).toEqual(names);
  });

  it('finds a part of a name, without capitals and accents', () => {
    const order = { column: 'name', isDescending: false } as const;
    expect(namesBy(order, ' EENZ ')).toEqual(['Éénzaam']);
    expect(namesBy(order, 'gmverzonnen 9')).toEqual(['Verzonnen 9']);
    expect(namesBy(order, '(.*')).toEqual([]);
  });

  it('leaves the rows it was given as they are', () => {
    const before = [...ROWS];
    rowsInOrder(ROWS, { column: 'name', isDescending: false });
    expect(ROWS).toEqual(before);
  });
});

describe('columnsOf', () => {
  it('has no places for postcode areas: these are counted per municipality', () => {
    expect(columnsOf('MUNICIPALITY')).toEqual(COLUMNS);
    expect(columnsOf('POSTCODE_AREA')).toEqual(COLUMNS.slice(0, -2));
  });
});
