import { existsSync } from 'node:fs';

/** The Chrome or Chromium of this machine: the one CHROME_PATH names, else where systems put it. Playwright's own serves otherwise. */
export const executablePath: string | undefined = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path));

/** How to start it: in containers without its sandbox, and without calls home. */
export const launchOptions = {
  args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu', '--disable-software-rasterizer'],
  ...(executablePath && { executablePath }),
};
