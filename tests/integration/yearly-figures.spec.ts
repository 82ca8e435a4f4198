import { randomUUID } from 'node:crypto';
import type { FiguresInput } from '../../server/criteria/growth-input.js';
import { PublishedGrowthService } from '../../server/criteria/published-growth.service.js';
import { YearlyFigure } from '../../server/criteria/yearly-figure.entity.js';
import { YearlyFiguresService } from '../../server/criteria/yearly-figures.service.js';
import { aPublicPlace } from '../factories/growth.js';
import { loadStarter } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';

/** Utrecht and Zeist, in the starter data. */
const UTRECHT = 'GM0344';
const ZEIST = 'GM0355';

describe('yearly figures', () => {
  let app: TestApp;
  let figures: YearlyFiguresService;
  let shown: PublishedGrowthService;
  beforeAll(async () => {
    app = await startTestApp();
    await loadStarter(app);
    figures = app.application.nest.get(YearlyFiguresService);
    shown = app.application.nest.get(PublishedGrowthService);
  });
  afterAll(() => app.close());

  const manager = () => app.database.dataSource.manager;

  const aPlace = () => aPublicPlace(app);
  const save = (
    initiativeId: string,
    given: FiguresInput,
    { seen = null as number | null, published = false } = {},
  ) => figures.saveFigures({ initiativeId, figures: given, seen, published, actor: 'editor:1' });

  it('are kept per year and municipality, each number optional, zero being one', async () => {
    const { id } = await aPlace();
    await save(id, { year: 2023, participants: 0 });
    await save(id, { year: 2024, municipalityCode: ZEIST, groups: 3 });
    await save(id, { year: 2024, municipalityCode: UTRECHT, participants: 120, volunteers: 14 });
    await save(id, { year: 2024, participants: 130, staffWithLivedExperience: 5 });
    await save(id, { year: 2024, participants: 131, staffWithLivedExperience: 5 }, { seen: 1 });

    expect(await figures.figuresOf(id)).toMatchObject([
      { year: 2024, municipalityCode: null, version: 2, participants: 131, groups: null },
      { year: 2024, municipalityCode: UTRECHT, participants: 120, volunteers: 14 },
      { year: 2024, municipalityCode: ZEIST, groups: 3, participants: null },
      { year: 2023, municipalityCode: null, participants: 0 },
    ]);
    expect(await manager().countBy(YearlyFigure, { initiativeId: id })).toBe(5);
  });

  it('are shown only where the initiative says so, as it gave them', async () => {
    const { id, slug } = await aPlace();
    await save(id, { year: 2024, participants: 130 });
    expect(await shown.publishedProfile(slug)).toBeNull();

    await save(id, { year: 2024, municipalityCode: UTRECHT, groups: 0 }, { published: true });

    expect(await shown.publishedProfile(slug)).toMatchObject({
      criteria: [],
      figures: [{ year: 2024, municipality: { code: UTRECHT, name: 'Utrecht' }, groups: 0 }],
    });
    const [only] = (await shown.publishedProfile(slug))!.figures;
    expect(Object.keys(only!).sort()).toEqual(['groups', 'municipality', 'writtenOn', 'year']);
  });

  it('are shown and taken back at once; taking back never waits for anybody', async () => {
    const { id, slug } = await aPlace();
    const key = { initiativeId: id, year: 2024, municipalityCode: null, actor: 'editor:2' };
    await save(id, { year: 2024, participants: 130 });
    expect(await figures.publishFigures({ ...key, seen: 1 })).toMatchObject({ kind: 'saved' });
    expect(await shown.publishedFigures(id)).toHaveLength(1);
    await save(id, { year: 2024, participants: 131 }, { seen: 2, published: true });

    await figures.withdrawFigures(key);
    await figures.withdrawFigures(key);

    expect(await shown.publishedProfile(slug)).toBeNull();
    expect(await figures.figuresOf(id)).toMatchObject([
      { version: 4, participants: 131, published: false, actor: 'editor:2' },
    ]);
  });

  it('give who was second what the first wrote, and change nothing', async () => {
    const { id } = await aPlace();
    await save(id, { year: 2024, groups: 1 });
    await save(id, { year: 2024, groups: 2 }, { seen: 1 });
    for (const seen of [1, null]) {
      expect(await save(id, { year: 2024, groups: 3 }, { seen })).toMatchObject({
        kind: 'conflict',
        theirs: { version: 2, groups: 2 },
      });
    }
    const key = { initiativeId: id, year: 2024, municipalityCode: null, actor: 'editor:1' };
    expect(await figures.publishFigures({ ...key, seen: 1 })).toMatchObject({ kind: 'conflict' });
    await expect(save(id, { year: 2024, groups: 3 }, { seen: 9 })).rejects.toMatchObject({
      code: 'VERSION_UNKNOWN',
    });
    expect(await manager().countBy(YearlyFigure, { initiativeId: id })).toBe(2);
  });

  it('let one of two at the same moment win, for "all together" too', async () => {
    const { id } = await aPlace();
    const outcomes = await Promise.all(
      [1, 2].map((groups) => save(id, { year: 2024, municipalityCode: null, groups })),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
    const row = await manager().findOneByOrFail(YearlyFigure, { initiativeId: id });
    await expect(manager().insert(YearlyFigure, { ...row, id: randomUUID() })).rejects.toThrow(
      'yearly_figure_version',
    );
  });

  it('are not shown when there is nothing to show', async () => {
    const { id } = await aPlace();
    await expect(save(id, { year: 2024 }, { published: true })).rejects.toMatchObject({
      code: 'NOTHING_TOLD',
    });
    const key = { initiativeId: id, year: 2024, municipalityCode: null, actor: 'editor:1' };
    await expect(figures.publishFigures({ ...key, seen: 1 })).rejects.toMatchObject({
      code: 'VERSION_UNKNOWN',
    });
  });

  it('refuse what is no figure, with the field', async () => {
    const { id } = await aPlace();
    const nextYear = new Date().getFullYear() + 1;
    const bad: [FiguresInput, string, string][] = [
      [{ year: 2024, participants: -1 }, 'participants', 'NUMBER_OUT_OF_RANGE'],
      [{ year: 2024, groups: 1.5 }, 'groups', 'NUMBER_OUT_OF_RANGE'],
      [{ year: 2024, volunteers: 1e9 }, 'volunteers', 'NUMBER_OUT_OF_RANGE'],
      [{ year: nextYear }, 'year', 'YEAR_OUT_OF_RANGE'],
      [{ year: 1900 }, 'year', 'YEAR_OUT_OF_RANGE'],
      [{ year: 2024, municipalityCode: 'GM9999' }, 'municipalityCode', 'MUNICIPALITY_UNKNOWN'],
      [{ year: 2024, municipalityCode: '0344' }, 'municipalityCode', 'MUNICIPALITY_UNKNOWN'],
    ];
    for (const [given, path, code] of bad) {
      await expect(save(id, given)).rejects.toMatchObject({
        code: 'GROWTH_INVALID',
        problems: [{ path, code }],
      });
    }
    await expect(save(randomUUID(), { year: 2024, groups: 1 })).rejects.toMatchObject({
      code: 'INITIATIVE_UNKNOWN',
    });
    expect(await manager().countBy(YearlyFigure, { initiativeId: id })).toBe(0);
  });

  it('can be changed or removed by nobody', async () => {
    const { id } = await aPlace();
    await save(id, { year: 2024, groups: 1 });
    const rows = { initiativeId: id };
    await expect(manager().update(YearlyFigure, rows, { groups: 9 })).rejects.toThrow('only ever');
    await expect(manager().delete(YearlyFigure, rows)).rejects.toThrow('only ever added');
  });
});
