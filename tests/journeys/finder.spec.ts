import type { Page } from 'playwright-core';
import { contactToShow } from '../../server/registry/contact.js';
import {
  unpackGazetteer,
  type GazetteerFile,
  type PackedGazetteer,
} from '../../server/gazetteer/index.js';
import type { RegistryPointer } from '../../server/registry/registry-file.js';
import { visit } from '../setup/browser.js';
import { givenTheSite } from '../setup/site.js';

const FIELD = 'Postcode of plaats';
const BUTTON = 'Toon plekken';
const CONFIRMED_WORDS =
  /\b(nu open|open tot|nu dicht|nu gesloten|weer open|open until|closed now)\b/i;

const site = givenTheSite({ javaScript: true });
let { app, browser, file, visitor, page } = site;
let gazetteer: GazetteerFile;

beforeAll(async () => {
  ({ app, browser, file } = site);
  const { gazetteerUrl } = await site.json<RegistryPointer>('/registry/current.json');
  gazetteer = unpackGazetteer(await site.json<PackedGazetteer>(new URL(gazetteerUrl).pathname));
});
/** What a browser may complain about in a journey. */
let expected: RegExp;
beforeEach(() => {
  ({ visitor, page } = site);
  expected = /status of (404|410)/;
});
afterEach(() => {
  // A policy that refuses something, or a script that stumbles, is a fault of every other journey.
  expect(visitor.complaints.filter((text) => !expected.test(text))).toEqual([]);
});

async function search(text: string): Promise<void> {
  await page.getByLabel(FIELD).fill(text);
  await page.getByRole('button', { name: BUTTON }).click();
}

const answer = () => page.locator('#antwoord');
const main = (): Promise<string> => page.locator('main').innerText();
const status = () => page.locator('main > [role=status]');

/** Names on the cards under each heading, in order: what an answer consists of. */
async function groupsOn(shown: Page): Promise<[heading: string, cards: string[]][]> {
  return shown.evaluate<[string, string[]][]>(
    `[...document.querySelectorAll('.nearby__group:has(.card)')].map((group) => [
       group.querySelector('h3').textContent,
       [...group.querySelectorAll('.card__name')].map((name) => name.textContent),
     ])`,
  );
}

