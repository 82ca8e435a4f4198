import type { Page } from 'playwright-core';
import type { CoverageFile } from '../../server/coverage/model/coverage-file.js';
import { loadStarter, publishWorld } from '../factories/world.js';
import { visit } from '../setup/browser.js';
import {
  codeOf,
  computed,
  coverageByApi,
  givenTheSmallWorlds,
  MUNICIPALITIES,
  nameOf,
  plain,
  sentenceOn,
  tableOn,
} from '../setup/coverage-site.js';
import { emptyAllTables } from '../setup/database.js';
import { overflowOf, violationsOn } from '../setup/in-the-way.js';
import { signIn } from '../setup/signed-in.js';
import { monthsAgo } from '../setup/small-worlds.js';
import { until } from '../setup/started-app.js';

/** A policy officer's day: where the network has holes, how sure that is, and what settles it. */
const site = givenTheSmallWorlds();
let { app, browser, officer, page } = site;
beforeAll(() => {
  ({ app, browser } = site);
});
beforeEach(() => {
  ({ officer, page } = site);
});

/** Opens a page of coverage and waits until this device computed it. */
async function open(path: string, on: Page = page): Promise<void> {
  await on.goto('about:blank');
  await on.goto(app.url + path);
  await computed(on);
}

describe('Given a policy officer who wants to know where the network has holes', () => {
  it('when the page opens, then its sentence is what the worlds add up to', async () => {
    await open('/dekking');
    expect(await sentenceOn(page)).toBe(
      [
        '49 % van de inwoners woont binnen 10 km van een plek.',
        'Bij 13 % is er zeker een plek met minstens 2 dagdelen per week.',
        'Bij 9 % is de plek minder vaak open.',
        'Van 24 % weten wij het niet zeker.',
        'Bij 54 % kennen wij geen plek die meetelt.',
      ].join(' '),
    );
  });

  it('when a province is opened, then it says what is there and goes on to its municipalities', async () => {
    await open('/dekking#afstand=9');
    await page.locator('#tabel').selectOption('PROVINCE');
    await page.getByRole('link', { name: 'Verzonnen PV92', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Provincie Verzonnen PV92' }).waitFor();
    await computed(page);
    // What was chosen comes along.
    expect(await page.locator('.big-sentence__first').innerText()).toContain('9\u00a0km');
    for (const part of ['Eerst: wat u wilt behouden', 'Wat er is', 'Witte vlekken', 'Per gemeente'])
      await page.getByRole('heading', { name: part, exact: true }).waitFor();
    expect((await tableOn(page)).size).toBe(MUNICIPALITIES / 2);
    await page
      .getByRole('link', { name: nameOf('open'), exact: true })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: `Gemeente ${nameOf('open')}` }).waitFor();
  });

  it('when they sort, then they find where nothing is known, and why', async () => {
    await open('/dekking');
    const firstRows = async (): Promise<string[]> => [...(await tableOn(page)).keys()].slice(0, 6);
    const holes = [
      'hosted with nothing of its own',
      'for young people only',
      'telephone hours',
      'respite house',
      'inventoried',
      'inventoried long ago',
    ].map(nameOf);
    expect(await firstRows()).toEqual(holes.sort());
    await page.getByRole('button', { name: 'Onzeker', exact: true }).click();
    expect((await firstRows())[0]).toBe(nameOf('unlocated'));
    await until(() => (page.url().endsWith('#volgorde=-uncertain') ? true : undefined), 5_000);
    await page.getByRole('button', { name: `${nameOf('hidden address')} in zinnen` }).click();
    const words = page.locator(`#in-zinnen-${codeOf('hidden address')}`);
    expect(await words.innerText()).toContain('Bij 7.000: wij weten niet precies waar de plek is.');
    // On the page of the municipality it stands with what would settle it.
    await page
      .getByRole('link', { name: nameOf('unknown hours'), exact: true })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /^Gemeente/ }).waitFor();
    await computed(page);
    const unsure = page.locator('section', {
      has: page.getByRole('heading', { name: 'Wat wij niet zeker weten' }),
    });
    expect(plain(await unsure.first().locator('tbody tr').allInnerTexts())).toMatch(
      /De openingstijden zijn niet bekend\.\s+6\.000/,
    );
    expect(await unsure.first().innerText()).toContain('Vraag naar de openingstijden.');
  });
});

