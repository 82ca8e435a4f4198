/** The journeys need a real Chrome or Chromium: find one, or get one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Google Chrome for Testing'];

const FIXED_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

function macApplications() {
  if (platform() !== 'darwin') return [];
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    MAC_APPLICATIONS.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

/** Playwright keeps its browsers per user, one folder per revision. */
function fromPlaywright() {
  const folders = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  ];
  const insides = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ...['chrome-mac-x64', 'chrome-mac-arm64'].map((folder) => [
      folder,
      'Google Chrome for Testing.app',
      'Contents',
      'MacOS',
      'Google Chrome for Testing',
    ]),
  ];
  return folders
    .filter((folder) => folder && existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('chromium-'))
        .sort()
        .reverse()
        .flatMap((name) => insides.map((inside) => join(folder, name, ...inside))),
    );
}

/** It is there, and the libraries it needs are too. */
function runs(path) {
  if (!existsSync(path)) return false;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * Path of a browser that runs, or null. CHROME_PATH decides alone where it is set.
 *
 * @returns {string | null}
 */
export function findBrowser() {
  if (process.env.CHROME_PATH) {
    return runs(process.env.CHROME_PATH) ? process.env.CHROME_PATH : null;
  }
  const places = [...FIXED_PLACES, ...onPath(), ...macApplications(), ...fromPlaywright()];
  return places.find(runs) ?? null;
}

function attempt(title, program, args, env = {}) {
  console.log(`${title}: ${program} ${args.join(' ')}`);
  try {
    execFileSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  } catch {
    console.log('That did not work.');
  }
  return findBrowser();
}

/**
 * Finds a browser, else downloads one, else installs one; says what it does.
 *
 * @returns {string | null} null when every way failed
 */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.env.CHROME_PATH) {
    console.log(`CHROME_PATH names no browser that runs: ${process.env.CHROME_PATH}`);
    return null;
  }
  const cli = join('node_modules', 'playwright-core', 'cli.js');
  const downloaded = attempt('No Chrome or Chromium here; downloading one', process.execPath, [
    cli,
    'install',
    'chromium',
  ]);
  if (downloaded) return downloaded;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  attempt('Refreshing the package lists', 'apt-get', ['update'], quiet);
  return attempt(
    'Installing Chromium',
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium'],
    quiet,
  );
}
