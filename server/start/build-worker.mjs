import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash, filesUnder } from './content-hash.mjs';

const SCRIPTS = ['remove', 'worker'];
/** Letters of the three languages; the other parts of these fonts are kept once somebody needed them. */
const FONTS = /^(atkinson-hyperlegible-next-latin|vazirmatn-arabic)-wght-normal-.*\.woff2$/;

/**
 * Builds the service worker into dist/web/worker, each script a file of its own without imports, and
 * beside it `files.json`: the number of the build and what the worker keeps of it.
 *
 * @param {string} root of the project; the site was built
 */
export async function buildWorker(root) {
  const { build } = await import('vite');
  const outDir = join(root, 'dist', 'web', 'worker');
  for (const script of SCRIPTS) {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        outDir,
        emptyOutDir: script === SCRIPTS[0],
        target: 'es2022',
        minify: true,
        lib: {
          entry: join(root, 'web', 'service-worker', `${script}.ts`),
          formats: ['iife'],
          name: script,
          fileName: () => `${script}.js`,
        },
      },
    });
  }
  const made = filesUnder(root, ['dist/web/client', 'dist/web/server', 'dist/web/worker']).filter(
    (file) => !/\.(br|gz)$/.test(file),
  );
  const list = { build: contentHash(root, made).slice(0, 16), files: filesToKeep(root) };
  writeFileSync(join(outDir, 'files.json'), JSON.stringify(list));
}

/**
 * What every page for visitors may need (those of keepers have no id of ours, and need the server anyway): the scripts and styles that React Router knows of, letters, the mark, icons
 * and manifests. What a page loads later by itself (the map) is not among these.
 */
function filesToKeep(root) {
  const client = join(root, 'dist', 'web', 'client');
  const assets = readdirSync(join(client, 'assets'));
  const manifest = assets.find((name) => /^manifest-.*\.js$/.test(name));
  if (!manifest) throw new Error('React Router wrote no manifest of the site.');
  const text = readFileSync(join(client, 'assets', manifest), 'utf8');
  const { entry, routes } = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  const forEverybody = Object.values(routes).filter(({ id }) => !id.startsWith('pages/'));
  const modules = [entry, ...forEverybody].flatMap(({ module, imports = [], css = [] }) => [
    module,
    ...imports,
    ...css,
  ]);
  const others = assets.filter((name) => FONTS.test(name) || name.endsWith('.svg'));
  const isPublic = (name) => name.startsWith('icons/') || name.endsWith('.webmanifest');
  return [
    ...new Set([
      ...modules,
      ...[manifest, ...others].map((name) => `/assets/${name}`),
      ...filesUnder(client, ['.'])
        .filter(isPublic)
        .map((name) => `/${name}`),
    ]),
  ].sort();
}
