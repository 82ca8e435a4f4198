import type { GazetteerFile } from '../gazetteer/gazetteer-file.js';
import type { RegionModel } from '../regions/region.model.js';
import { EmbedRegions } from './embed-regions.js';

const GAZETTEER = {
  municipalities: [
    {
      code: 'GM9001',
      name: 'Verzonnen',
      lat: 52,
      lon: 5,
      x: 150_000,
      y: 450_000,
      errorMetres: 900,
    },
    { code: 'GM9002', name: 'Elders' },
  ],
} as unknown as GazetteerFile;

function world() {
  const asked: string[] = [];
  const state = { away: false, now: 0 };
  const answer = <T>(name: string, value: T): Promise<T> => {
    asked.push(name);
    return state.away ? Promise.reject(new Error('away')) : Promise.resolve(value);
  };
  const regions = new EmbedRegions(
    {
      findByCode: (code) =>
        answer(
          code,
          code === 'PV90' || code === 'NL00'
            ? ({
                kind: code === 'PV90' ? 'PROVINCE' : 'COUNTRY',
                code,
                name: 'Bedacht',
              } as RegionModel)
            : null,
        ),
      findByKind: (kind) => answer(kind, [{ code: kind, name: kind } as RegionModel]),
      municipalityCodesIn: (code) => answer(`in ${code}`, ['GM9001', 'GM9002']),
    },
    () => GAZETTEER,
    () => state.now,
  );
  return { asked, state, regions };
}

describe('EmbedRegions', () => {
  it('knows a municipality without the database, with its centre', async () => {
    const { asked, regions } = world();
    expect(await regions.of('GM9001')).toMatchObject({
      kind: 'MUNICIPALITY',
      name: 'Verzonnen',
      municipalities: ['GM9001'],
      centre: { x: 150_000, municipality: 'GM9001' },
    });
    expect((await regions.of('GM9002'))?.centre).toBeNull();
    expect(asked).toEqual([]);
  });

  it('reads another region once in five minutes, and has a copy while the database is away', async () => {
    const { asked, state, regions } = world();
    const province = await regions.of('PV90');
    expect(province).toMatchObject({ kind: 'PROVINCE', municipalities: ['GM9001', 'GM9002'] });
    state.now = 4 * 60_000;
    await regions.of('PV90');
    expect(asked).toEqual(['PV90', 'in PV90']);
    state.now = 6 * 60_000;
    state.away = true;
    expect(await regions.of('PV90')).toBe(province);
    await expect(regions.of('PV91')).rejects.toThrow('away');
  });

  it('knows no country and no code that does not exist', async () => {
    const { regions } = world();
    expect(await regions.of('NL00')).toBeNull();
    expect(await regions.of('GM9999')).toBeNull();
  });

  it('offers every kind', async () => {
    const { regions } = world();
    expect((await regions.choices()).map(({ kind }) => kind)).toEqual([
      'MUNICIPALITY',
      'PROVINCE',
      'GGD_REGION',
      'ZORGKANTOOR_REGION',
      'IZA_REGION',
    ]);
  });
});
