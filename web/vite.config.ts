import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const dir = (path: string) => new URL(path, import.meta.url).pathname;

/**
 * The portal's part of a language file as a module of its own. Imported from the file itself, both files would become chunks that the
 * portal shares with the staff pages, and grow with them.
 */
const portalWords = (): Plugin => {
  const asked = 'virtual:portal-words/';
  return {
    name: 'portal-words',
    resolveId: (id) => (id.startsWith(asked) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${asked}`)) return null;
      const file = dir(`./src/i18n/${id.slice(asked.length + 1)}.json`);
      this.addWatchFile(file);
      return `export const portal = ${JSON.stringify(JSON.parse(readFileSync(file, 'utf8')).portal)};`;
    },
  };
};

export default defineConfig({
  plugins: [react(), portalWords()],
  resolve: { alias: { '@': dir('./src') } },
  build: {
    // 360, Qi'anxin and UOS browsers of the Windows 7 era are Chromium 109 and later.
    target: ['chrome109', 'firefox115', 'safari15.4'],
    manifest: true,
    sourcemap: false,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { app: dir('./index.html'), portal: dir('./portal.html') },
      // What every staff page needs comes in one piece, apart from what the portal shares: together it packs better, and
      // thirty small files each cost their headers. A tenth of the first load is saved.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
            { name: 'base', test: /node_modules/, tags: ['$initial'], priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/api': process.env.YINFENG_API ?? 'http://127.0.0.1:8080' },
  },
});
