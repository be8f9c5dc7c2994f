import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses } from './built.ts';

for (const address of [...addresses, '/no-such-page/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${address} ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('accessible, quiet, from one origin', async ({ page, baseURL }) => {
        const complaints: string[] = [];
        const elsewhere: string[] = [];
        page.on('console', (message) => {
          const expected = address === '/no-such-page/' && message.text().includes('404');
          if (['error', 'warning'].includes(message.type()) && !expected) complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('request', (request) => {
          if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
        });
        await page.goto(address);
        // Scenes come alive as they come into view; what they then draw is checked too.
        for (const scene of await page.locator('.scene').all()) await scene.scrollIntoViewIfNeeded();
        await expect(page.locator('astro-island .scene:not([data-live])')).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const named = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
        expect(named).toEqual([]);
        expect(complaints).toEqual([]);
        expect(elsewhere).toEqual([]);
      });
    });
  }

  test(`${address}: nothing is cut off or scrolls sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
