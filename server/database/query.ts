import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/**
 * Runs one read-only statement on the pool, prepared once per connection under its name. For the
 * few questions that are asked thousands of times a second; everything else goes through TypeORM.
 */
export async function query<Row extends object>(
  dataSource: DataSource,
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const { master } = dataSource.driver as unknown as { master: Pool };
  const result = await master.query<Row>({ name, text, values });
  return result.rows;
}
