import type { Page } from '@playwright/test';
import { faintTexts, violationsOf } from './accessible.ts';
import { expect, isOwnWarning, sideways, test } from './browsing.ts';
import { addresses, pages } from './built.ts';
import { keepsItsPromises, servesFingers } from './driving.ts';

/** The narrowest screens of each layout: three columns, two, and one. A wider screen only gives more room. */
const widths = [1152, 800, 320];

/** Where the page is wider than the screen, by so many px. */
async function sidewaysScrolls(page: Page): Promise<Record<number, number>> {
  const wider: Record<number, number> = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 720 });
    const overflow = await sideways(page);
    if (overflow > 0) wider[width] = overflow;
  }
  return wider;
}

/**
 * Scenes come alive as they come into view; what they then draw is checked, too. Tells which stay asleep, and which
 * have the common frame: the two benches with a frame of their own have tests of their own.
 * Asks without a locator: on a page without scenes, what Playwright brings for locators would be a tenth of the time.
 */
const wakeScenes = (page: Page) =>
  page.evaluate(async () => {
    const idsOf = (selector: string) => [...document.querySelectorAll(selector)].map(({ id }) => id);
    const sleeping = () => idsOf('astro-island .scene:not([data-live])');
    for (const scene of document.querySelectorAll('.scene')) {
      scene.scrollIntoView();
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }
    for (let wait = 0; wait < 500 && sleeping().length > 0; wait += 1)
      await new Promise((later) => setTimeout(later, 10));
    return { asleep: sleeping(), framed: idsOf('section[class^="scene"][data-live]') };
  });

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
    const { asleep, framed } = await wakeScenes(page);
    expect(asleep).toEqual([]);

    expect(await violationsOf(page)).toEqual([]);
    expect(await faintTexts(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Only colours differ between the themes.
    expect(await faintTexts(page), 'dark').toEqual([]);
    expect(await sidewaysScrolls(page), 'scrolls sideways at these widths').toEqual({});

    for (const id of framed) {
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
