import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which records a publication brought, changed or took away. Empty at first: the next publication
 * writes down all that is public then, and history begins with it.
 */
export class CreateRegistryChanges1763803000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE registry_change (
        n integer NOT NULL CONSTRAINT registry_change_pkey PRIMARY KEY,
        ordinal integer NOT NULL,
        at timestamptz NOT NULL,
        kind text NOT NULL,
        initiative_id uuid NOT NULL,
        CONSTRAINT registry_change_kind CHECK (kind IN ('PUBLISHED', 'CHANGED', 'WITHDRAWN'))
      )`);
    await runner.query(
      `CREATE INDEX registry_change_by_initiative ON registry_change (initiative_id, n)`,
    );
    await runner.query(`CREATE INDEX registry_change_by_at ON registry_change (at, n)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE registry_change`);
  }
}
