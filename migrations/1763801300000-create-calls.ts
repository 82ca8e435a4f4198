import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was called and what came of it; rows are only ever added, which the database itself sees to. */
export class CreateCalls1763801300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE call (
        id uuid NOT NULL CONSTRAINT call_pkey PRIMARY KEY,
        record_id uuid NOT NULL,
        at timestamptz NOT NULL,
        by text NOT NULL,
        outcome text NOT NULL,
        note text,
        call_back_on date,
        wrong_groups text[] NOT NULL,
        CONSTRAINT call_outcome CHECK (
          outcome IN ('NO_ANSWER','CALL_BACK','SPOKEN','DECLINED','WRONG_NUMBER'))
      )`);
    await runner.query(`CREATE INDEX call_by_record ON call (record_id, at)`);
    await runner.query(`
      CREATE TRIGGER call_append_only BEFORE UPDATE OR DELETE ON call
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE call`);
  }
}
