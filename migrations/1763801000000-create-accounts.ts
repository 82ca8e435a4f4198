import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may sign in, and what they may do. People stand in a table of their own that can be erased. */
export class CreateAccounts1763801000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        id uuid NOT NULL CONSTRAINT account_pkey PRIMARY KEY,
        created_at timestamptz NOT NULL,
        erased_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE person (
        account_id uuid NOT NULL CONSTRAINT person_pkey PRIMARY KEY
          CONSTRAINT person_account REFERENCES account (id),
        email text NOT NULL,
        email_key text NOT NULL CONSTRAINT person_email_key UNIQUE,
        name text
      )`);
    await runner.query(`
      CREATE TABLE role_grant (
        id uuid NOT NULL CONSTRAINT role_grant_pkey PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT role_grant_account REFERENCES account (id),
        role text NOT NULL,
        initiative_id uuid,
        region_code text,
        granted_at timestamptz NOT NULL,
        granted_by text NOT NULL,
        ended_at timestamptz,
        ended_by text,
        CONSTRAINT role_grant_role CHECK (role IN ('KEEPER','EDITOR','REGION')),
        CONSTRAINT role_grant_scope CHECK (
          (role = 'EDITOR') = (initiative_id IS NOT NULL)
          AND (role = 'REGION') = (region_code IS NOT NULL)),
        CONSTRAINT role_grant_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      )`);
    await runner.query(`CREATE INDEX role_grant_by_account ON role_grant (account_id)`);
    await runner.query(`CREATE INDEX role_grant_by_initiative ON role_grant (initiative_id)`);
    await runner.query(`
      CREATE TABLE sign_in_link (
        token_hash text NOT NULL CONSTRAINT sign_in_link_pkey PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT sign_in_link_account REFERENCES account (id),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      )`);
    await runner.query(`CREATE INDEX sign_in_link_by_account ON sign_in_link (account_id)`);
    await runner.query(`
      CREATE TABLE session (
        id uuid NOT NULL CONSTRAINT session_pkey PRIMARY KEY,
        token_hash text NOT NULL CONSTRAINT session_token_hash UNIQUE,
        account_id uuid NOT NULL CONSTRAINT session_account REFERENCES account (id),
        created_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        device text NOT NULL,
        way text NOT NULL,
        CONSTRAINT session_way CHECK (way IN ('LINK','PASSKEY'))
      )`);
    await runner.query(`CREATE INDEX session_by_account ON session (account_id)`);
    await runner.query(`
      CREATE TABLE passkey (
        id text NOT NULL CONSTRAINT passkey_pkey PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT passkey_account REFERENCES account (id),
        public_key bytea NOT NULL,
        counter bigint NOT NULL,
        transports text[] NOT NULL,
        name text NOT NULL,
        created_at timestamptz NOT NULL,
        used_at timestamptz
      )`);
    await runner.query(`CREATE INDEX passkey_by_account ON passkey (account_id)`);
    await runner.query(`
      CREATE TABLE passkey_challenge (
        challenge text NOT NULL CONSTRAINT passkey_challenge_pkey PRIMARY KEY,
        account_id uuid,
        expires_at timestamptz NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'passkey_challenge',
      'passkey',
      'session',
      'sign_in_link',
      'role_grant',
      'person',
      'account',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