describe('Given a visitor who searches', () => {
  it('when they type a postcode, then the answer comes from the device and says so aloud', async () => {
    await page.goto(app.url);
    const before = await page.evaluate<number>('history.length');
    await search('3512 JC');
    await answer().waitFor();
    expect(await answer().innerText()).toMatch(/^\d+ plekken? binnen 20 km van 3512 Utrecht$/);
    expect(await status().innerText()).toContain(await answer().innerText());
    expect(await page.evaluate('document.activeElement.id')).toBe('antwoord');

    const { hash, pathname } = new URL(page.url());
    expect([pathname, hash]).toEqual(['/', '#plek=3512+JC']);
    expect(await page.evaluate('history.length')).toBe(before);
    expect(await page.title()).toBe('Plekken in uw buurt - Zelfregiekaart');
    expect(visitor.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('when nothing is near, then that is said with what to do and the help lines', async () => {
    await page.goto(app.url);
    await search('Terschelling');
    await answer().waitFor();
    expect(await status().innerText()).toMatch(/kennen wij geen plek/);
    expect(await main()).toMatch(/De dichtstbijzijnde is in .+ \(hemelsbreed/);
    expect(await page.locator('main').locator('a[href="tel:112"]:visible').count()).toBe(1);
    expect(await page.locator('main').locator('a[href="tel:113"]:visible').count()).toBe(1);
  });

  it('when a name means several places, then the question is asked and answered on the device', async () => {
    await page.goto(app.url);
    await search('Hengelo');
    await page.locator('.choose-place').waitFor();
    expect(await status().innerText()).toContain('Er zijn meer plaatsen met de naam Hengelo');
    // The choices may stand below the screen: reading goes on there.
    expect(await page.evaluate('document.activeElement.id')).toBe('kies-plaats');
    const choice = page.locator('.choose-place').getByRole('button').first();
    const [chosen = ''] = (await choice.innerText()).split(',');
    await choice.click();
    await answer().waitFor();
    expect(await page.getByLabel(FIELD).inputValue()).toBe(chosen);
    expect(visitor.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it.each([
    ['', 'Typ eerst een postcode of een plaats.'],
    ['9999', 'Dit postcodegebied kennen wij hier nog niet. Typ uw plaats.'],
    ['Xyzzyq', 'Wij kennen geen plaats met de naam “Xyzzyq”.'],
  ])('when they type %j, then what is wrong stands at the box', async (typed, problem) => {
    await page.goto(app.url);
    await page.getByRole('button', { name: 'Gebruik mijn plek' }).waitFor();
    await search(typed);
    const field = page.getByLabel(FIELD);
    await page.locator('#plek-error').waitFor();
    expect(await page.locator('#plek-error').innerText()).toContain(problem);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.getAttribute('aria-describedby')).toContain('plek-error');
    expect(await page.evaluate('document.activeElement.id')).toBe('plek');
    expect(await status().innerText()).toContain(problem);
  });

  it('when they come to a place and back, then the answer is still there', async () => {
    await page.goto(app.url);
    await search('Utrecht');
    await answer().waitFor();
    const groups = await groupsOn(page);
    const link = page.locator('.card__name a').nth(2);
    const name = await link.innerText();
    await link.click();
    await page.waitForURL('**/initiatief/**');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(new URL(page.url()).search + new URL(page.url()).hash.replace(/#locatie-.*/, '')).toBe(
      '',
    );
    expect(await page.evaluate('document.activeElement.tagName')).toMatch(/MAIN|H2/);

    await page.getByRole('link', { name: 'Terug naar de plekken' }).click();
    await answer().waitFor();
    expect(new URL(page.url()).hash).toBe('#plek=Utrecht');
    expect(await page.getByLabel(FIELD).inputValue()).toBe('Utrecht');
    expect(await groupsOn(page)).toEqual(groups);
  });

  it('when they open an address with a question in it, then it is answered', async () => {
    await page.goto(`${app.url}/#plek=Almelo&voor=young-people`);
    await answer().waitFor();
    expect(await page.getByLabel('Voor wie').inputValue()).toBe('young-people');
    expect(await answer().innerText()).toContain('Almelo');
    await page.evaluate(`location.hash = '#plek=Zwolle'`);
    await page.getByRole('heading', { name: /van Zwolle/ }).waitFor();
    expect(await page.getByLabel('Voor wie').inputValue()).toBe('');
    // An anchor is no question.
    await page.evaluate(`location.hash = '#contact'`);
    expect(await answer().innerText()).toContain('Zwolle');
  });

  it('when they let the device say where they are, then it stays there', async () => {
    await visitor.context.grantPermissions(['geolocation'], { origin: app.url });
    await visitor.context.setGeolocation({ latitude: 52.0907, longitude: 5.1214, accuracy: 40 });
    await page.goto(app.url);
    await page.getByRole('button', { name: 'Gebruik mijn plek' }).click();
    await answer().waitFor();
    expect(await answer().innerText()).toMatch(/^\d+ plekken binnen 20 km van waar u bent$/);
    expect(page.url()).toBe(`${app.url}/`);
    for (const { url } of visitor.requests) expect(url).not.toMatch(/52[.,]0|5[.,]12/);
    await page.locator('.card__name a').first().click();
    await page.waitForURL('**/initiatief/**');
    await page.goBack();
    await page.getByRole('heading', { name: /van waar u bent/ }).waitFor();
  });

  it.each([
    [null, 'Uw toestel mag niet zeggen waar u bent. Typ uw postcode of plaats.'],
    [{ latitude: 48.85, longitude: 2.35 }, 'U bent nu niet in Nederland.'],
  ])('when the device says %j, then they are asked to type', async (where, problem) => {
    if (where) {
      await visitor.context.grantPermissions(['geolocation'], { origin: app.url });
      await visitor.context.setGeolocation(where);
    }
    await page.goto(app.url);
    await page.getByRole('button', { name: 'Gebruik mijn plek' }).click();
    await page.locator('#plek-error').waitFor();
    expect(await page.locator('#plek-error').innerText()).toContain(problem);
  });

  it('when they have only a keyboard, then they search, choose and open a place', async () => {
    await page.goto(app.url);
    await page.getByRole('button', { name: 'Gebruik mijn plek' }).waitFor();
    const focused = (): Promise<string> =>
      page.evaluate<string>(
        `(() => { const e = document.activeElement; return e.id || e.textContent; })()`,
      );
    const tabTo = async (wanted: string, most: number): Promise<void> => {
      for (let presses = 0; presses < most; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await focused()) === wanted) return;
      }
      throw new Error(`${wanted} was not reached with ${most} presses of Tab.`);
    };
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo('plek', 2);
    await page.keyboard.type('Utrecht');
    await page.keyboard.press('Enter');
    await answer().waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('wat');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/wat=meet/);
    expect(await focused()).toBe('wat');
    const first = await page.locator('.card__name a').first().innerText();
    await tabTo(first, 6);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/initiatief/**');
    await page.getByRole('heading', { level: 1, name: first }).waitFor();
  });
});

describe('Given somebody who wants to reach a place', () => {
  it('when they type, press and tap, then they have a way of contact', async () => {
    const now = new Date();
    const reachable = file.initiatives.find(
      ({ contact, locations }) =>
        contact?.phone && contactToShow(contact, now).kind === 'ways' && locations[0]?.place,
    );
    await page.goto(app.url);
    await search(reachable!.locations[0]!.place!);
    const card = page.locator('.card', { hasText: reachable!.name }).first();
    await card.waitFor();
    expect(await card.locator('.card__contact').getAttribute('href')).toMatch(/^tel:\+31\d{9}$/);
  });

  it('when a place has no number, then that is said, with the nearest one that has', async () => {
    await page.goto(app.url);
    await search('Utrecht');
    await answer().waitFor();
    expect(await main()).toContain('Wij hebben geen nummer van deze plek.');
    const callable = page.locator('section', {
      has: page.getByRole('heading', { name: 'Wilt u iemand bellen?' }),
    });
    expect(await callable.innerText()).toMatch(
      /De dichtstbijzijnde plek met een nummer is in .+(km|weten wij niet):/,
    );
    expect(await callable.locator('a[href^="tel:+31"]').count()).toBe(1);
    // And somebody who listens, wherever one is.
    expect(await callable.locator('a[href="tel:0880767000"]').count()).toBe(1);
    // True: of all that can be called it is the nearest.
    const named = await callable.getByRole('link').first().innerText();
    const utrecht = gazetteer.places.find(({ name }) => name === 'Utrecht')!;
    const now = new Date();
    const [nearest] = file.initiatives
      .filter(({ contact, lifecycle }) => {
        const shown = contactToShow(contact, now);
        const phones = shown.kind === 'ways' && shown.ways.some(({ kind }) => kind === 'phone');
        return phones && lifecycle.status === 'OPEN';
      })
      .flatMap(({ name, locations }) =>
        locations.flatMap(({ x, y, group }) =>
          x === undefined || y === undefined
            ? []
            : [
                {
                  name,
                  isStay: group === 'STAY',
                  metres: Math.hypot(x - utrecht.x, y - utrecht.y),
                },
              ],
        ),
      )
      .sort((a, b) => Number(a.isStay) - Number(b.isStay) || a.metres - b.metres);
    expect(named).toBe(nearest!.name);
  });
});

describe('Given the filters', () => {
  it('when somebody asks what is open today, then what is not known stays, under its own heading', async () => {
    await page.goto(app.url);
    await search('Utrecht');
    await answer().waitFor();
    const all = (await groupsOn(page)).flatMap(([heading, names]) =>
      ['Binnenlopen', 'Andere plekken'].includes(heading) ? names : [],
    );
    await page.getByLabel('Vandaag open').check();
    await page.getByRole('heading', { name: 'Misschien open', exact: true }).waitFor();
    const groups = new Map(await groupsOn(page));
    // Nobody confirmed anything in the sourced list.
    expect(groups.get('Vandaag open')).toBeUndefined();
    expect([...groups.get('Misschien open')!].sort()).toEqual([...all].sort());
    expect(await status().innerText()).toContain('misschien open');
    expect(await page.evaluate('document.activeElement.id')).toBe('vandaag');
    expect(new URL(page.url()).hash).toBe('#plek=Utrecht&vandaag=ja');
  });

  it('when they ask for a group, then a place for everyone is never left out', async () => {
    const forEveryone = file.initiatives.filter(
      ({ targetGroups, locations }) =>
        targetGroups.includes('everyone') && locations.some(({ x }) => x !== undefined),
    );
    expect(forEveryone.length).toBeGreaterThan(0);
    for (const { name, locations } of forEveryone) {
      await page.goto('about:blank');
      await page.goto(`${app.url}/#plek=${encodeURIComponent(locations[0]!.place!)}&voor=women`);
      await page.locator('.card', { hasText: name }).first().waitFor();
    }
  });

  it('when nothing fits, then they see everything again with one press', async () => {
    await page.goto(`${app.url}/#plek=Almelo&wat=stay`);
    await answer().waitFor();
    const button = page.getByRole('button', { name: /^Toon ook \d+ andere/ });
    await button.click();
    await page.waitForURL(/#plek=Almelo$/);
    await page.getByRole('heading', { name: 'Binnenlopen' }).waitFor();
    expect(await page.getByLabel('Wat', { exact: true }).inputValue()).toBe('');
  });

  it('when they name no place, then the whole country is filtered', async () => {
    await page.goto(app.url);
    await page.getByLabel('Voor wie').selectOption('women');
    await answer().waitFor();
    expect(await answer().innerText()).toMatch(/in Nederland passen bij uw keuze/);
    expect(await page.locator('.whole-list').innerText()).toContain('(misschien)');
    await page.getByRole('link', { name: 'Toon alle plekken in Nederland' }).click();
    await page.getByRole('heading', { name: 'Alle plekken, op plaats' }).waitFor();
    expect(page.url()).toBe(`${app.url}/`);
  });
});

describe('Given the same question with and without JavaScript', () => {
  it('then the answer is the same', async () => {
    const places = [...gazetteer.places].filter((_, index) => index % 173 === 7);
    const postcodes = [...gazetteer.postcodes].filter((_, index) => index % 211 === 11);
    const questions: Record<string, string>[] = [
      ...places.map(({ name }) => ({ plek: name })),
      ...postcodes.map(({ code }) => ({ plek: code })),
      { plek: 'Utrecht', vandaag: 'ja' },
      { plek: 'Amsterdam', voor: 'young-people', wat: 'meet' },
      { plek: 'Groningen', wat: 'learn' },
      { voor: 'relatives' },
      { plek: 'Enschde' },
    ];
    const bare = await visit(browser);
    const read = async (shown: Page) => ({
      title: await shown.title(),
      groups: await groupsOn(shown),
      names: await shown.locator('.whole-list__places li').allInnerTexts(),
      problem: await shown.locator('#plek-error').allInnerTexts(),
      choices: await shown.locator('.choose-place button').allInnerTexts(),
      heading: await shown.locator('#antwoord').allInnerTexts(),
    });
    try {
      for (const question of questions) {
        await bare.page.goto(app.url);
        await bare.page.evaluate(
          `((fields) => { for (const [name, value] of Object.entries(fields)) {
             const field = document.forms[0].elements[name];
             if (field.type === 'checkbox') field.checked = true; else field.value = value;
           } })(${JSON.stringify(question)})`,
        );
        await bare.page.getByRole('button', { name: BUTTON }).click();
        await bare.page.waitForLoadState('load');

        await page.goto('about:blank');
        await page.goto(`${app.url}/#${new URLSearchParams(question).toString()}`);
        await page.locator('#antwoord, #plek-error').first().waitFor();
        expect({ question, ...(await read(page)) }).toEqual({
          question,
          ...(await read(bare.page)),
        });
      }
    } finally {
      await bare.close();
    }
  }, 240_000);
});

describe('Given a page whose scripts are slow or fail', () => {
  it('when the form is sent before they are there, then it waits and is answered on the device', async () => {
    await page.route('**/assets/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(app.url, { waitUntil: 'commit' });
    await page.getByLabel(FIELD).fill('Almelo');
    await page.getByRole('button', { name: BUTTON }).click();
    await answer().waitFor();
    expect(await answer().innerText()).toContain('Almelo');
    expect(new URL(page.url()).hash).toBe('#plek=Almelo');
    expect(visitor.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('when a choice is made before they are there, then it counts, with the question in the address', async () => {
    await page.route('**/assets/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(`${app.url}/#plek=Utrecht`, { waitUntil: 'commit' });
    await page.getByLabel('Voor wie').selectOption('young-people');
    await page.waitForURL(/#plek=Utrecht&voor=young-people$/);
    await page.getByRole('heading', { name: /van Utrecht$/ }).waitFor();
    expect(await page.getByLabel('Voor wie').inputValue()).toBe('young-people');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('when they never come, then the form is sent as without JavaScript', async () => {
    expected = /ERR_FAILED/;
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(app.url);
    await page.getByLabel(FIELD).fill('Almelo');
    await page.getByRole('button', { name: BUTTON }).click();
    await answer().waitFor();
    expect(await answer().innerText()).toContain('Almelo');
    expect(visitor.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('Given hours that nobody confirmed', () => {
  it('then no answer says open or closed, in any language', async () => {
    for (const path of ['/', '/en', '/ar']) {
      for (const place of ['Utrecht', 'Rotterdam', 'Almelo', 'Deventer']) {
        await page.goto('about:blank');
        await page.goto(`${app.url}${path}#plek=${place}`);
        await answer().waitFor();
        const said = await main();
        expect(said).not.toMatch(CONFIRMED_WORDS);
        expect(said).not.toMatch(/مفتوح الآن|مغلق الآن|مفتوح حتى/);
      }
    }
  });
});

describe('Given a visitor of the Arabic site', () => {
  it('then it reads from right to left, and Dutch words are marked and stay whole', async () => {
    await page.goto(`${app.url}/ar`);
    await page.locator('#plek').fill('٣٥١٢');
    await page.locator('.field button').click();
    await answer().waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await answer().innerText()).toContain('3512 Utrecht');
    const names = page.locator('.card__name a');
    for (const name of await names.all()) {
      expect(await name.locator('span[lang="nl"][dir="ltr"]').count()).toBe(1);
    }
    await names.first().click();
    await page.waitForURL('**/ar/initiatief/**');
    await page.locator('h1 [lang="nl"]').waitFor();
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBe(360);
    // The question goes along to another language.
    await page.goBack();
    await answer().waitFor();
    await page.locator('.languages a[lang="en"]').click();
    await page.waitForURL(/\/en#plek=/);
    await answer().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describe('Given the way out', () => {
  it('then this page is replaced, and it says that the history stays', async () => {
    await visitor.context.route('https://www.knmi.nl/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weer</title>' }),
    );
    await page.goto(app.url);
    await search('Utrecht');
    await answer().waitFor();
    expect(await page.locator('.leave').innerText()).toContain('dit wist de geschiedenis niet');
    const before = await page.evaluate<number>('history.length');
    await page.getByRole('link', { name: /Snel weg van deze site/ }).click();
    await page.waitForURL('https://www.knmi.nl/**');
    expect(await page.evaluate('history.length')).toBe(before);
    await page.goBack();
    expect(page.url()).not.toContain('Utrecht');
  });
});

describe('Given a whole visit', () => {
  it('then no request tells where the visitor is, what they want, or what they found', async () => {
    const { context, requests } = visitor;
    await context.grantPermissions(['geolocation'], { origin: app.url });
    await context.setGeolocation({ latitude: 52.3702, longitude: 4.8952 });
    await page.goto(app.url);
    await search('3512 JC');
    await answer().waitFor();
    await page.getByLabel('Vandaag open').check();
    await page.getByLabel('Voor wie').selectOption('women');
    await page.getByLabel('Wat', { exact: true }).selectOption('learn');
    await page.getByLabel('Vandaag open').uncheck();
    await search('Hengelo');
    await page.locator('.choose-place button').first().click();
    await answer().waitFor();
    await page.goto(`${app.url}/#plek=Utrecht`);
    await page.getByRole('heading', { name: /van Utrecht/ }).waitFor();
    await page.getByRole('button', { name: 'Kaart tonen' }).click();
    await page.locator('.marker').first().waitFor();
    await page.getByRole('button', { name: 'Dichterbij', exact: true }).click();
    await page.locator('.marker:not(.marker--cluster)').first().press('Enter');
    await page.locator('.chosen').waitFor();
    await page.getByRole('button', { name: 'Gebruik mijn plek' }).click();
    await page.getByRole('heading', { name: /waar u bent/ }).waitFor();
    for (const opened of [0, 1]) {
      const link = page.locator('.columns__main > .nearby__group .card__name a').nth(opened);
      await link.hover();
      await link.click();
      await page.waitForURL('**/initiatief/**');
      await page.getByRole('link', { name: 'Terug naar de plekken' }).click();
      await answer().waitFor();
    }
    await page.locator('.languages a[lang="en"]').click();
    await page.waitForURL(/\/en/);
    await page.waitForLoadState('networkidle');

    // Whole files and pages that are the same for everybody: nothing else is ever asked.
    const ALLOWED = [
      /^\/(en|ar)?$/,
      /^\/assets\/[\w.-]+$/,
      /^\/icons\/[\w.-]+$/,
      /^\/app(\.\w\w)?\.webmanifest$/,
      /^\/sw\.js$/,
      /^(\/en|\/ar)?\/(schil|bronnen|privacy|toegankelijkheid)$/,
      /^\/registry\/(current|[0-9a-f]{20}(-details)?|(gazetteer|base-map)-[0-9a-f]{20})\.json$/,
    ];
    expect(requests.length).toBeGreaterThan(20);
    for (const { url, method, body } of requests) {
      const { origin, pathname, search: query } = new URL(url);
      expect({ url, method, body, origin, query }).toEqual({
        url,
        method: 'GET',
        body: null,
        origin: app.url,
        query: '',
      });
      expect({ pathname, isAllowed: ALLOWED.some((allowed) => allowed.test(pathname)) }).toEqual({
        pathname,
        isAllowed: true,
      });
    }
    expect(await context.cookies()).toEqual([]);
    expect((await context.storageState()).origins).toEqual([]);
    // What the tab remembers while it is open names no place either.
    expect(await page.evaluate<string>('JSON.stringify(sessionStorage)')).not.toMatch(
      /utrecht|hengelo|3512|women|learn|52\.|initiatief/i,
    );
    // Without the clock, which passes every number.
    const logged = app.output().replace(/"(time|ms)":[\d.]+/g, '');
    expect(logged).not.toMatch(/3512|hengelo|utrecht|women|learn/i);
  });
});

describe('Given a database that dies in the middle', () => {
  it('then the visitor notices nothing', async () => {
    await page.goto(app.url);
    await search('Almelo');
    await answer().waitFor();
    process.kill(app.databasePid(), 'SIGKILL');
    await page.locator('.card__name a').first().click();
    await page.getByRole('heading', { name: 'Hoe weten wij dit' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Hoe weten wij dit' }).waitFor();
    await page.goto(`${app.url}/en`);
    await page.locator('#plek').fill('Zwolle');
    await page.locator('.field button').click();
    await answer().waitFor();
    expect(await answer().innerText()).toContain('Zwolle');
  });
});
