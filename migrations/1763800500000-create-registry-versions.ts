import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every state of the public register that was ever published. */
export class CreateRegistryVersions1763800500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE registry_version (
        version text NOT NULL CONSTRAINT registry_version_pkey PRIMARY KEY,
        ordinal integer NOT NULL CONSTRAINT registry_version_ordinal UNIQUE,
        content_hash text NOT NULL,
        published_at timestamptz NOT NULL,
        file jsonb NOT NULL,
        details jsonb NOT NULL,
        withdrawn_at timestamptz,
        withdrawn_reason text
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE registry_version`);
  }
}
