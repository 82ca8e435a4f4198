import type { DataSource } from 'typeorm';
import type { DemandPoints } from '../../server/coverage/model/demand.js';

let counter = 0;

/** Writes made-up demand points as one set. @returns its id */
export async function writeDemand(dataSource: DataSource, points: DemandPoints): Promise<number> {
  counter += 1;
  const sets: { id: number }[] = await dataSource.query(
    `INSERT INTO demand_set (source, year, hash) VALUES ($1, 2026, $1) RETURNING id`,
    [`bench ${counter}`],
  );
  const { id } = sets[0]!;
  const batch = 5_000;
  for (let from = 0; from < points.codes.length; from += batch) {
    const column = (values: ArrayLike<number>) => Array.from(values).slice(from, from + batch);
    await dataSource.query(
      `INSERT INTO demand_point (demand_set_id, code, municipality_code, latitude, longitude, rd_x, rd_y,
         inhabitants, age_0_14, age_15_24, age_25_44, age_45_64, age_65_plus)
       SELECT $1, code, municipality, 52, 5, x, y, people, 0, 0, 0, 0, 0
       FROM unnest($2::text[], $3::text[], $4::int[], $5::int[], $6::int[])
         AS p(code, municipality, x, y, people)`,
      [
        id,
        points.codes.slice(from, from + batch),
        column(points.municipality).map((index) => points.municipalities[index]),
        column(points.x),
        column(points.y),
        column(points.inhabitants),
      ],
    );
  }
  await dataSource.query('ANALYZE demand_point');
  return id;
}
