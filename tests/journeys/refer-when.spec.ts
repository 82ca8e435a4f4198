import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { givenTheSite } from '../setup/site.js';

const site = givenTheSite({ javaScript: true });

/** The texts of each page of a PDF. */
async function pagesOf(pdf: Buffer): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf) });
  const file = await task.promise;
  const pages: string[] = [];
  for (let n = 1; n <= file.numPages; n += 1) {
    const { items } = await (await file.getPage(n)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await task.destroy();
  return pages;
}

describe('A practice nurse reads when a support point fits', () => {
  beforeEach(() => site.page.goto(`${site.app.url}/verwijzen/wanneer`));

  it('and prints it on one sheet of A4, with the help lines and the sources', async () => {
    const pages = await pagesOf(
      await site.page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }),
    );
    expect(pages).toHaveLength(1);
    for (const words of ['112', '0800-0113', '0800-2000', 'Wanneer niet', 'IZA-werkgroep'])
      expect(pages[0]).toContain(words);
  });

  it('and gets to the numbers by keyboard from the line on top', async () => {
    const link = site.page.locator('.refer-when__urgent a');
    await link.focus();
    await link.press('Enter');
    expect(await site.page.locator('#niet:target').count()).toBe(1);
    const numbers = site.page.locator('.refer-when__part .help-lines a');
    expect(await numbers.first().getAttribute('href')).toBe('tel:112');
    expect(await numbers.first().isVisible()).toBe(true);
  });
});
