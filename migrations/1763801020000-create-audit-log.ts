import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did what, under a pseudonym; rows are only ever added, which the database itself sees to. */
export class CreateAuditLog1763801020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_entry_pkey PRIMARY KEY,
        at timestamptz NOT NULL,
        actor text NOT NULL,
        act text NOT NULL,
        subject text NOT NULL,
        details jsonb NOT NULL
      )`);
    await runner.query(`CREATE INDEX audit_entry_by_subject ON audit_entry (subject, id)`);
    await runner.query(`
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_entry`);
  }
}
