import { aLocation, anInitiative, anOffering, aSlug } from '../factories/initiative.js';
import { visit, type Visit } from '../setup/browser.js';
import { overflowOf, violationsOn } from '../setup/in-the-way.js';
import { askAs, signInByInvitation } from '../setup/invited.js';
import { startPublisher, untilShown } from '../setup/publisher.js';
import { givenTheSite } from '../setup/site.js';

/** A keeper calls places that nobody confirmed yet, and visitors see it at once. */
const site = givenTheSite(null);
const slug = aSlug();
const location = aLocation(52.0907, 5.1214, {
  site: {
    ...aLocation(52.0907, 5.1214).site!,
    street: 'Verzonnenstraat',
    houseNumber: '1',
    place: 'Utrecht',
  },
});
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const place = anInitiative({
  name: 'Verzonnen huis van de telefoon',
  contact: { phone: '+31201234567', email: 'huis@voorbeeld.test' },
  locations: [location],
  offerings: [
    anOffering({
      locationId: location.id,
      // Open at whatever moment this runs.
      hours: {
        rules: [{ rule: 'DAYS', days: DAYS, intervals: [{ from: '00:00', to: '24:00' }] }],
        publicHolidays: { general: 'OPEN', goodFriday: 'OPEN', liberationDay: 'OPEN' },
      },
    }),
  ],
});
const unwilling = anInitiative({
  name: 'Verzonnen huis dat niet wil',
  contact: { phone: '+31207654321' },
  locations: [aLocation(52.37, 4.9)],
});
const unwillingSlug = aSlug();
let keeper: Visit;
let region: Visit;

beforeAll(async () => {
  const publisher = startPublisher(site.app.dataDir);
  await publisher.send({ publish: { content: place, slug, base: null } });
  await publisher.send({ publish: { content: unwilling, slug: unwillingSlug, base: null } });
  await publisher.send({ renew: true });
  publisher.close();
  await untilShown(site.app.url, slug);
  keeper = await visit(site.browser, { javaScript: true });
  await signInByInvitation(site.app, keeper.page, [
    ...['--role', 'KEEPER', '--email', 'beheer@voorbeeld.test', '--name', 'Verzonnen Beheerder'],
  ]);
  region = await visit(site.browser, { javaScript: true });
  await signInByInvitation(site.app, region.page, [
    ...['--role', 'REGION', '--email', 'regio@voorbeeld.test', '--region', 'PV26'],
  ]);
}, 180_000);
afterAll(async () => {
  await keeper.close();
  await region.close();
});

const open = async (path: string, heading: string): Promise<void> => {
  await keeper.page.goto(site.app.url + path);
  await keeper.page.getByRole('heading', { level: 1, name: heading }).waitFor();
};
const told = (words: string) =>
  keeper.page.getByRole('status').filter({ hasText: words }).first().waitFor();
const question = (name: string) => keeper.page.getByRole('group', { name });
/** As somebody else, without scripts: what the server says itself. */
async function asVisitor(path: string): Promise<string> {
  const visitor = await visit(site.browser, { javaScript: false });
  try {
    await visitor.page.goto(site.app.url + path);
    return await visitor.page.locator('main').innerText();
  } finally {
    await visitor.close();
  }
}
/** What the finder says of a place in Utrecht. */
async function inTheFinder(name: string): Promise<string> {
  const visitor = await visit(site.browser, { javaScript: true });
  try {
    const { page } = visitor;
    await page.goto(site.app.url);
    await page.getByLabel('Postcode of plaats').fill('3511');
    await page.getByRole('button', { name: 'Toon plekken' }).click();
    const card = page.getByRole('article').filter({ hasText: name }).first();
    await card.waitFor();
    return await card.innerText();
  } finally {
    await visitor.close();
  }
}
async function expectUsable(): Promise<void> {
  const { page } = keeper;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  }
}

