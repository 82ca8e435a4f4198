import type { Frame, Page } from 'playwright-core';
import { frameSnippet } from '../../web/pages/embed-builder/snippet.js';
import { NO_SETTINGS } from '../../web/pages/embed/settings.js';
import { visit, type Visit } from '../setup/browser.js';
import { overflowOf, violationsOn } from '../setup/in-the-way.js';
import { startOtherSite, type OtherSite } from '../setup/other-site.js';
import { givenTheSite } from '../setup/site.js';
import { until } from '../setup/started-app.js';

/** A site of somebody else shows the finder, or the list of a region. */
const site = givenTheSite(null);
let other: OtherSite;
beforeAll(async () => {
  other = await startOtherSite();
});
afterAll(() => other.close());

const script = (): string => `<script type="module" src="${site.app.url}/embed.js"></script>`;
const LANGUAGES = { nl: '', en: '/en', ar: '/ar' } as const;

/** The frame in a page, once the finder or the list stands in it. */
async function frameIn(page: Page, address = '/embed'): Promise<Frame> {
  const frame = await until(
    () =>
      page
        .frames()
        .find((one) => one.url().startsWith(site.app.url) && one.url().includes(address)),
    15_000,
  );
  await frame.waitForLoadState();
  await frame.locator('main.embed').waitFor();
  return frame;
}

async function search(frame: Frame, text: string): Promise<void> {
  await frame.locator('#plek').fill(text);
  await frame.locator('.field button').click();
  await frame.locator('#antwoord, #plek-error').first().waitFor();
}

/** Height of the frame in the page around it, pixels. */
function heightOf(page: Page): Promise<number> {
  return page.evaluate<number>(`(() => {
    const element = document.querySelector('zelfregie-kaart');
    const frame = element ? element.shadowRoot.querySelector('iframe') : document.querySelector('iframe');
    return frame.getBoundingClientRect().height;
  })()`);
}

function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate<number>('document.documentElement.getBoundingClientRect().height');
}

/** The frame is as high as what is in it. */
async function expectFitting(page: Page, frame: Frame): Promise<number> {
  return until(async () => {
    const [outside, inside] = [await heightOf(page), await contentHeight(frame)];
    return Math.abs(outside - inside) <= 1 ? outside : undefined;
  }, 10_000);
}

/**
 * Names of everything that a browser keeps for the frame. Where it lets a frame of another site keep
 * nothing at all, that is nothing too.
 */
function keptBy(frame: Frame): Promise<string[]> {
  return frame.evaluate<string[]>(`(async () => {
    const ways = [
      () => Object.keys(localStorage),
      () => Object.keys(sessionStorage),
      async () => (await indexedDB.databases()).map(({ name }) => name),
      () => caches.keys(),
      async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      () => document.cookie === '' ? [] : [document.cookie],
    ];
    const kept = [];
    for (const way of ways) {
      try {
        kept.push(...await way());
      } catch (error) {
        if (!/SecurityError|NotSupportedError|InvalidStateError|UnknownError/.test(error.name)) kept.push(String(error));
      }
    }
    return kept;
  })()`);
}

