import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // nodejieba aborts the process where a worker thread ends in the middle of a cut.
    pool: 'forks',
    // Whole processes are started, and dictionaries loaded, on machines with few cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: { include: ['src/**/*.ts'] },
  },
});
