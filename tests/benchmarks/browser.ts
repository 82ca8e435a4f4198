import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';

/** The scripts behind npm run are not compiled: they are asked for where they stand. */
const FIND_BROWSER = pathToFileURL(resolve('server/start/find-browser.mjs')).href;

export async function openBrowser(): Promise<Browser> {
  const { findBrowser } = (await import(FIND_BROWSER)) as { findBrowser(): string | null };
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chrome or Chromium: set CHROME_PATH, or run npm test.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * One program of `in-browser/` with all it imports, as the site is built, in one script.
 * @returns a script that leaves what the program exports in a global variable `bench`
 */
export async function bundled(program: string): Promise<string> {
  const outcome = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: resolve('tests/benchmarks/in-browser', `${program}.ts`),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [made] = Array.isArray(outcome) ? outcome : [outcome];
  const chunk = made && 'output' in made ? made.output[0] : undefined;
  if (!chunk) throw new Error(`${program} could not be bundled.`);
  return chunk.code;
}
