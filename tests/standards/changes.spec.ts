import { XMLParser, XMLValidator } from 'fast-xml-parser';
import Parser from 'rss-parser';
import type { ChangesAnswer } from '../../server/exchange/changes/changes-answer.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { TakeDownService } from '../../server/initiatives/take-down.service.js';
import { publish } from '../factories/exchange-world.js';
import { aLocation, anInitiative } from '../factories/initiative.js';
import { loadStarter } from '../factories/world.js';
import { startTestApp, type TestApp } from '../setup/app.js';
import { rawRequest } from '../setup/raw-http.js';

let app: TestApp;
const first = anInitiative({ name: 'Verzonnen eerste' });
const second = anInitiative({
  name: 'Verzonnen tweede',
  locations: [
    aLocation(0, 0, {
      site: {
        id: '00000000-0000-4000-8000-00000000abcd',
        street: 'Verzonnenstraat',
        houseNumber: '12',
        postcode: '3512 AB',
        place: 'Utrecht',
        municipalityCode: 'GM0344',
        latitude: 52.0907,
        longitude: 5.1214,
      },
    }),
  ],
});
const third = anInitiative({ name: 'Verzonnen derde' });

const registry = () => app.application.nest.get(RegistryService);
const ask = async (query = ''): Promise<ChangesAnswer> => {
  const { status, body } = await rawRequest(app.url, `/open-data/changes${query}`);
  expect(status).toBe(200);
  return JSON.parse(body.toString()) as ChangesAnswer;
};
const told = ({ changes }: ChangesAnswer) => changes.map(({ kind, id }) => [kind, id]);

beforeAll(async () => {
  app = await startTestApp();
  await loadStarter(app);
});
afterAll(() => app.close());

describe('what changed in the register', () => {
  it('is nothing before anything is public', async () => {
    await registry().publish();
    expect(await ask()).toEqual({ changes: [], next: null, latest: null });
  });

  it('is what was published, changed and withdrawn, in order, after where one was', async () => {
    await publish(app, first, 'verzonnen-eerste', null);
    await publish(app, second, 'verzonnen-tweede', null);
    await registry().publish();
    const begin = await ask();
    expect(told(begin)).toEqual([
      ['PUBLISHED', first.id],
      ['PUBLISHED', second.id],
    ]);
    expect(begin.changes[0]).toEqual({
      at: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      kind: 'PUBLISHED',
      ordinal: 2,
      id: first.id,
      slug: 'verzonnen-eerste',
      name: 'Verzonnen eerste',
      url: 'http://kaart.test/initiatief/verzonnen-eerste',
    });
    expect(told(await ask(`?since=${begin.latest}`))).toEqual([]);

    await publish(app, { ...first, foundedYear: 2001 }, undefined, 1);
    await registry().publish();
    const changed = await ask(`?since=${begin.latest}`);
    expect(told(changed)).toEqual([['CHANGED', first.id]]);

    await app.application.nest
      .get(TakeDownService)
      .takeDown({ recordId: first.id, actor: 'keeper:1', reason: 'Een test' });
    const gone = await ask(`?since=${changed.latest}`);
    expect(gone.changes).toEqual([
      { at: expect.any(String) as string, kind: 'WITHDRAWN', ordinal: 4, id: first.id },
    ]);
  });

  it('keeps nothing of what went, also of when it was there', async () => {
    expect(JSON.stringify(await ask())).not.toContain('eerste');
    const rows = await app.database.dataSource.query<{ row: string }[]>(
      'SELECT t::text AS row FROM registry_change t',
    );
    expect(rows.map(({ row }) => row).join('\n')).not.toMatch(/erzonnen|eerste/);
    const feed = await rawRequest(app.url, '/open-data/feed.atom');
    expect(feed.body.toString()).not.toContain('eerste');
  });

  it('is not a publication of the same content', async () => {
    const { latest } = await ask();
    await registry().publish();
    await registry().publishWith(async () => undefined);
    expect(told(await ask(`?since=${latest}`))).toEqual([]);
  });

  it('is nothing that was rolled back', async () => {
    const { latest } = await ask();
    const work = registry().publishWith(async (em) => {
      await em.query(`UPDATE initiative SET founded_year = 1999 WHERE id = $1`, [second.id]);
      throw new Error('half-way');
    });
    await expect(work).rejects.toThrow('half-way');
    expect((await ask()).latest).toBe(latest);
  });

  it('is an address that was hidden', async () => {
    const { latest } = await ask();
    await app.application.nest.get(TakeDownService).hideAddress({
      recordId: second.id,
      locationId: second.locations[0]!.id,
      actor: 'keeper:1',
      reason: 'Een test',
    });
    expect(told(await ask(`?since=${latest}`))).toEqual([['CHANGED', second.id]]);
  });

  it('begins, in a register from before it was written down, with all that is public', async () => {
    await app.database.dataSource.query('TRUNCATE registry_change');
    const version = await registry().publish();
    expect(told(await ask())).toEqual([['PUBLISHED', second.id]]);
    expect(registry().current()!.version).toBe(version);
  });

  it('is read page by page, each change once, while others come', async () => {
    const begin = await ask();
    const many = Array.from({ length: 7 }, (_, n) => anInitiative({ name: `Verzonnen ${n}` }));
    for (const [n, content] of many.entries()) await publish(app, content, `verzonnen-${n}`, null);
    await registry().publish();
    const seen: string[] = [];
    let page = await ask(`?since=${begin.latest}&limit=3`);
    for (let pages = 1; ; pages += 1) {
      seen.push(...page.changes.map(({ id }) => id));
      if (pages === 1) {
        await publish(app, third, 'verzonnen-derde', null);
        await registry().publish();
      }
      if (page.next === null) break;
      expect(page.changes).toHaveLength(3);
      const { pathname, search } = new URL(page.next);
      const answer = await rawRequest(app.url, pathname + search);
      page = JSON.parse(answer.body.toString()) as ChangesAnswer;
    }
    expect(seen).toEqual([...many.map(({ id }) => id).sort(byName(many)), third.id]);
    expect(told(await ask(`?since=${page.latest}`))).toEqual([]);
  });

  it('is asked from an instant on, that one included', async () => {
    const all = await ask();
    const { at } = all.changes.at(-1)!;
    expect(told(await ask(`?since=${at}`))).toEqual([['PUBLISHED', third.id]]);
    expect(told(await ask('?since=2000-01-01T00:00:00%2B01:00'))).toEqual(told(all));
    expect(told(await ask('?since=2999-01-01T00:00:00Z'))).toEqual([]);
  });

  it('refuses what it does not know, with every fault', async () => {
    const wrong = await rawRequest(app.url, '/open-data/changes?since=gisteren&limit=0&page=2');
    expect(wrong.status).toBe(400);
    expect(wrong.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(wrong.body.toString())).toEqual({
      type: '/open-data#PARAMETERS_INVALID',
      title: 'A parameter is not right',
      status: 400,
      detail: expect.any(String) as string,
      code: 'PARAMETERS_INVALID',
      errors: ['page', 'limit', 'since'].map((parameter) => ({
        parameter,
        detail: expect.any(String) as string,
      })),
    });
    for (const forged of ['1.5', '999999.5']) {
      const cursor = Buffer.from(forged).toString('base64url');
      const unknown = await rawRequest(app.url, `/open-data/changes?since=${cursor}`);
      expect(unknown.status).toBe(400);
      expect(JSON.parse(unknown.body.toString())).toMatchObject({ code: 'CURSOR_UNKNOWN' });
    }
  });
});

