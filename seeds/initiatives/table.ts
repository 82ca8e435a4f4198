import type { SeedRecord } from './build-record.js';
import { KEPT_APART, MERGES } from './merges.js';
import { precisionOf } from './report.js';
import { initiativeContentSchema } from '../../server/initiatives/initiative-content.js';
import { readSourceRows } from './source-row.js';
import { seedId } from './stable-id.js';

const PRECISION_WORDS = {
  ADDRESS: 'punt van het adres',
  POSTCODE: 'postcode',
  PLACE: 'plaats',
  MUNICIPALITY: 'gemeente',
  NONE: 'geen punt',
};

/** `TABLE.md`: every row of the sourced list and the initiative, location and offerings it became. */
export function formatSeedTable(records: SeedRecord[]): string {
  const byKey = new Map(records.map((record) => [record.key, record]));
  const lines = readSourceRows().map((row) => {
    const key = MERGES.find((merge) => merge.rows.includes(row.key))?.key ?? row.key;
    const record = byKey.get(key);
    if (record === undefined) throw new Error(`Row "${row.key}" became nothing.`);
    const content = initiativeContentSchema.parse(record.content);
    const location = content.locations.find(({ id }) => id === seedId('location', row.key));
    const offerings = content.offerings.filter(
      ({ locationId }) => locationId === (location?.id ?? null),
    );
    const where =
      location === undefined
        ? 'geen: organisatie als geheel'
        : [
            [location.site?.street, location.site?.houseNumber].filter(Boolean).join(' '),
            location.site?.place ?? location.site?.municipalityCode ?? 'plaats onbekend',
            `(${PRECISION_WORDS[precisionOf(location)]}${location.addressVisibility === 'HIDDEN' ? ', adres afgeschermd' : ''})`,
            location.lifecycle.status === 'OPEN' ? '' : location.lifecycle.status,
          ]
            .filter(Boolean)
            .join(' ');
    const offered = offerings.map(({ kind, name }) => `${name} [${kind}]`).join('; ');
    return `| ${row.number} | ${row.name} | ${record.slug} | ${where} | ${offered || 'onbekend'} |`;
  });
  const merges = MERGES.map(
    ({ name, rows, reason }) => `| ${name} | ${rows.join(', ')} | ${reason} |`,
  );
  return [
    '# From the sourced list to the register',
    '',
    'Made by `formatSeedTable` from `rows.ts`, `merges.ts` and `decisions.ts`; a test keeps it fresh.',
    '',
    '| rij | naam | initiatief | locatie | aanbod |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
    '## Rows that became one initiative',
    '',
    '| initiatief | rijen | reden |',
    '| --- | --- | --- |',
    ...merges,
    '',
    '## Rows that stayed apart',
    '',
    '| rijen | reden |',
    '| --- | --- |',
    ...KEPT_APART.map(({ rows, reason }) => `| ${rows} | ${reason} |`),
    '',
  ].join('\n');
}
