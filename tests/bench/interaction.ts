// Interaction to next paint in every scene, at 4× CPU slowdown: `npm run build && npm run bench`,
// or of one section: `node tests/bench/interaction.ts /s3/`.
// A report, no assertion; the bar is 50 ms on a machine that does nothing else.
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { htmlFiles } from '#build/html-files';
import { launchOptions } from '../browser.ts';

const [section = '/'] = process.argv.slice(2);
const port = 4399;
const server = spawn(process.execPath, ['src/serve.ts'], { env: { ...process.env, PORT: String(port) } });
await new Promise((ready) => server.stdout.once('data', ready));
const browser = await chromium.launch(launchOptions());

for (const { address, html } of await htmlFiles('dist')) {
  if (!address.startsWith(section) || address === '/' || !html.includes('scene not-content"')) continue;
  // What the service worker fetches when idle is no part of an interaction.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`http://localhost:${port}${address}`);
  const scene = page.locator('.scene[data-live]').first();
  await page.locator('.scene').first().scrollIntoViewIfNeeded();
  await scene.waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const durations: number[] = [];
    Reflect.set(window, 'durations', durations);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await scene.locator('.field input[type=text]').first().focus();
  // Nobody presses a key in the same moment.
  await page.waitForTimeout(200);
  for (let press = 0; press < 10; press += 1) {
    await page.keyboard.press('ArrowUp');
    await page.waitForTimeout(200);
  }
  const durations = await page.evaluate(() => Reflect.get(window, 'durations') as number[]);
  const sorted = durations.sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(
    `${address.padEnd(44)} median ${median} ms, longest ${sorted.at(-1) ?? 0} ms of ${sorted.length}`,
  );
  await page.close();
}

await browser.close();
server.kill();
