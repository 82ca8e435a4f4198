/** npm run migrate, seed, backup …: builds the server where it is stale and runs one command of it. */
import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { requireNode } from './node-version.mjs';

requireNode();

const COMMANDS = {
  migrate: 'dist/server/database/commands/migrate.js',
  'migrate:create': 'dist/server/database/commands/create-migration.js',
  seed: 'dist/seeds/run.js',
  codegen: 'dist/server/check/write-generated.js',
  bench: 'dist/tests/benchmarks/run.js',
  'account:invite': 'dist/server/accounts/commands/invite.js',
  'mail:log': 'dist/server/mail/commands/mail-log.js',
  backup: 'dist/server/database/commands/backup.js',
  restore: 'dist/server/database/commands/restore.js',
  'reference:update': 'dist/seeds/reference/official/update.js',
};

const [name, ...args] = process.argv.slice(2);
const program = COMMANDS[name];
if (!program) {
  console.error(`Unknown command "${name}"; one of ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(1);
}

const { build, root } = await import('./build.mjs');
process.chdir(root);
try {
  // A measurement runs the whole application, site included.
  await build({ web: name === 'bench', log: (line) => console.error(line) });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
if (!existsSync(join(root, program))) {
  console.error(`${program} is not there: "${name}" is not part of this version.`);
  process.exit(1);
}
const child = spawn(process.execPath, ['--enable-source-maps', program, ...args], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0);
});
