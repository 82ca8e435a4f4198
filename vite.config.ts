import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // The map draws in a worker of its own.
  worker: { format: 'es' },
  publicDir: 'web/public',
  build: {
    // Nothing as data: URL, the content security policy refuses those for fonts and styles.
    assetsInlineLimit: 0,
    target: 'es2022',
  },
  // Bundled, or the server would load every icon there is at start.
  ssr: { noExternal: ['lucide-react'] },
});
