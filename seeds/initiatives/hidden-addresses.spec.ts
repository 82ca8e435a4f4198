import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { initiativeContentSchema } from '../../server/initiatives/initiative-content.js';
import { DECISIONS } from './decisions.js';
import { readSeeds } from './index.js';
import { readSourceRows } from './source-row.js';

const LIST = path.resolve('../shared/data/initiatives.csv');
const rows = readSourceRows();
const hiddenRows = rows.filter((row) => DECISIONS[row.key]?.hidden);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe('hidden addresses', () => {
  it('are those of the places where people stay overnight', () => {
    expect(hiddenRows.map((row) => row.key)).toEqual([
      'respijthuis-en-herstelwerkplaats-alphen-aan-den-rijn',
      'respijthuis-hvo-querido-amsterdam',
      'respijthuis-ixta-noa-enschede',
      'herstelhuis-de-koolmees',
      'ixta-noa-groningen',
      'respijthuis-leidse-regio',
      'herstelhuis-noord-limburg',
      'respijtvoorziening-mauritzhof',
      'stichting-ervaring-die-staat',
      'respijthuis-rotterdam-oost',
      'enik-retreat',
      'wegloophuis-utrecht',
      'respijthuis-de-halte',
      'logeerhuis-zeeuwse-gronden-hulst',
    ]);
  });

  it('covers every location with a stay, except where a walk-in is published at the address', () => {
    const shown = readSeeds()
      .map(({ content }) => initiativeContentSchema.parse(content))
      .flatMap(({ offerings, locations }) =>
        locations.filter(
          ({ id, addressVisibility }) =>
            addressVisibility === 'PUBLIC' &&
            offerings.some((offering) => offering.locationId === id && offering.kind === 'respite'),
        ),
      );
    expect(shown.map(({ site }) => site?.place)).toEqual(['Zutphen']);
  });

  it('are absent from rows and records: place and municipality alone remain', () => {
    for (const row of hiddenRows)
      expect([row.street, row.house_number, row.postcode, row.lat, row.lon].join('')).toBe('');
    const hidden = readSeeds()
      .map(({ content }) => initiativeContentSchema.parse(content))
      .flatMap(({ locations }) => locations)
      .filter(({ addressVisibility }) => addressVisibility === 'HIDDEN');
    expect(hidden).toHaveLength(14);
    for (const { site } of hidden)
      expect(site).toMatchObject({
        street: null,
        houseNumber: null,
        postcode: null,
        latitude: null,
        longitude: null,
        description: null,
        place: expect.any(String),
        municipalityCode: expect.stringMatching(/^GM\d{4}$/),
      });
  });
});

const describeWithList = existsSync(LIST) ? describe : describe.skip;
describeWithList('hidden addresses against the list (skipped without ../shared/data)', () => {
  it('stand in no file under seeds', () => {
    const list: Record<string, string>[] = parse(readFileSync(LIST, 'utf8'), { columns: true });
    const hiddenNumbers = new Set(hiddenRows.map(({ number }) => number));
    const isHidden = (_cells: unknown, index: number) => hiddenNumbers.has(index + 1);
    const hidden = list.filter(isHidden);
    const shown = list.filter((cells, index) => !isHidden(cells, index));
    const texts = filesUnder(path.resolve('seeds')).map((file) => readFileSync(file, 'utf8'));
    const occurs = (pattern: RegExp) => texts.some((text) => pattern.test(text));
    const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

    let checked = 0;
    for (const cells of hidden) {
      const { street = '', house_number: houseNumber = '', postcode = '' } = cells;
      const sameStreet = shown.filter((other) => other.street === street);
      if (street !== '' && sameStreet.length === 0) {
        expect(occurs(new RegExp(literal(street), 'i'))).toBe(false);
        checked += 1;
      } else if (street !== '') {
        // Another place in this street is public: the street may be named, this number may not.
        const published = sameStreet.map((other) => literal(other.house_number ?? '')).join('|');
        const pattern = `${literal(street)}[^\\w\\n]{1,4}(?!(?:${published})\\b)${literal(houseNumber)}\\b`;
        expect(occurs(new RegExp(pattern, 'i'))).toBe(false);
        checked += 1;
      }
      if (postcode !== '') expect(occurs(new RegExp(literal(postcode), 'i'))).toBe(false);
    }
    expect(checked).toBe(6);

    // Names in the list that hold a street of a hidden place, and are not in the register.
    const withheldNames = hidden.filter((cells) => {
      const committed = rows[list.indexOf(cells)];
      return committed?.location_name !== cells.location_name;
    });
    expect(withheldNames).toHaveLength(4);
    const names = withheldNames
      .map((cells) => (cells.location_name ?? '').split(' ').at(-1) ?? '')
      .filter((word) => !shown.some((other) => other.street === word));
    expect(names).toHaveLength(3);
    for (const word of names) expect(occurs(new RegExp(`\\b${literal(word)}\\b`, 'i'))).toBe(false);
  });
});
