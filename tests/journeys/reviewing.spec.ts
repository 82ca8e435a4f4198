import type { Page } from 'playwright-core';
import type { RegistryFile, RegistryPointer } from '../../server/registry/registry-file.js';
import { aLocation, anInitiative, anOffering, aSlug } from '../factories/initiative.js';
import { visit, type Visit } from '../setup/browser.js';
import { overflowOf, violationsOn } from '../setup/in-the-way.js';
import { askAs, signInByInvitation } from '../setup/invited.js';
import { startPublisher, untilShown } from '../setup/publisher.js';
import { givenTheSite } from '../setup/site.js';
import { until } from '../setup/started-app.js';

/** A keeper's afternoon: what waits, what was, what is double, who takes part, and what must be gone. */
const site = givenTheSite(null);
const GONE_WITHIN_MS = 60_000;
const slug = aSlug();
const twinSlug = aSlug();
const location = aLocation(52.09, 5.11, {
  site: { ...aLocation(52.09, 5.11).site!, street: 'Verzonnenstraat', houseNumber: '1' },
});
const place = anInitiative({
  name: 'Verzonnen huis',
  ownDescription: 'Wij zijn verzonnen.',
  contact: { phone: '+31201234567', website: 'https://verzonnen.example/' },
  locations: [location],
});
const twin = anInitiative({
  name: 'Verzonnen huis',
  contact: { website: 'https://verzonnen.example/' },
  offerings: [anOffering({ name: 'Verzonnen inloop' })],
});
let keeper: Visit;
let editor: Visit;

beforeAll(async () => {
  const publisher = startPublisher(site.app.dataDir);
  await publisher.send({ publish: { content: place, slug, base: null } });
  await publisher.send({ publish: { content: twin, slug: twinSlug, base: null } });
  await publisher.send({ renew: true });
  publisher.close();
  await untilShown(site.app.url, twinSlug);
  keeper = await visit(site.browser, { javaScript: true, width: 1280 });
  editor = await visit(site.browser, { javaScript: true });
  await signInByInvitation(site.app, keeper.page, [
    ...['--role', 'KEEPER', '--email', 'beheer@voorbeeld.test', '--name', 'Verzonnen Beheerder'],
  ]);
  await signInByInvitation(site.app, editor.page, [
    ...['--role', 'EDITOR', '--email', 'huis@voorbeeld.test', '--name', 'Verzonnen Bewerker'],
    ...['--initiative', slug],
  ]);
}, 120_000);
afterAll(async () => {
  await keeper.close();
  await editor.close();
});

const open = async (page: Page, path: string, heading: string | RegExp): Promise<void> => {
  await page.goto(site.app.url + path);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
};
const told = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();
const fileOf = ({ version }: RegistryPointer) => `${site.app.url}/registry/${version}.json`;
const writing = `mutation ($id: ID!, $words: JSON!, $figures: JSON!) {
  saveAssessment(recordId: $id, criterion: 1, words: $words) { __typename }
  saveFigures(recordId: $id, figures: $figures) { __typename } }`;
const proposing = `mutation ($input: ChangesInput!) {
  sendChanges(input: $input) { ... on ChangesSent { revision waiting { id } } }
}`;
const recordOf = (page: Page) =>
  askAs<{
    recordToEdit: { revision: number; content: { name: string; locations: { id: string }[] } };
  }>(page, 'query ($id: ID!) { recordToEdit(id: $id) { revision content } }', { id: place.id });

/** An editor asks for what a keeper has to look at; answers the id of what waits. */
async function propose(changes: { path: string; value: unknown }[]): Promise<string> {
  const { recordToEdit } = await recordOf(editor.page);
  const { sendChanges } = await askAs<{ sendChanges: { waiting: { id: string } } }>(
    editor.page,
    proposing,
    {
      input: {
        recordId: place.id,
        base: recordToEdit.revision,
        changes,
        reason: 'Wij gaan anders heten.',
      },
    },
  );
  return sendChanges.waiting.id;
}

