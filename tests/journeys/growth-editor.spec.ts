import type { Page } from 'playwright-core';
import { visit, type Visit } from '../setup/browser.js';
import { overflowOf, violationsOn } from '../setup/in-the-way.js';
import { signInByInvitation } from '../setup/invited.js';
import { givenTheSite } from '../setup/site.js';

/** How a place tells about its growth itself: an editor on a phone. */
const site = givenTheSite(null);
let editor: Visit;
let keeper: Visit;
let place: { id: string; slug: string; name: string };

beforeAll(async () => {
  place = site.file.initiatives[0]!;
  editor = await visit(site.browser, { javaScript: true, width: 360, height: 740 });
  keeper = await visit(site.browser, { javaScript: true });
  const asEditor = ['--role', 'EDITOR', '--email', 'redacteur@voorbeeld.test'];
  await signInByInvitation(site.app, editor.page, [...asEditor, '--initiative', place.slug]);
  const asKeeper = ['--role', 'KEEPER', '--email', 'hoeder@voorbeeld.test'];
  await signInByInvitation(site.app, keeper.page, asKeeper);
}, 120_000);
afterAll(async () => {
  await editor.close();
  await keeper.close();
});

const overview = () => `${site.app.url}/beheer/groei/${place.id}`;
const publicPage = async (): Promise<string> => {
  const visitor = await visit(site.browser);
  await visitor.page.goto(`${site.app.url}/initiatief/${place.slug}/groei`);
  const words = await visitor.page.locator('main').innerText();
  await visitor.close();
  return words;
};
const story = (page: Page) => page.getByLabel('Vertel het in uw eigen woorden');

async function expectNothingInTheWay(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
}

