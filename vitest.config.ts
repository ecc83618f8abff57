import { defineConfig } from 'vitest/config'

/** One run for everything. The database is made once in `tests/global-setup.ts`, and each test file clones it. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'world/**/*.test.ts'],
    globalSetup: ['tests/global-setup.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    pool: 'forks',
  },
})
