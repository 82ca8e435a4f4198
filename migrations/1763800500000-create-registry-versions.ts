import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every state of the public register that was ever published. */
export class CreateRegistryVersions1763800500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE registry_version (
        version text NOT NULL CONSTRAINT registry_version_pkey PRIMARY KEY,
        content_hash text NOT NULL,
        published_at timestamptz NOT NULL,
        file jsonb,
        details jsonb,
        withdrawn_at timestamptz,
        withdrawn_reason text
      )`);
    await runner.query(`CREATE INDEX registry_version_by_time ON registry_version (published_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE registry_version`);
  }
}
