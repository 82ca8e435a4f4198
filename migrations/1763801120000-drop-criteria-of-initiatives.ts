import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The growth profile is no part of the public record any more (decision 17); it was empty for everybody. */
export class DropCriteriaOfInitiatives1763801120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE initiative DROP COLUMN criteria`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE initiative ADD COLUMN criteria jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE initiative ALTER COLUMN criteria DROP DEFAULT`);
  }
}
