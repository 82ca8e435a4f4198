import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every mail, from the moment somebody wants it sent; the log is the queue. */
export class CreateMailLog1763801010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail_message (
        id uuid NOT NULL CONSTRAINT mail_message_pkey PRIMARY KEY,
        kind text NOT NULL,
        account_id uuid,
        recipient text,
        subject text NOT NULL,
        body text,
        state text NOT NULL,
        queued_at timestamptz NOT NULL,
        sent_at timestamptz,
        attempts integer NOT NULL,
        next_attempt_at timestamptz NOT NULL,
        last_fault text,
        CONSTRAINT mail_message_state CHECK (state IN ('QUEUED','SENT','FAILED','KEPT'))
      )`);
    await runner.query(
      `CREATE INDEX mail_message_waiting ON mail_message (next_attempt_at) WHERE state = 'QUEUED'`,
    );
    await runner.query(`CREATE INDEX mail_message_by_account ON mail_message (account_id)`);
    await runner.query(`
      CREATE TABLE mail_refusal (
        email_hash text NOT NULL CONSTRAINT mail_refusal_pkey PRIMARY KEY,
        refused_at timestamptz NOT NULL,
        noted_by text NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mail_refusal`);
    await runner.query(`DROP TABLE mail_message`);
  }
}
