import type { MigrationInterface, QueryRunner } from 'typeorm';

/** PostGIS for places, trigrams for typing errors. */
export class CreateExtensions1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS postgis`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
  }

  /** The extensions stay: they may have been there before us, and others may use them. */
  async down(): Promise<void> {}
}