async function standsWell({ page, complaints }: Visit): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  const { width, height } = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height });
  expect(await overflowOf(page)).toBe(0);
  await page.setViewportSize({ width, height });
  expect(complaints).toEqual([]);
}

describe('Given a change of an editor that waits for a keeper', () => {
  const path = `/locations/${location.id}/site/street`;

  it('when the keeper accepts a part of it, then that part is published and the rest is not', async () => {
    const { page } = keeper;
    const id = await propose([
      { path: '/name', value: 'Verzonnen thuis' },
      { path, value: 'Verzonnenlaan' },
    ]);
    await open(page, '/beheer/voorstellen', 'Voorstellen');
    await page.getByText('2 wijzigingen').waitFor();
    await standsWell(keeper);
    await page.getByRole('link', { name: 'Bekijk het voorstel voor Verzonnen huis' }).click();
    await page.getByRole('heading', { level: 1, name: 'Voorstel voor Verzonnen huis' }).waitFor();
    expect(page.url()).toContain(id);
    const words = await page.locator('main').innerText();
    for (const word of ['Verzonnen Bewerker', 'Wij gaan anders heten.', 'Was', 'Wordt']) {
      expect(words).toContain(word);
    }
    expect(words).toMatch(/Verzonnenstraat[\s\S]*Verzonnenlaan/);
    await standsWell(keeper);

    await page.getByRole('checkbox', { name: /Straat/ }).uncheck();
    await page.getByLabel('Bericht aan wie dit voorstelde').fill('De straat zoeken wij nog uit.');
    await page.getByRole('button', { name: 'Publiceer wat is aangevinkt' }).click();
    await told(page, 'Gepubliceerd.');

    const { version } = await site.json<RegistryPointer>('/registry/current.json');
    const file = await site.json<RegistryFile>(`/registry/${version}.json`);
    const published = file.initiatives.find((each) => each.id === place.id)!;
    expect(published.name).toBe('Verzonnen thuis');
    expect(published.locations[0]!.address).toBe('Verzonnenstraat 1');
    await open(editor.page, `/beheer/voorstellen/${id}`, /Voorstel voor/);
    await editor.page.getByText('De straat zoeken wij nog uit.').waitFor();
  });

  it('when nothing is ticked, then nothing is sent and nothing is refused', async () => {
    const { page } = keeper;
    const id = await propose([{ path, value: 'Verzonnenkade' }]);
    await open(page, `/beheer/voorstellen/${id}`, /Voorstel voor/);
    await page.getByRole('checkbox', { name: /Straat/ }).uncheck();
    await page.getByRole('button', { name: 'Publiceer wat is aangevinkt' }).click();
    await told(page, 'Er is niets aangevinkt.');
    await page.getByRole('button', { name: 'Wijs af' }).click();
    await page.getByRole('button', { name: 'Ja, wijs af' }).click();
    await told(page, 'Het voorstel is afgewezen.');
  });

  it('when the keeper published another value since, then somebody chooses', async () => {
    const { page } = keeper;
    const id = await propose([{ path, value: 'Verzonnengracht' }]);
    const { recordToEdit } = await recordOf(page);
    await askAs(page, proposing, {
      input: {
        recordId: place.id,
        base: recordToEdit.revision,
        changes: [{ path, value: 'Verzonnenplein' }],
        reason: 'Zo staat het op de gevel.',
      },
    });
    await open(page, `/beheer/voorstellen/${id}`, /Voorstel voor/);
    await page.getByRole('button', { name: 'Publiceer wat is aangevinkt' }).click();
    await page.getByRole('heading', { name: 'Hier moet u kiezen' }).waitFor();
    await standsWell(keeper);
    await page.getByRole('button', { name: 'Publiceer met deze keuzes' }).click();
    await page.getByText('Kies een van de twee.').waitFor();
    await page.getByRole('radio', { name: /Wat is voorgesteld\s+Verzonnengracht/ }).check();
    await page.getByRole('button', { name: 'Publiceer met deze keuzes' }).click();
    await told(page, 'Gepubliceerd.');
    const { recordToEdit: after } = await recordOf(page);
    expect(JSON.stringify(after.content)).toContain('Verzonnengracht');
  });

  it('when the editor takes it back on a phone, then it waits no more', async () => {
    const { page } = editor;
    await propose([{ path, value: 'Verzonnenpad' }]);
    await open(page, '/beheer/voorstellen', 'Voorstellen');
    await standsWell(editor);
    await page.getByRole('button', { name: 'Trek in' }).click();
    await page.getByRole('button', { name: 'Ja, trek in' }).click();
    await told(page, 'Het voorstel is ingetrokken.');
    await page.getByText('Er wachten geen voorstellen.').waitFor();
  });
});

