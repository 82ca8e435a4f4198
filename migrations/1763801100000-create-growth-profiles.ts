import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What initiatives say about their own growth, and what of it they show. Tables of their own, that no
 * revision, registry file or public question joins. Levels are words in the database too.
 */
export class CreateGrowthProfiles1763801100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE criterion_assessment (
        initiative_id uuid NOT NULL,
        criterion smallint NOT NULL,
        version integer NOT NULL,
        narrative text,
        level text,
        evidence jsonb NOT NULL,
        goals jsonb NOT NULL,
        took_part text,
        peer_visit jsonb,
        saved_at timestamptz NOT NULL,
        actor text NOT NULL,
        CONSTRAINT criterion_assessment_pkey PRIMARY KEY (initiative_id, criterion, version),
        CONSTRAINT criterion_assessment_criterion CHECK (criterion BETWEEN 1 AND 10),
        CONSTRAINT criterion_assessment_level
          CHECK (level IN ('NOT_YET','DEVELOPING','WELL_UNDERWAY','LARGELY_MET','FULLY_MET'))
      )`);
    await runner.query(`
      CREATE TABLE criterion_publication (
        initiative_id uuid NOT NULL,
        criterion smallint NOT NULL,
        n integer NOT NULL,
        version integer,
        decided_at timestamptz NOT NULL,
        actor text NOT NULL,
        CONSTRAINT criterion_publication_pkey PRIMARY KEY (initiative_id, criterion, n),
        CONSTRAINT criterion_publication_criterion CHECK (criterion BETWEEN 1 AND 10)
      )`);
    for (const table of ['criterion_assessment', 'criterion_publication']) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE criterion_publication`);
    await runner.query(`DROP TABLE criterion_assessment`);
  }
}
