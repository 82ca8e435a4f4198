import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a record that became part of another had of growth and figures that could not go along. */
export class AddWhatStayedApartToRecordMerges1763801600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE record_merge
        ADD growth_apart boolean NOT NULL DEFAULT true,
        ADD figures_apart jsonb NOT NULL DEFAULT '[]'`);
    // Until now nothing went along.
    await runner.query(`
      UPDATE record_merge SET figures_apart = kept.figures
        FROM (SELECT initiative_id, jsonb_agg(DISTINCT jsonb_build_object(
                       'year', year, 'municipalityCode', municipality_code)) AS figures
                FROM yearly_figure GROUP BY initiative_id) kept
       WHERE kept.initiative_id = from_id`);
    await runner.query(`
      ALTER TABLE record_merge
        ALTER growth_apart DROP DEFAULT, ALTER figures_apart DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE record_merge DROP growth_apart, DROP figures_apart`);
  }
}
