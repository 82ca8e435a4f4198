import { readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(css|js|json|mjs|svg|txt|wasm|webmanifest)$/;
/** In one packet anyway. */
const SMALLEST_BYTES = 1_000;

const smallestBrotli = (bytes) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
const smallestGzip = (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });

/**
 * Writes a `.br` and a `.gz` beside every file that gets smaller by it, so that no visitor waits for
 * a compression and it can be the best there is.
 *
 * @param {string} folder absolute path
 */
export async function compressFiles(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  await Promise.all(
    files
      .filter((file) => COMPRESSIBLE.test(file))
      .map(async (file) => {
        const path = join(folder, file);
        const bytes = await readFile(path);
        const [br, gz] = await Promise.all([smallestBrotli(bytes), smallestGzip(bytes)]);
        for (const [ending, smaller] of [
          ['br', br],
          ['gz', gz],
        ]) {
          const isWorthIt = bytes.length >= SMALLEST_BYTES && smaller.length < bytes.length;
          if (isWorthIt) await writeFile(`${path}.${ending}`, smaller);
          else await rm(`${path}.${ending}`, { force: true });
        }
      }),
  );
}
