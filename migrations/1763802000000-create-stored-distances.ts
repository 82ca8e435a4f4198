import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Distances that take long to find: around water, and by travel time. */
export class CreateStoredDistances1763802000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE distance_set (
        id integer NOT NULL GENERATED ALWAYS AS IDENTITY CONSTRAINT distance_set_pkey PRIMARY KEY,
        model text NOT NULL,
        demand_set_id integer NOT NULL
          CONSTRAINT distance_set_demand REFERENCES demand_set (id) ON DELETE CASCADE,
        key text NOT NULL CONSTRAINT distance_set_key UNIQUE,
        used_at timestamptz NOT NULL,
        CONSTRAINT distance_set_model CHECK (model IN ('AROUND_WATER','TRAVEL_TIME'))
      )`);
    await runner.query(
      `CREATE INDEX distance_set_by_demand ON distance_set (demand_set_id, model)`,
    );
    await runner.query(`
      CREATE TABLE stored_distance (
        distance_set_id integer NOT NULL
          CONSTRAINT stored_distance_set REFERENCES distance_set (id) ON DELETE CASCADE,
        rd_x integer NOT NULL,
        rd_y integer NOT NULL,
        demand_point_ids integer[] NOT NULL,
        distances integer[] NOT NULL,
        CONSTRAINT stored_distance_pkey PRIMARY KEY (distance_set_id, rd_x, rd_y),
        CONSTRAINT stored_distance_pairs CHECK (cardinality(demand_point_ids) = cardinality(distances))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE stored_distance`);
    await runner.query(`DROP TABLE distance_set`);
  }
}
