import type { Browser } from 'playwright-core';
import type { RegistryFile, RegistryPointer } from '../../server/registry/registry-file.js';
import { aLocation, anInitiative, anOffering, aSlug } from '../factories/initiative.js';
import { openBrowser, visit, type Visit } from '../setup/browser.js';
import { keptOnDevice, visitUntilKept } from '../setup/kept-on-device.js';
import { startPublisher } from '../setup/publisher.js';
import {
  removeDataDir,
  seededDataDir,
  startApp,
  until,
  type StartedApp,
} from '../setup/started-app.js';

const FIELD = 'Postcode of plaats';
const BUTTON = 'Toon plekken';
const DAY_MS = 86_400_000;

let app: StartedApp;
let port: string;
let browser: Browser;
let file: RegistryFile;
let visitor: Visit;

beforeAll(async () => {
  app = await startApp(await seededDataDir());
  port = new URL(app.url).port;
  browser = await openBrowser();
  file = await currentFile();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await app.stop();
  removeDataDir(app.dataDir);
});
beforeEach(async () => {
  visitor = await visit(browser, { javaScript: true });
});
afterEach(() => visitor.close());

async function json<T>(path: string): Promise<T> {
  return (await fetch(`${app.url}${path}`)).json() as Promise<T>;
}

/** Asked again when the version was withdrawn in between. */
function currentFile(): Promise<RegistryFile> {
  return until(async () => {
    const { version } = await json<RegistryPointer>('/registry/current.json');
    const answer = await fetch(`${app.url}/registry/${version}.json`);
    return answer.ok ? ((await answer.json()) as RegistryFile) : undefined;
  }, 10_000);
}

const open = (path: string) => visitor.page.goto(`${app.url}${path}`);
const main = (): Promise<string> => visitor.page.locator('main').innerText();
const heading = (): Promise<string> => visitor.page.getByRole('heading', { level: 1 }).innerText();
const title = (text: string | RegExp) =>
  visitor.page.getByRole('heading', { level: 1, name: text }).waitFor();

async function visitOnce(path = '/'): Promise<void> {
  await visitUntilKept(visitor.page, `${app.url}${path}`);
}

async function search(text: string): Promise<void> {
  await visitor.page.getByLabel(FIELD).fill(text);
  await visitor.page.getByRole('button', { name: BUTTON }).click();
}

/**
 * Everything of the site works, as it does with a network.
 * @param notice how the page says that what it shows is a copy
 */
async function expectEverything(notice: string): Promise<void> {
  const { page } = visitor;
  await page.reload();
  await search('Almelo');
  await page.locator('#antwoord').waitFor();
  expect(await main()).toContain('van Almelo');

  const link = page.locator('.card__name a').first();
  const name = await link.innerText();
  await link.click();
  await title(name);

  const { slug, name: other } = file.initiatives.at(-1)!;
  await open(`/initiatief/${slug}`);
  await title(other);
  expect(await page.locator('main h2').allInnerTexts()).toContain('Hoe weten wij dit');

  for (const locale of ['en', 'ar']) {
    await open(`/${locale}`);
    await page.locator('.card__name a, .whole-list a, main a').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    await open(`/${locale}/initiatief/${slug}`);
    await title(other);
    for (const path of ['bronnen', 'privacy', 'toegankelijkheid']) {
      await open(`/${locale}/${path}`);
      expect((await heading()).length).toBeGreaterThan(3);
    }
  }
  await open('/privacy');
  await title('Wat wij van u bewaren');
  await open('/initiatief/bestaat-niet');
  await title('Deze plek kennen wij niet');
  await open('/bestaat-niet');
  await title('Deze pagina bestaat niet');
  expect(await page.locator('.offline').innerText()).toContain(notice);
  expect(await page.locator('a[href="tel:112"]:visible').count()).toBeGreaterThan(0);
}

