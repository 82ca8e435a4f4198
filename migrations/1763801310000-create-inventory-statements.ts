import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stated that a municipality was looked through, whom they asked, and until when that counts. */
export class CreateInventoryStatements1763801310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE inventory_statement (
        id uuid NOT NULL CONSTRAINT inventory_statement_pkey PRIMARY KEY,
        municipality_code text NOT NULL,
        stated_by text NOT NULL,
        stated_at timestamptz NOT NULL,
        stated_for text NOT NULL,
        asked text NOT NULL,
        stated_on date NOT NULL,
        valid_until date NOT NULL,
        ended_at timestamptz,
        ended_by text,
        CONSTRAINT inventory_statement_valid CHECK (valid_until > stated_on),
        CONSTRAINT inventory_statement_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      )`);
    await runner.query(`
      CREATE INDEX inventory_statement_by_municipality ON inventory_statement (municipality_code)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE inventory_statement`);
  }
}
