import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What editors are writing, and what waits for a keeper; where each published value came from. */
export class CreateProposals1763801500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE draft (
        record_id uuid NOT NULL,
        account_id uuid NOT NULL CONSTRAINT draft_account REFERENCES account (id),
        version integer NOT NULL,
        base integer NOT NULL,
        changes jsonb NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT draft_pkey PRIMARY KEY (record_id, account_id)
      )`);
    await runner.query(`
      CREATE TABLE proposal (
        id uuid NOT NULL CONSTRAINT proposal_pkey PRIMARY KEY,
        record_id uuid NOT NULL,
        author text NOT NULL,
        base integer NOT NULL,
        changes jsonb NOT NULL,
        reason text NOT NULL,
        source text NOT NULL,
        state text NOT NULL,
        made_at timestamptz NOT NULL,
        decided_at timestamptz,
        decided_by text,
        decision_note text,
        published_revision integer,
        CONSTRAINT proposal_state CHECK (state IN ('WAITING','ACCEPTED','REFUSED','WITHDRAWN')),
        CONSTRAINT proposal_decided CHECK ((state = 'WAITING') = (decided_at IS NULL))
      )`);
    await runner.query(`CREATE INDEX proposal_by_record ON proposal (record_id)`);
    await runner.query(
      `CREATE INDEX proposal_waiting ON proposal (made_at) WHERE state = 'WAITING'`,
    );
    await runner.query(`ALTER TABLE revision ADD sources jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE revision ALTER sources DROP DEFAULT`);
    // Drafts and proposals stand in tables of their own: a revision is what was public, or left it.
    await runner.query(`ALTER TABLE revision DROP CONSTRAINT revision_state`);
    await runner.query(
      `ALTER TABLE revision ADD CONSTRAINT revision_state CHECK (state IN ('PUBLISHED','WITHDRAWN'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE revision DROP CONSTRAINT revision_state`);
    await runner.query(
      `ALTER TABLE revision ADD CONSTRAINT revision_state
       CHECK (state IN ('DRAFT','PROPOSED','PUBLISHED','REJECTED','WITHDRAWN'))`,
    );
    await runner.query(`ALTER TABLE revision DROP sources`);
    await runner.query(`DROP TABLE proposal`);
    await runner.query(`DROP TABLE draft`);
  }
}
