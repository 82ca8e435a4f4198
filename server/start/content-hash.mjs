import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Every file under `paths` (files or folders, relative to `root`), sorted, with forward slashes.
 *
 * @param {string} root
 * @param {string[]} paths
 * @returns {string[]} relative to root
 */
export function filesUnder(root, paths) {
  const found = [];
  const visit = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path)) visit(join(path, name));
    } else {
      found.push(relative(root, path).replaceAll('\\', '/'));
    }
  };
  for (const path of paths) visit(join(root, path));
  return found.sort();
}

/**
 * Changes when a file changes, comes or goes; not when it is only touched.
 *
 * @param {string} root
 * @param {string[]} files relative to root
 */
export function contentHash(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}
