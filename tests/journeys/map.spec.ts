import { givenTheSite } from '../setup/site.js';
import { until } from '../setup/started-app.js';

const site = givenTheSite({ javaScript: true });
let { app, file, visitor, page } = site;

beforeAll(() => {
  ({ app, file } = site);
});
/** What a browser may complain about in a journey; null = nothing. */
let expected: RegExp | null;
beforeEach(() => {
  ({ visitor, page } = site);
  expected = null;
});
afterEach(() => expect(visitor.complaints.filter((text) => !expected?.test(text))).toEqual([]));

const isOfMap = ({ url }: { url: string }): boolean =>
  /maplibre|base-map|PlacesMap|assets\/map-/i.test(url);
const markers = () => page.locator('.marker');

async function ask(question: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${app.url}/#${question}`);
  await page.locator('#antwoord').waitFor();
}

async function showMap(): Promise<void> {
  await page.getByRole('button', { name: 'Kaart tonen' }).click();
  await markers().first().waitFor();
}

/** Ids of the places on the map, at whatever zoom, and of those in the list. */
async function placesOnMap(): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll('.marker')].flatMap((one) => one.dataset.places.split(' ')).sort()`,
  );
}

async function placesInList(): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll('.card[id^="plek-"]')].map((card) => card.id.slice(5)).sort()`,
  );
}

