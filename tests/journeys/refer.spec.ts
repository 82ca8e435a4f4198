import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';
import { aLocation, anInitiative, anOffering, aSlug } from '../factories/initiative.js';
import { visit } from '../setup/browser.js';
import { startPublisher, untilShown, type Publisher } from '../setup/publisher.js';
import { overflowOf, violationsOn } from '../setup/in-the-way.js';
import { visitUntilKept } from '../setup/kept-on-device.js';
import { printed } from '../setup/sheet-pdf.js';
import { givenTheSite } from '../setup/site.js';

/** As on paper; visitors of this test come by another. */
const PUBLIC_URL = 'http://kaart.test';

/** A consulting room in Utrecht: the sourced list, and three invented places within twenty kilometres. */
const site = givenTheSite({ javaScript: true, width: 1280, height: 900 }, { PUBLIC_URL });
let { app, browser, visitor, page } = site;
let publisher: Publisher;

const FIELD = 'Postcode of plaats';
/** Dom tower, and to the east of it. */
const UTRECHT = { latitude: 52.0907, longitude: 5.1214 };
const OPEN_ON_WEEKDAYS = {
  rules: [
    {
      rule: 'DAYS' as const,
      kind: 'OPEN' as const,
      days: [1, 2, 3, 4, 5],
      intervals: [{ from: '10:00', to: '16:00' }],
    },
  ],
  publicHolidays: { general: 'OPEN' as const },
};

function placeAt(
  name: string,
  east: number,
  rest: Partial<InitiativeContentInput> = {},
  access: Record<string, 'YES' | 'NO'> = {},
): InitiativeContentInput {
  const location = aLocation(UTRECHT.latitude, UTRECHT.longitude + east, { access });
  return anInitiative({
    name,
    locations: [
      {
        ...location,
        site: { ...location.site!, street: 'Verzonnenstraat', houseNumber: '1', place: 'Utrecht' },
      },
    ],
    offerings: [anOffering({ locationId: location.id, hours: OPEN_ON_WEEKDAYS as never })],
    ...rest,
  });
}

const confirmed = placeAt(
  'Verzonnen bevestigde plek',
  0.2,
  {
    targetGroups: ['everyone', 'parents'],
    contact: { phone: '+31880000001' },
    referrerContact: { phone: '088 000 00 02', note: 'Maandag van 9 tot 10 uur.' },
    crisisAgreements: { ggz: 'YES', suicidePrevention: 'NO' },
  },
  { noReferral: 'YES', residenceRequired: 'YES' },
);
const nearer = placeAt('Verzonnen plek om de hoek', 0.001, { targetGroups: ['men'] });
const unknownGroup = placeAt('Verzonnen plek zonder groep', 0.002);
const slugs = [aSlug(), aSlug(), aSlug()];

beforeAll(async () => {
  ({ app, browser } = site);
  publisher = startPublisher(app.dataDir);
  for (const [index, content] of [confirmed, nearer, unknownGroup].entries())
    await publisher.send({ publish: { content, slug: slugs[index]!, base: null } });
  const recordId = confirmed.id;
  for (const fieldGroup of ['existence', 'opening-hours'] as const)
    await publisher.send({
      confirm: { recordId, fieldGroup, locationId: confirmed.locations[0]!.id },
    });
  await publisher.send({ renew: true });
  await untilShown(app.url, slugs.at(-1)!);
}, 180_000);
afterAll(() => publisher.close());
beforeEach(() => {
  ({ visitor, page } = site);
});
afterEach(() => {
  expect(visitor.complaints).toEqual([]);
});

const names = (): Promise<string[]> => page.locator('.shortlist-card__name').allInnerTexts();
const answer = () => page.locator('#antwoord');

async function ask(postcode: string): Promise<void> {
  await page.goto(`${app.url}/verwijzen`);
  await page.locator('#plek:focus').waitFor();
  await page.keyboard.type(postcode);
  await page.keyboard.press('Enter');
  await answer().waitFor();
}

