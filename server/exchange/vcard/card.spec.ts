import { parse } from 'vcard4';
import type { RegistryInitiative } from '../../registry/registry-file.js';
import {
  aPublicInitiative,
  aPublication,
  aPublicLocation,
  CONFIRMED_LATELY,
  INITIATIVE_ID,
  LOCATION_ID,
  onlyRecord,
  openOn,
} from '../publication.spec-support.js';
import { cardsOf } from './card.js';

const cards = (
  initiative: RegistryInitiative,
  options: Parameters<typeof aPublication>[1] = {},
) => {
  const publication = aPublication([initiative], options);
  return cardsOf(publication, onlyRecord(publication));
};
/** The values of a property of each card, by a reader that is not ours. */
const read = (text: string) =>
  text
    .split(/(?<=^END:VCARD\r\n)/m)
    .filter((card) => card !== '')
    .map(
      (card) =>
        (name: string): unknown[] =>
          (parse(card) as { getProperty(name: string): { value: unknown }[] })
            .getProperty(name)
            .map(({ value }) => value),
    );
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

const NEW_PHONE = { value: '+31881234567', source: 'een verzonnen bron', sourceDate: '2026' };
const OLD_PHONE = { value: '+31881234567', source: 'een verzonnen bron', sourceDate: '2019' };

describe('the card of an initiative', () => {
  it('says who, where and how to get in touch', () => {
    const text = cards(
      aPublicInitiative({
        languages: ['nl', 'ar'],
        contact: {
          phone: NEW_PHONE,
          email: { value: 'hallo@verzonnen.test', source: 'een verzonnen bron' },
          website: { value: 'https://verzonnen.test/?a=1,2;3', source: 'een verzonnen bron' },
        },
        locations: [aPublicLocation({ name: 'Huis Noord' })],
      }),
      { changedAt: () => '2026-11-10T10:00:00.000Z' },
    );
    expect(read(text)).toHaveLength(1);
    const lines = unfolded(text).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'VERSION:4.0',
        'KIND:org',
        `UID:urn:uuid:${LOCATION_ID}`,
        'FN:Verzonnen plek\\, Huis Noord',
        'ORG:Verzonnen plek',
        'ADR;TYPE=work:;;Verzonnenlaan 1;Verzonnen Stad;;1234 AB;Nederland',
        'TEL;VALUE=uri;TYPE="work,voice":tel:+31881234567',
        'EMAIL;TYPE=work:hallo@verzonnen.test',
        'URL;TYPE=work:https://verzonnen.test/?a=1,2;3',
        'URL:https://kaart.test/initiatief/verzonnen-plek',
        'GEO:geo:52.5,5.25',
        'LANG:nl',
        'LANG:ar',
        'REV:20261110T100000Z',
        'SOURCE:https://kaart.test/initiatief/verzonnen-plek.vcf',
      ]),
    );
    expect(lines[0]).toBe('BEGIN:VCARD');
    expect(lines[1]).toBe('VERSION:4.0');
    expect(lines.find((line) => line.startsWith('NOTE:'))).toContain('Nog door niemand bevestigd.');
  });

  it('is one per place, and one for itself where there is none', () => {
    const second = aPublicLocation({ id: LOCATION_ID.replace('a1', 'a2'), name: 'Huis Zuid' });
    const two = cards(aPublicInitiative({ locations: [aPublicLocation(), second] }));
    expect(read(two)).toHaveLength(2);
    const none = cards(aPublicInitiative());
    expect(read(none)).toHaveLength(1);
    expect(none).toContain(`UID:urn:uuid:${INITIATIVE_ID}\r\n`);
    expect(none).not.toContain('ADR');
  });

  it('tells no number that is too old', () => {
    const text = cards(aPublicInitiative({ contact: { phone: OLD_PHONE } }));
    expect(text).not.toContain('TEL');
    expect(text).not.toContain('881234567');
  });

  it('tells no street and no point of a hidden address', () => {
    const location = aPublicLocation({ precision: 'PLACE' });
    delete location.address;
    delete location.postcode;
    const text = cards(aPublicInitiative({ locations: [location] }), { hidden: [location.id] });
    expect(text).toContain('ADR;TYPE=work:;;;Verzonnen Stad;;;Nederland\r\n');
    expect(text).not.toContain('GEO');
    expect(unfolded(text)).toContain('Het adres is niet openbaar.');
  });

  it('gives the centre of an area as no point of a place', () => {
    const text = cards(
      aPublicInitiative({ locations: [aPublicLocation({ precision: 'POSTCODE' })] }),
    );
    expect(text).not.toContain('GEO');
  });

  it.each([
    [{ hours: openOn([1]), hoursSource: { source: 'x', sourceDate: '2019' } }, 'Niemand heeft'],
    [{ hours: openOn([1]), hoursSource: CONFIRMED_LATELY }, 'bevestigd op 1 november 2026.'],
    [{}, 'Wij weten niet wanneer'],
    [{ lifecycle: { status: 'CLOSED' as const } }, 'Deze plek is gestopt.'],
  ])('says how sure the hours are, and never which', (rest, words) => {
    const text = unfolded(cards(aPublicInitiative({ locations: [aPublicLocation(rest)] })));
    expect(text).toContain(words);
    expect(text).not.toMatch(/10[.:]00/);
  });

  it.each([
    'Thee, koffie; en\\of koek',
    'Twee\nregels',
    'مكان للتعافي، والراحة؛ '.repeat(6),
    'BEGIN:VCARD\r\nEND:VCARD',
    '🫶🏽'.repeat(40),
  ])('holds any name: %j', (name) => {
    const text = cards(
      aPublicInitiative({ name, locations: [aPublicLocation({ name: undefined })] }),
    );
    expect(text.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(1);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(Buffer.from(line).toString()).toBe(line);
    }
    const [card] = read(text);
    const [value] = card!('FN');
    // After a colon the reader leaves a line break as it was written.
    expect(String(value).replaceAll('\\n', '\n')).toBe(name.replaceAll('\r\n', '\n'));
  });
});
