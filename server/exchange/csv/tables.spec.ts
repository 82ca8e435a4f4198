import { parse } from 'csv-parse/sync';
import type { RegistryLocation } from '../../registry/registry-file.js';
import {
  aPublicInitiative,
  aPublication,
  aPublicLocation,
  CONFIRMED_LATELY,
  openOn,
} from '../publication.spec-support.js';
import { csvOf } from './csv-of.js';
import { initiativesCsv, locationsCsv } from './tables.js';
import { TEXT } from './column.js';

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });
const locationRow = (rest: Partial<RegistryLocation>) =>
  rowsOf(
    locationsCsv(aPublication([aPublicInitiative({ locations: [aPublicLocation(rest)] })])),
  )[0]!;

describe('a table', () => {
  const column = {
    name: 'a',
    type: TEXT,
    title: { nl: 'A', en: 'A' },
    description: { nl: 'A', en: 'A' },
    of: (value: string | readonly string[] | null) => value,
  };

  it('is as RFC 4180 has it', () => {
    expect(csvOf([column], ['x', null, 'een "woord", en\nmeer', ['b', 'c']])).toBe(
      'a\r\nx\r\n""\r\n"een ""woord"", en\nmeer"\r\nb|c\r\n'.replace('""\r\n"een', '\r\n"een'),
    );
  });

  it.each(['=1+1', '+31', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])(
    'makes no formula of %j',
    (text) => {
      const [[cell]] = parse(csvOf([column], [text]), { from: 2 }) as [[string]];
      expect(cell).toBe(`'${text}`);
    },
  );
});

describe('the table of locations', () => {
  it('gives hours only when they are confirmed, with until when', () => {
    expect(locationRow({ hours: openOn([1]), hoursSource: CONFIRMED_LATELY })).toMatchObject({
      hours_status: 'CONFIRMED',
      hours_osm: 'Mo 10:00-14:00',
      hours_confirmed_at: '2026-11-01T09:00:00.000Z',
      hours_confirmed_until: '2027-11-01T23:00:00.000Z',
      hours_source: 'een verzonnen bron',
    });
  });

  it.each([
    [{ hours: openOn([1]), hoursSource: { source: 'bron', sourceDate: '2019' } }, 'UNCONFIRMED'],
    [
      {
        hours: openOn([1]),
        hoursSource: { ...CONFIRMED_LATELY, confirmedAt: '2024-01-01T00:00:00Z' },
      },
      'UNCONFIRMED',
    ],
    [{}, 'UNKNOWN'],
    [
      {
        hours: openOn([1]),
        hoursSource: CONFIRMED_LATELY,
        lifecycle: { status: 'TEMPORARILY_CLOSED' as const },
      },
      'NOT_OPEN',
    ],
  ])('gives no time of other hours, in no column', (rest, hours_status) => {
    const row = locationRow(rest);
    expect(row).toMatchObject({
      hours_status,
      hours_osm: '',
      hours_confirmed_at: '',
      hours_confirmed_until: '',
    });
    expect(JSON.stringify(Object.values(row))).not.toMatch(/10[.:]00-|Mo/);
  });

  it('tells what is hidden, and rounds an error up', () => {
    expect(locationRow({})).toMatchObject({ address_visibility: 'PUBLIC', error_metres: '11' });
    const location = aPublicLocation();
    const hidden = aPublication([aPublicInitiative({ locations: [location] })], {
      hidden: [location.id],
    });
    expect(rowsOf(locationsCsv(hidden))[0]).toMatchObject({ address_visibility: 'HIDDEN' });
  });
});

describe('the table of initiatives', () => {
  const phone = (sourceDate: string) =>
    rowsOf(
      initiativesCsv(
        aPublication([
          aPublicInitiative({
            contact: { phone: { value: '+31881234567', source: 'bron', sourceDate } },
          }),
        ]),
      ),
    )[0]!;

  it('has a number as an address, with its source', () => {
    expect(phone('2026')).toMatchObject({
      phone: 'tel:+31881234567',
      phone_source: 'bron',
      phone_source_date: '2026',
      phone_confirmed_at: '',
    });
  });

  it('leaves a number that is too old out, and its source with it', () => {
    expect(phone('2019')).toMatchObject({ phone: '', phone_source: '', phone_source_date: '' });
  });
});
