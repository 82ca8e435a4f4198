/**
 * npm start: builds what is missing, then becomes the application. No second process in between, so
 * signals and the exit code are the application's own.
 */
import { existsSync } from 'node:fs';
import { requireNode } from './node-version.mjs';

requireNode();
if (!existsSync(new URL('../../node_modules/typescript', import.meta.url))) {
  console.error('The packages are not installed: run "npm ci" first.');
  process.exit(1);
}
process.env.NODE_ENV ??= 'production';

const { build, root } = await import('./build.mjs');
process.chdir(root);
try {
  await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.setSourceMapsEnabled(true);
await import('../../dist/server/main.js');
