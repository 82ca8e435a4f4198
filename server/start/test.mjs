/**
 * npm test: everything, in the order in which a failure explains most. Arguments go to Jest:
 * `npm test -- tests/api` runs only those.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesUnder } from './content-hash.mjs';
import { requireNode } from './node-version.mjs';

requireNode();
const { build, root, runNode } = await import('./build.mjs');
const { findOrInstallBrowser } = await import('./find-browser.mjs');
process.chdir(root);

const args = process.argv.slice(2);
const results = mkdtempSync(join(tmpdir(), 'test-results-'));
const total = { passed: 0, failed: 0, skipped: 0 };

function give(sentence) {
  console.error(sentence);
  console.log(`${total.passed} passed, ${Math.max(1, total.failed)} failed`);
  process.exit(1);
}

/** A spec file that could not be read at all counts as one failure. */
function add(file) {
  if (!existsSync(file)) {
    total.failed += 1;
    console.error('Jest ended without results.');
    return;
  }
  const result = JSON.parse(readFileSync(file, 'utf8'));
  total.passed += result.numPassedTests;
  total.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  total.skipped += result.numPendingTests + result.numTodoTests;
}

async function jest(name, own) {
  const file = join(results, `${name}.json`);
  const program = join('node_modules', 'jest', 'bin', 'jest.js');
  const code = await runNode(
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', program]
      .concat(own, ['--passWithNoTests', '--json', `--outputFile=${file}`])
      .concat(args),
  );
  const failedBefore = total.failed;
  add(file);
  // Something outside the specs went wrong, such as the test database not starting.
  if (code !== 0 && total.failed === failedBefore) total.failed += 1;
}

try {
  await build();
} catch (error) {
  give(error.message);
}

const journeys = filesUnder(root, ['tests/journeys']).some((file) => file.endsWith('.spec.ts'));
const wantsJourneys = args.length === 0 || args.some((argument) => argument.includes('journeys'));
if (journeys && wantsJourneys) {
  const browser = findOrInstallBrowser();
  if (!browser) {
    give('The journeys need a browser: install Chrome or Chromium, or set CHROME_PATH to one.');
  }
  console.log(`Browser: ${browser}`);
  process.env.CHROME_PATH = browser;
}

if (args.some((argument) => argument.startsWith('--selectProjects'))) {
  await jest('chosen', ['--runInBand']);
} else {
  await jest('unit', ['--selectProjects', 'unit']);
  // These share one database, so one after another.
  await jest('others', ['--selectProjects', 'integration', 'api', 'journeys', '--runInBand']);
}
rmSync(results, { recursive: true, force: true });

if (total.skipped > 0) console.log(`${total.skipped} skipped`);
// Where everything a spec can need is at hand, a skipped one is a hole.
if (process.env.FORBID_SKIPPED) total.failed += total.skipped;
if (total.passed + total.failed === 0) {
  total.failed = 1;
  console.error('No test ran.');
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
