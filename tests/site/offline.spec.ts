import { expect, type Page, test } from '@playwright/test';
import { addresses } from './built.ts';

test.use({ serviceWorkers: 'allow' });

const [visited = '', other = ''] = addresses.filter((address) => /^\/lambda\/[\w-]+\/$/.test(address));

/** Waits until the cache of the service worker holds an address. */
const isKept = (page: Page, path: string) =>
  expect.poll(() => page.evaluate(async (path) => Boolean(await caches.match(path)), path), {
    timeout: 50_000,
  });

test('without a network, visited pages open and search answers', async ({ page, context }) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(visited);
  const parts: string[] = await (await page.request.get('/pagefind/parts.json')).json();
  await isKept(page, visited).toBe(true);
  const missing = () =>
    page.evaluate(async (parts) => {
      const kept = await Promise.all(parts.map((part) => caches.match(`/${part}`)));
      return kept.filter((part) => part === undefined).length;
    }, parts);
  await expect.poll(missing, { timeout: 50_000 }).toBe(0);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('textbox', { name: 'Search' }).fill('lambda concurrency');
  await expect(dialog.getByRole('status')).toContainText(/^\d+ result/);
  await expect(dialog.locator('a[href^="/lambda/concurrency/"]').first()).toBeVisible();

  await page.evaluate(async () => {
    const cache = await caches.open('of another site on this origin');
    const html = { headers: { 'Content-Type': 'text/html' } };
    await cache.put('/elsewhere/', new Response('<title>Elsewhere</title>', html));
  });
  await page.goto(other);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not kept on your device');
  const kept = page.locator('#kept-pages');
  await expect(kept.locator('a[href$="/elsewhere/"]')).toHaveCount(0);
  await kept.locator(`a[href$="${visited}"]`).click();
  await expect(page).toHaveURL(new RegExp(`${visited}$`));
  expect(problems).toEqual([]);
});

test('a new build starts a cache of its own and removes the old one', async ({ page }) => {
  await page.goto(visited);
  await page.evaluate(() => caches.open('fieldbook-of-another-build'));
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
    .toBe('activated');
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).unregister();
  });
  await page.goto(other);
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('fieldbook-of-another-build');
});
