import type { Page } from 'playwright-core';
import { HELP_LINES } from '../../server/help-lines/help-lines.js';
import { PAPERS, SHEET_LANGUAGES } from '../../web/referrals/sheet-address.js';
import { keyOf, longKeys } from '../factories/sheet-world.js';
import { visit } from '../setup/browser.js';
import { overflowOf, violationsOn } from '../setup/in-the-way.js';
import { printed } from '../setup/sheet-pdf.js';
import { givenTheSheetWorld } from '../setup/sheet-site.js';

/** In the consulting room: a sheet for on paper or on a telephone, made in the browser. */
const site = givenTheSheetWorld();
let { app, browser, visitor, page } = site;
beforeAll(() => {
  ({ app, browser } = site);
});
beforeEach(() => {
  ({ visitor, page } = site);
});

const SURE = 'verzonnen-zekere-plek';
const UNSURE = 'verzonnen-onzekere-plek';
const HIDDEN = 'verzonnen-verborgen-huis';
const MILLIMETRES = { a4: [210, 297], a5: [148, 210] };
const SMALLEST_POINTS = 8.5;
/** "Open" as a claim about a day, in any of the languages. */
const DAY_CLAIM =
  /\b\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b(?! \d{4})/;

const sheet = (on: Page = page): Promise<string> => on.locator('.sheet').innerText();
const button = (name: string) => page.getByRole('button', { name });
const hashOf = (places: string[], rest = ''): string => `#plekken=${places.join(',')}${rest}`;

describe('Given a printer', () => {
  const cases = PAPERS.flatMap((paper) =>
    [1, 2, 3].flatMap((count) => SHEET_LANGUAGES.map((language) => ({ paper, count, language }))),
  );
  it.each(cases)(
    'when $count places with the longest texts are printed on $paper in $language, then all is on one tagged page, and each code leads to its place',
    async ({ paper, count, language }) => {
      const keys = longKeys(count, 'zeker');
      await site.open(hashOf(keys, `&taal=${language}&papier=${paper}`));
      const side = language === 'ar' ? 'left' : 'right';
      const pdf = await printed(page, { count, side });
      expect([pdf.pages, pdf.millimetres]).toEqual([1, MILLIMETRES[paper]]);
      expect(pdf.smallestPoints).toBeGreaterThanOrEqual(SMALLEST_POINTS - 0.1);

      expect(pdf.isMarked).toBe(true);
      expect(pdf.language).toBe('nl');
      const roles = pdf.tags.map(({ role }) => role);
      expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
      // Each place, and the help lines.
      expect(roles.filter((role) => role === 'H2')).toHaveLength(count + 1);
      expect(roles).toEqual(expect.arrayContaining(['H3', 'L', 'LI', 'P', 'Link']));
      const figures = pdf.tags.filter(({ role }) => role === 'Figure');
      expect(figures.length).toBeGreaterThanOrEqual(count);
      for (const { alt } of figures) expect(alt).toBeTruthy();
      expect(pdf.tags.find(({ role }) => role === 'Art')?.lang).toBe(
        language === 'nl' ? null : language,
      );

      const prefix = { nl: '', en: '/en', ar: '/ar', tr: '', uk: '' }[language];
      expect(pdf.codes).toEqual(
        keys.map((key) => {
          const [slug, location] = key.split('~');
          return `http://kaart.test${prefix}/initiatief/${slug}#locatie-${location}`;
        }),
      );
      for (const { numbers } of HELP_LINES)
        for (const { shown } of numbers) expect(pdf.text.replaceAll(/\s+/g, ' ')).toContain(shown);
      // Name, number and code are never given up for the rest.
      expect(pdf.text).toContain('030 123 45 67');
    },
    60_000,
  );

  it.each(PAPERS)(
    'when nothing is sure and sources say much, then %s holds three of those too',
    async (paper) => {
      await site.open(hashOf(longKeys(3, 'onzeker'), `&papier=${paper}`));
      const pdf = await printed(page, { count: 3, side: 'right' });
      expect([pdf.pages, pdf.millimetres, pdf.codes.length]).toEqual([1, MILLIMETRES[paper], 3]);
      expect(pdf.smallestPoints).toBeGreaterThanOrEqual(SMALLEST_POINTS - 0.1);
    },
  );

  it('when three ordinary places are on large paper, then the map is on it; on small paper the page says that less is', async () => {
    const keys = [SURE, UNSURE, HIDDEN];
    const notice = page.getByText('Niet alles past op dit papier.');
    await site.open(hashOf(keys));
    const { pages, text, smallestPoints } = await printed(page, { count: 3, side: 'right' });
    expect([pages, await notice.count()]).toEqual([1, 0]);
    expect(smallestPoints).toBeGreaterThanOrEqual(SMALLEST_POINTS - 0.1);
    expect(text).toMatch(/\b\d+ km\b/);
    expect(text).toContain('U heeft geen verwijzing nodig.');
    await site.open(hashOf(keys, '&papier=a5'));
    await notice.waitFor();
  });

  it('when there is little to say, then everything is on it, in letters for tired eyes', async () => {
    await site.open(hashOf([SURE]));
    const pdf = await printed(page, { count: 1, side: 'right' });
    expect(pdf.pages).toBe(1);
    expect(await page.locator('.sheet').getAttribute('data-without')).toBe('');
    const points = await page.evaluate<number>(
      `parseFloat(document.querySelector('.sheet').style.getPropertyValue('--sheet-type'))`,
    );
    expect(points).toBeGreaterThanOrEqual(12);
    for (const words of [
      'Verzonnen zekere plek',
      'Wij drinken koffie en luisteren.',
      'U heeft geen verwijzing nodig.',
      'Er is iemand die u ontvangt.',
      'Verzonnenstraat 7',
      'Er stopt een bus, tram of trein dichtbij.',
      'Er wordt gesproken: Nederlands en Arabisch.',
      '030 123 45 67',
    ])
      expect(pdf.text.replaceAll(/\s+/g, ' ')).toContain(words);
    // The frame of the site is not on paper.
    expect(pdf.text).not.toMatch(/Snel weg|Print|Taal van het blad/);
  });
});