describe('Given somebody who was here once', () => {
  it('when there is no network, then every page and the search still work', async () => {
    await visitOnce();
    await visitor.context.setOffline(true);
    await expectEverything('U bent niet op internet');
  }, 120_000);

  it('when the server is not there, then the same', async () => {
    await visitOnce('/bronnen');
    await app.stop();
    try {
      await open('/');
      await expectEverything('Wij kunnen nu niet nagaan of deze lijst nieuw is');
    } finally {
      app = await startApp(app.dataDir, { PORT: port });
    }
  }, 180_000);

  it('when the network comes and goes, then a quiet line says so', async () => {
    const { page, context } = visitor;
    await visitOnce();
    const line = page.locator('.offline');
    expect(await line.innerText()).toBe('');
    await context.setOffline(true);
    await line.getByText('U bent niet op internet. U ziet de lijst van').waitFor();
    await context.setOffline(false);
    await until(async () => ((await line.innerText()) === '' ? true : undefined), 10_000);
  });

  it('when they change language without a network, then the same page comes in that language', async () => {
    const { page, context } = visitor;
    const { slug, name } = file.initiatives[0]!;
    await visitOnce();
    await context.setOffline(true);
    await open(`/initiatief/${slug}`);
    await title(name);
    await page.locator('.languages a[lang="en"]').click();
    await page.waitForURL(`${app.url}/en/initiatief/${slug}`);
    await title(name);
  });

  it('when they open places, then nothing that is kept tells which', async () => {
    const { page, context } = visitor;
    await visitOnce();
    const paths = async () => (await keptOnDevice(page)).map(({ cache, path }) => cache + path);
    const before = await paths();
    const { slug, name } = file.initiatives[3]!;
    await open(`/initiatief/${slug}`);
    await title(name);
    await open('/');
    await search('Almelo');
    await page.locator('.card__name a').first().click();
    await page.waitForURL('**/initiatief/**');
    await context.setOffline(true);
    await open(`/en/initiatief/${slug}`);
    await title(name);
    expect((await paths()).sort()).toEqual(before.sort());
    const documents = (await keptOnDevice(page)).filter(({ cache }) => cache !== 'zrk-register');
    for (const { path, text } of documents) {
      expect(path).not.toContain(slug);
      expect(text).not.toContain(name);
    }
    expect(await context.cookies()).toEqual([]);
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  });

  it('when they look, then nothing is refused by the policy of the page or the worker', async () => {
    await visitOnce();
    await visitor.page.reload();
    await open('/ar');
    await visitor.page.locator('main a').first().waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});

describe('Given a copy on the device', () => {
  it('when it is older than thirty days, then no place is called open or closed', async () => {
    const { page, context } = visitor;
    const slug = await publishOpenPlace('Verzonnen dag en nacht');
    await visitOnce();
    const isKept = async () =>
      (await keptOnDevice(page)).some(({ text }) => text.includes(slug)) || undefined;
    await until(isKept, 10_000);
    await context.setOffline(true);
    const saysOpen = /\b(nu open|open tot|hele dag open|dag en nacht open)\b/i;

    await page.clock.setFixedTime(Date.now() + 29 * DAY_MS);
    await open(`/initiatief/${slug}`);
    await title('Verzonnen dag en nacht');
    expect(await main()).toMatch(saysOpen);
    expect(await page.locator('.offline').innerText()).toContain('U bent niet op internet');

    await page.clock.setFixedTime(Date.now() + 31 * DAY_MS);
    await open(`/initiatief/${slug}`);
    await title('Verzonnen dag en nacht');
    expect(await main()).not.toMatch(saysOpen);
    expect(await page.locator('.offline').innerText()).toContain(
      'Of een plek open is, kunnen wij niet zeggen.',
    );
  }, 90_000);

  it('when a place was taken down, then it leaves the device at the next contact', async () => {
    const { page, context } = visitor;
    const publisher = startPublisher(app.dataDir);
    const content = anInitiative({ name: 'Verzonnen schuilplaats' });
    const slug = aSlug();
    const isOnDevice = async () =>
      (await keptOnDevice(page)).some(({ text }) => text.includes('Verzonnen schuilplaats'));
    await publisher.send({ publish: { content, slug, base: null } });
    await publisher.send({ renew: true });
    await until(async () => ((await isPublished(slug)) ? true : undefined), 30_000);
    await visitOnce();
    expect(await isOnDevice()).toBe(true);
    await open(`/initiatief/${slug}`);
    await title('Verzonnen schuilplaats');

    await publisher.send({ withdraw: content.id });
    publisher.close();
    await until(async () => ((await isPublished(slug)) ? undefined : true), 30_000);
    // The open page comes back to the network: that is the contact.
    await context.setOffline(true);
    await context.setOffline(false);
    await title('Deze plek kennen wij niet');
    await until(async () => ((await isOnDevice()) ? undefined : true), 10_000);
    await context.setOffline(true);
    await open(`/initiatief/${slug}`);
    await title('Deze plek kennen wij niet');
    await open('/');
    await search('Almelo');
    await page.locator('#antwoord').waitFor();
    file = await currentFile();
  }, 120_000);
});

describe('Given a frame without its scripts', () => {
  it('when the page cannot be made, then it does not load for ever and has the help lines', async () => {
    const { page, context } = visitor;
    await visitOnce();
    // The script of the page is gone from the device, whatever it is called.
    await page.evaluate(`(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const isPage = new URL(request.url).pathname.startsWith('/assets/page-');
          if (isPage) await cache.delete(request);
        }
      }
    })()`);
    await context.setOffline(true);
    let loads = 0;
    page.on('framenavigated', () => (loads += 1));
    await open('/privacy-en-meer').catch(() => undefined);
    await new Promise((done) => setTimeout(done, 5_000));
    const after = loads;
    await new Promise((done) => setTimeout(done, 2_000));
    expect(after).toBeGreaterThan(1);
    expect(after).toBeLessThan(5);
    expect(loads).toBe(after);
    expect(await page.locator('a[href="tel:112"]:visible').count()).toBeGreaterThan(0);
  });
});

/** Open at any hour of any day, and confirmed just now. @returns its slug, when the server knows it */
async function publishOpenPlace(name: string): Promise<string> {
  const publisher = startPublisher(app.dataDir);
  const location = aLocation(52.36, 6.66);
  const content = anInitiative({
    name,
    locations: [location],
    offerings: [
      anOffering({
        locationId: location.id,
        hours: {
          rules: [
            {
              rule: 'DAYS',
              days: [1, 2, 3, 4, 5, 6, 7],
              intervals: [{ from: '00:00', to: '24:00' }],
            },
          ],
          publicHolidays: { general: 'OPEN', goodFriday: 'OPEN', liberationDay: 'OPEN' },
        },
      }),
    ],
  });
  const slug = aSlug();
  await publisher.send({ publish: { content, slug, base: null } });
  await publisher.send({
    confirm: { recordId: content.id, fieldGroup: 'opening-hours', locationId: location.id },
  });
  await publisher.send({ renew: true });
  publisher.close();
  await until(async () => ((await isPublished(slug)) ? true : undefined), 30_000);
  return slug;
}

async function isPublished(slug: string): Promise<boolean> {
  return (await currentFile()).initiatives.some((one) => one.slug === slug);
}
