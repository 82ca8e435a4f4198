/**
 * Types for the questions that pages ask, made from `server/schema.graphql` and every `*.graphql.ts`
 * beside a page into `web/graphql/generated/`. `--check` only says whether they are fresh.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { root } from './build.mjs';
import { filesUnder } from './content-hash.mjs';

const FOLDER = 'web/graphql/generated/';
/** A question as it stands in a page: a text without holes, so that it can be read without running it. */
const QUESTION = /graphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`/g;

function documentsIn(file) {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(QUESTION)].map(([, rawSDL]) => ({
    location: file,
    rawSDL,
    document: parse(rawSDL),
  }));
}

const schemaText = readFileSync(join(root, 'server/schema.graphql'), 'utf8');
const documents = filesUnder(root, ['web'])
  .filter((file) => file.endsWith('.graphql.ts'))
  .flatMap(documentsIn);
const files = await preset.buildGeneratesSection({
  baseOutputDir: FOLDER,
  schema: parse(schemaText),
  schemaAst: buildSchema(schemaText),
  documents,
  plugins: [],
  pluginMap: {},
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    useTypeImports: true,
    emitLegacyCommonJSImports: false,
    scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown', ID: 'string' },
    avoidOptionals: { field: true },
  },
});
const stale = [];
for (const options of files) {
  const text = await format(await codegen(options), {
    ...(await resolveConfig(join(root, 'package.json'))),
    parser: 'typescript',
  });
  const target = join(root, options.filename);
  if (process.argv.includes('--check')) {
    let committed = '';
    try {
      committed = readFileSync(target, 'utf8');
    } catch {
      // Counts as one that differs.
    }
    if (committed !== text) stale.push(options.filename);
    continue;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
if (stale.length > 0) {
  console.error(`${stale.join(', ')}: not what the pages ask. Run npm run codegen.`);
  process.exitCode = 1;
}