describe('Given somebody with a keyboard', () => {
  it('when the sliders move, then the answer follows, and nobody is told what was asked', async () => {
    await officer.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('/dekking');
    await page.waitForLoadState('networkidle');
    const history = await page.evaluate<number>('history.length');
    const before = await sentenceOn(page);
    const sent = officer.requests.length;
    const distance = page.getByRole('slider', { name: 'Hoe ver mag een plek zijn?' });
    await distance.focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowLeft');
    expect(await distance.getAttribute('aria-valuetext')).toBe('5\u00a0km');
    const often = page.getByRole('slider', { name: 'Hoe vaak moet een plek open zijn?' });
    await often.focus();
    await page.keyboard.press('ArrowRight');
    expect(await often.getAttribute('aria-valuetext')).toBe('3 dagdelen per week');
    await page.getByText('Meer keuzes').click();
    await page.getByLabel('Hoe lang telt een bevestiging?').selectOption({ label: '24 maanden' });
    const FRAGMENT = '#afstand=5&dagdelen=3&bevestigd=24';
    await until(() => (page.url().endsWith(FRAGMENT) ? true : undefined), 5_000);
    await until(async () => ((await sentenceOn(page)) === before ? undefined : true), 5_000);
    const after = await sentenceOn(page);
    expect(after).toContain('binnen 5 km');
    expect(after).toContain('minstens 3 dagdelen');
    expect(await page.evaluate<number>('history.length')).toBe(history);
    // A screen reader hears it once it stands still.
    await until(
      async () =>
        plain(await page.locator('main > p[role=status]').allInnerTexts()).includes('binnen 5 km')
          ? true
          : undefined,
      5_000,
    );

    await page.getByRole('button', { name: 'Kopieer een link naar dit beeld' }).click();
    await page.getByText('De link is gekopieerd.').waitFor();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(link).toBe(`${app.url}/dekking${FRAGMENT}`);
    await page.waitForLoadState('networkidle');
    expect(
      officer.requests.slice(sent).filter(({ url }) => !/\/tiles\/|\/assets\//.test(url)),
    ).toEqual([]);

    // Whoever gets the link sees the same, and asks the server as little.
    const reader = await visit(browser, { javaScript: true, width: 1280 });
    await reader.page.goto(link);
    await computed(reader.page);
    await until(async () => ((await sentenceOn(reader.page)) === after ? true : undefined), 5_000);
    await reader.page
      .getByRole('link', { name: nameOf('open'), exact: true })
      .first()
      .click();
    await reader.page.getByRole('heading', { level: 1, name: /^Gemeente/ }).waitFor();
    await computed(reader.page);
    expect(await sentenceOn(reader.page)).toContain('binnen 5 km');
    for (const { method, url, body } of [...officer.requests, ...reader.requests]) {
      if (url.startsWith('blob:')) continue;
      const { origin, pathname, search } = new URL(url);
      expect([method, origin, body]).toEqual(['GET', app.url, null]);
      expect(pathname).not.toBe('/graphql');
      expect(decodeURIComponent(pathname + search)).not.toMatch(
        /afstand|dagdelen|bevestigd|maxDistance|dayParts|freshness|5000/i,
      );
    }
    await reader.close();
  });
});

describe('Given a browser without scripts', () => {
  it.each([
    ['/dekking', MUNICIPALITIES],
    ['/dekking/gemeente/GM9110', 0],
  ])('when %s opens, then the sentence and the table are there', async (path, rows) => {
    const visitor = await visit(browser, { javaScript: false, width: 1280 });
    await visitor.page.goto(app.url + path);
    const said = plain(await visitor.page.locator('.big-sentence__first').allInnerTexts());
    expect(said).toMatch(/^\d+ % van de inwoners woont binnen 10 km van een plek\.$/);
    const shown = visitor.page.locator('.coverage-table tbody tr');
    expect(await shown.count()).toBe(rows);
    for (const row of await shown.all()) expect(await row.isVisible()).toBe(true);
    expect(await visitor.page.locator('main noscript').isVisible()).toBe(true);
    await visitor.close();
  });
});

describe('Given whoever reads with other eyes', () => {
  it.each([
    '/dekking',
    '/dekking#tabel=provincie&afstand=5&bevestigd=nooit-oud',
    '/dekking/provincie/PV92',
    '/dekking/gemeente/GM9110',
    `/dekking/gemeente/${codeOf('unlocated')}`,
    '/dekking/gemeente/GM0000',
  ])('then axe-core has nothing to object to on %s, and nothing is cut off', async (path) => {
    await page.goto(app.url + path);
    if (path.endsWith('GM0000')) {
      // The only thing this browser may complain about: there is no such page.
      await page.getByRole('heading', { level: 1 }).waitFor();
      officer.complaints.splice(0);
    } else await computed(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(
          `document.querySelectorAll('details').forEach((part) => { part.open = true; })`,
        );
        expect([colorScheme, width, await violationsOn(page), await overflowOf(page)]).toEqual([
          colorScheme,
          width,
          [],
          0,
        ]);
      }
    }
  });
});

