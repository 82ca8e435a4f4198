/**
 * npm run dev: like npm start, and again after every change. tsc keeps compiling (decorators need
 * its metadata), the application restarts when the result changes, the site is rebuilt when web/ or
 * what it shares with the server changes.
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from './node-version.mjs';

requireNode();
const { build, copyOtherFiles, root } = await import('./build.mjs');
process.chdir(root);
process.env.NODE_ENV ??= 'development';

const QUIET_MS = 400;
let application = null;
let ending = false;

function later(work) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => work().catch((error) => console.error(error.message)), QUIET_MS);
  };
}

async function stopApplication() {
  const running = application;
  application = null;
  if (!running || running.exitCode !== null || running.signalCode !== null) return;
  const exited = new Promise((done) => running.once('exit', done));
  running.kill('SIGTERM');
  await exited;
}

let restarting = Promise.resolve();
/** One after another: two applications cannot share a port or a data directory. */
function restart() {
  restarting = restarting.then(async () => {
    await stopApplication();
    if (ending) return;
    application = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], {
      stdio: 'inherit',
    });
  });
  return restarting;
}

await build().catch((error) => console.error(error.message));
const compiler = join('node_modules', 'typescript', 'bin', 'tsc');
const tsc = spawn(
  process.execPath,
  [compiler, '-p', 'tsconfig.build.json', '--watch', '--noCheck', 'false', '--preserveWatchOutput'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
// Its first round writes every file: starting before would mean restarting at once.
await new Promise((done) => {
  tsc.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    if (String(chunk).includes('Watching for file changes')) done();
  });
});

const restartLater = later(restart);
const compiled = ['server', 'migrations', 'seeds'];
for (const folder of compiled) {
  watch(join('dist', folder), { recursive: true }, (_event, name) => {
    if (name?.endsWith('.js') || name?.endsWith('.sql') || name?.endsWith('.json')) restartLater();
  });
}
const copyLater = later(async () => copyOtherFiles());
for (const folder of compiled) {
  watch(folder, { recursive: true }, (_event, name) => {
    if (name && !name.endsWith('.ts')) copyLater();
  });
}
const rebuildSite = later(async () => {
  await build({ server: false });
  await restart();
});
watch('web', { recursive: true }, rebuildSite);
watch(
  'server',
  { recursive: true },
  later(() => build({ server: false })),
);

async function end() {
  ending = true;
  tsc.kill();
  await stopApplication();
  process.exit(0);
}
process.on('SIGINT', end);
process.on('SIGTERM', end);

await restart();
