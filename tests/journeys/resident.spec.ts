import { contactToShow } from '../../server/registry/contact.js';
import type { RegistryFile } from '../../server/registry/registry-file.js';
import { HELP_LINES } from '../../server/help-lines/help-lines.js';
import { anInitiative, aSlug } from '../factories/initiative.js';
import { visit } from '../setup/browser.js';
import { startPublisher } from '../setup/publisher.js';
import { givenTheSite } from '../setup/site.js';
import { until } from '../setup/started-app.js';

const FIELD = 'Postcode of plaats';
const BUTTON = 'Toon plekken';

const site = givenTheSite({});
let { app, browser, file, visitor } = site;

beforeAll(() => {
  ({ app, browser, file } = site);
});
beforeEach(() => {
  ({ visitor } = site);
});

async function search(text: string): Promise<void> {
  await visitor.page.goto(app.url);
  await visitor.page.getByLabel(FIELD).fill(text);
  await visitor.page.getByRole('button', { name: BUTTON }).click();
}

const main = (): Promise<string> => visitor.page.locator('main').innerText();

/** Kilometres on the cards under each heading of the list, in the order of the page. */
async function kilometres(): Promise<number[][]> {
  const groups = await visitor.page.locator('.nearby__group').all();
  const texts = await Promise.all(
    groups.map((group) => group.locator('.card__line').allInnerTexts()),
  );
  return texts
    .map((lines) => lines.flatMap((line) => /([\d,]+) km/.exec(line)?.[1] ?? []))
    .map((numbers) => numbers.map((number) => Number(number.replace(',', '.'))))
    .filter((numbers) => numbers.length > 0);
}

