import { writeFile } from 'node:fs/promises';
import { schemaText } from './print-schema.js';

/** `npm run codegen` */
await writeFile('server/schema.graphql', await schemaText());
