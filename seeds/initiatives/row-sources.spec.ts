import { latestDate, sourceOf } from './row-sources.js';
import { readSourceRows, type SourceRow } from './source-row.js';

const rows = new Map(readSourceRows().map((row) => [row.key, row]));
const row = (key: string): SourceRow => {
  const found = rows.get(key);
  if (found === undefined) throw new Error(`No row "${key}".`);
  return found;
};

describe('the source of a row', () => {
  it('is the one source with its one date', () => {
    expect(sourceOf(row('herstelacademie-korak-heerde'), 'general')).toEqual({
      source: 'Artikel over laagdrempelige steunpunten, de Nederlandse ggz, april 2024',
      date: '2024-04',
    });
  });

  it('is its own site for contact, without a date when another source may bear it', () => {
    expect(sourceOf(row('stichting-door-en-voor'), 'contact')).toEqual({
      source: 'doorenvoor.nl',
      date: null,
    });
  });

  it('is the list of all, with the latest date, when all are dated', () => {
    expect(sourceOf(row('mensdoormens-almelo'), 'general')).toEqual({
      source: 'rtvoost.nl; dewiezer.nl',
      date: '2019-11',
    });
  });

  it('has no date as soon as one of the sources has none', () => {
    expect(sourceOf(row('kompassie'), 'general')).toEqual({
      source: 'kompassie.nl; socialekaartdenhaag.nl',
      date: null,
    });
  });

  it('is the open data register for an address that was read there', () => {
    expect(sourceOf(row('ixta-noa-praktijkhuis-enschede'), 'address')).toEqual({
      source: 'sociale kaart Twente (open data)',
      date: '2026-09-15',
    });
  });

  it('knows the dates of the source documents, whatever the order of the list', () => {
    expect(sourceOf(row('steunpunt-zelfregie-en-herstel-utrecht'), 'general')).toEqual({
      source:
        'Jaarverslag 2023 van Steunpunt Zelfregie & Herstel; ' +
        'Beleidsprogramma 2024-2026 van Steunpunt Zelfregie & Herstel',
      date: '2024',
    });
  });

  it.each([
    ['edplaats-amsterdam-zuid', '2016'],
    ['ease-amsterdam', '2019'],
    ['herstelhuis-noord-limburg', '2021'],
    ['herstelacademie-haarlem-en-meer', '2021-01'],
    ['de-kentering', null],
  ])('reads the date of %s as %s', (key, date) => {
    expect(sourceOf(row(key), 'general').date).toBe(date);
  });

  it('never shows a file name, a bracket or an address of a page as source', () => {
    for (const each of rows.values())
      for (const aspect of ['general', 'contact', 'address', 'hours'] as const)
        expect(sourceOf(each, aspect).source).not.toMatch(/\.txt|^\(|https?:/);
  });

  it('takes no date over an unknown one', () => {
    expect(latestDate(['2019', null])).toBeNull();
    expect(latestDate(['2019', '2019-11', '2018-12-31'])).toBe('2019-11');
    expect(latestDate([])).toBeNull();
  });
});
