import { readFile } from 'node:fs/promises';
import { schemaText } from './print-schema.js';

const committed = await readFile('server/schema.graphql', 'utf8').catch(() => '');
if (committed !== (await schemaText())) {
  process.stderr.write('server/schema.graphql is not what the code says: run npm run codegen.\n');
  process.exit(1);
}
