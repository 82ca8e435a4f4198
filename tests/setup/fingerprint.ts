import type { DataSource } from 'typeorm';

/** Rows that are of the tools, and rows that an attempt may leave: who tried, and what was typed. */
const NOT_COUNTED = new Set(['migrations', 'spatial_ref_sys', 'audit_entry', 'draft']);

/**
 * What every table holds, as one value per table: a row that is written again, even to what it was, gives
 * another. It compares row versions, so that millions of coordinates cost nothing.
 */
export async function fingerprint(dataSource: DataSource): Promise<Record<string, string>> {
  const found: { name: string }[] = await dataSource.query(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const tables = found.map(({ name }) => name).filter((name) => !NOT_COUNTED.has(name));
  const rows: { name: string; mark: string }[] = await dataSource.query(
    tables
      .map(
        (name) =>
          `SELECT '${name}' AS name, count(*) || ' ' ||
             md5(coalesce(string_agg(xmin::text || ctid::text, ' ' ORDER BY ctid), '')) AS mark
             FROM "${name}"`,
      )
      .join(' UNION ALL '),
  );
  return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]));
}
