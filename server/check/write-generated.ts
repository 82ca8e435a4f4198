import { writeFile } from 'node:fs/promises';
import { formatSeedTable, readSeeds } from '../../seeds/initiatives/index.js';
import { schemaText } from './print-schema.js';

/** `npm run codegen`: every committed file that is made from code. */
await writeFile('server/schema.graphql', await schemaText());
await writeFile('seeds/initiatives/TABLE.md', formatSeedTable(readSeeds()));
