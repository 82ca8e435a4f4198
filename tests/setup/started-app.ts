import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How a process ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** The built application as an operator runs it: a process of its own, with its own database. */
export interface StartedApp {
  /** `http://localhost:<port>` */
  url: string;
  pid: number;
  dataDir: string;
  /** All it wrote to its standard output and standard error. */
  output(): string;
  /** Number of the process of the embedded database now. */
  databasePid(): number;
  exited: Promise<Ending>;
  /** As a process manager does it. */
  stop(): Promise<Ending>;
  kill9(): Promise<Ending>;
}

const START_TIMEOUT_MS = 120_000;
/** Kept between runs, until the server or the seeds change: loading them takes most of a first start. */
const CACHE = resolve('node_modules', '.cache', 'zelfregiekaart');

/** A program of the build, with nothing of this environment that the application reads. */
export function run(
  program: string,
  env: Record<string, string>,
  args: readonly string[] = [],
): ChildProcess {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return spawn(process.execPath, [program, ...args], {
    env: { PATH, HOME, ...(TMPDIR && { TMPDIR }), NODE_ENV: 'production', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Everything a process writes, and how it ends. */
export function watch(child: ChildProcess): { output(): string; exited: Promise<Ending> } {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const exited = new Promise<Ending>((done) =>
    child.once('close', (code, signal) => done({ code, signal })),
  );
  return { output: () => text, exited };
}

/** Starts the built application; resolves when it has printed its address. */
export async function startApp(
  dataDir: string,
  env: Record<string, string> = {},
): Promise<StartedApp> {
  const child = run('dist/server/main.js', { DATA_DIR: dataDir, PORT: '0', ...env });
  const { output, exited } = watch(child);
  let ended = false;
  void exited.then(() => (ended = true));
  const url = await until(() => {
    if (ended) throw new Error(`The application ended while starting:\n${output()}`);
    return /^Zelfregiekaart: (http:\S+)$/m.exec(output())?.[1];
  }, START_TIMEOUT_MS);
  const end = (signal: NodeJS.Signals): Promise<Ending> => {
    child.kill(signal);
    return exited;
  };
  return {
    url,
    pid: child.pid ?? 0,
    dataDir,
    output,
    databasePid: () => databasePid(dataDir),
    exited,
    stop: () => end('SIGTERM'),
    kill9: () => end('SIGKILL'),
  };
}

/** A data directory of its own, with the seeds in it. Remove it afterwards. */
export async function seededDataDir(): Promise<string> {
  const mark = join('dist', '.server-inputs');
  if (!existsSync(mark)) throw new Error('Journeys need the built application: npm run build.');
  const inputs = readFileSync(mark, 'utf8').slice(0, 16);
  const seeded = join(CACHE, `seeded-${inputs}`);
  if (!existsSync(seeded)) await keepSeeded(seeded);
  const dataDir = mkdtempSync(join(tmpdir(), 'journey-'));
  cpSync(seeded, dataDir, { recursive: true });
  return dataDir;
}

async function keepSeeded(target: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, 'seeding-'));
  const app = await startApp(draft);
  await app.stop();
  renameSync(draft, target);
}

/** Removes what a journey wrote. */
export function removeDataDir(dataDir: string): void {
  rmSync(dataDir, { recursive: true, force: true });
}

function databasePid(dataDir: string): number {
  const lock = JSON.parse(readFileSync(join(dataDir, 'database.lock'), 'utf8')) as { pid: number };
  return lock.pid;
}

/** Is there a process of this number that still runs? */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Asks until there is an answer. Rejects when there is none in time. */
export async function until<Answer>(
  ask: () => Answer | undefined | Promise<Answer | undefined>,
  withinMs: number,
): Promise<Answer> {
  const started = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() - started > withinMs) throw new Error(`Still not so after ${withinMs} ms.`);
    await wait(50);
  }
}
