import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Geography and statistics: regions per division, places, postcodes, and where people live. */
export class CreateRegions1763800100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reference_load (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT reference_load_pkey PRIMARY KEY,
        kind text NOT NULL,
        hash text NOT NULL,
        fingerprint text,
        division_year smallint NOT NULL,
        approximate boolean NOT NULL,
        postcodes_complete boolean NOT NULL,
        sources jsonb NOT NULL,
        notes text[] NOT NULL,
        loaded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT reference_load_kind CHECK (kind IN ('directory','official','starter'))
      )`);
    await runner.query(`
      CREATE TABLE region (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT region_pkey PRIMARY KEY,
        load_id integer NOT NULL CONSTRAINT region_load REFERENCES reference_load (id),
        kind text NOT NULL,
        code text NOT NULL,
        year smallint NOT NULL,
        name text NOT NULL,
        approximate boolean NOT NULL,
        official_population integer,
        official_population_year smallint,
        geometry geometry(MultiPolygon, 4326),
        latitude double precision,
        longitude double precision,
        rd_x integer,
        rd_y integer,
        error_metres integer,
        CONSTRAINT region_kind_code_year UNIQUE (kind, code, year),
        CONSTRAINT region_kind CHECK (kind IN ('COUNTRY','PROVINCE','IZA_REGION','ZORGKANTOOR_REGION',
          'GGD_REGION','MUNICIPALITY','DISTRICT','POSTCODE_AREA')),
        CONSTRAINT region_geometry_valid CHECK (ST_IsValid(geometry)),
        CONSTRAINT region_population_has_year
          CHECK ((official_population IS NULL) = (official_population_year IS NULL)),
        CONSTRAINT region_centre_complete CHECK ((latitude IS NULL) = (rd_x IS NULL))
      )`);
    await runner.query(`CREATE INDEX region_by_load ON region (load_id, kind)`);
    await runner.query(`CREATE INDEX region_by_code ON region (code)`);
    await runner.query(`CREATE INDEX region_geometry ON region USING gist (geometry)`);
    await runner.query(`
      CREATE TABLE region_parent (
        region_id integer NOT NULL
          CONSTRAINT region_parent_region REFERENCES region (id) ON DELETE CASCADE,
        parent_id integer NOT NULL
          CONSTRAINT region_parent_parent REFERENCES region (id) ON DELETE CASCADE,
        CONSTRAINT region_parent_pkey PRIMARY KEY (region_id, parent_id)
      )`);
    await runner.query(`CREATE INDEX region_parent_by_parent ON region_parent (parent_id)`);
    await runner.query(`
      CREATE TABLE place (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT place_pkey PRIMARY KEY,
        name text NOT NULL,
        aliases text[] NOT NULL,
        folded_names text[] NOT NULL,
        municipality_code text NOT NULL,
        latitude double precision NOT NULL,
        longitude double precision NOT NULL,
        rd_x integer NOT NULL,
        rd_y integer NOT NULL,
        error_metres integer NOT NULL
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX place_name_in_municipality ON place (municipality_code, name)`,
    );
    await runner.query(`CREATE INDEX place_folded_names ON place USING gin (folded_names)`);
    await runner.query(`
      CREATE TABLE postcode_area (
        code text NOT NULL CONSTRAINT postcode_area_pkey PRIMARY KEY,
        place text NOT NULL,
        municipality_code text NOT NULL,
        latitude double precision NOT NULL,
        longitude double precision NOT NULL,
        rd_x integer NOT NULL,
        rd_y integer NOT NULL,
        error_metres integer NOT NULL
      )`);
    await runner.query(
      `CREATE INDEX postcode_area_by_municipality ON postcode_area (municipality_code)`,
    );
    await runner.query(`
      CREATE TABLE demand_set (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT demand_set_pkey PRIMARY KEY,
        source text NOT NULL,
        year smallint NOT NULL,
        hash text NOT NULL,
        loaded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT demand_set_source_year UNIQUE (source, year)
      )`);
    await runner.query(`
      CREATE TABLE demand_point (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT demand_point_pkey PRIMARY KEY,
        demand_set_id integer NOT NULL
          CONSTRAINT demand_point_set REFERENCES demand_set (id) ON DELETE CASCADE,
        code text NOT NULL,
        municipality_code text NOT NULL,
        latitude double precision NOT NULL,
        longitude double precision NOT NULL,
        rd_x integer NOT NULL,
        rd_y integer NOT NULL,
        inhabitants integer,
        age_0_14 integer,
        age_15_24 integer,
        age_25_44 integer,
        age_45_64 integer,
        age_65_plus integer,
        CONSTRAINT demand_point_code UNIQUE (demand_set_id, code)
      )`);
    await runner.query(
      `CREATE INDEX demand_point_by_municipality ON demand_point (demand_set_id, municipality_code)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'demand_point',
      'demand_set',
      'postcode_area',
      'place',
      'region_parent',
      'region',
      'reference_load',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
