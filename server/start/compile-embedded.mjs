import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const server = fileURLToPath(new URL('..', import.meta.url));
const cache = join(server, '..', 'node_modules', '.cache', 'zelfregiekaart');

/** Everything the process of the embedded database consists of. */
function sources() {
  const embedded = readdirSync(join(server, 'database', 'embedded'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => `database/embedded/${name}`);
  return [...embedded, 'database/backup/backup-header.ts'];
}

/**
 * Where the source is not compiled (under Jest), the embedded database still runs in a process of
 * its own, which cannot read TypeScript: compiles its few files into node_modules/.cache, named by
 * their content, and returns the folder that stands for server/.
 *
 * @returns {Promise<string>} absolute path
 */
export async function compileEmbedded() {
  const files = sources().map((name) => ({ name, text: readFileSync(join(server, name), 'utf8') }));
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const target = join(cache, `embedded-${hash}`);
  if (existsSync(target)) return target;
  const { transform } = await import('@swc/core');
  const draft = `${target}.${process.pid}`;
  for (const { name, text } of files) {
    const { code } = await transform(text, {
      filename: name,
      module: { type: 'es6' },
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    const file = join(draft, name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  writeFileSync(join(draft, 'package.json'), '{ "type": "module" }\n');
  try {
    renameSync(draft, target);
  } catch {
    // Another process was first; its result is the same.
    rmSync(draft, { recursive: true, force: true });
  }
  return target;
}
