import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteContext } from '../../web/site-context.js';

/**
 * The text of `/sw.js`: the worker with in front of it which build this is and what it keeps, or the
 * one that takes everything away again.
 * @param buildDir where the web build lies (`dist/web`)
 */
export async function readServiceWorker(
  buildDir: string,
  { usesServiceWorker, publicUrl, registryContact }: SiteContext,
): Promise<string> {
  const folder = join(buildDir, 'worker');
  if (!usesServiceWorker) return readFile(join(folder, 'remove.js'), 'utf8');
  const { build, files } = JSON.parse(await readFile(join(folder, 'files.json'), 'utf8')) as {
    build: string;
    files: string[];
  };
  // Settings that stand in the documents: with another one they have to be fetched anew.
  const settings = JSON.stringify([build, publicUrl, registryContact]);
  const name = createHash('sha256').update(settings).digest('hex').slice(0, 16);
  const site = JSON.stringify({ build: name, files });
  return `self.SITE=${site};\n${await readFile(join(folder, 'worker.js'), 'utf8')}`;
}
