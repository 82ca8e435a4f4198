/**
 * npm run build: server, migrations and seeds to dist/ with tsc, the site to dist/web with React
 * Router, then its service worker and the program for pages of others; only what changed since the
 * last time. Types are not checked here, `npm run check` does.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEmbed } from './build-embed.mjs';
import { buildWorker } from './build-worker.mjs';
import { compressFiles } from './compress-files.mjs';
import { contentHash, filesUnder } from './content-hash.mjs';
import { sharedWithWeb } from './shared-with-web.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const COMPILED_FOLDERS = ['server', 'migrations', 'seeds', 'tests/benchmarks'];
/** Dependencies or settings that change every result. */
const SETTINGS = ['package-lock.json', 'tsconfig.json'];

/**
 * Runs a program to its end, in the project folder.
 *
 * @param {string[]} args for node
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] quiet shows output on failure only
 * @returns {Promise<number>} exit code
 */
export function runNode(args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('close', (code) => {
      if (quiet && code !== 0) process.stderr.write(output);
      resolve(code ?? 1);
    });
  });
}

const isSpec = (file) => /\.spec(-support)?\.tsx?$/.test(file);
/** These scripts run as they are. */
const isScript = (file) => file.startsWith('server/start/') || /\.m[jt]s$/.test(file);

/** @returns {string[]} what the server is made from */
const serverFiles = () =>
  filesUnder(root, [...COMPILED_FOLDERS, ...SETTINGS, 'tsconfig.build.json']).filter(
    (file) => !isSpec(file) && !isScript(file) && !file.endsWith('.md'),
  );

function webFiles() {
  const shared = sharedWithWeb.map((path) => (existsSync(join(root, path)) ? path : `${path}.ts`));
  const scripts = ['build-embed', 'build-worker', 'compress-files'].map(
    (name) => `server/start/${name}.mjs`,
  );
  const settings = [...SETTINGS, ...scripts, 'web', 'react-router.config.ts', 'vite.config.ts'];
  return filesUnder(root, [...settings, ...shared]).filter((file) => !isSpec(file));
}

async function buildServer(files) {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const code = await runNode([tsc, '-p', 'tsconfig.build.json'], { quiet: true });
  if (code !== 0) throw new Error('tsc could not compile the server.');
  copyOtherFiles(files);
  removeOrphans(files);
}

/** SQL, JSON and the like stand beside the compiled code as beside the source. */
export function copyOtherFiles(files = serverFiles()) {
  for (const file of files) {
    if (file.endsWith('.ts') || !file.includes('/')) continue;
    const target = join(root, 'dist', file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, file), target);
  }
}

/** A migration or seed that was deleted must not live on in dist/. */
function removeOrphans(files) {
  const wanted = new Set(files);
  for (const made of filesUnder(join(root, 'dist'), COMPILED_FOLDERS)) {
    const source = made.replace(/\.js(\.map)?$/, '.ts');
    if (!wanted.has(source) && !wanted.has(made)) rmSync(join(root, 'dist', made));
  }
}

async function buildWeb() {
  const cli = join('node_modules', '@react-router', 'dev', 'bin.js');
  const code = await runNode([cli, 'build'], {
    quiet: true,
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Error('React Router could not build the site.');
  await buildEmbed(root);
  await buildWorker(root);
  await compressFiles(join(root, 'dist', 'web', 'client'));
}

/** Builds one part unless its inputs are what they were; a failed build leaves no mark. */
async function buildIfStale(name, files, hasResult, make, log) {
  const mark = join(root, 'dist', `.${name}-inputs`);
  const hash = contentHash(root, files);
  const known = existsSync(mark) ? readFileSync(mark, 'utf8') : '';
  if (known === hash && hasResult()) return;
  log(`Building the ${name} …`);
  rmSync(mark, { force: true });
  await make(files);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, hash);
}

/**
 * Brings dist/ up to date. Throws an Error with a sentence when something cannot be built.
 *
 * @param {{ server?: boolean, web?: boolean, log?: (line: string) => void }} [parts]
 */
export async function build({ server = true, web = true, log = console.log } = {}) {
  const made = (path) => () => existsSync(join(root, 'dist', path));
  const jobs = [];
  if (server) jobs.push(buildIfStale('server', serverFiles(), made('server'), buildServer, log));
  if (web && existsSync(join(root, 'web'))) {
    jobs.push(buildIfStale('site', webFiles(), made('web/worker/files.json'), buildWeb, log));
  }
  const outcomes = await Promise.allSettled(jobs);
  const failures = outcomes.filter(({ status }) => status === 'rejected');
  if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason.message).join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
