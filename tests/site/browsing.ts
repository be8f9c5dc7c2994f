import { test as base, expect, type Page } from '@playwright/test';

export { expect };

// One tab serves all tests of a worker: a new one costs a process, and has to compile every script again.
let tab: Page | undefined;

/** A screen of 1280 × 720 that can be touched, too. */
export const test = base.extend({
  page: async ({ browser, baseURL }, use) => {
    tab ??= await (
      await browser.newContext({
        serviceWorkers: 'block',
        baseURL: baseURL ?? '',
        hasTouch: true,
        permissions: ['clipboard-read', 'clipboard-write'],
      })
    ).newPage();
    await tab.setViewportSize({ width: 1280, height: 720 });
    await tab.emulateMedia({ colorScheme: 'light' });
    await use(tab);
    // What a test leaves behind must not help or hinder the next one.
    tab.removeAllListeners();
    await tab.evaluate(() => localStorage.clear());
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

/** By how many px the page is wider than the screen. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What Playwright itself warns of where the configuration keeps the service worker out. */
export const isOwnWarning = (text: string): boolean => text.includes('registration blocked by Playwright');