describe('Given an editor of one place on a phone', () => {
  it('when they open the ten, then nothing says how many are filled in', async () => {
    const { page } = editor;
    await page.goto(overview());
    await page.getByRole('heading', { name: 'De tien kenmerken' }).waitFor();
    expect(await page.getByText('Niet ingevuld', { exact: true }).count()).toBe(10);
    const words = await page.locator('main').innerText();
    expect(words).not.toMatch(/\d+ (van|\/) ?(de )?(10|tien)|%/);
    expect(await page.locator('progress, meter, [role=progressbar]').count()).toBe(0);
    await expectNothingInTheWay(page);
  });

  it('when they tell one, then it is kept by itself, also after the page is loaded again', async () => {
    const { page } = editor;
    await page.getByRole('link', { name: 'Iedereen kan hier makkelijk naar binnen' }).click();
    await story(page).fill('Verzonnen verhaal van de redacteur.');
    await page.getByLabel('Goed op weg').check();
    await page.getByRole('button', { name: 'Voeg iets toe' }).click();
    await page.keyboard.type('Verzonnen krant');
    await page.getByLabel('Waar staat het op internet?').fill('www.verzonnen.example/stuk');
    await page.getByRole('button', { name: 'Voeg een plan toe' }).click();
    await page.keyboard.type('Verzonnen plan');
    await page.getByLabel('In welk jaar?').fill('2027');
    await page.getByLabel('Wie dachten en schreven mee?').fill('Verzonnen geheime groep');
    await page.getByLabel('Wie dachten en schreven mee?').blur();
    await page.getByText(/^Opgeslagen om \d\d\.\d\d$/).waitFor();
    await expectNothingInTheWay(page);

    await page.reload();
    await story(page).waitFor();
    expect(await story(page).inputValue()).toBe('Verzonnen verhaal van de redacteur.');
    expect(await page.getByLabel('Goed op weg').isChecked()).toBe(true);
    expect(await page.getByLabel('Waar staat het op internet?').inputValue()).toBe(
      'https://www.verzonnen.example/stuk',
    );
    expect(await page.getByLabel('In welk jaar?').inputValue()).toBe('2027');
  });

  it('when a link is wrong, then the field says so and the words stay', async () => {
    const { page } = editor;
    await page.getByLabel('Waar staat het op internet?').fill('javascript:alert(1)');
    await page.getByLabel('Waar staat het op internet?').blur();
    await page.getByText('Dit is geen webadres.').waitFor();
    await page.getByText('Kijk bij de velden met een opmerking.').waitFor();
    await page.getByLabel('Waar staat het op internet?').fill('https://www.verzonnen.example/stuk');
    await story(page).fill('Verzonnen verhaal van de redacteur. Ook zonder afspraak.');
    await story(page).blur();
    await page.getByText(/^Opgeslagen om/).waitFor();
  });

  it('before they publish it, then no visitor and no keeper can read it', async () => {
    expect(await publicPage()).not.toContain('Verzonnen verhaal');
    for (const address of [
      overview(),
      `${overview()}/1`,
      `${site.app.url}/beheer/cijfers/${place.id}`,
    ]) {
      await keeper.page.goto(address);
      await keeper.page.getByText('Dit mag u niet met uw rol.').waitFor();
      expect(await keeper.page.content()).not.toContain('Verzonnen verhaal');
    }
  });

  it('when they publish it, then visitors read the story, the word and the plan, and nothing else', async () => {
    const { page } = editor;
    await page.getByText('Zo ziet een bezoeker het').click();
    const preview = page.locator('.growth__preview');
    expect(await preview.innerText()).toContain('De plek zegt zelf: goed op weg.');
    expect(await preview.innerText()).not.toContain('geheime groep');
    await page.getByRole('button', { name: 'Laat dit aan iedereen zien' }).click();
    await page.getByText('Iedereen kan dit nu lezen.').waitFor();
    await page.getByText('Bezoekers kunnen deze tekst nu lezen.').waitFor();
    const words = await publicPage();
    for (const told of [
      'Verzonnen verhaal van de redacteur. Ook zonder afspraak.',
      'De plek zegt zelf: goed op weg.',
      'verzonnen.example/stuk',
      'Verzonnen plan (2027)',
    ]) {
      expect(words).toContain(told);
    }
    expect(words).not.toContain('geheime groep');
    await expectNothingInTheWay(page);
  });

  it('when they write on, then visitors keep reading what was published', async () => {
    const { page } = editor;
    await story(page).fill('Verzonnen halve zin');
    await story(page).blur();
    await page.getByText('Uw nieuwe tekst zien zij niet.').waitFor();
    expect(await publicPage()).not.toContain('Verzonnen halve zin');
    expect(await publicPage()).toContain('Ook zonder afspraak.');
  });

  it('when they take it back, then it is gone at the next look', async () => {
    const { page } = editor;
    await page.getByRole('button', { name: 'Haal dit weg bij bezoekers' }).click();
    await page.getByText('Bezoekers zien dit niet meer.').waitFor();
    expect(await publicPage()).not.toContain('Ook zonder afspraak.');
  });

  it('when somebody else wrote meanwhile, then both texts are there and none is lost', async () => {
    const other = await editor.context.newPage();
    await other.goto(`${overview()}/1`);
    await story(other).fill('Verzonnen woorden van de ander.');
    await story(other).blur();
    await other.getByText(/^Opgeslagen om/).waitFor();
    await other.close();

    const { page } = editor;
    await story(page).fill('Verzonnen woorden van mij.');
    await story(page).blur();
    await page.getByRole('heading', { name: 'Iemand anders schreef intussen ook' }).waitFor();
    const words = await page.locator('main').innerText();
    expect(words).toContain('Verzonnen woorden van de ander.');
    expect(words).toContain('Verzonnen woorden van mij.');
    await expectNothingInTheWay(page);
    await page.getByRole('button', { name: 'Zet beide teksten onder elkaar' }).click();
    await page.getByText(/^Opgeslagen om/).waitFor();
    expect(await story(page).inputValue()).toBe(
      'Verzonnen woorden van de ander.\n\nVerzonnen woorden van mij.',
    );
  });

  it('when there is no connection, then the words stay and go as soon as there is', async () => {
    const { page } = editor;
    await editor.context.setOffline(true);
    await story(page).fill('Verzonnen in de trein.');
    await story(page).blur();
    await page.getByText('Nog niet opgeslagen. Er is geen verbinding.').waitFor();
    await editor.context.setOffline(false);
    await page.getByText(/^Opgeslagen om/).waitFor();
    await page.reload();
    await story(page).waitFor();
    expect(await story(page).inputValue()).toBe('Verzonnen in de trein.');
  });

  it('when they keep figures, then visitors see them only once they say so', async () => {
    const { page } = editor;
    await page.goto(`${site.app.url}/beheer/cijfers/${place.id}`);
    await page.getByLabel('Welk jaar?').selectOption('2024');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByLabel('Deelnemers').fill('veel');
    await page.getByRole('button', { name: 'Bewaar deze cijfers' }).click();
    await page.getByText('Schrijf een heel getal').waitFor();
    await page.getByLabel('Deelnemers').fill('1.130');
    await page.getByRole('button', { name: 'Bewaar deze cijfers' }).click();
    await page.getByText(/^Opgeslagen om/).waitFor();
    await expectNothingInTheWay(page);
    expect(await publicPage()).not.toContain('deelnemers');

    await page.getByRole('button', { name: 'Laat deze cijfers aan iedereen zien' }).click();
    await page.getByText('Iedereen kan deze cijfers nu lezen.').waitFor();
    expect(await publicPage()).toContain('2024, overal samen');

    await page.reload();
    await page.getByRole('button', { name: 'Haal deze cijfers weg bij bezoekers' }).click();
    await page.getByText('Bezoekers zien deze cijfers niet meer.').waitFor();
    expect(await publicPage()).not.toContain('2024, overal samen');
  });
});

describe('Given a keeper', () => {
  it('when they decide about the network, then it needs a reason, and says since when', async () => {
    const { page } = keeper;
    await page.goto(`${site.app.url}/beheer/netwerk/${place.id}`);
    await page.getByLabel('Groeit naar het netwerk toe').check();
    await page.getByRole('button', { name: 'Leg dit besluit vast' }).click();
    await page.getByText('Schrijf in een paar woorden waarom.').waitFor();
    await expectNothingInTheWay(page);
    await page.getByLabel('Waarom besluit u dit?').fill('Verzonnen overleg');
    await page.getByRole('button', { name: 'Leg dit besluit vast' }).click();
    await page.getByText('Het besluit staat vast.').waitFor();
    await page.getByText('Nu: groeit naar het netwerk toe.').waitFor();
    await page.getByText('Reden: Verzonnen overleg').first().waitFor();
  });

  it('then an editor cannot', async () => {
    await editor.page.goto(`${site.app.url}/beheer/netwerk/${place.id}`);
    await editor.page.getByText('Dit mag u niet met uw rol.').waitFor();
  });
});