async function expectNothingKept({ context }: Visit, frame: Frame): Promise<void> {
  expect(await keptBy(frame)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
}

function expectOnlyOurs({ requests, complaints }: Visit): void {
  const origins = new Set(requests.map(({ url }) => new URL(url).origin));
  origins.delete('null');
  expect([...origins].sort()).toEqual([other.url, site.app.url].sort());
  expect(complaints).toEqual([]);
}

describe('Given a page of another site with the element', () => {
  it('when a visitor searches, then the list is there, the frame grows, and nothing is kept or told', async () => {
    other.put('/vinder', `${script()}<zelfregie-kaart></zelfregie-kaart>`);
    const visitor = await visit(site.browser, { javaScript: true, width: 800 });
    try {
      const { page, requests } = visitor;
      await page.goto(`${other.url}/vinder`);
      const frame = await frameIn(page);
      expect(await frame.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
      const before = await expectFitting(page, frame);
      await search(frame, 'Almelo');
      expect(await frame.locator('#antwoord').innerText()).toMatch(/binnen 20 km van Almelo/);
      const after = await expectFitting(page, frame);
      expect(after).toBeGreaterThan(before + 200);

      // Back to the start: lower again.
      await frame.getByRole('link', { name: 'Toon alle plekken in Nederland' }).click();
      await frame.locator('#antwoord').waitFor({ state: 'detached' });
      expect(await expectFitting(page, frame)).toBeLessThan(after);

      await search(frame, 'Wonderoordwaterland');
      expect(await frame.locator('.help-again').innerText()).toContain('0800-2000');

      expect(requests.filter(({ method }) => method !== 'GET')).toEqual([]);
      expect(requests.map(({ url }) => url).join('\n')).not.toMatch(/Almelo|Wonderoord/i);
      expect(frame.url()).not.toMatch(/Almelo|Wonderoord|#/i);
      expect(page.url()).toBe(`${other.url}/vinder`);
      expect(site.app.output()).not.toMatch(/Almelo|Wonderoord/i);
      await expectNothingKept(visitor, frame);
      expectOnlyOurs(visitor);
    } finally {
      await visitor.close();
    }
  });

  it('when a visitor opens a place, then the site itself opens in another tab, which knows nothing of this one', async () => {
    other.put('/lijst', `${script()}<zelfregie-kaart regio="GM0141"></zelfregie-kaart>`);
    const visitor = await visit(site.browser, { javaScript: true });
    try {
      await visitor.page.goto(`${other.url}/lijst`);
      const frame = await frameIn(visitor.page, 'regio=GM0141');
      const link = frame.locator('.card__name a').first();
      expect(await link.innerText()).toContain('(nieuw tabblad)');
      const [tab] = await Promise.all([visitor.context.waitForEvent('page'), link.click()]);
      await tab.waitForLoadState();
      expect(tab.url()).toMatch(new RegExp(`^${site.app.url}/initiatief/`));
      expect(await tab.locator('.header').isVisible()).toBe(true);
      expect(await tab.evaluate('[window.opener, document.referrer]')).toEqual([null, '']);
      expect(visitor.page.url()).toBe(`${other.url}/lijst`);
    } finally {
      await visitor.close();
    }
  });

  it('when its maker sets colours, then those are there, and the help lines keep their own', async () => {
    other.put(
      '/kleuren',
      `${script()}<div style="--zelfregie-kleur: rgb(0, 94, 165); --zelfregie-hoek: recht">
        <zelfregie-kaart achtergrond="#fff"></zelfregie-kaart></div>`,
    );
    const visitor = await visit(site.browser, { javaScript: true, dark: true });
    try {
      await visitor.page.goto(`${other.url}/kleuren`);
      const frame = await frameIn(visitor.page, 'kleur=005ea5');
      const look = (selector: string, property: string): Promise<string> =>
        frame.evaluate<string>(
          `getComputedStyle(document.querySelector('${selector}')).${property}`,
        );
      expect(await look('.field button', 'backgroundColor')).toBe('rgb(0, 94, 165)');
      expect(await look('.embed', 'backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(await look('.field button', 'borderStartStartRadius')).toBe('0px');
      expect(await look('.help-number--crisis', 'backgroundColor')).toBe('rgb(166, 30, 24)');
      await search(frame, 'Xyzzyq');
      expect(await look('.help-again .notice', 'backgroundColor')).toBe('rgb(228, 238, 227)');
      expect(await violationsOn(frame)).toEqual([]);
      expectOnlyOurs(visitor);
    } finally {
      await visitor.close();
    }
  });

  it('when several stand on a page, then each has its own height and follows its attributes', async () => {
    other.put(
      '/twee',
      `${script()}${script()}<zelfregie-kaart id="een" regio="GM0141" taal="en"></zelfregie-kaart>
       <zelfregie-kaart id="twee"><a href="/x">Anders</a></zelfregie-kaart>
       <iframe id="vreemd" srcdoc="<script>parent.postMessage({ type: 'zelfregiekaart:height', height: 5555 }, '*')</script>"></iframe>`,
    );
    const visitor = await visit(site.browser, { javaScript: true, height: 3000 });
    try {
      const { page } = visitor;
      await page.goto(`${other.url}/twee`);
      await frameIn(page, '/en/embed?regio=GM0141');
      const heights = (): Promise<number[]> =>
        page.evaluate<number[]>(
          `[...document.querySelectorAll('zelfregie-kaart')].map((element) =>
             element.shadowRoot.querySelector('iframe').getBoundingClientRect().height)`,
        );
      const [one, two] = await until(async () => {
        const found = await heights();
        return found.every((height) => height !== 640) ? found : undefined;
      }, 10_000);
      expect(one).not.toBe(two);
      expect([one, two]).not.toContain(5555);
      // The link that stood in for the frame is gone now that the frame is there.
      expect(await page.getByText('Anders').isVisible()).toBe(false);

      const steps = await page.evaluate<number>('history.length');
      await page.evaluate(`(() => {
        const element = document.getElementById('een');
        element.setAttribute('taal', 'ar');
        element.setAttribute('regio', 'GM0153');
      })()`);
      const frame = await frameIn(page, '/ar/embed?regio=GM0153');
      expect(await frame.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await page.evaluate<number>('history.length')).toBe(steps);
      const attributes = await page.evaluate<Record<string, string | null>>(`(() => {
        const frame = document.getElementById('een').shadowRoot.querySelector('iframe');
        return { title: frame.title, policy: frame.referrerPolicy, loading: frame.loading, allow: frame.allow };
      })()`);
      expect(attributes).toEqual({
        title: expect.stringMatching(/[\u0600-\u06ff]/),
        policy: 'no-referrer',
        loading: 'lazy',
        allow: '',
      });
    } finally {
      await visitor.close();
    }
  });

  it('when the site has a strict policy of its own, then it works all the same', async () => {
    const { url } = site.app;
    other.put('/streng', `${script()}<zelfregie-kaart></zelfregie-kaart>`, {
      policy: `default-src 'none'; script-src ${url}; frame-src ${url}; img-src data:`,
    });
    const visitor = await visit(site.browser, { javaScript: true });
    try {
      await visitor.page.goto(`${other.url}/streng`);
      const frame = await frameIn(visitor.page);
      await expectFitting(visitor.page, frame);
      expect(visitor.complaints).toEqual([]);
    } finally {
      await visitor.close();
    }
  });
});

describe('Given a page of another site with a plain frame', () => {
  it.each([true, false])(
    'when a visitor searches, JavaScript %s, then the frame answers itself',
    async (javaScript) => {
      other.put(
        '/iframe',
        `<iframe src="${site.app.url}/embed?kleur=005ea5" title="Plekken" width="100%" height="800"></iframe>`,
      );
      const visitor = await visit(site.browser, { javaScript, width: 320 });
      try {
        const { page, requests } = visitor;
        await page.goto(`${other.url}/iframe`);
        const frame = await frameIn(page);
        expect(await frame.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
        await search(frame, 'Almelo');
        const answered = await frameIn(page);
        expect(await answered.locator('#antwoord').innerText()).toMatch(/binnen 20 km van Almelo/);
        expect(new URL(answered.url()).search).toBe('?kleur=005ea5');
        expect(requests.map(({ url }) => url).join('\n')).not.toContain('Almelo');
        const posts = requests.filter(({ method }) => method === 'POST');
        expect(posts.map(({ url }) => new URL(url).pathname)).toEqual(javaScript ? [] : ['/embed']);
        expect(site.app.output()).not.toContain('Almelo');
        if (javaScript) {
          expect(
            await answered.evaluate<number>(
              'document.documentElement.scrollWidth - window.innerWidth',
            ),
          ).toBeLessThanOrEqual(0);
          await expectNothingKept(visitor, answered);
        }
        expectOnlyOurs(visitor);
      } finally {
        await visitor.close();
      }
    },
  );

  it('when the code of the maker stands there twice, in a column, then each frame has its own height', async () => {
    const settings = { ...NO_SETTINGS, region: 'GM0141', view: 'lijst' as const };
    const { url } = site.app;
    other.put(
      '/twee-iframes',
      `<div style="inline-size: 260px">${frameSnippet(url, settings, 'nl')}</div>
       ${frameSnippet(url, NO_SETTINGS, 'ar')}`,
    );
    const visitor = await visit(site.browser, { javaScript: true, width: 800, height: 3000 });
    try {
      const { page } = visitor;
      await page.goto(`${other.url}/twee-iframes`);
      const inside = [await frameIn(page, '/embed?regio'), await frameIn(page, '/ar/embed')];
      await until(async () => {
        const frames = await page.evaluate<number[]>(
          `[...document.querySelectorAll('iframe')].map((frame) => frame.getBoundingClientRect().height)`,
        );
        const contents = await Promise.all(inside.map(contentHeight));
        return contents.every((height, at) => Math.abs(height - frames[at]!) <= 1) || undefined;
      }, 15_000);
      for (const frame of inside) {
        expect(
          await frame.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'),
        ).toBeLessThanOrEqual(0);
        await expectNothingKept(visitor, frame);
      }
      expectOnlyOurs(visitor);
    } finally {
      await visitor.close();
    }
  });

  it('when it shows another page of ours, then the browser refuses', async () => {
    other.put('/verboden', `<iframe src="${site.app.url}/" title="Verboden"></iframe>`);
    const visitor = await visit(site.browser, { javaScript: true });
    try {
      await visitor.page.goto(`${other.url}/verboden`);
      await until(() => visitor.complaints.find((text) => /frame-ancestors/.test(text)), 10_000);
      const inside = await Promise.all(
        visitor.page.frames().map((frame) => frame.locator('#plek').count()),
      );
      expect(inside).toEqual(inside.map(() => 0));
    } finally {
      await visitor.close();
    }
  });
});

describe.each(['nl', 'en', 'ar'] as const)('Given the frame in %s', (locale) => {
  it.each([
    ['the finder', '', ''],
    ['a search', '', 'Almelo'],
    ['a search without a place nearby', '', 'Terschelling'],
    ['an error', '', 'Xyzzyq'],
    ['a region', '?regio=GM0153', ''],
    ['a region without a place', '?regio=GM0093', ''],
    ['faults of its maker', '?regio=GM9999&kleur=ffff00', ''],
  ])('%s: nothing for axe-core to object to, and it fits', async (_name, query, text) => {
    const visitor = await visit(site.browser, { javaScript: true, width: 320 });
    try {
      const { page } = visitor;
      // By itself it is the same document.
      await page.goto(`${site.app.url}${LANGUAGES[locale]}/embed${query}`);
      await page.locator('main.embed').waitFor();
      if (text !== '') await search(page.mainFrame(), text);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      await page.evaluate(
        `document.querySelectorAll('details').forEach((part) => { part.open = true; })`,
      );
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect([colorScheme, width, await violationsOn(page)]).toEqual([colorScheme, width, []]);
          expect(await overflowOf(page)).toBe(0);
        }
      }
      const levels = await page.evaluate<number[]>(
        `[...document.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName[1]))`,
      );
      expect(levels[0]).toBe(1);
      levels
        .slice(1)
        .forEach((level, index) => expect(level - levels[index]!).toBeLessThanOrEqual(1));
      await expectNothingKept(visitor, page.mainFrame());
    } finally {
      await visitor.close();
    }
  });
});

describe('Given a visitor with only a keyboard', () => {
  it('then they come through the frame to a place and out of it again', async () => {
    other.put('/toetsen', `${script()}<zelfregie-kaart></zelfregie-kaart>`);
    const visitor = await visit(site.browser, { javaScript: true, width: 800 });
    try {
      const { page } = visitor;
      await page.goto(`${other.url}/toetsen`);
      const frame = await frameIn(page);
      const focused = (): Promise<string> =>
        frame.evaluate<string>('document.activeElement.id || document.activeElement.className');
      await until(async () => {
        await page.keyboard.press('Tab');
        return (await focused()) === 'plek' || undefined;
      }, 10_000);
      await page.keyboard.type('Almelo');
      await page.keyboard.press('Enter');
      await frame.locator('#antwoord').waitFor();
      expect(await focused()).toBe('antwoord');
      await until(async () => {
        await page.keyboard.press('Tab');
        return (
          (await frame.evaluate<boolean>(`document.activeElement.matches('.card__name a')`)) ||
          undefined
        );
      }, 10_000);
      const [tab] = await Promise.all([
        visitor.context.waitForEvent('page'),
        page.keyboard.press('Enter'),
      ]);
      expect(tab.url()).toContain('/initiatief/');
      await tab.close();
      await until(async () => {
        await page.keyboard.press('Tab');
        return (await page.evaluate<boolean>(`document.activeElement.id === 'einde'`)) || undefined;
      }, 20_000);
    } finally {
      await visitor.close();
    }
  });
});

describe('Given the maker of a site', () => {
  it('then they choose a region and colours, see it, and take the code along', async () => {
    const visitor = await visit(site.browser, { javaScript: true, width: 1280 });
    try {
      const { page } = visitor;
      await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${site.app.url}/insluiten`);
      await page.getByLabel('Welke plekken').selectOption({ label: 'Almelo' });
      const colour = page.getByLabel('Knoppen en links', { exact: true });
      await colour.fill('#ffff00');
      expect(await page.locator('.builder__verdict').first().innerText()).toMatch(
        /Slecht te lezen: 1,0 op 1/,
      );
      const code = page.getByLabel('Code met een script');
      expect(await code.inputValue()).not.toContain('kleur');
      await colour.fill('#005ea5');
      expect(await page.locator('.builder__verdict').first().innerText()).toMatch(
        /Goed te lezen: 5,\d op 1/,
      );
      expect(await code.inputValue()).toContain(
        '<zelfregie-kaart taal="nl" regio="GM0141" kleur="#005ea5">',
      );
      const frame = await frameIn(page, 'regio=GM0141&kleur=%23005ea5');
      expect(await frame.locator('h1').innerText()).toBe('Plekken in Almelo');
      await page.getByRole('button', { name: 'Kopieer de code met het script' }).click();
      await page.getByText('Gekopieerd.').waitFor();
      const copied = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(copied).toBe(await code.inputValue());

      // What they took along works on their site; here the application does not know its own port.
      const ownAddress = (text: string): string =>
        text.replaceAll(/http:\/\/localhost(?!:)/g, site.app.url);
      other.put('/geplakt', ownAddress(await page.getByLabel('Code met een iframe').inputValue()));
      await page.goto(`${other.url}/geplakt`);
      const pasted = await frameIn(page, 'regio=GM0141');
      await expectFitting(page, pasted);
      other.put('/element', ownAddress(copied));
      await page.goto(`${other.url}/element`);
      await expectFitting(page, await frameIn(page, 'regio=GM0141'));
      expect(visitor.complaints).toEqual([]);
    } finally {
      await visitor.close();
    }
  });

  it.each([320, 768, 1280])(
    'then the page has nothing for axe-core to object to at %i px',
    async (width) => {
      const visitor = await visit(site.browser, { javaScript: true, width });
      try {
        const { page } = visitor;
        await page.goto(`${site.app.url}/insluiten`);
        await page.getByLabel('Achtergrond', { exact: true }).fill('777777');
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await violationsOn(page)).toEqual([]);
          expect(await overflowOf(page)).toBe(0);
        }
      } finally {
        await visitor.close();
      }
    },
  );

  it('when they come from another page of the site, then the example is there too', async () => {
    const visitor = await visit(site.browser, { javaScript: true, width: 1280 });
    try {
      const { page } = visitor;
      await page.goto(`${site.app.url}/bronnen`);
      // As a link of React Router does it, once that has taken over.
      await page.waitForFunction('window.__reactRouterDataRouter?.state.initialized');
      await page.evaluate(`void window.__reactRouterDataRouter.navigate('/insluiten')`);
      await page.waitForURL('**/insluiten');
      const frame = await frameIn(page);
      expect(await frame.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
      expect(visitor.complaints).toEqual([]);
    } finally {
      await visitor.close();
    }
  });

  it('then without JavaScript two pieces of code and the agreements are there', async () => {
    const visitor = await visit(site.browser);
    try {
      const { page } = visitor;
      await page.goto(`${site.app.url}/insluiten`);
      expect(await page.locator('textarea').count()).toBe(2);
      expect(await page.locator('.builder__form').isVisible()).toBe(false);
      expect(await page.locator('main').innerText()).toContain(
        'De hulplijnen staan er altijd boven.',
      );
    } finally {
      await visitor.close();
    }
  });
});
