import { addToIndex, migrationSource } from './migration-source.js';

describe('migrationSource', () => {
  it('writes both ways, with SQL that holds quotes and backticks intact', () => {
    const source = migrationSource('add-year-founded', 1700000000000, {
      up: ['ALTER TABLE "initiative" ADD "year" integer', "COMMENT ON TABLE a IS '`${x}\\'"],
      down: ['ALTER TABLE "initiative" DROP COLUMN "year"'],
    });
    expect(source).toBe(`import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Add year founded. */
export class AddYearFounded1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`ALTER TABLE "initiative" ADD "year" integer\`);
    await runner.query(\`COMMENT ON TABLE a IS '\\\`\\\${x}\\\\'\`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(\`ALTER TABLE "initiative" DROP COLUMN "year"\`);
  }
}
`);
  });
});

describe('addToIndex', () => {
  it('adds the import after the imports and the class at the end of the list', () => {
    const index = `import { A1 } from './1-a.js';

/** In order. */
export const migrations = [
  A1,
];
`;
    expect(addToIndex(index, 'add-b', 2)).toBe(`import { A1 } from './1-a.js';
import { AddB2 } from './2-add-b.js';

/** In order. */
export const migrations = [
  A1,
  AddB2,
];
`);
  });
});
