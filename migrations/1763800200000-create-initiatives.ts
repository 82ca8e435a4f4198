import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The public projection of the register: what visitors, the API and the published files read. */
export class CreateInitiatives1763800200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation (
        id uuid NOT NULL CONSTRAINT organisation_pkey PRIMARY KEY,
        name text NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE initiative (
        id uuid NOT NULL CONSTRAINT initiative_pkey PRIMARY KEY,
        slug text NOT NULL,
        name text NOT NULL,
        sort_name text COLLATE "C" NOT NULL,
        search_text text NOT NULL,
        former_names jsonb NOT NULL,
        own_description text,
        neutral_description text,
        types text[] NOT NULL,
        own_type_words text[] NOT NULL,
        pillars jsonb NOT NULL,
        target_groups text[] NOT NULL,
        target_group_words text[] NOT NULL,
        languages text[] NOT NULL,
        reach text[] NOT NULL,
        legal_position text NOT NULL,
        part_of_care_institution text NOT NULL,
        on_care_grounds text NOT NULL,
        founded_year integer,
        network_status text NOT NULL,
        nvzh_member text NOT NULL,
        lifecycle text NOT NULL,
        lifecycle_since text,
        lifecycle_until text,
        lifecycle_note text,
        contact jsonb NOT NULL,
        referrer_contact jsonb,
        crisis_agreements jsonb NOT NULL,
        networks text[] NOT NULL,
        works_in_municipalities text[] NOT NULL,
        work_area_words text,
        criteria jsonb NOT NULL,
        notes text[] NOT NULL,
        revision integer NOT NULL,
        published_at timestamptz NOT NULL,
        CONSTRAINT initiative_lifecycle
          CHECK (lifecycle IN ('PLANNED','OPEN','TEMPORARILY_CLOSED','CLOSED')),
        CONSTRAINT initiative_network_status
          CHECK (network_status IN ('IN_NETWORK','GROWING','OTHER','UNKNOWN'))
      )`);
    await runner.query(`CREATE INDEX initiative_by_name ON initiative (sort_name, id)`);
    await runner.query(
      `CREATE INDEX initiative_full_text ON initiative USING gin (to_tsvector('dutch', search_text))`,
    );
    await runner.query(
      `CREATE INDEX initiative_trigram ON initiative USING gin (search_text gin_trgm_ops)`,
    );
    await runner.query(`
      CREATE TABLE initiative_organisation (
        initiative_id uuid NOT NULL
          CONSTRAINT initiative_organisation_initiative REFERENCES initiative (id) ON DELETE CASCADE,
        organisation_id uuid NOT NULL
          CONSTRAINT initiative_organisation_organisation REFERENCES organisation (id),
        role text NOT NULL,
        name text NOT NULL,
        position integer NOT NULL,
        CONSTRAINT initiative_organisation_pkey PRIMARY KEY (initiative_id, organisation_id, role)
      )`);
    await runner.query(`
      CREATE TABLE site (
        id uuid NOT NULL CONSTRAINT site_pkey PRIMARY KEY,
        street text,
        house_number text,
        postcode text,
        place text,
        municipality_code text,
        description text
      )`);
    await runner.query(`
      CREATE TABLE location (
        id uuid NOT NULL CONSTRAINT location_pkey PRIMARY KEY,
        initiative_id uuid NOT NULL
          CONSTRAINT location_initiative REFERENCES initiative (id) ON DELETE CASCADE,
        position integer NOT NULL,
        name text,
        premises text NOT NULL,
        hosted_own_programme text NOT NULL,
        satellite_of uuid,
        lifecycle text NOT NULL,
        lifecycle_since text,
        lifecycle_until text,
        lifecycle_note text,
        site_id uuid CONSTRAINT location_site REFERENCES site (id),
        address_visibility text NOT NULL,
        precision text NOT NULL,
        position_error_metres integer,
        latitude double precision,
        longitude double precision,
        point geometry(Point, 4326),
        rd geometry(Point, 28992),
        municipality_code text,
        former_addresses jsonb NOT NULL,
        catchment text[] NOT NULL,
        accessibility jsonb NOT NULL,
        access jsonb NOT NULL,
        minimum_age integer,
        maximum_age integer,
        access_note text,
        location_group text NOT NULL,
        offering_kinds text[] NOT NULL,
        hours jsonb,
        open_weekdays smallint[] NOT NULL,
        day_parts_min double precision,
        day_parts_max double precision,
        CONSTRAINT location_lifecycle
          CHECK (lifecycle IN ('PLANNED','OPEN','TEMPORARILY_CLOSED','CLOSED')),
        CONSTRAINT location_precision
          CHECK (precision IN ('ADDRESS','POSTCODE','PLACE','MUNICIPALITY','NONE')),
        CONSTRAINT location_point_complete
          CHECK ((precision = 'NONE') = (point IS NULL) AND (point IS NULL) = (rd IS NULL)
                 AND (point IS NULL) = (latitude IS NULL)),
        CONSTRAINT location_hidden_is_coarse
          CHECK (address_visibility = 'PUBLIC' OR precision IN ('PLACE','MUNICIPALITY','NONE'))
      )`);
    await runner.query(`CREATE INDEX location_by_initiative ON location (initiative_id)`);
    await runner.query(`CREATE INDEX location_rd ON location USING gist (rd)`);
    await runner.query(`
      CREATE TABLE offering (
        id uuid NOT NULL CONSTRAINT offering_pkey PRIMARY KEY,
        initiative_id uuid NOT NULL
          CONSTRAINT offering_initiative REFERENCES initiative (id) ON DELETE CASCADE,
        location_id uuid,
        position integer NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        description text,
        is_walk_in text NOT NULL,
        hours jsonb,
        organisation_ids uuid[] NOT NULL
      )`);
    await runner.query(`CREATE INDEX offering_by_initiative ON offering (initiative_id)`);
    await runner.query(`
      CREATE TABLE slug (
        slug text NOT NULL CONSTRAINT slug_pkey PRIMARY KEY,
        initiative_id uuid NOT NULL,
        current boolean NOT NULL,
        created_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX slug_by_initiative ON slug (initiative_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'slug',
      'offering',
      'location',
      'site',
      'initiative_organisation',
      'initiative',
      'organisation',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
