import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records that turned out to be one, and pairs that look alike and are not. */
export class CreateRecordMerges1763801410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE record_merge (
        from_id uuid NOT NULL CONSTRAINT record_merge_pkey PRIMARY KEY,
        into_id uuid NOT NULL,
        merged_at timestamptz NOT NULL,
        merged_by text NOT NULL,
        reason text NOT NULL,
        CONSTRAINT record_merge_not_itself CHECK (from_id <> into_id)
      )`);
    await runner.query(`CREATE INDEX record_merge_by_into ON record_merge (into_id)`);
    await runner.query(`
      CREATE TABLE distinct_pair (
        first_id uuid NOT NULL,
        second_id uuid NOT NULL,
        noted_at timestamptz NOT NULL,
        noted_by text NOT NULL,
        CONSTRAINT distinct_pair_pkey PRIMARY KEY (first_id, second_id),
        CONSTRAINT distinct_pair_order CHECK (first_id < second_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE distinct_pair`);
    await runner.query(`DROP TABLE record_merge`);
  }
}
