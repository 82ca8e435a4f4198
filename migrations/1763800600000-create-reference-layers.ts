import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Inland water and neighbouring countries, as the reference data have them. */
export class CreateReferenceLayers1763800600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reference_layer (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT reference_layer_pkey PRIMARY KEY,
        load_id integer NOT NULL CONSTRAINT reference_layer_load REFERENCES reference_load (id),
        kind text NOT NULL,
        geometry geometry(MultiPolygon, 4326) NOT NULL,
        CONSTRAINT reference_layer_kind CHECK (kind IN ('INLAND_WATER','NEIGHBOURS')),
        CONSTRAINT reference_layer_geometry_valid CHECK (ST_IsValid(geometry))
      )`);
    await runner.query(`CREATE INDEX reference_layer_by_load ON reference_layer (load_id, kind)`);
    await runner.query(
      `CREATE INDEX reference_layer_geometry ON reference_layer USING gist (geometry)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE reference_layer`);
  }
}
