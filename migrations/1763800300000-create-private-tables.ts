import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hidden addresses and people: tables of their own, so that no public query can join them by habit. */
export class CreatePrivateTables1763800300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hidden_address (
        site_id uuid NOT NULL CONSTRAINT hidden_address_pkey PRIMARY KEY,
        street text,
        house_number text,
        postcode text,
        latitude double precision,
        longitude double precision
      )`);
    await runner.query(`
      CREATE TABLE private_contact (
        id uuid NOT NULL CONSTRAINT private_contact_pkey PRIMARY KEY,
        initiative_id uuid NOT NULL,
        name text NOT NULL,
        role text,
        email text,
        phone text
      )`);
    await runner.query(
      `CREATE INDEX private_contact_by_initiative ON private_contact (initiative_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE private_contact`);
    await runner.query(`DROP TABLE hidden_address`);
  }
}