describe('Given a visitor without JavaScript', () => {
  it('when they type a postcode, then the nearest places come first, with their distance', async () => {
    await search('3512 JC');
    expect(await main()).toMatch(/\d+ plekken? binnen 20 km van 3512 Utrecht/);
    const groups = await kilometres();
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) expect(group).toEqual([...group].sort((a, b) => a - b));
    // The first is in the city itself.
    expect(groups[0]?.[0]).toBeLessThan(8);
  });

  it('when they open a place of the list, then they read when, for whom, where and how to ask', async () => {
    await search('Almelo');
    const link = visitor.page.locator('.card__name a').first();
    const name = await link.innerText();
    await link.click();
    expect(await visitor.page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
    const headings = await visitor.page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings).toEqual(
      expect.arrayContaining([
        'Wanneer',
        'Als u binnenkomt',
        'Wie is welkom',
        'Hoe komt u er',
        'Contact',
        'Wat is er te doen',
        'Hoe weten wij dit',
        'Klopt er iets niet?',
      ]),
    );
  });

  it('when a place can be reached, then its page offers the way, and else it says that there is none', async () => {
    const now = new Date();
    const reachable = file.initiatives.find(
      ({ contact }) => contactToShow(contact, now).kind === 'ways',
    );
    const unreachable = file.initiatives.find(
      ({ contact, locations }) =>
        contactToShow(contact, now).kind === 'none' && locations.some(({ x }) => x !== undefined),
    );
    const contact = visitor.page.locator('section', {
      has: visitor.page.getByRole('heading', { name: 'Contact' }),
    });

    await visitor.page.goto(`${app.url}/initiatief/${reachable!.slug}`);
    const href = await contact.getByRole('link').first().getAttribute('href');
    expect(href).toMatch(/^(tel:|mailto:|https?:)/);

    await visitor.page.goto(`${app.url}/initiatief/${unreachable!.slug}`);
    const text = await contact.innerText();
    expect(text).toContain('Wij hebben geen nummer van deze plek');
    const somebodyCanBeCalled = file.initiatives.some(({ contact: ways, locations }) => {
      const shown = contactToShow(ways, now);
      const phone = shown.kind === 'ways' && shown.ways.some(({ kind }) => kind === 'phone');
      return phone && locations.some(({ x }) => x !== undefined);
    });
    if (somebodyCanBeCalled)
      expect(text).toContain('De dichtstbijzijnde plek met een nummer is in');
  });

  it('when they make a typing error, then the place that they meant is found and named', async () => {
    await search('Enschde');
    expect(await main()).toContain('U typte “Enschde”. Wij zochten bij Enschede.');
    expect(await main()).toContain('binnen 20 km van Enschede');
  });

  it('when a name means several places, then they choose one', async () => {
    await search('Hengelo');
    expect(await main()).toContain('Er zijn meer plaatsen met de naam Hengelo');
    const choices = visitor.page.locator('.choose-place').getByRole('button');
    expect(await choices.count()).toBeGreaterThan(1);
    const chosen = await choices.first().innerText();
    await choices.first().click();
    expect(await main()).toMatch(/binnen 20 km|kennen wij geen plek/);
    expect(await main()).not.toContain('Er zijn meer plaatsen');
    expect(await main()).toContain(chosen.split(',')[0]);
  });

  it('when the postcode is not in the starter data, then it says so and asks for the place', async () => {
    // Nowhere near one of the large places whose ranges are known.
    await search('9999');
    expect(await main()).toContain('Dit postcodegebied kennen wij hier nog niet. Typ uw plaats.');
  });

  it('when they type nothing, then the error stands at the box and belongs to it', async () => {
    await search('  ');
    const field = visitor.page.getByLabel(FIELD);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const described = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const words = await Promise.all(
      described.map((id) => visitor.page.locator(`#${id}`).innerText()),
    );
    expect(words).toContain('Typ eerst een postcode of een plaats.');
    expect(await visitor.page.title()).toContain('Zoek opnieuw');
  });

  it('when nobody has heard of the place, then what they typed comes back as text', async () => {
    await search('<b>Xyzzyq</b>');
    expect(await main()).toContain('<b>Xyzzyq</b>');
    expect(await visitor.page.getByLabel(FIELD).inputValue()).toBe('<b>Xyzzyq</b>');
  });

  it('when they have only a keyboard, then they come from the first page to a place', async () => {
    const { page } = visitor;
    await page.goto(app.url);
    const focused = (): Promise<string> =>
      page.evaluate<string>(
        `(() => { const e = document.activeElement; return e.id || e.className || e.textContent; })()`,
      );
    const tabTo = async (wanted: (name: string) => boolean, most: number): Promise<void> => {
      for (let presses = 0; presses < most; presses += 1) {
        await page.keyboard.press('Tab');
        if (wanted(await focused())) return;
      }
      throw new Error(`Not reached with ${most} presses of Tab.`);
    };

    await page.keyboard.press('Tab');
    expect(await focused()).toBe('skip-link');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#inhoud');
    await tabTo((name) => name === 'plek', 2);
    await page.keyboard.type('Almelo');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#antwoord');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const first = await page.locator('.card__name a').first().innerText();
    await tabTo((name) => name === first, 8);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/initiatief/**');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(first);
  });

  it('when hours were never confirmed, then no page says that a place is open now', async () => {
    for (const { slug } of file.initiatives) {
      const page = await (await fetch(`${app.url}/initiatief/${slug}`)).text();
      expect(page).not.toMatch(/\b(nu open|open tot|nu dicht|nu gesloten|weer open)\b/i);
    }
    for (const place of ['Utrecht', 'Rotterdam', 'Almelo']) {
      await search(place);
      expect(await main()).not.toMatch(/\b(nu open|open tot|nu dicht|nu gesloten|weer open)\b/i);
    }
  });

  it('when they only look, then no other site is asked and nothing is kept or told', async () => {
    const { page, context, requests, complaints } = visitor;
    const addresses: string[] = [];
    page.on('framenavigated', (frame) => addresses.push(frame.url()));
    await search('3512 JC');
    await page.locator('.card__name a').first().click();
    // The browser kept no list either: going back asks whether to send the form again.
    await expect(page.goBack()).rejects.toThrow('ERR_CACHE_MISS');
    await page.waitForURL(/^chrome-error:/);
    expect(await page.content()).not.toContain('3512 Utrecht');
    await search('Hengelo');
    await page.locator('.choose-place').getByRole('button').first().click();
    for (const path of ['/bronnen', '/privacy', '/bestaat-niet']) await page.goto(app.url + path);

    expect(requests.length).toBeGreaterThan(10);
    for (const { url, method, body } of requests) {
      expect(new URL(url).origin).toBe(app.url);
      expect(url).not.toMatch(/3512|hengelo|utrecht\b/i);
      if (body !== null) expect(method).toBe('POST');
    }
    for (const address of addresses) expect(new URL(address).search).toBe('');
    expect(await context.cookies()).toEqual([]);
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
    const policy = complaints.filter((text) => !/status of 404/.test(text));
    expect(policy).toEqual([]);
  });
});

describe('Given any page', () => {
  const everyPage = (): [string, () => Promise<void>][] => {
    const open = (path: string) => async () => void (await visitor.page.goto(app.url + path));
    return [
      ['home', open('/')],
      ['result', () => search('Almelo')],
      ['empty result', () => search('Terschelling')],
      ['error', () => search('')],
      ['choice', () => search('Hengelo')],
      ['sources', open('/bronnen')],
      ['privacy', open('/privacy')],
      ['not found', open('/bestaat-niet')],
      ['unknown place', open('/initiatief/bestaat-niet')],
      ...longestOf(file).map((slug): [string, () => Promise<void>] => [
        slug,
        open(`/initiatief/${slug}`),
      ]),
    ];
  };

  it('then the help lines stand directly under the header, tap to call, on screen and on paper', async () => {
    const dials = HELP_LINES.flatMap(({ numbers }) => numbers.map(({ dial }) => `tel:${dial}`));
    expect(dials).toHaveLength(5);
    for (const [, open] of everyPage()) {
      const { page } = visitor;
      await open();
      const bar = page.locator('header + aside');
      const links = bar.locator('.screen-only').first();
      for (const urgent of ['tel:112', 'tel:113']) {
        expect(await links.locator(`a[href="${urgent}"]:visible`).count()).toBeGreaterThan(0);
      }
      await bar.locator('summary').click();
      for (const dial of dials) {
        expect(await links.locator(`details a[href="${dial}"]:visible`).count()).toBe(1);
      }
      await page.emulateMedia({ media: 'print' });
      for (const dial of dials) {
        expect(await bar.locator(`a[href="${dial}"]:visible`).count()).toBe(1);
      }
      await page.emulateMedia({ media: 'screen' });
    }
  });

  it('then nothing has to be scrolled sideways at 320 px', async () => {
    await visitor.close();
    visitor = site.visitor = await visit(browser, { width: 320, height: 568 });
    for (const [name, open] of everyPage()) {
      await open();
      const width = await visitor.page.evaluate<number>('document.documentElement.scrollWidth');
      expect({ name, width }).toEqual({ name, width: 320 });
    }
  });

  it('then nothing has to be scrolled sideways with letters of twice the size', async () => {
    for (const [name, open] of everyPage()) {
      await open();
      await visitor.page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      const width = await visitor.page.evaluate<number>('document.documentElement.scrollWidth');
      expect({ name, width }).toEqual({ name, width: 360 });
    }
  });
});

describe('Given the page of any place', () => {
  it('then nothing has to be scrolled sideways at 320 px', async () => {
    await visitor.close();
    visitor = site.visitor = await visit(browser, { width: 320, height: 568 });
    for (const { slug } of file.initiatives) {
      await visitor.page.goto(`${app.url}/initiatief/${slug}`);
      const width = await visitor.page.evaluate<number>('document.documentElement.scrollWidth');
      expect({ slug, width }).toEqual({ slug, width: 320 });
    }
  }, 180_000);
});

/** The places whose pages have most on them, and one of each odd kind. */
function longestOf({ initiatives }: RegistryFile): string[] {
  const most = (size: (one: RegistryFile['initiatives'][number]) => number): string[] =>
    [...initiatives]
      .sort((a, b) => size(b) - size(a))
      .slice(0, 1)
      .map(({ slug }) => slug);
  return [
    ...new Set([
      ...most(({ name }) => Math.max(...name.split(/[\s-]/).map(({ length }) => length))),
      ...most(({ locations }) => locations.length),
      ...most(({ locations }) => -locations.length),
      ...most(({ worksIn }) => worksIn?.length ?? 0),
      ...most(({ contact }) => JSON.stringify(contact ?? {}).length),
    ]),
  ];
}

describe('Given a place that is not where it was', () => {
  it('when its address is of no place, then the page says so and has the box', async () => {
    const paths = [
      '/bestaat-niet',
      '/initiatief/%E0%A4%A',
      // Names that every object has are nobody's address.
      ...['bestaat-niet', 'constructor', 'toString', '__proto__'].map(
        (slug) => `/initiatief/${slug}`,
      ),
    ];
    for (const path of paths) {
      const response = await visitor.page.goto(app.url + path);
      expect(response?.status()).toBe(404);
      expect(await visitor.page.getByLabel(FIELD).count()).toBe(1);
    }
    await visitor.page.getByLabel(FIELD).fill('Almelo');
    await visitor.page.getByRole('button', { name: BUTTON }).click();
    expect(await main()).toContain('van Almelo');
  });

  it('when it was renamed, then the old address leads to it; when taken away, then it says so', async () => {
    const publisher = startPublisher(app.dataDir);
    const content = anInitiative({ name: 'Verzonnen verhuizing' });
    const [old, current] = [aSlug(), aSlug()];
    await publisher.send({ publish: { content, slug: old, base: null } });
    await publisher.send({ publish: { content, slug: current, base: 1 } });
    await publisher.send({ renew: true });

    // The running application looks for a newer version by itself.
    const asked = () => fetch(`${app.url}/initiatief/${old}`, { redirect: 'manual' });
    const moved = await until(async () => {
      const answer = await asked();
      return answer.status === 404 ? undefined : answer;
    }, 30_000);
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toBe(`/initiatief/${current}`);
    await visitor.page.goto(`${app.url}/initiatief/${old}`);
    expect(visitor.page.url()).toBe(`${app.url}/initiatief/${current}`);

    await publisher.send({ withdraw: content.id });
    await publisher.send({ renew: true });
    publisher.close();
    await until(
      async () => ((await fetch(visitor.page.url())).status === 410 ? true : undefined),
      30_000,
    );
    const response = await visitor.page.reload();
    expect(response?.status()).toBe(410);
    expect(await main()).toContain('Deze plek staat niet meer op de kaart');
    expect(await main()).not.toContain('Verzonnen verhuizing');
    expect(await visitor.page.getByLabel(FIELD).count()).toBe(1);
  }, 90_000);
});
