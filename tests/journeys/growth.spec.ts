import { startPublisher, type Publisher } from '../setup/publisher.js';
import { visit } from '../setup/browser.js';
import { overflowOf, violationsOn } from '../setup/in-the-way.js';
import { keptOnDevice, visitUntilKept } from '../setup/kept-on-device.js';
import { givenTheSite } from '../setup/site.js';

/** What a place shows of its growth, as a resident meets it. */
const site = givenTheSite({ javaScript: true });
let publisher: Publisher;
let place: { id: string; slug: string; name: string };
let silent: { slug: string };

beforeAll(async () => {
  publisher = startPublisher(site.app.dataDir);
  place = site.file.initiatives[0]!;
  silent = site.file.initiatives[1]!;
  const initiativeId = place.id;
  await publisher.send({
    grow: {
      initiativeId,
      criterion: 1,
      words: {
        narrative: 'Verzonnen verhaal.\nIedereen loopt zo binnen.',
        level: 'WELL_UNDERWAY',
        evidence: [
          { text: 'Verzonnen verslag', link: 'https://verzonnen.example/verslag' },
          { text: '<img src=x onerror=alert(1)>' },
        ],
        goals: [{ text: 'Verzonnen doel', year: 2027 }],
        tookPart: 'Verzonnen geheime namen',
      },
    },
  });
  await publisher.send({
    grow: { initiativeId, criterion: 9, words: { narrative: 'Verzonnen: zonder niveau.' } },
  });
  await publisher.send({
    figures: { initiativeId, figures: { year: 2024, participants: 130, groups: 0 } },
  });
  await publisher.send({
    figures: {
      initiativeId,
      figures: { year: 2024, municipalityCode: 'GM0344', staffWithLivedExperience: 1 },
    },
  });
});
afterAll(() => publisher.close());

const LINK = 'Bekijk wat deze plek hierover vertelt';
const growthAsked = () =>
  site.visitor.requests
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => path.includes('/growth/') || path.endsWith('/groei'));

describe('Given a place that tells how it grows', () => {
  it('when somebody opens it, then the server is asked nothing; only who presses asks', async () => {
    const { page } = site;
    await page.goto(`${site.app.url}/initiatief/${place.slug}`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').innerText()).not.toContain('Verzonnen verhaal');
    await page.getByRole('link', { name: LINK }).hover();
    await page.waitForLoadState('networkidle');
    expect(growthAsked()).toEqual([]);
    expect(await page.locator('main').innerText()).toContain('Uw browser vraagt dat dan');

    await page.getByRole('link', { name: LINK }).click();
    await page.getByText('Verzonnen verhaal.').waitFor();

    expect(growthAsked()).toEqual([`/registry/growth/${place.slug}.json`]);
    expect(site.app.output()).not.toContain(place.slug);
    expect(site.visitor.complaints).toEqual([]);
  });

  it.each([true, false])(
    'when the page is loaded (JavaScript: %s), then it tells the story first and the level as a word',
    async (javaScript) => {
      const visitor = await visit(site.browser, { javaScript });
      try {
        const { page } = visitor;
        const response = await page.goto(`${site.app.url}/initiatief/${place.slug}/groei`);
        expect(response!.headers()['cache-control']).toBe('no-store');
        const words = await page.locator('main').innerText();
        const [story, level] = ['Verzonnen verhaal.', 'De plek zegt zelf: goed op weg.'];
        expect(words.indexOf(story)).toBeGreaterThan(0);
        expect(words.indexOf(level)).toBeGreaterThan(words.indexOf(story));
        for (const told of [
          'Iedereen kan hier makkelijk naar binnen',
          'Verzonnen doel (2027)',
          'verzonnen.example/verslag',
          '<img src=x onerror=alert(1)>',
          '2024, overal samen',
          '130 deelnemers',
          '0 groepen',
          '2024, in Utrecht',
          '1 medewerker met eigen ervaring',
        ]) {
          expect(words).toContain(told);
        }
        expect(words).not.toContain('Verzonnen geheime namen');
        expect(words.match(/De plek zegt zelf/g)).toHaveLength(1);
        expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
        expect(visitor.complaints).toEqual([]);
      } finally {
        await visitor.close();
      }
    },
  );

  it.each(['', '/en', '/ar'])(
    'when it is read in "%s", then nothing stands in the way',
    async (prefix) => {
      const { page } = site;
      await page.goto(`${site.app.url}${prefix}/initiatief/${place.slug}/groei`);
      expect(await violationsOn(page)).toEqual([]);
      // Nothing is wider than the screen of a small phone.
      expect(await overflowOf(page)).toBe(0);
    },
  );

  it('when there is no network, then the page says so and leads back', async () => {
    const { page } = site;
    await visitUntilKept(page, `${site.app.url}/initiatief/${place.slug}`);
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', { name: LINK }).click();
    await page.getByText('Verzonnen verhaal.').waitFor();
    await page.getByRole('link', { name: `Terug naar ${place.name}` }).click();
    await site.visitor.context.setOffline(true);
    await page.getByRole('link', { name: LINK }).click();
    await page.getByText('Wij kunnen dit nu niet ophalen.').waitFor();
    await page.getByRole('link', { name: `Terug naar ${place.name}` }).click();
    await page.getByRole('heading', { level: 1, name: place.name, exact: true }).waitFor();
    // As a link from elsewhere, out of the frame that is kept.
    await page.goto(`${site.app.url}/initiatief/${place.slug}/groei`);
    await page.getByText('Wij kunnen dit nu niet ophalen.').waitFor();
    expect(JSON.stringify(await keptOnDevice(page))).not.toContain('Verzonnen verhaal');
  });
});

describe('Given a place that tells nothing of it', () => {
  it('then the page says that it does not have to', async () => {
    await site.page.goto(`${site.app.url}/initiatief/${silent.slug}`);
    await site.page.getByRole('link', { name: LINK }).click();
    await site.page.getByText('Dat hoeft ook niet.').waitFor();
  });
});

describe('Given a place that takes back what it told', () => {
  it('then it is gone at the next look, and so is the page of a place that was taken down', async () => {
    const { page } = site;
    const address = `${site.app.url}/initiatief/${place.slug}/groei`;
    await publisher.send({ keepBack: { initiativeId: place.id, criterion: 1 } });
    await page.goto(address);
    expect(await page.locator('main').innerText()).not.toContain('Verzonnen verhaal');
    expect(await page.locator('main').innerText()).toContain('Verzonnen: zonder niveau.');

    await publisher.send({ withdraw: place.id });
    // From the database, so before any other server has heard of it.
    const file = await fetch(`${site.app.url}/registry/growth/${place.slug}.json`);
    expect(file.status).toBe(404);
    await page.goto(address);
    expect(await page.locator('main').innerText()).not.toContain('Verzonnen: zonder niveau.');
  });
});

describe('Given an address that is no place', () => {
  it('then it is not found, with its growth too', async () => {
    const response = await site.page.goto(`${site.app.url}/initiatief/bestaat-niet/groei`);
    expect(response!.status()).toBe(404);
  });
});