describe('Given the history of a record', () => {
  it('when the keeper puts one field back, then the site shows it so again', async () => {
    const { page } = keeper;
    await open(page, `/beheer/plek/${place.id}/geschiedenis`, /Geschiedenis/);
    await page.getByText('Wij gaan anders heten.').first().waitFor();
    await page.getByLabel('Toon wijzigingen van').selectOption({ label: 'Naam' });
    await page.getByRole('status').filter({ hasText: '1 versie' }).waitFor();
    await page.getByText('Verzonnen thuis').first().waitFor();
    await page.getByLabel('Toon wijzigingen van').selectOption({ label: 'alles' });
    await standsWell(keeper);

    await page.getByRole('button', { name: 'Vergelijk versie 1 met nu' }).click();
    await page.getByRole('heading', { name: 'Versie 1 naast wat er nu staat' }).waitFor();
    await page.getByRole('radio', { name: 'Alleen: Naam' }).check();
    await standsWell(keeper);
    await page.getByRole('button', { name: 'Zet terug', exact: true }).click();
    await page.getByText('Schrijf hier in een paar woorden waarom.').waitFor();
    await page.getByLabel('Waarom?').fill('De oude naam was toch goed.');
    await page.getByRole('button', { name: 'Zet terug', exact: true }).click();
    await page.getByRole('button', { name: 'Ja, zet terug' }).click();
    await told(page, 'Teruggezet.');
    const { recordToEdit } = await recordOf(page);
    expect(recordToEdit.content.name).toBe('Verzonnen huis');
    expect(JSON.stringify(recordToEdit.content)).toContain('Verzonnengracht');
  });

  it('when an editor puts the name back, then a keeper looks first', async () => {
    const { page } = editor;
    await open(page, `/beheer/plek/${place.id}/geschiedenis`, /Geschiedenis/);
    await page.getByRole('button', { name: 'Vergelijk versie 2 met nu' }).click();
    await page.getByRole('radio', { name: 'Alleen: Naam' }).check();
    await page.getByLabel('Waarom?').fill('Toch liever de nieuwe naam.');
    await page.getByRole('button', { name: 'Zet terug', exact: true }).click();
    await page.getByRole('button', { name: 'Ja, zet terug' }).click();
    await told(page, 'Een beheerder bekijkt dit eerst.');
    await standsWell(editor);
  });
});

