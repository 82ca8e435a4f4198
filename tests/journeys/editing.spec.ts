import type { Locator, Page } from 'playwright-core';
import type { RegistryFile, RegistryPointer } from '../../server/registry/registry-file.js';
import { startPublisher, untilShown } from '../setup/publisher.js';
import { visit, type Visit } from '../setup/browser.js';
import { violationsOn } from '../setup/in-the-way.js';
import { signInByInvitation } from '../setup/invited.js';
import { givenTheSite } from '../setup/site.js';
import { aLocation, anInitiative, anOffering, aSlug } from '../factories/initiative.js';

/** An editor on a phone, and two of them at once. */
const site = givenTheSite(null, { GEOCODER_URL: 'off' });
const PHONE = { javaScript: true, width: 360, height: 800, serviceWorker: false };

const place = anInitiative({
  name: 'Verzonnen huis voor een journey',
  locations: [aLocation(52.0907, 5.1214, { name: 'Verzonnen huis' })],
});
place.offerings = [anOffering({ name: 'Inloop', locationId: place.locations[0]!.id! })];
const slug = aSlug();
let first: Visit;
let people = 0;

beforeAll(async () => {
  const publisher = startPublisher(site.app.dataDir);
  await publisher.send({ publish: { content: place, slug, base: null } });
  await publisher.send({ renew: true });
  publisher.close();
  await untilShown(site.app.url, slug);
}, 60_000);
afterEach(() => first?.close());

async function signIn(visitor: Visit, role: string[]): Promise<Page> {
  people += 1;
  const email = `verzonnen-${people}@voorbeeld.test`;
  await signInByInvitation(site.app, visitor.page, [...role, '--email', email]);
  return visitor.page;
}

async function openRecord(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Aanpassen' }).first().click();
  await page.getByRole('heading', { level: 1, name: place.name }).waitFor();
}

/** Of what is only fetched to draw a map. */
const isOfMap = (url: string): boolean => /maplibre|base-map|PointMap|assets\/map-/i.test(url);

async function open(page: Page, group: string): Promise<void> {
  await page.getByRole('button', { name: `Aanpassen ${group}` }).click();
}

async function send(page: Page, reason: string): Promise<void> {
  await page.getByLabel('Waarom past u dit aan?').fill(reason);
  await page.getByRole('button', { name: 'Verstuur' }).click();
}

/** Does all of it stand in the window? */
async function isInSight(element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= PHONE.height;
}

async function registryNow(): Promise<RegistryFile> {
  const { version } = await site.json<RegistryPointer>('/registry/current.json');
  return site.json<RegistryFile>(`/registry/${version}.json`);
}

