import type { Page } from 'playwright-core';
import { visit } from '../setup/browser.js';
import { overflowOf, violationsOn } from '../setup/in-the-way.js';
import { signInByInvitation } from '../setup/invited.js';
import { visitUntilKept } from '../setup/kept-on-device.js';
import { givenTheSite } from '../setup/site.js';

/** A visitor tells the register something, and a keeper does something with it. */
const site = givenTheSite(null);
let slug: string;
let name: string;
beforeAll(() => ({ slug, name } = site.file.initiatives[0]!));

const WORDS = {
  '': { send: 'Verstuur', thanks: 'Dank u wel', error: /^Fout: / },
  '/en': { send: 'Send', thanks: 'Thank you', error: /^Error: / },
  '/ar': { send: 'إرسال', thanks: 'شكرًا لك', error: /^\u2068?خطأ: / },
} as const;

async function expectFits(page: Page): Promise<void> {
  expect(await overflowOf(page)).toBe(0);
}

async function expectNoViolations(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
}

describe.each([
  ['', 320, false],
  ['', 360, true],
  ['/en', 360, false],
  ['/ar', 320, false],
  ['/ar', 360, true],
] as const)('Given a visitor in "%s" at %i px, JavaScript %s', (prefix, width, javaScript) => {
  it('then they are helped to say what is not right, and are thanked', async () => {
    const visitor = await visit(site.browser, { javaScript, width });
    try {
      const { page } = visitor;
      const words = WORDS[prefix];
      await page.goto(`${site.app.url}${prefix}/initiatief/${slug}`);
      const asked = visitor.requests.length;
      await page.locator('main a[href*="/klopt-niet/"]').click();
      await page.locator('.tell__form').waitFor();
      if (javaScript) {
        // The page comes out of the register on the device: nobody hears which place it is about.
        const after = visitor.requests.slice(asked).map(({ url }) => new URL(url).pathname);
        expect(after.filter((path) => path.includes(slug))).toEqual([]);
      }
      expect(await page.locator('main').innerText()).toContain('0800-2000');
      await expectFits(page);

      await page.getByRole('button', { name: words.send }).click();
      await page.locator('.tell__answer').waitFor();
      expect(await page.title()).toMatch(words.error);
      expect(await page.locator('.tell__answer a').count()).toBe(2);
      if (javaScript) {
        expect(await page.evaluate('document.activeElement.className')).toBe('tell__answer');
        await page.locator('.tell__answer a').last().click();
        expect(await page.evaluate('document.activeElement.id')).toBe('text');
        await expectNoViolations(page);
      }
      await expectFits(page);

      await page.locator('input[name=about][value=OTHER]').check();
      await page.locator('#text').fill(`Verzonnen ${prefix}${width}. Bel 06-12345678.`);
      await page.getByRole('button', { name: words.send }).click();
      await page.getByRole('heading', { name: words.thanks }).waitFor();
      expect(await page.locator('.tell__form').count()).toBe(0);
      await expectFits(page);
      const complaints = visitor.complaints.filter((line) => !line.includes('422'));
      expect(complaints).toEqual([]);
      expect(site.app.output()).not.toContain(slug);
      expect(site.app.output()).not.toContain('12345678');
    } finally {
      await visitor.close();
    }
  });
});

describe('Given a visitor who knows a place that is missing', () => {
  it('when the network goes, then what was typed stays, and it is sent when it is back', async () => {
    const visitor = await visit(site.browser, { javaScript: true });
    try {
      const { page, context } = visitor;
      await visitUntilKept(page, `${site.app.url}/`);
      await page.locator('.missing-place a').first().click();
      await page.locator('#name').fill('Verzonnen huis zonder net');
      await page.locator('#place').fill('Almelo');
      await context.setOffline(true);
      await page.getByText('Versturen lukt dan niet.').waitFor();
      await page.getByRole('button', { name: 'Verstuur' }).click();
      await page.getByText('Wat u schreef, staat er nog.').waitFor();
      expect(await page.locator('#name').inputValue()).toBe('Verzonnen huis zonder net');
      await context.setOffline(false);
      await page.getByRole('button', { name: 'Verstuur' }).click();
      await page.getByRole('heading', { name: 'Dank u wel' }).waitFor();
    } finally {
      await visitor.close();
    }
  });
});

describe('Given a keeper', () => {
  it('when they open what was told, then it is without numbers, and they say what they did', async () => {
    const visitor = await visit(site.browser, { javaScript: true });
    try {
      const { page } = visitor;
      await page.goto(`${site.app.url}/klopt-niet/${slug}`);
      await page.locator('input[name=about][value=SAFETY]').check();
      await page.locator('#text').fill('Verzonnen: er is gevaar.');
      await page.getByRole('button', { name: 'Verstuur' }).click();
      await page.getByRole('heading', { name: 'Dank u wel' }).waitFor();

      const keeper = ['--role', 'KEEPER', '--email', 'hoeder@voorbeeld.test'];
      await signInByInvitation(site.app, page, keeper);
      await page.getByRole('link', { name: 'Meldingen', exact: true }).click();
      await page.getByRole('heading', { name: 'Over veiligheid' }).waitFor();
      await page.getByRole('link', { name: `Veiligheid: ${name}` }).waitFor();
      await expectNoViolations(page);

      await page
        .getByRole('link', { name: `Klopt niet: ${name}` })
        .first()
        .click();
      const story = page.locator('blockquote');
      await story.waitFor();
      expect(await story.innerText()).toMatch(
        /^Verzonnen .*\. Bel \[weggelaten: telefoonnummer\]\.$/,
      );
      await expectNoViolations(page);
      await expectFits(page);
      const before = await page.locator('main').innerText();
      expect(before).toContain(`Bekijk of wijzig ${name}`);
      await page.getByLabel('Notitie (hoeft niet)').fill('Verzonnen notitie');
      await page.getByRole('button', { name: 'Bekeken, niets aangepast' }).click();
      await page.getByText('De melding is afgehandeld.').waitFor();

      await page.getByRole('button', { name: 'Toon wat gedaan is' }).click();
      await page.getByText('(bekeken, niets aangepast)').waitFor();
      expect(visitor.complaints).toEqual([]);
    } finally {
      await visitor.close();
    }
  });
});