describe('Given a municipality where somebody of the region looked around', () => {
  it('when they state the inventory, then the possible white spot becomes one', async () => {
    const name = nameOf('inventoried');
    const code = codeOf('inventoried');
    const { cookie } = await signIn(app, [{ role: 'REGION', regionCode: 'PV92' }]);
    const [cookieName = '', value = ''] = cookie.split('=');
    const region = await visit(browser, { javaScript: true, width: 1280 });
    await region.context.addCookies([{ name: cookieName, value, url: app.url }]);
    const cellsOf = async (on: Page): Promise<string[]> =>
      (await tableOn(on)).get(name)?.slice(5, 7) ?? [];

    // Both look before anything was stated, and the officer leaves the site open.
    await open('/dekking');
    expect(await cellsOf(page)).toEqual(['10.000', '0']);
    await open(`/dekking/gemeente/${code}`, region.page);
    await region.page.getByText('Nog niemand heeft vastgelegd dat hier is gezocht.').waitFor();
    await region.page.getByRole('link', { name: 'Naar de inventarisaties' }).click();

    await region.page.getByRole('button', { name: `Leg vast voor ${name}`, exact: true }).click();
    await region.page.getByLabel('Welke organisatie zegt dit?').fill('Verzonnen regio');
    await region.page.getByLabel('Aan wie heeft u het gevraagd?').fill('Verzonnen wijkteams');
    await region.page.getByLabel('Op welke dag was u klaar?').fill(monthsAgo(1));
    await region.page.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await region.page.getByText(`Vastgelegd voor ${name}.`).waitFor();
    expect(region.complaints).toEqual([]);

    // Whoever states it sees it at once.
    await open(`/dekking/gemeente/${code}`, region.page);
    const spots = region.page.locator('section', {
      has: region.page.getByRole('heading', { name: 'Witte vlekken' }),
    });
    expect(await spots.innerText()).toContain(
      'Voor 10.000 inwoners is gezocht, en is er geen plek die meetelt.',
    );
    expect(await spots.innerText()).toContain('Verzonnen regio');
    await region.close();

    // The officer comes back to the page within the site, without loading it anew.
    await page
      .getByRole('link', { name: nameOf('open'), exact: true })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /^Gemeente/ }).waitFor();
    await page.getByRole('link', { name: 'Alle gebieden' }).click();
    await page.getByRole('heading', { level: 1, name: /^Dekking/ }).waitFor();
    await until(async () => ((await cellsOf(page))[1] === '10.000' ? true : undefined), 10_000);
    await page.reload();
    await computed(page);
    expect(await cellsOf(page)).toEqual(['0', '10.000']);
    expect(await sentenceOn(page)).toContain('Bij 5 % is gezocht, en is er geen plek die meetelt.');
    const { rows } = await coverageByApi(app, { maxDistanceMetres: 10_000, minDayPartsPerWeek: 2 });
    const row = rows.find(({ region: { code: one } }) => one === code)!;
    expect(row.totals).toMatchObject({ whiteSpot: 10_000, possibleWhiteSpot: 0 });
    const file = (await (await fetch(`${app.url}/coverage/current.json`)).json()) as CoverageFile;
    expect(file.inventories).toEqual([
      expect.objectContaining({ municipalityCode: code, statedFor: 'Verzonnen regio' }),
    ]);
    expect(JSON.stringify(file)).not.toContain('account:');
  });
});

describe('Given a site that nobody told where people live', () => {
  beforeAll(async () => {
    await emptyAllTables(app.database.dataSource);
    await loadStarter(app);
    await publishWorld(app, []);
  });

  it.each([true, false])(
    'then the page says so, and how they come in (scripts: %s)',
    async (javaScript) => {
      const visitor = await visit(browser, { javaScript, width: 360 });
      for (const path of ['/dekking', '/dekking/provincie/PV26']) {
        await visitor.page.goto(app.url + path);
        await visitor.page
          .getByRole('heading', { name: 'De inwoners zijn niet geladen' })
          .first()
          .waitFor();
        const text = await visitor.page.locator('main').innerText();
        expect(text).toContain('REFERENCE_DATA_DIR');
        expect(text).toContain('npm run reference:update');
        expect(text).not.toContain('NaN');
        if (javaScript) expect(await violationsOn(visitor.page)).toEqual([]);
      }
      expect(visitor.complaints).toEqual([]);
      await visitor.close();
    },
  );
});
