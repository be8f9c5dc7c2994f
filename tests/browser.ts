import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chrome or Chromium of this machine: the one CHROME_PATH names, else where systems put it. */
const installed = (): string | undefined => places.find((path) => path && existsSync(path));

/** How to start it: in containers without its sandbox, without calls home, and without a graphics card. */
export function launchOptions(...more: string[]) {
  const executablePath = installed();
  return {
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-gpu',
      '--disable-software-rasterizer',
      ...more,
    ],
    ...(executablePath && { executablePath }),
  };
}

const installers = [
  ['npx', 'playwright', 'install', 'chromium'],
  ['apt-get', 'install', '--yes', 'chromium-headless-shell'],
] as const;

/** Before the browser tests: where no browser is found, installs one, or says what to install. */
export default function findOrInstall(): void {
  if (installed()) return;
  for (const [command, ...options] of installers) {
    try {
      execFileSync(command, options, { stdio: 'ignore' });
      return;
    } catch {
      // Not on this system, or not allowed: the next may be.
    }
  }
  throw new Error('The browser tests need Chrome or Chromium: install one, or name its path in CHROME_PATH.');
}
