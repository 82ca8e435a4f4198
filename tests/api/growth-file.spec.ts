import { CriteriaService } from '../../server/criteria/criteria.service.js';
import { TakeDownService } from '../../server/initiatives/take-down.service.js';
import { YearlyFiguresService } from '../../server/criteria/yearly-figures.service.js';
import { aPublicPlace, someWords } from '../factories/growth.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { rawRequest } from '../setup/raw-http.js';

describe('GET /registry/growth/<slug>.json', () => {
  let app: TestApp;
  let growth: CriteriaService;
  beforeAll(async () => {
    app = await startTestApp();
    growth = app.application.nest.get(CriteriaService);
  });
  afterAll(() => app.close());

  const get = (slug: string) => app.http.get(`/registry/growth/${slug}.json`);
  const actor = 'editor:1';

  /** A public place that wrote about the first characteristic, and its address. */
  async function aPlaceThatTold(): Promise<{ id: string; slug: string }> {
    const { id, slug } = await aPublicPlace(app);
    await growth.saveAssessment({
      initiativeId: id,
      criterion: 1,
      seen: null,
      words: someWords({ tookPart: 'Verzonnen namen' }),
      actor,
    });
    return { id, slug };
  }
  const publish = (id: string) =>
    growth.publish({ initiativeId: id, criterion: 1, seen: 1, actor });

  it('is there the moment something is published, and gone the moment it is withdrawn', async () => {
    const { id, slug } = await aPlaceThatTold();
    expect((await get(slug)).status).toBe(404);

    await publish(id);
    const shown = await get(slug);
    expect(shown.status).toBe(200);
    expect(shown.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(shown.headers['cache-control']).toBe('no-store');
    expect(shown.headers['access-control-allow-origin']).toBe('*');
    expect(shown.body).toMatchObject({ format: 1, id, slug, criteria: [{ criterion: 1 }] });
    expect(shown.text).not.toContain('Verzonnen namen');

    await growth.withdraw({ initiativeId: id, criterion: 1, actor });
    expect((await get(slug)).status).toBe(404);
  });

  it('is gone at once with the place', async () => {
    const { id, slug } = await aPlaceThatTold();
    await publish(id);
    await app.application.nest
      .get(TakeDownService)
      .takeDown({ recordId: id, actor: 'keeper:1', reason: 'Verzonnen' });
    expect((await get(slug)).status).toBe(404);
  });

  it('does not tell apart what is unknown, what is kept back and what was taken down', async () => {
    const kept = await aPlaceThatTold();
    const taken = await aPlaceThatTold();
    await publish(taken.id);
    await app.application.nest
      .get(TakeDownService)
      .takeDown({ recordId: taken.id, actor: 'keeper:1', reason: 'Verzonnen' });
    const figures = app.application.nest.get(YearlyFiguresService);
    await figures.saveFigures({
      initiativeId: kept.id,
      figures: { year: 2024, groups: 3 },
      seen: null,
      published: false,
      actor,
    });

    const answers = await Promise.all([kept.slug, taken.slug, 'bestaat-niet'].map(get));

    const [first, ...others] = answers.map(({ status, headers, text }) => ({
      status,
      text,
      headers: Object.entries(headers).filter(([name]) => name !== 'date'),
    }));
    expect(first!.status).toBe(404);
    expect(JSON.parse(first!.text)).toMatchObject({ code: 'GROWTH_NOT_PUBLISHED' });
    for (const other of others) expect(other).toEqual(first);
  });

  it.each([
    '/registry/growth/',
    '/registry/growth/x',
    '/registry/growth/.json',
    '/registry/growth/%00.json',
    '/registry/growth/..%2f..%2fpackage.json',
    '/registry/growth/a/b.json',
    "/registry/growth/'--.json",
    `/registry/growth/${'a'.repeat(5000)}.json`,
    '/registry/growth/constructor.json',
    '/registry/growth/%E0%A4%A.json',
  ])('answers 404 to %s', async (path) => {
    expect((await rawRequest(app.url, path)).status).toBe(404);
  });

  it('can only be read', async () => {
    const { id, slug } = await aPlaceThatTold();
    await publish(id);
    const path = `/registry/growth/${slug}.json`;
    for (const method of ['post', 'put', 'delete', 'patch'] as const) {
      expect((await app.http[method](path)).status).toBe(405);
    }
    expect((await app.http.options(path)).status).toBe(204);
    const head = await app.http.head(path);
    expect([head.status, head.text ?? '']).toEqual([200, '']);
  });

  it('is logged without telling whose it was', async () => {
    const { slug } = await aPlaceThatTold();
    await get(slug);
    expect(app.log.join('')).not.toContain(slug);
  });
});
