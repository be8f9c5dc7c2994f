import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.PORT ?? 4397);
const browsers = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = browsers.find((path) => path && existsSync(path));

export default defineConfig({
  testDir: 'tests/site',
  outputDir: '.results/site',
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}/`,
    // Without a browser on the machine, Playwright looks for its own.
    launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] },
  },
  webServer: { command: 'node src/serve.ts', port, env: { PORT: String(port) }, reuseExistingServer: true },
});