describe('Given two records that are one', () => {
  it('when the keeper merges them, then one is left with what both had', async () => {
    const { page } = keeper;
    // Given both wrote about their growth and counted last year, and something waits for the one that goes
    const ofTwin = await visit(site.browser, { javaScript: true });
    await signInByInvitation(site.app, ofTwin.page, [
      ...['--role', 'EDITOR', '--email', 'tweeling@voorbeeld.test', '--initiative', twinSlug],
    ]);
    for (const [writer, id, words] of [
      [editor.page, place.id, 'Verzonnen: het verhaal van de een.'],
      [ofTwin.page, twin.id, 'Verzonnen: het verhaal van de ander.'],
    ] as const) {
      await askAs(writer, writing, {
        id,
        words: { narrative: words },
        figures: { year: 2025, participants: 12 },
      });
    }
    const { sendChanges } = await askAs<{ sendChanges: { waiting: { id: string } } }>(
      ofTwin.page,
      proposing,
      {
        input: {
          recordId: twin.id,
          base: 1,
          changes: [{ path: '/name', value: 'Verzonnen tweeling' }],
          reason: 'Zo heten wij',
        },
      },
    );
    await open(page, '/beheer/dubbel', 'Dubbele plekken');
    await page.getByText('De website is gelijk.').first().waitFor();
    await standsWell(keeper);
    await page
      .getByRole('link', { name: 'Bekijk naast elkaar: Verzonnen huis en Verzonnen huis' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Twee plekken samenvoegen' }).waitFor();
    // Whichever came first: the one with the address stays.
    const stays = page.getByRole('radio', { name: 'Verzonnen huis' });
    await stays.nth(page.url().includes(`dubbel/${place.id}`) ? 0 : 1).check();
    expect(
      await page.getByRole('checkbox', { name: 'Neem mee: Verzonnen inloop' }).isChecked(),
    ).toBe(true);
    await page.getByText('Er wachten nog voorstellen voor Verzonnen huis.').waitFor();
    expect(await page.getByRole('button', { name: 'Voeg samen' }).count()).toBe(0);
    await askAs(ofTwin.page, 'mutation ($id: ID!) { withdrawProposal(id: $id) }', {
      id: sendChanges.waiting.id,
    });
    await ofTwin.close();
    await page.reload();
    await stays.nth(page.url().includes(`dubbel/${place.id}`) ? 0 : 1).check();
    await page.getByRole('heading', { name: 'Dit gaat niet mee' }).waitFor();
    await page.getByText('2025, overal samen').waitFor();
    await standsWell(keeper);
    await page.getByLabel('Waarom?').fill('Twee keer ingevoerd.');
    await page.getByRole('button', { name: 'Voeg samen' }).click();
    await page.getByRole('button', { name: 'Ja, voeg samen' }).click();
    await page.getByText('Verzonnen huis is nu een deel van Verzonnen huis.').waitFor();
    await page.getByRole('heading', { name: 'Dit gaat niet mee' }).waitFor();
    await standsWell(keeper);
    const { recordToEdit } = await recordOf(page);
    expect(JSON.stringify(recordToEdit.content)).toContain('Verzonnen inloop');
  });

  it('then who edits the one that stayed reads what both wrote', async () => {
    const { page } = editor;
    await open(page, `/beheer/groei/${place.id}`, /groeit/);
    await page.getByRole('heading', { name: 'Wat Verzonnen huis schreef' }).waitFor();
    await page.getByText(/geschreven op/).click();
    await page.getByText('Verzonnen: het verhaal van de ander.').waitFor();
    await standsWell(editor);
    await open(page, `/beheer/cijfers/${place.id}`, /Cijfers van/);
    const kept = page.getByRole('region', { name: 'Cijfers van Verzonnen huis' });
    await kept.getByRole('heading', { name: '2025, overal samen' }).waitFor();
    await kept.getByText('Deelnemers: 12').waitFor();
    await standsWell(editor);
  });
});

describe('Given the people and the papers', () => {
  it('when the keeper invites somebody for a region, then they stand in the list and the mail in its log', async () => {
    const { page } = keeper;
    await open(page, '/beheer/mensen', 'Mensen');
    await page.getByRole('button', { name: 'Nodig uit' }).click();
    await page.getByText('Vul een mailadres in').waitFor();
    await page.getByLabel('Mailadres').first().fill('regio@voorbeeld.test');
    await page.getByRole('radio', { name: 'Spreken voor een regio' }).check();
    await page.getByLabel('Welke regio?').selectOption({ label: 'Utrecht' });
    await standsWell(keeper);
    await page.getByRole('button', { name: 'Nodig uit' }).click();
    await told(page, 'regio@voorbeeld.test is uitgenodigd.');
    await page.getByText('Spreekt voor Utrecht').first().waitFor();

    await page.getByLabel('Mailadres').first().fill('tweede@voorbeeld.test');
    await page.getByRole('radio', { name: 'Eén plek bijhouden' }).check();
    await page.getByLabel('Welke plek?').fill('Verzonnen huis');
    await page.getByRole('button', { name: 'Nodig uit' }).click();
    await told(page, 'tweede@voorbeeld.test is uitgenodigd.');

    await open(page, '/beheer/mail', 'Verstuurde mail');
    await page.getByText('Aan regio@voorbeeld.test').waitFor();
    await standsWell(keeper);
    await open(page, '/beheer/logboek', 'Logboek');
    await page.getByText('Verzonnen Beheerder voegde twee plekken samen').waitFor();
    await standsWell(keeper);
  });

  it('when an editor asks for them, then they are refused in words', async () => {
    const { page } = editor;
    for (const path of ['mensen', 'mail', 'logboek', 'dubbel', 'niet-vermelden']) {
      await page.goto(`${site.app.url}/beheer/${path}`);
      await page.getByText('Dit mag u niet met uw rol.').waitFor();
    }
  });
});

describe('Given something that must be gone now', () => {
  const page = () => keeper.page;
  const hide = () => `/beheer/plek/${place.id}/verbergen`;

  it('when the editor hides the address on a phone, then no public file has it any more', async () => {
    const before = await site.json<RegistryPointer>('/registry/current.json');
    await open(editor.page, hide(), /Van de site halen/);
    expect(await editor.page.getByRole('button', { name: 'Haal deze plek' }).count()).toBe(0);
    await standsWell(editor);
    await editor.page.getByLabel('Waarom?').fill('Iemand wordt bedreigd.');
    await editor.page.getByRole('button', { name: 'Verberg dit adres' }).click();
    await editor.page.getByRole('button', { name: 'Ja, verberg' }).click();
    await told(editor.page, 'Het adres is weg.');
    const file = await until(async () => {
      const now = await site.json<RegistryPointer>('/registry/current.json');
      if (now.version === before.version) return undefined;
      return (await fetch(fileOf(now))).text();
    }, GONE_WITHIN_MS);
    expect(file).not.toContain('Verzonnengracht');
    expect((await fetch(fileOf(before))).status).toBe(410);
  });

  it('when the keeper takes the place down for ever, then its page and older files answer 410', async () => {
    const before = await site.json<RegistryPointer>('/registry/current.json');
    await open(page(), hide(), /Van de site halen/);
    await standsWell(keeper);
    await page().getByRole('checkbox', { name: 'Deze plek wil nooit meer' }).check();
    await page().getByLabel('Waarom?').last().fill('De plek vroeg het zelf.');
    await page().getByRole('button', { name: 'Haal deze plek van de site' }).click();
    await page().getByRole('button', { name: 'Ja, haal weg' }).click();
    await page().getByText('is van de site. Binnen een minuut is alles weg.').waitFor();
    await standsWell(keeper);

    await until(
      async () =>
        (await fetch(`${site.app.url}/initiatief/${slug}`)).status === 410 ? true : undefined,
      GONE_WITHIN_MS,
    );
    const now = await site.json<RegistryPointer>('/registry/current.json');
    expect(await (await fetch(fileOf(now))).text()).not.toContain(place.id);
    expect((await fetch(fileOf(before))).status).toBe(410);
    await open(page(), `/beheer/plek/${place.id}/geschiedenis`, /Geschiedenis/);
    await page().getByText('Deze plek staat nu niet op de site.').waitFor();
  });

  it('when it changes its mind, then the keeper lets it in again', async () => {
    await open(page(), '/beheer/niet-vermelden', 'Wie niet in het register wil');
    await page().getByText('De plek vroeg het zelf.').waitFor();
    await page().getByText('weer toelaten').click();
    await standsWell(keeper);
    await page().getByLabel('Waarom?').fill('Zij willen toch weer.');
    await page().getByRole('button', { name: 'Mag weer vermeld worden' }).click();
    await page().getByRole('button', { name: 'Ja, mag weer' }).click();
    await told(page(), 'mag weer in het register.');
    await page().getByText('Niemand heeft dit gevraagd.').waitFor();
  });
});
