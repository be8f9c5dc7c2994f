import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['tests/unit/set-up.ts'],
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: '.results/unit.json' },
    silent: 'passed-only',
    // Nothing here changes what others see, so a worker keeps its modules from file to file.
    isolate: false,
    // Properties run thousands of inputs; a busy machine needs its time.
    testTimeout: 60_000,
  },
});
