import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const dir = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': dir('./src') } },
  build: {
    // 360, Qi'anxin and UOS browsers of the Windows 7 era are Chromium 109 and later.
    target: ['chrome109', 'firefox115', 'safari15.4'],
    manifest: true,
    sourcemap: false,
    chunkSizeWarningLimit: 700,
    rolldownOptions: { input: { app: dir('./index.html'), portal: dir('./portal.html') } },
  },
  server: {
    proxy: { '/api': process.env.YINFENG_API ?? 'http://127.0.0.1:8080' },
  },
});
