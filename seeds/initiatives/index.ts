import { buildRecord, type SeedRecord } from './build-record.js';
import { MERGES } from './merges.js';
import { readSourceRows, type SourceRow } from './source-row.js';

export type { SeedRecord } from './build-record.js';
export { formatSeedTable } from './table.js';
export { formatSeedReport, seedReport, type SeedReport } from './report.js';

/**
 * The sourced list of initiatives in the register's model, in the order of the list: 119 rows, every
 * one of them unconfirmed. Computed from the facts in `rows.ts`; ids and slugs are the same each time.
 */
export function readSeeds(): SeedRecord[] {
  const rows = readSourceRows();
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const rowNamed = (key: string): SourceRow => {
    const row = byKey.get(key);
    if (row === undefined) throw new Error(`No row is called "${key}".`);
    return row;
  };
  const merged = new Set(MERGES.flatMap((merge) => merge.rows));
  const records = [
    ...MERGES.map((merge) => ({
      number: Math.min(...merge.rows.map((key) => rowNamed(key).number)),
      record: buildRecord(merge.rows.map(rowNamed), merge),
    })),
    ...rows
      .filter((row) => !merged.has(row.key))
      .map((row) => ({ number: row.number, record: buildRecord([row], null) })),
  ];
  return records.sort((a, b) => a.number - b.number).map(({ record }) => record);
}
