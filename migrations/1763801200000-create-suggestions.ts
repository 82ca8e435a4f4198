import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What visitors tell the register; no column says who told it. */
export class CreateSuggestions1763801200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE suggestion (
        id uuid NOT NULL CONSTRAINT suggestion_pkey PRIMARY KEY,
        kind text NOT NULL,
        record_id uuid,
        about text NOT NULL,
        text text NOT NULL,
        place_name text,
        place_town text,
        place_website text,
        place_phone text,
        received_at timestamptz NOT NULL,
        handled_at timestamptz,
        handled_by text,
        outcome text,
        note text,
        CONSTRAINT suggestion_kind CHECK (kind IN ('RECORD','NEW_PLACE','SAFETY')),
        CONSTRAINT suggestion_about
          CHECK (about IN ('HOURS','ADDRESS','CONTACT','GONE','OTHER')),
        CONSTRAINT suggestion_outcome
          CHECK (outcome IN ('DONE','NOT_CHANGED','DUPLICATE','SPAM')),
        CONSTRAINT suggestion_handled CHECK (
          (handled_at IS NULL) = (outcome IS NULL) AND (handled_at IS NULL) = (handled_by IS NULL)
        )
      )`);
    await runner.query(`CREATE INDEX suggestion_by_record ON suggestion (record_id)`);
    await runner.query(`CREATE INDEX suggestion_in_order ON suggestion (handled_at, received_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE suggestion`);
  }
}
