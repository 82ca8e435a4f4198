import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

function packageVersion(name: string): string {
  const file = join(dirname(require.resolve(name)), '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Both packages decide whether a data directory or snapshot fits: "pglite 0.5.8, postgis 0.2.8". */
export function engineVersion(): string {
  const pglite = packageVersion('@electric-sql/pglite');
  const postgis = packageVersion('@electric-sql/pglite-postgis');
  return `pglite ${pglite}, postgis ${postgis}`;
}