describe('Given the map on a phone', () => {
  it('when it is not asked for, then nothing of it is fetched', async () => {
    await ask('plek=Utrecht');
    await page.waitForLoadState('networkidle');
    expect(visitor.requests.filter(isOfMap)).toEqual([]);
    await showMap();
    expect(visitor.requests.filter(isOfMap).length).toBeGreaterThan(0);
    for (const { url } of visitor.requests) expect(new URL(url).origin).toBe(app.url);
  });

  it('then it shows the places of the list, and follows every filter', async () => {
    for (const question of ['plek=Utrecht', 'plek=Enschede&vandaag=ja', 'plek=Terschelling']) {
      await ask(question);
      await showMap();
      expect({ question, places: await placesOnMap() }).toEqual({
        question,
        places: await placesInList(),
      });
    }
    await ask('plek=Utrecht');
    await showMap();
    const all = await placesOnMap();
    await page.getByLabel('Wat', { exact: true }).selectOption('stay');
    await until(async () => ((await placesInList()).length < all.length ? true : undefined), 5_000);
    expect(await placesOnMap()).toEqual(await placesInList());
  });

  it('when a marker is pressed with the keyboard, then the place is told, and Escape goes back', async () => {
    await ask('plek=Deventer');
    await showMap();
    const marker = page.locator('.marker:not(.marker--cluster)').first();
    const label = (await marker.getAttribute('aria-label')) ?? '';
    await marker.focus();
    await page.keyboard.press('Enter');
    await page.locator('.chosen').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H3');
    const place = await page.locator('.chosen .card__name').innerText();
    expect(label).toContain(place);
    // The card in the list is marked too.
    expect(await page.locator('.card--active .card__name').innerText()).toBe(place);
    await page.keyboard.press('Escape');
    expect(await page.locator('.chosen').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(label);
  });

  it('when a cluster is pressed, then it comes apart, or lists what shares one point', async () => {
    await page.goto(app.url);
    await showMap();
    let pressed = '';
    for (let presses = 0; presses < 12; presses += 1) {
      const cluster = page.locator('.marker--cluster').first();
      if ((await cluster.count()) === 0 || (await page.locator('.chosen').count()) > 0) break;
      expect(await cluster.getAttribute('aria-label')).toMatch(
        /^\d+ plekken (bij elkaar|op dit punt)/,
      );
      pressed = (await cluster.getAttribute('data-places')) ?? '';
      await cluster.focus();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(150);
      // Somebody with a keyboard is never left nowhere.
      expect(await page.evaluate('document.activeElement.tagName')).not.toBe('BODY');
    }
    // What was together stands apart now, or under the map as a list.
    const apart = await page.locator('.chosen .card').count();
    const stillTogether = await page.evaluate<boolean>(
      `[...document.querySelectorAll('.marker')].some(
         (one) => one.dataset.places === ${JSON.stringify(pressed)})`,
    );
    expect(apart > 1 || !stillTogether).toBe(true);
  });

  it('then a centre is a ring and an address a pin, and the words say so', async () => {
    const all = file.initiatives.flatMap(({ locations }) => locations);
    // Alone at its address: two in one building stay together however close one comes.
    const exact = all.filter(
      ({ precision, place, lat, lon }) =>
        precision === 'ADDRESS' &&
        place !== undefined &&
        all.filter((other) => other.lat === lat && other.lon === lon).length === 1,
    );
    await ask(`plek=${exact[0]!.place!}`);
    await showMap();
    for (let presses = 0; presses < 8; presses += 1) {
      if ((await page.locator('.marker--exact').count()) > 0) break;
      const cluster = page.locator(`.marker--cluster[data-places~="${exact[0]!.id}"]`);
      if ((await cluster.count()) > 0) await cluster.press('Enter');
      await page.waitForTimeout(150);
    }
    expect(await page.locator('.marker--exact').count()).toBeGreaterThan(0);
    for (const pin of await page.locator('.marker--exact').all()) {
      expect(await pin.getAttribute('aria-label')).not.toContain('ergens in');
    }
    await page.getByRole('button', { name: 'Heel Nederland' }).click();
    await ask('plek=Deventer');
    await showMap();
    expect(await page.locator('.marker--centre').count()).toBeGreaterThan(0);
    for (const ring of await page.locator('.marker--centre').all()) {
      expect(await ring.getAttribute('aria-label')).toContain('ergens in');
    }
  });

  it('then it holds neither the focus nor the page', async () => {
    await ask('plek=Deventer');
    await showMap();
    const buttons = page.locator('.map-panel button');
    await buttons.first().focus();
    const count = await page.locator('.map-panel :is(button, a, canvas)').count();
    for (let presses = 0; presses <= count; presses += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.closest('.map-panel') === null`)).toBe(true);

    const map = page.locator('.map-panel__map');
    await map.scrollIntoViewIfNeeded();
    const box = (await map.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const before = await page.evaluate<number>('window.scrollY');
    await page.mouse.wheel(0, 200);
    await until(
      async () => ((await page.evaluate<number>('window.scrollY')) > before ? true : undefined),
      5_000,
    );
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
  });

  it('when the device cannot draw, then the list says so and suffices', async () => {
    await page.addInitScript(`HTMLCanvasElement.prototype.getContext = () => null`);
    await ask('plek=Utrecht');
    await page.getByRole('button', { name: 'Kaart tonen' }).click();
    await page.getByText('De kaart werkt niet op dit toestel. In de lijst staat alles.').waitFor();
    expect(visitor.requests.filter(isOfMap)).toEqual([]);
    expect(await page.locator('.card').count()).toBeGreaterThan(3);
  });

  it('when it cannot be fetched, then the list suffices too', async () => {
    expected = /ERR_FAILED|import/;
    await page.route(/base-map|PlacesMap/, (route) => route.abort());
    await ask('plek=Utrecht');
    await page.getByRole('button', { name: 'Kaart tonen' }).click();
    await page.getByText('De kaart werkt nu niet. In de lijst staat alles.').waitFor();
  });
});

describe('Given a wide screen', () => {
  it('then the map stands beside the list and shows what is pointed at', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await ask('plek=Deventer');
    await markers().first().waitFor();
    expect(await page.getByRole('button', { name: 'Kaart tonen' }).count()).toBe(0);
    const card = page.locator('.card[id^="plek-"]').first();
    const id = ((await card.getAttribute('id')) ?? '').slice('plek-'.length);
    await card.hover();
    await page.locator(`.marker--active[data-places~="${id}"]`).waitFor();
    // The licences of what it is drawn from.
    expect(await page.locator('.map-panel__sources').innerText()).toMatch(/GeoNames|CBS/);
  });
});