describe('Given places of which more or less is known', () => {
  it('when the hours are confirmed, then the days of two weeks stand there, and no day beyond', async () => {
    await site.open(hashOf([SURE]));
    const days = await page.locator('.sheet-days li').allInnerTexts();
    expect(days.length).toBeGreaterThanOrEqual(8);
    expect(days.length).toBeLessThanOrEqual(11);
    for (const day of days)
      expect(day).toMatch(
        /^(maan|dins|woens|donder|vrij)dag \d{1,2} [a-z]+ van 9\.00 tot 16\.00 uur/,
      );
    expect(await sheet()).toMatch(/Openingstijden bevestigd op \d{1,2} [a-z]+ \d{4}\./);
  });

  it('when nobody confirmed them, then no day is named and nothing says open; an old number is nowhere', async () => {
    await site.open(hashOf([UNSURE]));
    const words = await sheet();
    expect(words).toContain('Volgens een bron uit 2019: ma-vr 9-16. Nog door niemand bevestigd.');
    expect(words).not.toMatch(DAY_CLAIM);
    expect(words).not.toMatch(/\bopen\b|geen verwijzing/i);
    expect(await page.locator('.sheet-days').count()).toBe(0);
    expect(words.replaceAll(/\s/g, '')).not.toContain('0307654321');
    expect(await page.content()).not.toContain('307654321');
    // Another place can be called.
    expect(words).toContain(
      'De dichtstbijzijnde plek met een nummer is Verzonnen zekere plek in Utrecht.',
    );
    expect(words).toContain('030 123 45 67');
  });

  it('when the address is hidden, then only the town stands there', async () => {
    await site.open(hashOf([HIDDEN]));
    const words = await sheet();
    expect(words).toContain('Amsterdam');
    expect(words).toContain('Het adres is niet openbaar. Vraag het aan de plek zelf.');
    expect(words).not.toMatch(/\d{4} [A-Z]{2}\b/);
  });

  it.each([
    ['verzonnen-gepland', 'Deze plek is gepland. Of zij al open is, weten wij niet.'],
    ['verzonnen-even-dicht', 'Deze plek is tijdelijk dicht. Dicht tot mei 2031.'],
    ['verzonnen-gestopt', 'Deze plek is gestopt. Gesloten sinds 2020.'],
  ])('when it is %s, then that stands on top, and no day of opening', async (slug, status) => {
    await site.open(hashOf([slug]));
    expect(await page.locator('.sheet-place__status').innerText()).toBe(status);
    expect(await page.locator('.sheet-days').count()).toBe(0);
  });

  it('when the sheet is Arabic, then it runs from right to left and own words are marked as Dutch', async () => {
    await site.open(hashOf([SURE], '&taal=ar'));
    const made = page.locator('.sheet');
    expect([await made.getAttribute('lang'), await made.getAttribute('dir')]).toEqual([
      'ar',
      'rtl',
    ]);
    for (const words of [
      'Verzonnen zekere plek',
      'Wij drinken koffie en luisteren.',
      'Verzonnenstraat 7',
    ]) {
      const own = made.getByText(words).first();
      const marked = await own.evaluate((element) => {
        const node = (
          element as unknown as { closest(query: string): { lang: string; dir: string } }
        ).closest('[lang]');
        return [node.lang, node.dir];
      });
      expect(marked).toEqual(['nl', 'ltr']);
    }
    expect(await sheet()).toContain('لا حاجة إلى إحالة.');
  });
});

