/**
 * npm run check: everything that must hold before a change is taken in, apart from the tests. Runs
 * all steps, so that one run shows all that is wrong.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from './node-version.mjs';

requireNode();
const { build, root, runNode } = await import('./build.mjs');
process.chdir(root);

const bin = (...path) => join('node_modules', ...path);
const tsc = bin('typescript', 'bin', 'tsc');

/** Runs a compiled check of the server; one that is missing is a fault, not a pass. */
async function compiledCheck(program) {
  if (!existsSync(program)) {
    console.error(`${program} is not there.`);
    return 1;
  }
  return runNode(['--enable-source-maps', program], { quiet: true });
}

async function webTypes() {
  const typegen = [bin('@react-router', 'dev', 'bin.js'), 'typegen'];
  return (
    (await runNode(typegen, { quiet: true })) ||
    (await runNode([tsc, '-p', join('web', 'tsconfig.json')], { quiet: true }))
  );
}

async function compile() {
  try {
    await build({ log: () => undefined });
    return 0;
  } catch (error) {
    console.error(error.message);
    return 1;
  }
}

const steps = [
  [
    'types of server, seeds and tests',
    () => runNode([tsc, '-p', 'tsconfig.json'], { quiet: true }),
  ],
  ['types of the site', webTypes],
  [
    'types of the service worker',
    () => runNode([tsc, '-p', join('web', 'service-worker', 'tsconfig.json')], { quiet: true }),
  ],
  [
    'types of the program for pages of others',
    () => runNode([tsc, '-p', join('web', 'embed', 'tsconfig.json')], { quiet: true }),
  ],
  [
    'lint and import rules',
    () => runNode([bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'], { quiet: true }),
  ],
  [
    'formatting',
    () => runNode([bin('prettier', 'bin', 'prettier.cjs'), '--check', '.'], { quiet: true }),
  ],
  ['build', compile],
  ['schema.graphql is fresh', () => compiledCheck('dist/server/check/schema-fresh.js')],
  [
    'questions of the pages are fresh',
    () => runNode([join('server', 'start', 'codegen-web.mjs'), '--check'], { quiet: true }),
  ],
  ['entities = migrations', () => compiledCheck('dist/server/check/entities-match.js')],
];

const failed = [];
for (const [name, run] of steps) {
  const started = Date.now();
  const code = await run();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`Check failed: ${failed.join('; ')}.`);
  process.exitCode = 1;
}
