import { performance } from 'node:perf_hooks';
import { DataSource } from 'typeorm';
import { wgs84ToRd } from '../../server/gazetteer/index.js';
import { LocationsRepository } from '../../server/initiatives/locations.repository.js';
import { createDataSource } from '../../server/database/data-source.js';
import type { BenchDatabase } from './bench-database.js';
import { median } from './load.js';
import { pointsInTheNetherlands } from './points.js';

export const SIZES = [130, 13_000, 130_000] as const;

const ROUNDS = 8;
const WARM_UP = 20;
const QUESTIONS = 60;

/**
 * Milliseconds of one `nearest` (10 places) at each of SIZES, median, in turns. Each size is a table
 * of its own, with the columns and indexes the migrations made, and is asked by the application's own
 * repository on one connection.
 * @param database an empty one
 */
export async function nearestBySize(database: BenchDatabase): Promise<number[]> {
  const dataSource = createDataSource(database.url, { poolSize: 1 });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
    for (const size of SIZES) await fill(dataSource, size);
    const repository = new LocationsRepository(dataSource);
    const points = pointsInTheNetherlands(QUESTIONS).map(({ latitude, longitude }) => {
      const { x, y } = wgs84ToRd(latitude, longitude);
      return { rdX: x, rdY: y };
    });
    const times = new Map<number, number[]>(SIZES.map((size) => [size, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const size of SIZES) {
        await dataSource.query(`SET search_path TO ${schemaOf(size)}, public`);
        for (const point of points.slice(0, WARM_UP)) await ask(repository, point);
        for (const point of points) times.get(size)!.push(await ask(repository, point));
      }
    }
    return SIZES.map((size) => median(times.get(size)!));
  } finally {
    await dataSource.destroy();
  }
}

async function ask(
  repository: LocationsRepository,
  point: { rdX: number; rdY: number },
): Promise<number> {
  const started = performance.now();
  const rows = await repository.nearest(point, null, 10);
  const took = performance.now() - started;
  if (rows.length !== 10) throw new Error(`${rows.length} places were found, not 10.`);
  return took;
}

const schemaOf = (size: number): string => `synthetic_${size}`;

/**
 * Places that do not exist, strewn over the country: "Synthetic 1" and so on. Only the columns that
 * `nearest` reads are filled, so that a new column elsewhere in the model changes nothing here.
 */
async function fill(dataSource: DataSource, size: number): Promise<void> {
  const table = `${schemaOf(size)}.location`;
  await dataSource.query(`CREATE SCHEMA ${schemaOf(size)}`);
  await dataSource.query(`CREATE TABLE ${table} (LIKE public.location INCLUDING INDEXES)`);
  const columns = await dataSource.query<{ name: string }[]>(
    `SELECT quote_ident(attname) AS name FROM pg_attribute
     WHERE attrelid = '${table}'::regclass AND attnum > 0 AND attnotnull AND attname <> 'id'`,
  );
  const optional = columns.map(({ name }) => `ALTER COLUMN ${name} DROP NOT NULL`);
  await dataSource.query(`ALTER TABLE ${table} ${optional.join(', ')}`);
  await dataSource.query(
    `INSERT INTO ${table} (id, initiative_id, name, premises, lifecycle, precision,
       position_error_metres, latitude, longitude, rd)
     SELECT gen_random_uuid(), gen_random_uuid(), 'Synthetic ' || n, 'OWN', 'OPEN', 'PLACE', 0,
       ST_Y(ST_Transform(rd, 4326)), ST_X(ST_Transform(rd, 4326)), rd
     FROM (
       SELECT n, ST_SetSRID(ST_MakePoint(
         round(20000 + 250000 * mod(n * 0.7548776662466927::numeric, 1)),
         round(310000 + 300000 * mod(n * 0.5698402909980532::numeric, 1))), 28992) AS rd
       FROM generate_series(1, $1::int) n
     ) place`,
    [size],
  );
  await dataSource.query(`ANALYZE ${table}`);
}