describe('Given the telephone of an inhabitant', () => {
  it('when paper had no room for all, then all is there to read, and nothing says that there is more', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await site.open(hashOf(longKeys(3, 'zeker'), '&papier=a5'));
    const made = page.locator('.sheet');
    expect(await made.getAttribute('data-without')).toContain('walk-in');
    for (const part of ['types', 'walk-in', 'good-to-know', 'where', 'summary', 'url'])
      expect(await made.locator(`[data-part=${part}]`).first().isVisible()).toBe(true);
    const days = made.locator('.sheet-days').first().locator('li');
    expect(await days.last().isVisible()).toBe(true);
    expect(await made.locator('.sheet-days__more:visible, .sheet-instead:visible').count()).toBe(0);
  });
});

describe('Given somebody with a keyboard', () => {
  it('when the page is there, then the first key goes to Print', async () => {
    await page.addInitScript(`window.print = () => { window.hasPrinted = true; };`);
    await site.open(hashOf([SURE]));
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Print');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('window.hasPrinted')).toBe(true);
  });

  it('when another language and paper are chosen, then the sheet and the address follow, and history does not grow', async () => {
    await site.open(hashOf([SURE]));
    const history = await page.evaluate('history.length');
    await page.getByRole('radio', { name: 'Nederlands' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.sheet[lang=en]').waitFor();
    expect(await sheet()).toContain('You do not need a referral.');
    await page.getByRole('radio', { name: 'A4' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.sheet--a5').waitFor();
    expect(new URL(page.url()).hash).toBe(`#plekken=${SURE}&taal=en&papier=a5`);
    expect(await page.evaluate('history.length')).toBe(history);
  });

  it('when the last place is taken off, then the page says so and leads back', async () => {
    await site.open(hashOf([SURE, UNSURE]));
    await button('Haal Verzonnen zekere plek van het blad').press('Enter');
    await page.locator('.sheet[data-places="1"]').waitFor();
    expect(new URL(page.url()).hash).toBe(`#plekken=${UNSURE}`);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await button('Haal Verzonnen onzekere plek van het blad').press('Enter');
    await page.getByRole('heading', { name: 'Er staat nog geen plek op het blad' }).waitFor();
    expect(await page.getByRole('link', { name: 'Kies een plek' }).getAttribute('href')).toBe(
      '/verwijzen',
    );
  });

  it.each([
    '#plekken=<script>alert(1)</script>,../../etc,%00&taal=<img src=x>&papier=a0',
    '#plekken=%F0%9F,%,constructor,__proto__&taal=__proto__',
    `#plekken=${'x'.repeat(5_000)}`,
    '#',
  ])('when the address is nonsense, then there is no sheet and a way to one: %s', async (hash) => {
    await page.goto(`${app.url}/verwijzen/blad${hash}`);
    await page.getByRole('link', { name: 'Kies een plek' }).waitFor();
    expect(await page.locator('.sheet').count()).toBe(0);
    expect(await page.locator('main script, main img').count()).toBe(0);
  });

  it('when an address names three hundred places, then three at most are on the sheet', async () => {
    const many = [SURE, UNSURE, HIDDEN, ...Array.from({ length: 297 }, (_, n) => `plek-${n}`)];
    await site.open(hashOf(many));
    expect(await page.locator('.sheet-place').count()).toBe(3);
  });

  it('when a place is not in the list any more, then the page says so', async () => {
    await site.open(hashOf([SURE, 'verzonnen-nooit-geweest']));
    await page.getByText('Een plek die u koos, staat niet meer in de lijst.').waitFor();
  });
});

describe('Given a record, a letter or a telephone', () => {
  it('when the text is copied, then it is Dutch, whole, and no unconfirmed hour is a fact', async () => {
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.open(hashOf([UNSURE, HIDDEN], '&taal=tr'));
    await button('Kopieer als tekst').click();
    await page.getByRole('status').filter({ hasText: 'Gekopieerd' }).waitFor();
    const text = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(text.split('\n').slice(0, 11)).toEqual([
      'Plekken voor u',
      '',
      '1. Verzonnen onzekere plek',
      'Zelfregiecentrum: zelf kiezen wat u helpt',
      'Wanneer: Volgens een bron uit 2019: ma-vr 9-16. Nog door niemand bevestigd. Vraag het eerst.',
      'Als u binnenkomt: Wat er gebeurt als u binnenkomt, weten wij nog niet. Vraag het gerust.',
      expect.stringMatching(/^Waar: /),
      'Wij hebben geen nummer van deze plek.',
      'De dichtstbijzijnde plek met een nummer is Verzonnen zekere plek in Utrecht. Bel: 030 123 45 67. Nummer bevestigd op '.concat(
        text.split('Nummer bevestigd op ')[1]!.split('\n')[0]!,
      ),
      'Nog niemand heeft bevestigd wat hier staat. Het komt uit openbare bronnen.',
      `http://kaart.test/initiatief/${UNSURE}`,
    ]);
    expect(text).toContain('- 112 Alarmnummer: Levensgevaar');
    expect(text).not.toMatch(/307654321/);
    expect(text).not.toMatch(/patiënt|cliënt|geboren|bsn/i);
  });

  it('when the clipboard is refused, then the text stands there to be copied', async () => {
    await page.addInitScript(
      `Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });`,
    );
    await site.open(hashOf([SURE]));
    await button('Kopieer als tekst').click();
    const field = page.getByLabel('Tekst van het blad');
    expect(await field.inputValue()).toContain('Verzonnen zekere plek');
    expect(await field.getAttribute('readonly')).not.toBeNull();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
  });

  it('when it goes to the telephone, then the code and the words are the address of this very sheet', async () => {
    await site.open(hashOf([SURE], '&taal=ar'));
    await button('Open op de telefoon van de inwoner').click();
    const address = `http://kaart.test/verwijzen/blad#plekken=${SURE}&taal=ar`;
    expect(await page.locator('.on-phone__address').innerText()).toBe(address);
    expect(await page.getByRole('img', { name: 'QR-code naar dit blad' }).count()).toBe(1);
    expect(await button('Open op de telefoon van de inwoner').getAttribute('aria-expanded')).toBe(
      'true',
    );
  });

  it('when the device can share, then it gets that address; when it cannot, there is no such button', async () => {
    await site.open(hashOf([SURE]));
    expect(await button('Delen').count()).toBe(0);
    await page.addInitScript(
      `navigator.share = (data) => { window.shared = data; return Promise.resolve(); };`,
    );
    await site.open(hashOf([SURE]));
    await button('Delen').click();
    expect(await page.evaluate('window.shared')).toEqual({
      title: 'Plekken om naartoe te gaan',
      url: `http://kaart.test/verwijzen/blad#plekken=${SURE}`,
    });
  });
});

describe('Given anybody', () => {
  it('when a sheet is made, then nothing that is asked for tells which places are on it', async () => {
    await site.open(hashOf([SURE, HIDDEN], '&taal=uk'));
    const { origin } = new URL(app.url);
    for (const { method, url, body } of visitor.requests) {
      if (url.startsWith('about:')) continue;
      expect([method, new URL(url).origin, body]).toEqual(['GET', origin, null]);
      const { pathname, search } = new URL(url);
      expect(`${pathname}${search}`).not.toMatch(/verzonnen|plekken|taal/);
    }
  });

  it('when a script cannot run, then the page says why and leads to the list', async () => {
    const plain = await visit(browser, { javaScript: false });
    try {
      await plain.page.goto(`${app.url}/verwijzen/blad#plekken=${SURE}`);
      expect(await plain.page.locator('main').innerText()).toContain(
        'Daarvoor is JavaScript nodig.',
      );
      const link = plain.page.getByRole('link', { name: 'Bekijk de lijst met plekken' });
      expect(await link.getAttribute('href')).toBe('/');
    } finally {
      await plain.close();
    }
  });

  it.each(['nl', 'ar'])(
    'when they read it in %s, then axe-core has nothing to object to, on any screen',
    async (language) => {
      const keys = [keyOf(SURE), ...longKeys(1, 'zeker'), HIDDEN];
      await site.open(hashOf(keys, `&taal=${language}`));
      await button('Open op de telefoon van de inwoner').click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect([colorScheme, width, await overflowOf(page), await violationsOn(page)]).toEqual([
            colorScheme,
            width,
            0,
            [],
          ]);
        }
      }
    },
  );
});