describe('Given a place whose hours nobody confirmed', () => {
  it('then nobody says that it is open', async () => {
    expect(await asVisitor(`/initiatief/${slug}`)).toContain('Nog door niemand bevestigd');
  });

  it('when the keeper looks whom to call, then it is on the list, with its number', async () => {
    const { page } = keeper;
    await open('/beheer/bellen?status=NOT_APPROACHED', 'Bellen');
    await page.getByLabel('Waar').selectOption({ label: 'Utrecht' });
    await page.getByRole('link', { name: place.name }).waitFor();
    const entry = page.getByRole('listitem').filter({ hasText: place.name });
    expect(await entry.innerText()).toContain('020 123 45 67');
    await page.getByText(unwilling.name).waitFor({ state: 'detached' });
    await expectUsable();
    await page.getByRole('link', { name: place.name }).click();
    await page.getByRole('heading', { level: 1, name: place.name }).waitFor();
  });

  it('when the page is loaded again during the call, then what was ticked is still there', async () => {
    const { page } = keeper;
    await open(`/beheer/bellen/${place.id}`, place.name);
    await question('Zijn dit de openingstijden?').getByLabel('Klopt', { exact: true }).check();
    await question('Is dit het adres?').getByLabel('Klopt niet').check();
    await page.getByLabel('Aantekening').fill('Verzonnen: vriendelijk gesprek');
    await page.reload();
    await told('Dit vulde u eerder in');
    const hours = question('Zijn dit de openingstijden?');
    expect(await hours.getByLabel('Klopt', { exact: true }).isChecked()).toBe(true);
    expect(await question('Wat kwam eruit?').getByLabel('Gesproken').isChecked()).toBe(true);
    expect(await page.getByLabel('Aantekening').inputValue()).toContain('vriendelijk');
    await expectUsable();
  });

  it('when the call is saved, then visitors read that it is open, and its editor is invited', async () => {
    const { page } = keeper;
    await page
      .getByLabel('Mail', { exact: true })
      .selectOption({ label: 'Nodig iemand uit om bij te houden' });
    expect(await page.getByLabel('Mailadres').inputValue()).toBe('huis@voorbeeld.test');
    await page.getByRole('button', { name: 'Sla dit gesprek op' }).click();
    await told('Opgeslagen');
    await told('Dit klopt niet: adres');

    const seen = await asVisitor(`/initiatief/${slug}`);
    expect(seen).toContain('Nu open.');
    expect(seen.slice(0, seen.indexOf('De week'))).not.toContain('Nog door niemand bevestigd');
    expect(await inTheFinder(place.name)).toContain('Nu open');
    const { mailLog } = await askAs<{
      mailLog: { recipient: string; kind: string; body: string }[];
    }>(page, '{ mailLog { recipient kind body } }', {});
    const invitation = mailLog.find(({ recipient }) => recipient === 'huis@voorbeeld.test');
    expect(invitation).toMatchObject({ kind: 'INVITATION' });
    expect(invitation!.body).toContain(place.name);
    // Nothing of the call stays on the device.
    expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain('vriendelijk');
    await page.getByRole('heading', { name: 'Eerdere gesprekken' }).waitFor();
    await page.getByText('Verzonnen: vriendelijk gesprek').waitFor();
    await expectUsable();
  });

  it('when somebody publishes during a call, then the keeper asks again', async () => {
    const { page } = keeper;
    await open(`/beheer/bellen/${place.id}`, place.name);
    await question('Kunnen mensen u zo bereiken?').getByLabel('Klopt', { exact: true }).check();
    const publisher = startPublisher(site.app.dataDir);
    const content = { ...place, contact: { phone: '+31201111111' } };
    await publisher.send({ publish: { content, slug, base: 1 } });
    publisher.close();
    await page.getByRole('button', { name: 'Sla dit gesprek op' }).click();
    await told('De gegevens zijn net veranderd');
    await question('Kunnen mensen u zo bereiken?').getByText('+31201111111').waitFor();
    const answer = question('Kunnen mensen u zo bereiken?').getByLabel('Klopt', { exact: true });
    expect(await answer.isChecked()).toBe(false);
  });
});

describe('Given a place that does not want to be listed', () => {
  it('when the keeper saves that and asks once more, then it is gone for visitors', async () => {
    const { page } = keeper;
    await open(`/beheer/bellen/${unwilling.id}`, unwilling.name);
    // Pressed too early, far below: what is missing comes into view.
    await page.getByRole('button', { name: 'Sla dit gesprek op' }).click();
    await page.locator(':focus').getByText('Kies eerst wat eruit kwam.').waitFor();
    await question('Wat kwam eruit?').getByLabel('Wil niet op de lijst').check();
    await page.getByRole('button', { name: 'Sla dit gesprek op' }).click();
    await page.getByRole('button', { name: 'Haal deze plek van de site' }).click();
    await page.getByRole('button', { name: 'Ja, haal weg, voor altijd' }).click();
    await told('Deze plek is van de site gehaald');
    const gone = await fetch(`${site.app.url}/initiatief/${unwillingSlug}`);
    expect([404, 410]).toContain(gone.status);
  });
});

describe('Given a municipality that nobody looked through', () => {
  it('when somebody of the region says they did, then it stands there, and can be taken back', async () => {
    const { page } = region;
    await page.goto(`${site.app.url}/beheer/inventarisaties`);
    await page.getByRole('button', { name: 'Leg vast voor Utrecht', exact: true }).click();
    await page.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await page.getByText('Vul de naam van de organisatie in.').waitFor();
    await page.getByLabel('Welke organisatie zegt dit?').fill('Verzonnen gemeente');
    await page.getByLabel('Aan wie heeft u het gevraagd?').fill('Verzonnen wijkteams');
    await page
      .getByLabel('Op welke dag was u klaar?')
      .fill(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
    await page.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await page.getByText('Vastgelegd voor Utrecht.').waitFor();
    await page.getByText('Gevraagd aan: Verzonnen wijkteams').waitFor();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violationsOn(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Trek in voor Utrecht', exact: true }).click();
    await page.getByRole('button', { name: 'Ja, trek in' }).click();
    await page.getByText('De inventarisatie telt niet meer mee.').waitFor();
    expect(region.complaints).toEqual([]);
  });
});
