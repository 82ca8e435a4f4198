import type { Browser } from 'playwright-core';
import { openBrowser, visit, type Visit } from '../setup/browser.js';
import { isControlled, keptBuilds, keptOnDevice, visitUntilKept } from '../setup/kept-on-device.js';
import {
  removeDataDir,
  seededDataDir,
  startApp,
  until,
  type StartedApp,
} from '../setup/started-app.js';

let app: StartedApp;
let port: string;
let browser: Browser;
let visitor: Visit;

beforeAll(async () => {
  app = await startApp(await seededDataDir());
  port = new URL(app.url).port;
  browser = await openBrowser();
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

/** The same register at the same address, with other settings: what a deploy is for a browser. */
async function restart(env: Record<string, string> = {}): Promise<void> {
  await app.stop();
  app = await startApp(app.dataDir, { PORT: port, ...env });
}

const title = (name: string) => visitor.page.getByRole('heading', { level: 1, name }).waitFor();

async function search(text: string): Promise<void> {
  await visitor.page.getByLabel('Postcode of plaats').fill(text);
  await visitor.page.getByRole('button', { name: 'Toon plekken' }).click();
}

describe('Given another build of the site', () => {
  it('when it comes, then the build before stays for pages that are open, and older ones go', async () => {
    const { page } = visitor;
    await visitUntilKept(visitor.page, app.url);
    const [first] = await keptBuilds(page);
    // Stands for a script that the next build does not have.
    await page.evaluate(`caches.open('${first}').then((cache) =>
      cache.put('/assets/old.js', new Response('old')))`);
    const askOld = () => page.evaluate<number>(`fetch('/assets/old.js').then((r) => r.status)`);

    await restart({ CONTACT_EMAIL: 'twee@kaart.example' });
    await page.reload();
    const builds = (count: number, last: string | undefined) =>
      until(async () => {
        const names = await keptBuilds(page);
        return names.length === count && names.at(-1) !== last ? names : undefined;
      }, 30_000);
    const two = await builds(2, first);
    expect(two[0]).toBe(first);
    expect(await askOld()).toBe(200);
    await page.locator('.offline').getByText('Er is een nieuwe versie van deze site.').waitFor();

    await restart({ CONTACT_EMAIL: 'drie@kaart.example' });
    await page.reload();
    const three = await until(async () => {
      const names = await keptBuilds(page);
      return names.includes(first!) ? undefined : names;
    }, 30_000);
    expect(three).toHaveLength(2);
    expect(three[0]).toBe(two[1]);
    expect(await askOld()).toBe(404);
  }, 180_000);

  it('when the operator switches the worker off, then it takes everything away and the page loads once', async () => {
    const { page } = visitor;
    await restart();
    await visitUntilKept(visitor.page, app.url);
    expect((await keptOnDevice(page)).length).toBeGreaterThan(20);
    let loads = 0;
    page.on('load', () => (loads += 1));
    await restart({ SERVICE_WORKER: 'off' });
    await page.reload();
    const isGone = async () => {
      try {
        const left = await page.evaluate<number>(`(async () =>
          (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length
        )()`);
        return left === 0 && !(await isControlled(page)) ? true : undefined;
      } catch {
        // The page was loading.
        return undefined;
      }
    };
    await until(isGone, 20_000);
    await new Promise((done) => setTimeout(done, 2_000));
    expect(loads).toBe(2);
    expect(await isGone()).toBe(true);
    await restart();
  }, 180_000);
});

describe('Given a page that stayed open over a deploy', () => {
  /** The server does not have the script of place pages any more. */
  async function loseScripts(): Promise<{ asked: number }> {
    const lost = { asked: 0 };
    const text = await (await fetch(app.url)).text();
    const manifest = /\/assets\/manifest-[^"]+\.js/.exec(text)![0];
    const routes = await (await fetch(app.url + manifest)).text();
    const module = /"id":"initiative-nl".*?"module":"([^"]+)"/.exec(routes)![1]!;
    await visitor.context.route(`**${module}`, (route) => {
      lost.asked += 1;
      return route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' });
    });
    return lost;
  }

  it('when its scripts are gone, then a link leads where the visitor wanted to go', async () => {
    await visitor.close();
    visitor = await visit(browser, { javaScript: true, serviceWorker: false });
    const { page } = visitor;
    await page.goto(app.url);
    await search('Almelo');
    await page.locator('#antwoord').waitFor();
    const lost = await loseScripts();
    const loaded: string[] = [];
    page.on('load', () => loaded.push(new URL(page.url()).pathname));
    const link = page.locator('.card__name a').first();
    const name = await link.innerText();
    await link.click();
    // React Router begins to load this page anew before it is led on, so there is no one load to wait for.
    await until(() => (page.url().includes('/initiatief/') ? true : undefined), 20_000);
    await title(name);
    await new Promise((done) => setTimeout(done, 2_000));
    expect(lost.asked).toBeGreaterThan(0);
    // Once, also where the script really is not there: the page is then what it is without.
    expect(loaded).toEqual([new URL(page.url()).pathname]);
    await title(name);
  });

  it('when the worker kept its scripts, then nothing is loaded anew', async () => {
    const { page } = visitor;
    await visitUntilKept(visitor.page, app.url);
    const lost = await loseScripts();
    await search('Almelo');
    await page.locator('#antwoord').waitFor();
    let loads = 0;
    page.on('load', () => (loads += 1));
    const link = page.locator('.card__name a').first();
    const name = await link.innerText();
    await link.click();
    await title(name);
    expect({ loads, ...lost }).toEqual({ loads: 0, asked: 0 });
  });
});
