import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/browser.ts';

const port = Number(process.env.TEST_PORT ?? 4391);

// A page of the tests lives for a second, and what the browser compiles for it is gone before that pays: only what runs
// very often, such as a simulation, is worth it.
const compileLittle =
  '--js-flags=--no-opt --invocation-count-for-maglev=20000 --invocation-count-for-osr=20000';

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
    launchOptions: launchOptions(compileLittle),
    serviceWorkers: 'block',
  },
  webServer: { command: 'node src/serve.ts', port, env: { PORT: String(port) }, reuseExistingServer: false },
});
