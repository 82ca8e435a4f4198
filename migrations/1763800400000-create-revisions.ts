import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people wrote, where each field comes from, and who confirmed it. */
export class CreateRevisions1763800400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE revision (
        record_id uuid NOT NULL,
        n integer NOT NULL,
        state text NOT NULL,
        content jsonb NOT NULL,
        schema_version integer NOT NULL,
        base integer,
        actor text NOT NULL,
        reason text NOT NULL,
        created_at timestamptz NOT NULL,
        published_at timestamptz,
        CONSTRAINT revision_pkey PRIMARY KEY (record_id, n),
        CONSTRAINT revision_state
          CHECK (state IN ('DRAFT','PROPOSED','PUBLISHED','REJECTED','WITHDRAWN')),
        CONSTRAINT revision_published CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL))
      )`);
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER revision_append_only BEFORE UPDATE OR DELETE ON revision
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TABLE field_fact (
        record_id uuid NOT NULL,
        path text NOT NULL,
        source text NOT NULL,
        source_date text,
        value_hash text NOT NULL,
        seeded boolean NOT NULL,
        CONSTRAINT field_fact_pkey PRIMARY KEY (record_id, path)
      )`);
    await runner.query(`
      CREATE TABLE confirmation (
        id uuid NOT NULL CONSTRAINT confirmation_pkey PRIMARY KEY,
        record_id uuid NOT NULL,
        location_id uuid,
        field_group text NOT NULL,
        confirmed_at timestamptz NOT NULL,
        confirmed_by text NOT NULL,
        way text NOT NULL,
        confirmed_values jsonb NOT NULL,
        CONSTRAINT confirmation_way CHECK (way IN ('PHONE','MAIL','VISIT','SELF'))
      )`);
    await runner.query(`CREATE INDEX confirmation_by_record ON confirmation (record_id)`);
    await runner.query(`
      CREATE TRIGGER confirmation_append_only BEFORE UPDATE OR DELETE ON confirmation
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE confirmation`);
    await runner.query(`DROP TABLE field_fact`);
    await runner.query(`DROP TABLE revision`);
    await runner.query(`DROP FUNCTION refuse_change()`);
  }
}
