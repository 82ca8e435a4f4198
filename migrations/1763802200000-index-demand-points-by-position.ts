import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Coverage looks for the demand points around a place, by the position it measures with. */
export class IndexDemandPointsByPosition1763802200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX demand_point_rd ON demand_point
       USING gist (ST_SetSRID(ST_MakePoint(rd_x, rd_y), 28992))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX demand_point_rd`);
  }
}