describe('the feed, read by a reader of others', () => {
  it('has each initiative once, newest first, with its page', async () => {
    const { headers, body } = await rawRequest(app.url, '/open-data/feed.atom');
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const text = body.toString();
    expect(XMLValidator.validate(text)).toBe(true);
    const feed = await new Parser().parseString(text);
    expect(feed.title).toMatch(/Zelfregiekaart/);
    expect(feed.items).toHaveLength(9);
    expect(feed.items[0]).toMatchObject({
      title: 'Verzonnen derde',
      link: 'http://kaart.test/initiatief/verzonnen-derde',
      id: `urn:uuid:${third.id}`,
    });
    expect(new Set(feed.items.map(({ id }) => id as string)).size).toBe(9);
    const dates = feed.items.map(({ isoDate }) => isoDate!);
    expect(dates).toEqual([...dates].sort().reverse());
    const { feed: whole } = new XMLParser({ ignoreAttributes: false }).parse(text) as {
      feed: Record<string, unknown>;
    };
    // What a feed must have (RFC 4287, 4.1.1).
    expect(whole).toMatchObject({
      id: 'http://kaart.test/open-data/feed.atom',
      updated: dates[0],
      author: { name: 'Zelfregiekaart' },
      generator: { '#text': 'Zelfregiekaart' },
    });
    expect(whole['rights']).toMatch(/licenses/);
  });

  it('has a tombstone of what went, under the same name', async () => {
    await app.application.nest
      .get(TakeDownService)
      .takeDown({ recordId: third.id, actor: 'keeper:1', reason: 'Een test' });
    const text = (await rawRequest(app.url, '/open-data/feed.atom')).body.toString();
    const feed = await new Parser().parseString(text);
    expect(feed.items).toHaveLength(8);
    expect(text).toContain(`<at:deleted-entry ref="urn:uuid:${third.id}" when="`);
    expect(text).not.toMatch(/verzonnen[ -]derde/i);
  });
});

/** The register is in the order of names. */
const byName =
  (many: { id: string; name: string }[]) =>
  (a: string, b: string): number => {
    const nameOf = (id: string) => many.find((one) => one.id === id)!.name;
    return nameOf(a) < nameOf(b) ? -1 : 1;
  };
