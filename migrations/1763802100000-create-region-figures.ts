import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures that stand beside the coverage of a region, as the reference data have them. */
export class CreateRegionFigures1763802100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE region_figure (
        load_id integer NOT NULL CONSTRAINT region_figure_load REFERENCES reference_load (id),
        region_code text NOT NULL,
        key text NOT NULL,
        value double precision NOT NULL,
        year smallint NOT NULL,
        source text NOT NULL,
        CONSTRAINT region_figure_pkey PRIMARY KEY (load_id, region_code, key),
        CONSTRAINT region_figure_value_finite CHECK (value > '-Infinity' AND value < 'Infinity')
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE region_figure`);
  }
}
