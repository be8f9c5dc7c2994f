import type { Page } from '@playwright/test';
import { faintTexts, violationsOf } from './accessible.ts';
import { expect, isOwnWarning, sideways, test } from './browsing.ts';
import { addresses, pages } from './built.ts';
import { keepsItsPromises, servesFingers } from './driving.ts';

const widths = [320, 360, 768, 1024, 1280, 1440];

/** Where the page is wider than the screen, by so many px. */
async function sidewaysScrolls(page: Page): Promise<Record<number, number>> {
  const wider: Record<number, number> = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    const overflow = await sideways(page);
    if (overflow > 0) wider[width] = overflow;
  }
  return wider;
}

test('there are scenes to drive', () => {
  expect(pages.filter(({ html }) => html.includes('class="scene ')).length).toBeGreaterThan(100);
});

// One visit serves all checks of a page: with hundreds of pages, loading is what takes the time.
for (const address of [...addresses, '/no-such-page/']) {
  test(`${address} is accessible, quiet, from one origin, fits every width, and its scenes keep their promises`, async ({
    page,
    baseURL,
  }) => {
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => {
      const expected =
        isOwnWarning(message.text()) || (address === '/no-such-page/' && message.text().includes('404'));
      if (['error', 'warning'].includes(message.type()) && !expected) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
    });
    await page.goto(address);
    // Scenes come alive as they come into view; what they then draw is checked too.
    await page.locator('.scene').evaluateAll(async (scenes) => {
      for (const scene of scenes) {
        scene.scrollIntoView();
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      }
    });
    await expect(page.locator('astro-island .scene:not([data-live])')).toHaveCount(0);

    expect(await violationsOf(page)).toEqual([]);
    expect(await faintTexts(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Only colours differ between the themes.
    expect(await faintTexts(page), 'dark').toEqual([]);
    expect(await sidewaysScrolls(page), 'scrolls sideways at these widths').toEqual({});

    // The two benches with a frame of their own have tests of their own, too.
    const framed = page.locator('section[class^="scene"][data-live]');
    const ids = await framed.evaluateAll((scenes) => scenes.map(({ id }) => id));
    for (const id of ids) {
      const scene = page.locator(`#${id}`);
      await page.setViewportSize({ width: 360, height: 640 });
      await test.step(`#${id} on a phone`, () => servesFingers(scene, page));
      await page.setViewportSize({ width: 1280, height: 720 });
      await test.step(`#${id}`, () => keepsItsPromises(scene, page));
    }
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}

test('every answer carries the security headers, that for an unknown address too', async ({ request }) => {
  for (const [address, status] of [
    ['/', 200],
    ['/facts.json', 200],
    ['/no-such-page/', 404],
  ] as const) {
    const answer = await request.get(address);
    expect(answer.status()).toBe(status);
    const { 'content-security-policy': policy = '', ...headers } = answer.headers();
    expect(policy).toMatch(/^default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
    expect(policy).not.toMatch(/script-src [^;]*'unsafe-/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
  }
});

test('no mark of a figure is left unfilled', () => {
  const left = pages.flatMap(({ address, html }) =>
    Array.from(html.matchAll(/\[\[[a-z][\w-]*\.\w+\]\]/gi), ([mark]) => `${address} ${mark}`),
  );
  expect(left).toEqual([]);
});

test('every page carries the strict policy in itself, too', () => {
  for (const { address, html } of pages) {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? 'unsafe-inline';
    expect(scripts, address).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/);
  }
});
