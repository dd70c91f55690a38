import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vite.config.ts';

export default mergeConfig(
  base,
  defineConfig({
    test: {
      environment: 'jsdom',
      include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
      setupFiles: ['test/setup.ts'],
      pool: 'threads',
      maxWorkers: 2,
      testTimeout: 30_000,
      reporters: ['default', 'json'],
      outputFile: { json: 'target/vitest.json' },
    },
  }),
);
