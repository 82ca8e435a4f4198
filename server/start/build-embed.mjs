import { join } from 'node:path';

/**
 * Builds the web component that puts the frame in pages of others into dist/web/embed/embed.js: one
 * module without imports, whose address says where the site is.
 *
 * @param {string} root of the project
 */
export async function buildEmbed(root) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: join(root, 'dist', 'web', 'embed'),
      emptyOutDir: true,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'web', 'embed', 'embed.ts'),
        output: { format: 'es', entryFileNames: 'embed.js' },
      },
    },
  });
}
