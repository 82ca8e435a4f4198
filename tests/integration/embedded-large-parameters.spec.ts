import { fork } from 'node:child_process';
import { join } from 'node:path';
import {
  startEmbeddedDatabase,
  type EmbeddedDatabase,
} from '../../server/database/embedded/embedded-database.js';

interface Tally {
  asked: number;
  wrong: number;
}

let database: EmbeddedDatabase;

beforeAll(async () => {
  database = await startEmbeddedDatabase({ dataDir: null });
});
afterAll(() => database.stop());

/** Four connections in a process of its own: see the program. */
function askFromAnotherProcess(): Promise<Tally> {
  const program = join(process.cwd(), 'tests', 'fixtures', 'ask-large-questions.mjs');
  return new Promise((resolve, reject) => {
    const child = fork(program, [database.url], { execArgv: [] });
    child.once('message', (tally: Tally) => resolve(tally));
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it answered`)));
  });
}

it('gives 8 connections of 2 processes with parameters of 300 kB each their own answer', async () => {
  const tallies = await Promise.all([askFromAnotherProcess(), askFromAnotherProcess()]);
  for (const tally of tallies) {
    expect(tally.asked).toBe(400);
    expect(tally.wrong).toBe(0);
  }
});
