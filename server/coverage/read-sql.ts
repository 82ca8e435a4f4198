import { readFileSync } from 'node:fs';

/** The statement in a file of `sql/`, read once when the server starts. */
export function readSql(name: string): string {
  return readFileSync(new URL(`./sql/${name}.sql`, import.meta.url), 'utf8');
}