describe('Given a POH-GGZ with the inhabitant in the room', () => {
  it('when they type a postcode and press Enter, then three places stand there, confirmed ones first', async () => {
    await ask('3512JC');
    expect(await answer().innerText()).toBe('Drie plekken bij 3512 Utrecht');
    expect(await page.evaluate('document.activeElement.id')).toBe('antwoord');
    const shown = await names();
    expect(shown).toHaveLength(3);
    expect(shown[0]).toBe(confirmed.name);
    expect(shown).toContain(nearer.name);

    const cards = page.locator('.shortlist-card');
    const first = await cards.first().innerText();
    const second = await cards.filter({ hasText: nearer.name }).innerText();
    expect(first).toMatch(/hemelsbreed ongeveer 14 km/);
    expect(first).toMatch(/Bevestigd op \d+ \S+ 20\d\d/);
    expect(first).toMatch(/Nu open tot 16\.00 uur|weer open|maandag tot en met vrijdag/i);
    expect(first).toContain('Iedereen is welkom.');
    expect(first).toContain('Alleen voor mensen uit de gemeente of regio.');
    expect(first).toContain('Geen verwijzing nodig.');
    expect(first).toMatch(/088 000 00 02\n[\s\S]*Maandag van 9 tot 10 uur\./);
    expect(first).toContain('Met de ggz: ja. Met 113: nee.');
    // Nobody confirmed the hours of the second: they are told as what a source says.
    expect(second).toContain('Nog door niemand bevestigd.');
    expect(second).not.toMatch(/nu open|open tot|weer open|gesloten/i);
    expect(second).not.toContain('Geen verwijzing nodig');
    expect(second).toContain('Met de ggz: niet bekend. Met 113: niet bekend.');
  });

  it('when they choose for whom, then only what welcomes that group is left, and unknown stays unknown', async () => {
    await ask('3512');
    await page.getByLabel('Voor wie?').focus();
    await page.getByLabel('Voor wie?').selectOption({ label: 'Ouders' });
    await page.getByText('Heeft iets voor ouders.').waitFor();
    const shown = await names();
    expect(shown[0]).toBe(confirmed.name);
    expect(shown).not.toContain(nearer.name);
    const unsure = page.locator('.shortlist-card', { hasText: unknownGroup.name });
    expect(await unsure.innerText()).toContain('Niet bekend of er iets is voor ouders.');
    expect(await page.locator('main').innerText()).toMatch(/dichtbij pass(en|t) niet bij uw keuze/);
    // The heading of a new answer is told; the choice keeps the focus.
    expect(await page.evaluate('document.activeElement.id')).toBe('voor');
  });

  it('when the inhabitant wants two of the three, then the way to the sheet holds these two alone', async () => {
    await ask('3512');
    await page.getByLabel(`Op het blad: ${nearer.name}`).uncheck();
    await page.getByText('Er staan 2 plekken op het blad.').waitFor();
    await page.getByLabel('Taal van het blad').selectOption('ar');
    const link = page.getByRole('link', { name: 'Maak het blad' });
    const { pathname, search, hash } = new URL((await link.getAttribute('href'))!, app.url);
    expect([pathname, search]).toEqual(['/verwijzen/blad', '']);
    expect(hash).toMatch(/^#plekken=[0-9a-z~-]+,[0-9a-z~-]+&taal=ar$/);
    expect(hash).toContain(slugs[0]!);
    expect(hash).not.toContain(slugs[1]!);
  });

  it('when they open the link of the practice, then its shortlist is there at once', async () => {
    await page.goto(`${app.url}/verwijzen#plek=3512JC`);
    await answer().waitFor();
    expect((await names())[0]).toBe(confirmed.name);
    const link = page.locator('.practice a[href*="#"]');
    expect(await link.getAttribute('href')).toMatch(/\/verwijzen#plek=3512JC$/);
  });

  it('when they come back from the sheet, then the shortlist is there as it was left', async () => {
    await ask('3512JC');
    await page.getByRole('link', { name: 'Maak het blad' }).press('Enter');
    await page.locator('.sheet').waitFor();
    await page.getByRole('link', { name: 'Terug naar verwijzen' }).press('Enter');
    await answer().waitFor();
    expect(new URL(page.url()).hash).toBe('#plek=3512JC');
    expect((await names())[0]).toBe(confirmed.name);
  });

  it('when nothing is near, then that is said, and the nearest places are named as far away', async () => {
    await ask('Terschelling');
    expect(await answer().innerText()).toMatch(
      /^Binnen 20 km van .+ kennen wij geen plek die past$/,
    );
    expect((await names()).length).toBe(3);
    expect(await page.getByText('Verder weg dan 20 km').count()).toBe(3);
  });

  it('when they type what is no place, then what is wrong stands at the box', async () => {
    await page.goto(`${app.url}/verwijzen`);
    await page.getByLabel(FIELD).fill('Xyzzyq');
    await page.keyboard.press('Enter');
    await page.locator('#plek-error').waitFor();
    expect(await page.locator('#plek-error').innerText()).toContain('Wij kennen geen plaats');
    expect(await page.evaluate('document.activeElement.id')).toBe('plek');
  });
});

describe('Given hands that stay on the keyboard, from the postcode to the printed sheet', () => {
  /** Keys that were pressed after the postcode. */
  let strokes = 0;
  const press = async (key: string): Promise<void> => {
    strokes += 1;
    await page.keyboard.press(key);
  };
  const focused = (): Promise<string> =>
    page.evaluate(
      `((one) => one.labels?.[0]?.innerText ?? one.innerText)(document.activeElement).trim()`,
    );
  const hasPrinted = (): Promise<boolean> => page.evaluate('window.hasPrinted === true');
  const partOf = (slug: string) => page.locator(`.sheet-place[data-key="${slug}"]`);
  const DAY = /\b\d{1,2} [a-z]+ van \d{1,2}\.\d\d tot/;

  beforeEach(async () => {
    strokes = 0;
    // A window of the printer cannot be answered by a test: that it was asked for is all.
    await page.addInitScript('window.print = () => { window.hasPrinted = true; };');
    await page.goto(`${app.url}/verwijzen`);
    await page.locator('#plek:focus').waitFor();
    await page.keyboard.type('3512JC');
    await press('Enter');
    await page.locator('#antwoord:focus').waitFor();
  });
  afterEach(async () => {
    // Neither what was typed nor what was chosen is known to anybody but this browser.
    const secrets = new RegExp(`3512|${slugs.join('|')}`);
    for (const { url, body } of visitor.requests)
      expect(`${new URL(url).pathname}${new URL(url).search} ${body}`).not.toMatch(secrets);
    expect(app.output()).toContain('"/verwijzen"');
    // The digits of a clock hold any postcode now and then.
    expect(app.output().replace(/"time":\d+/g, '')).not.toMatch(secrets);
    expect(
      await page.evaluate(
        'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.title, document.referrer, location.href])',
      ),
    ).not.toContain('3512');
  });

  async function makeSheet(): Promise<void> {
    await press('Tab');
    expect(await focused()).toBe('Maak het blad');
    await press('Enter');
    await page.locator('.sheet').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await focused()).toBe('Blad om mee te geven');
  }

  async function print(): Promise<void> {
    await press('Tab');
    expect(await focused()).toBe('Print');
    expect(await hasPrinted()).toBe(false);
    await press('Enter');
    expect(await hasPrinted()).toBe(true);
  }

  it('when it is a Dutch sheet, then six keys do it, and each code leads to its place', async () => {
    await press('Tab');
    expect(await focused()).toBe('Taal van het blad');
    await makeSheet();
    await print();
    expect(strokes).toBe(6);

    const { pages, isMarked, codes, text } = await printed(page, { count: 3, side: 'right' });
    expect([pages, isMarked]).toEqual([1, true]);
    expect(codes).toHaveLength(3);
    expect(codes[0]).toBe(`${PUBLIC_URL}/initiatief/${slugs[0]}`);
    expect(codes).toContain(`${PUBLIC_URL}/initiatief/${slugs[1]}`);
    expect(text).toContain(confirmed.name);
    expect(await partOf(slugs[0]!).innerText()).toMatch(DAY);
    const unsure = await partOf(slugs[1]!).innerText();
    expect(unsure).toContain('Nog door niemand bevestigd.');
    expect(unsure).not.toMatch(DAY);
  });

  it('when it is an Arabic sheet, then two keys more do it, and the codes lead to the Arabic pages', async () => {
    await press('Tab');
    await press('ArrowDown');
    await press('ArrowDown');
    await makeSheet();
    await print();
    expect(strokes).toBe(8);

    const { pages, isMarked, codes, tags } = await printed(page, { count: 3, side: 'left' });
    expect([pages, isMarked]).toEqual([1, true]);
    expect(tags.find(({ role }) => role === 'Art')?.lang).toBe('ar');
    expect(codes).toHaveLength(3);
    expect(codes[0]).toBe(`${PUBLIC_URL}/ar/initiatief/${slugs[0]}`);
    const unsure = await partOf(slugs[1]!).innerText();
    expect(unsure).toContain('لم يؤكدها أحد بعد.');
    expect(await partOf(slugs[1]!).locator('.sheet-days').count()).toBe(0);
    expect(await partOf(slugs[0]!).locator('.sheet-days li').count()).toBeGreaterThan(5);
  });

  it('when the inhabitant wants one place that nobody confirmed, then the others are taken off, in twenty keys', async () => {
    await press('Tab');
    await makeSheet();
    const removes = (name: string) => `Haal ${name} van het blad`;
    for (const name of (await page.locator('.sheet-place__name').allInnerTexts()).map((one) =>
      one.replace(/^\d\s*/, ''),
    )) {
      if (name === nearer.name) continue;
      while ((await focused()) !== removes(name)) {
        await press('Tab');
        expect(strokes).toBeLessThan(40);
      }
      await press('Enter');
    }
    await page.locator('.sheet[data-places="1"]').waitFor();
    await print();
    expect(strokes).toBe(20);

    const { pages, codes, text } = await printed(page, { count: 1, side: 'right' });
    expect([pages, codes]).toEqual([1, [`${PUBLIC_URL}/initiatief/${slugs[1]}`]]);
    expect(text).not.toMatch(DAY);
    expect(text).not.toMatch(/nu open|open tot|weer open|geen verwijzing/i);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Nog door niemand bevestigd.');
  });
});

describe('Given somebody who looks what the page sends', () => {
  it('when a postcode and choices are made, then no request says any of it', async () => {
    await ask('3512JC');
    await page.getByLabel('Voor wie?').selectOption({ label: 'Ouders' });
    await page.getByText('Heeft iets voor ouders.').waitFor();
    await page.getByLabel('Waarvoor?').selectOption({ label: 'Binnenlopen, eten, mensen zien' });
    await page.getByText('Inloop', { exact: false }).first().waitFor();
    for (const { method, url, body } of visitor.requests) {
      expect([method, body]).toEqual(['GET', null]);
      expect(new URL(url).origin).toBe(app.url);
      expect(url).not.toMatch(/3512|ouders|parents|meet\b|verzonnen/i);
    }
    expect(await page.evaluate('document.cookie')).toBe('');
  });

  it('when hand-outs were made, then only their places are kept, on this device, until erased', async () => {
    await ask('3512JC');
    await page.getByRole('link', { name: 'Maak het blad' }).click();
    await page.waitForURL(/\/verwijzen\/blad/);
    const kept = await page.evaluate<Record<string, string>>('({...localStorage})');
    expect(Object.keys(kept)).toEqual(['zelfregiekaart.verwijzen']);
    expect(JSON.stringify(kept)).not.toMatch(/3512/);

    await page.goto(`${app.url}/verwijzen`);
    const recent = page.locator('.recent-choices');
    await recent.waitFor();
    expect(await recent.getByRole('link').count()).toBe(1);
    await recent.getByRole('button', { name: 'Wis deze lijst' }).click();
    await recent.getByText('De lijst is gewist.').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('laatst');
    expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
  });

  it('when there is no script, then the page says so and the search of the site answers', async () => {
    const plain = await visit(browser, { javaScript: false });
    await plain.page.goto(`${app.url}/verwijzen`);
    expect(await plain.page.locator('main').innerText()).toContain('Zonder JavaScript');
    await plain.page.getByLabel(FIELD).fill('3512');
    await plain.page.getByRole('button', { name: 'Toon plekken' }).click();
    await plain.page.locator('#antwoord').waitFor();
    expect(new URL(plain.page.url()).pathname).toBe('/');
    await plain.close();
  });
});

describe('Given a narrow telephone in the dark', () => {
  it('when it loses its network after one sheet, then a shortlist and an Arabic sheet are still made', async () => {
    const phone = await visit(browser, { javaScript: true, width: 320, dark: true });
    const expectNothingInTheWay = async (): Promise<void> =>
      expect([await overflowOf(phone.page), await violationsOn(phone.page)]).toEqual([0, []]);
    await visitUntilKept(phone.page, `${app.url}/verwijzen#plek=3512`);
    await phone.page.getByRole('link', { name: 'Maak het blad' }).click();
    await phone.page.locator('.sheet').waitFor();
    await phone.page.waitForLoadState('networkidle');
    await phone.context.setOffline(true);

    await phone.page.goto(`${app.url}/verwijzen`);
    await phone.page.getByLabel(FIELD).fill('3512');
    await phone.page.keyboard.press('Enter');
    await phone.page.locator('#antwoord').waitFor();
    expect(await phone.page.locator('.shortlist-card').count()).toBe(3);
    await expectNothingInTheWay();
    await phone.page.getByLabel('Taal van het blad').selectOption('ar');
    await phone.page.getByRole('link', { name: 'Maak het blad' }).click();
    await phone.page.locator('.sheet[lang=ar]').waitFor();
    expect(await phone.page.locator('.sheet-place').count()).toBe(3);
    await expectNothingInTheWay();
    await phone.close();
  });
});

describe('Given any postcode of the country', () => {
  it('when it is asked for, then at most three places stand there, each group nearest first', async () => {
    await ask('1012');
    for (const postcode of ['9712', '6211', '8911', '4331', '7511', '5611', '8232', '1781']) {
      await page.getByLabel(FIELD).fill(postcode);
      await page.keyboard.press('Enter');
      await page.locator('#antwoord', { hasText: postcode }).waitFor();
      const cards = await page.locator('.shortlist-card').allInnerTexts();
      expect(cards.length).toBeGreaterThan(0);
      expect(cards.length).toBeLessThanOrEqual(3);
      // Of the sourced list nobody confirmed anything: none of it is said to be open.
      for (const card of cards) {
        if (card.includes(confirmed.name)) continue;
        expect(card).toContain('Nog door niemand bevestigd.');
        expect(card).not.toMatch(/nu open|weer open|gesloten/i);
      }
    }
  });
});
