import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path));

const port = Number(process.env.TEST_PORT ?? 4391);

export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: process.env.CI ? [['dot'], ['json', { outputFile: '.results/site.json' }]] : [['dot']],
  outputDir: '.results/site',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      args: ['--no-sandbox', '--disable-background-networking'],
      ...(installed && { executablePath: installed }),
    },
  },
  webServer: { command: 'node src/serve.ts', port, env: { PORT: String(port) }, reuseExistingServer: false },
});
