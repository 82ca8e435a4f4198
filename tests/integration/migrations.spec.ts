import { openTestDatabase, type TestDatabase } from '../setup/database.js';

describe('the migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  const tables = async (): Promise<string[]> =>
    (
      await database.dataSource.query<{ name: string }[]>(
        `SELECT tablename AS name FROM pg_tables
         WHERE schemaname = 'public' AND tablename NOT IN ('migrations', 'spatial_ref_sys') ORDER BY 1`,
      )
    ).map((row) => row.name);

  it('make exactly what the entities describe', async () => {
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('go down to nothing and up again to the same', async () => {
    const before = await tables();
    for (const _migration of database.dataSource.migrations) {
      await database.dataSource.undoLastMigration();
    }
    expect(await tables()).toEqual([]);

    await database.dataSource.runMigrations();

    expect(await tables()).toEqual(before);
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries).toEqual([]);
  });
});
