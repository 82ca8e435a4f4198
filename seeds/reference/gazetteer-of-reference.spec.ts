import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { resolveNear, type GazetteerFile } from '../../server/gazetteer/index.js';
import { labelOf, indexOf } from '../../server/gazetteer/gazetteer-index.js';
import { gazetteerOf } from '../../tests/fixtures/reference-gazetteer.js';
import { readDirectory } from './directory/read-directory.js';
import { readStarter } from './starter/read-starter.js';

/** What must hold for any gazetteer of the whole country. */
function holdsForTheWholeCountry(gazetteer: () => GazetteerFile): void {
  it('finds every place by its label, and every postcode', () => {
    const index = indexOf(gazetteer());
    const lost = gazetteer().places.filter((place) => {
      const result = resolveNear(gazetteer(), labelOf(index, place));
      return (
        result.kind !== 'found' ||
        result.place !== place.name ||
        result.municipality !== place.municipality
      );
    });
    expect(lost.map((place) => labelOf(index, place))).toEqual([]);
    for (const { code, municipality } of gazetteer().postcodes) {
      expect(resolveNear(gazetteer(), `${code} AB`)).toMatchObject({ kind: 'found', municipality });
    }
  });

  it.each([
    ['Den Haag', 'GM0518'],
    ["'s-gravenhage", 'GM0518'],
    ['den bosch', 'GM0796'],
    ["'s hertogenbosch", 'GM0796'],
    ['Blerick', 'GM0983'],
    ['IJmuiden', 'GM0453'],
    ['Hengelo (O.)', 'GM0164'],
    ['Hengelo Gld', 'GM1876'],
    ['Hengelo, Bronckhorst', 'GM1876'],
    ['alphen a/d rijn', 'GM0484'],
    ['Utrect', 'GM0344'],
    ['Amsterdm', 'GM0363'],
    ['Groningn', 'GM0014'],
    ['Eindhven', 'GM0772'],
    ['Almere', 'GM0034'],
    ['The Hague', 'GM0518'],
    ['3512 AB', 'GM0344'],
    ['1011ab', 'GM0363'],
  ])('understands %p', (text, municipality) => {
    expect(resolveNear(gazetteer(), text)).toMatchObject({ kind: 'found', municipality });
  });

  it('asks which Hengelo', () => {
    expect(resolveNear(gazetteer(), 'Hengelo')).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ label: 'Hengelo (Overijssel)' }, { label: 'Hengelo (Bronckhorst)' }],
    });
  });

  it('answers within two milliseconds, typing errors included', () => {
    const texts = ['Utrecht', '3512 AB', 'Utrrehct', 'xqzwvkpf', 'wolvega frl', 'bergen op zom'];
    for (const text of texts) resolveNear(gazetteer(), text);
    const started = performance.now();
    for (let round = 0; round < 50; round++) {
      for (const text of texts) resolveNear(gazetteer(), text);
    }
    expect((performance.now() - started) / (50 * texts.length)).toBeLessThan(2);
  });
}

const kilobytes = (gazetteer: GazetteerFile) =>
  brotliCompressSync(JSON.stringify(gazetteer)).length / 1000;

describe('the gazetteer of the starter data', () => {
  let gazetteer: GazetteerFile;
  beforeAll(async () => {
    gazetteer = gazetteerOf(await readStarter());
  });
  holdsForTheWholeCountry(() => gazetteer);

  it('is at most 50 kB to send', () => expect(kilobytes(gazetteer)).toBeLessThan(50));

  it('does not know the postcodes of villages', () => {
    expect(resolveNear(gazetteer, '9166 PX')).toMatchObject({
      kind: 'unknown',
      reason: 'POSTCODE_UNKNOWN',
    });
  });
});

const OFFICIAL = resolve('../shared/data/reference');
const describeWithOfficial = existsSync(OFFICIAL) ? describe : describe.skip;

describeWithOfficial('the gazetteer of the national files (needs ../shared)', () => {
  let gazetteer: GazetteerFile;
  beforeAll(async () => {
    gazetteer = gazetteerOf(await readDirectory(OFFICIAL));
  });
  holdsForTheWholeCountry(() => gazetteer);

  it('is at most 120 kB to send', () => expect(kilobytes(gazetteer)).toBeLessThan(120));

  it('understands a Dutch name where the place has a Frisian one', () => {
    expect(resolveNear(gazetteer, 'Holwerd')).toMatchObject({ municipality: 'GM1970' });
    expect(resolveNear(gazetteer, 'Bergum')).toMatchObject({ municipality: 'GM0737' });
  });

  it('does not take a mistake in the list for a postcode', () => {
    expect(resolveNear(gazetteer, '1234 AB')).toMatchObject({ reason: 'POSTCODE_UNKNOWN' });
  });
});
