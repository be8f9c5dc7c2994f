import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';

export { expect };

// One tab of each kind serves all tests of a worker: a new one costs a process, and has to compile every script again.
const tabs = new Map<string, Page>();

async function tab(name: string, browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = tabs.get(name) ?? (await (await browser.newContext(options)).newPage());
  tabs.set(name, page);
  if (options.viewport) await page.setViewportSize(options.viewport);
  await page.emulateMedia({ colorScheme: 'light' });
  return page;
}

/** What a test leaves behind must not help or hinder the next one. */
async function leave(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.evaluate(() => localStorage.clear());
}

/** The usual `page`, and a `phone` with a touch screen of 360 × 640. */
export const test = base.extend<{ phone: Page }>({
  page: async ({ browser, baseURL }, use) => {
    const page = await tab('desk', browser, {
      baseURL: baseURL ?? '',
      viewport: { width: 1280, height: 720 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await use(page);
    await leave(page);
  },
  phone: async ({ browser, baseURL }, use) => {
    const page = await tab('phone', browser, {
      baseURL: baseURL ?? '',
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await use(page);
    await leave(page);
  },
});

/** Waits until what the page draws after the next paint is drawn. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done)))),
      ),
  );
