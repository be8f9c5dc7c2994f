import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/browser.ts';

const port = Number(process.env.TEST_PORT ?? 4391);

// A page of the tests lives for a second: code that the browser optimises for it is gone before that pays.
const withoutOptimizing = '--js-flags=--no-opt --no-maglev';

export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A busy machine may stall a browser; what is wrong fails twice, and what passed only then is named.
  retries: 1,
  reporter: process.env.CI ? [['dot'], ['json', { outputFile: '.results/site.json' }]] : [['dot']],
  outputDir: '.results/site',
  globalSetup: './tests/browser.ts',
  // Tests look at what the server sends; the one about reading without a network lets its worker in.
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: launchOptions(withoutOptimizing),
    serviceWorkers: 'block',
  },
  webServer: { command: 'node src/serve.ts', port, env: { PORT: String(port) }, reuseExistingServer: false },
});
