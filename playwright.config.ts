import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/browser.ts';

const port = Number(process.env.TEST_PORT ?? 4391);

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
  use: { baseURL: `http://localhost:${port}`, launchOptions: launchOptions() },
  webServer: { command: 'node src/serve.ts', port, env: { PORT: String(port) }, reuseExistingServer: false },
});
