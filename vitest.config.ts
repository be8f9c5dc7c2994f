import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['tests/unit/set-up.ts'],
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: '.results/unit.json' },
    silent: 'passed-only',
    // Properties run thousands of inputs; a busy machine needs its time.
    testTimeout: 60_000,
  },
});