describe('an editor', () => {
  it('changes Tuesday’s hours on a phone, and the site shows them', async () => {
    // Given somebody who was invited to keep one place
    first = await visit(site.browser, PHONE);
    const page = await signIn(first, ['--role', 'EDITOR', '--initiative', slug]);
    await openRecord(page);
    expect(await violationsOn(page)).toEqual([]);

    // When they fill in Tuesday
    await open(page, 'Inloop, Verzonnen huis');
    await page
      .getByRole('button', { name: /dinsdag/i })
      .first()
      .click();
    await page.getByRole('textbox', { name: 'Van', exact: true }).first().fill('10');
    await page.getByRole('textbox', { name: 'Tot', exact: true }).first().fill('16');
    await page.getByRole('textbox', { name: 'Tot', exact: true }).first().blur();
    await page.getByText(/Bewaard om/).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    // Then it is there after a reload too
    await page.reload();
    await page.getByRole('heading', { level: 3, name: 'Dit komt meteen op de site' }).waitFor();
    await send(page, 'Nieuwe tijden');
    await page.getByRole('heading', { name: 'Gelukt' }).waitFor();

    // And the public file has it at once, confirmed by the place itself
    const published = (await registryNow()).initiatives.find(({ id }) => id === place.id)!;
    const [location] = published.locations;
    expect(JSON.stringify(location!.hours)).toContain('"from":"10:00"');
    expect(location!.hoursSource?.confirmedAt).toBeDefined();
    await page.goto(`${site.app.url}/initiatief/${slug}`);
    await page.getByText('10.00').first().waitFor();
  });

  it('writes what waits for a keeper, and sees that it waits', async () => {
    first = await visit(site.browser, PHONE);
    const page = await signIn(first, ['--role', 'EDITOR', '--initiative', slug]);
    await openRecord(page);
    await open(page, 'Over deze plek');
    await page
      .getByRole('textbox', { name: 'Naam', exact: true })
      .fill('Verzonnen huis met een andere naam');
    await send(page, 'Wij heten anders');
    await page.getByText('Dit wacht op de beheerder:').waitFor();
    const published = (await registryNow()).initiatives.find(({ id }) => id === place.id)!;
    expect(published.name).toBe(place.name);
  });

  it('is told which field cannot be kept, and how to go on when the session ended', async () => {
    first = await visit(site.browser, PHONE);
    const page = await signIn(first, ['--role', 'EDITOR', '--initiative', slug]);
    await openRecord(page);
    await open(page, 'Contact');
    await page.getByRole('textbox', { name: 'Telefoon' }).first().fill('06 12');
    await page.getByText('Nog niet bewaard. Kijk eerst naar: Telefoon.').waitFor();
    await page.getByRole('textbox', { name: 'Telefoon' }).first().fill('0612345678');
    // A number gets its country when somebody goes on to the next field.
    await page.keyboard.press('Tab');
    await page.getByText(/Bewaard om \d\d\.\d\d/).waitFor();

    // The way to the button stays in sight, whatever is scrolled to
    const toSend = page.getByRole('link', { name: 'Naar versturen' });
    expect(await isInSight(toSend)).toBe(true);
    await toSend.click();
    expect(await isInSight(page.getByRole('heading', { name: 'Versturen' }))).toBe(true);

    // When the session is gone by then
    await first.context.clearCookies();
    await send(page, 'Nieuw nummer');
    const told = page.getByText('U bent niet meer aangemeld.');
    await told.waitFor();
    expect(await isInSight(told)).toBe(true);
    await page.getByRole('link', { name: 'Meld u aan in een nieuw tabblad' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    // Then nothing of it is lost
    await signInByInvitation(site.app, page, [
      ...['--role', 'EDITOR', '--initiative', slug],
      ...['--email', `verzonnen-${people}@voorbeeld.test`],
    ]);
    await openRecord(page);
    await page.getByRole('button', { name: 'Gooi mijn wijzigingen weg' }).waitFor();
    await page.getByRole('heading', { level: 3, name: 'Dit komt meteen op de site' }).waitFor();
    await page.getByRole('button', { name: 'Gooi mijn wijzigingen weg' }).click();
    await page.getByText('U heeft nog niets aangepast.').waitFor();
  });

  it('moves the pin of an address with the keyboard and by hand, and hears how far', async () => {
    first = await visit(site.browser, { ...PHONE, width: 1280 });
    const page = await signIn(first, ['--role', 'EDITOR', '--initiative', slug]);
    await openRecord(page);
    expect(first.requests.filter(({ url }) => isOfMap(url))).toEqual([]);
    await open(page, 'Adres: Verzonnen huis');
    const pin = page.getByRole('application', { name: 'Punt van dit adres' });
    await pin.waitFor();
    const told = page.getByRole('status').filter({ hasText: 'punt' });
    expect(await told.innerText()).toBe('Dit punt staat nu op de site.');
    expect(await violationsOn(page)).toEqual([]);

    // When the arrow keys are used
    await pin.focus();
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    // Then it is said, and the pin keeps the keyboard
    await page
      .getByText('Het punt staat ongeveer 120 meter ten noorden van het punt op de site.')
      .waitFor();
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Punt van dit adres');

    // When it is dragged to the south-east
    const from = (await pin.boundingBox())!;
    const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 40, { steps: 4 });
    await page.mouse.move(x + 80, y + 80, { steps: 4 });
    await page.mouse.up();
    // Then it is where it was let go
    await page.getByText(/meter ten zuidoosten van het punt op de site/).waitFor();
    const to = (await pin.boundingBox())!;
    expect(Math.hypot(to.x - from.x - 80, to.y - from.y - 80)).toBeLessThan(3);
    expect(await violationsOn(page)).toEqual([]);

    // When it is put back, nothing of it is left
    await page.getByRole('button', { name: 'Zet het punt terug' }).click();
    await page.getByText('Dit punt staat nu op de site.').waitFor();
    await page.getByText('U heeft nog niets aangepast.').waitFor();

    // And nobody else was asked for anything
    expect(first.requests.some(({ url }) => isOfMap(url))).toBe(true);
    for (const { url } of first.requests) expect(url.replace('blob:', '')).toContain(site.app.url);
    expect(first.complaints).toEqual([]);
  });

  it('puts a pin from the centre of a place, where nobody knows the address', async () => {
    first = await visit(site.browser, PHONE);
    // A device that cannot draw a map has the buttons.
    await first.page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
    const page = await signIn(first, ['--role', 'EDITOR', '--initiative', slug]);
    await openRecord(page);
    await open(page, 'Adres: Verzonnen huis');
    await page.getByText('Hier werkt de kaart niet.').waitFor();
    await page.getByRole('button', { name: 'Haal het punt weg' }).click();
    await page.getByRole('textbox', { name: 'Plaats' }).fill('Deventer');
    await page.getByRole('button', { name: 'Zoek dit adres' }).click();
    await page.getByRole('button', { name: /^Deventer.*Eigen tabel/ }).click();
    // Nothing is claimed to be the address yet
    await page.getByText(/Er is nog geen punt\. U begint op het midden van Deventer/).waitFor();
    await page.getByRole('button', { name: 'Naar het westen' }).click();
    await page
      .getByText(/Het punt staat ongeveer 10 meter ten westen van het midden van Deventer/)
      .waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(first.requests.filter(({ url }) => isOfMap(url))).toEqual([]);
    await page.getByRole('button', { name: 'Gooi mijn wijzigingen weg' }).click();
    await page.getByText('U heeft nog niets aangepast.').waitFor();
  });

  it('and another change the same, and nobody loses words', async () => {
    // Given two editors with the same place before them
    first = await visit(site.browser, PHONE);
    const second = await visit(site.browser, { ...PHONE, width: 1280 });
    const one = await signIn(first, ['--role', 'EDITOR', '--initiative', slug]);
    const other = await signIn(second, ['--role', 'EDITOR', '--initiative', slug]);
    for (const page of [one, other]) {
      await openRecord(page);
      await open(page, 'Over deze plek');
    }
    await one.getByLabel('Beschrijving in eigen woorden').fill('Woorden van de een.');
    await other.getByLabel('Beschrijving in eigen woorden').fill('Woorden van de ander.');
    await send(one, 'Eerst');
    await one.getByRole('heading', { name: 'Gelukt' }).waitFor();

    // When the second sends too
    await send(other, 'Daarna');

    // Then both texts stand beside each other, and the choice is published
    await other.getByRole('heading', { name: 'Iemand anders paste dit ook aan' }).waitFor();
    await other.getByText('Woorden van de een.').waitFor();
    await other.getByText('Woorden van de ander.').waitFor();
    expect(await violationsOn(other)).toEqual([]);
    await other.getByRole('radio', { name: /Wat u schreef\s+Woorden van de ander/ }).check();
    await other.getByRole('button', { name: 'Verder met deze keuzes' }).click();
    await other.getByRole('heading', { name: 'Gelukt' }).waitFor();
    const published = (await registryNow()).initiatives.find(({ id }) => id === place.id)!;
    expect(published.summary?.text).toContain('Woorden van de ander.');
    expect(second.complaints).toEqual([]);
    await second.close();
  });
});
