import type { MigrationInterface, QueryRunner } from 'typeorm';

/** "Do not list", for as long as nobody of the initiative says otherwise. */
export class CreateListingRefusals1763801400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE listing_refusal (
        id uuid NOT NULL CONSTRAINT listing_refusal_pkey PRIMARY KEY,
        record_id uuid NOT NULL,
        names text[] NOT NULL,
        places text[] NOT NULL,
        phone text,
        website text,
        reason text NOT NULL,
        noted_at timestamptz NOT NULL,
        noted_by text NOT NULL,
        ended_at timestamptz,
        ended_by text,
        ended_reason text,
        CONSTRAINT listing_refusal_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      )`);
    await runner.query(`CREATE INDEX listing_refusal_by_record ON listing_refusal (record_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE listing_refusal`);
  }
}
