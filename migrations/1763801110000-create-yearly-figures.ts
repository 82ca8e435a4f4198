import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What initiatives counted per year, in one municipality or all together, and whether they show it. */
export class CreateYearlyFigures1763801110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE yearly_figure (
        id uuid NOT NULL CONSTRAINT yearly_figure_pkey PRIMARY KEY,
        initiative_id uuid NOT NULL,
        municipality_code text,
        year smallint NOT NULL,
        version integer NOT NULL,
        participants integer,
        groups integer,
        volunteers integer,
        staff_with_lived_experience integer,
        published boolean NOT NULL,
        saved_at timestamptz NOT NULL,
        actor text NOT NULL,
        CONSTRAINT yearly_figure_not_negative CHECK (participants >= 0 AND groups >= 0
          AND volunteers >= 0 AND staff_with_lived_experience >= 0)
      )`);
    // "All together" has no code, and there may be one of that too.
    await runner.query(`
      CREATE UNIQUE INDEX yearly_figure_version
      ON yearly_figure (initiative_id, year, (coalesce(municipality_code, '')), version)`);
    await runner.query(`
      CREATE TRIGGER yearly_figure_append_only BEFORE UPDATE OR DELETE ON yearly_figure
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE yearly_figure`);
  }
}
