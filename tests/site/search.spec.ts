import { readFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { type Fact, showFact } from '#facts/fact';
import { violationsOf } from './accessible.ts';
import { isOwnWarning } from './browsing.ts';
import { pages } from './built.ts';

// What to search for is read from the built site, so that notes may change their words.
const withScene = pages.find(
  ({ address, html }) => /^\/[\w-]+\/[\w-]+\/$/.test(address) && html.includes('class="scene'),
);
const note = withScene && { address: withScene.address, root: parse(withScene.html) };
const heading = note?.root.querySelector('.sl-markdown-content h2[id]');
const scene = note?.root.querySelector('.scene');
const facts: Record<string, Fact> = JSON.parse(readFileSync('dist/facts.json', 'utf8'));
const [fact] = Object.values(facts);
const title = note?.root.querySelector('h1')?.text ?? '';
const { words } = JSON.parse(readFileSync('dist/pagefind/guide.json', 'utf8'));
const longWord: string = words.split(' ').find((word: string) => word.length > 7);
if (!note || !heading || !scene || !fact) throw new Error('Build the site first: npm run build.');

const questionText = note?.root.querySelector('fieldset.question legend')?.text.trim() ?? '';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('textbox', { name: 'Search' });
const status = (page: Page) => dialog(page).getByRole('status');

async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await field(page).fill(query);
  await expect(status(page)).toContainText(/result/i);
}

const problems: string[] = [];
test.beforeEach(async ({ page }) => {
  problems.length = 0;
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isOwnWarning(message.text())) {
      problems.push(message.text());
    }
  });
  await page.goto('/');
});

test.describe('opening', () => {
  test.afterEach(() => expect(problems).toEqual([]));

  test('the shortcut / can be switched off, and stays so', async ({ page }) => {
    await page.keyboard.press('/');
    await dialog(page).getByLabel('opens with /').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
  });

  test('by click, by / and by Ctrl+K; Escape closes and returns to the opener', async ({ page }) => {
    const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
    await button.click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(button).toBeFocused();
    for (const keys of ['/', 'Control+k']) {
      await page.keyboard.press(keys);
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('Escape');
    }
  });

  test('shows example queries that find something', async ({ page }) => {
    await page.keyboard.press('/');
    const examples = dialog(page).getByRole('button').filter({ hasNotText: 'Close' });
    await expect(examples).toHaveCount(3);
    await examples.first().click();
    await expect(status(page)).toContainText(/^\d+ result/);
  });
});

test.describe('finding', () => {
  test.afterEach(() => expect(problems).toEqual([]));

  test('a heading leads to its place', async ({ page }) => {
    await searchFor(page, heading.text);
    await dialog(page).locator(`a[href$="${note.address}#${heading.id}"]`).click();
    await expect(page).toHaveURL(new RegExp(`${note.address}#${heading.id}$`));
    await expect(page.locator(`[id="${heading.id}"]`)).toBeInViewport();
  });

  test('a figure shows its value, sentence, source and day', async ({ page }) => {
    await searchFor(page, fact.says);
    const found = dialog(page).locator('.found-figure', { hasText: fact.says });
    await expect(found).toContainText(showFact(fact));
    await expect(found).toContainText(`${new URL(fact.source).hostname}, checked ${fact.checked}`);
  });

  test('a simulator is marked and can be asked for alone', async ({ page }) => {
    await searchFor(page, scene.querySelector('.scene-question')?.text ?? '');
    await dialog(page).getByRole('radio', { name: 'Simulators' }).check();
    const found = dialog(page).locator(`a[href$="#${scene.id}"]`);
    await expect(found).toContainText('Simulator');
    await expect(dialog(page).locator('.found-figure, .found-heading')).toHaveCount(0);
    await found.click();
    await expect(page.locator(`[id="${scene.id}"]`)).toBeInViewport();
  });

  test('a question is found, alone if wanted, and leads to its place', async ({ page }) => {
    await searchFor(page, questionText);
    await dialog(page).getByRole('radio', { name: 'Questions' }).check();
    const found = dialog(page).locator('.found-tagged a', { hasText: questionText });
    await expect(found).toContainText('Question');
    await found.click();
    await expect(page).toHaveURL(/#question-\d$/);
  });

  test('results of several sections can be narrowed to one, and widened again', async ({ page }) => {
    await searchFor(page, 'encryption');
    const section = dialog(page).getByRole('combobox');
    const [, first] = await section
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
    await section.selectOption(first ?? '');
    await expect(
      dialog(page).locator(`.found-page:not([href^="/${first}/"], [href^="/limits/${first}/"])`),
    ).toHaveCount(0);
    await expect(dialog(page).locator('.found-page').first()).toBeVisible();
    await field(page).fill('zzzqqq');
    await dialog(page).getByRole('button', { name: 'Search all kinds and sections' }).click();
    await expect(section).toBeHidden();
  });

  test('works by keyboard alone, and remembers', async ({ page }) => {
    await searchFor(page, title);
    await page.keyboard.press('ArrowDown');
    await expect(dialog(page).locator('.found a').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(dialog(page).locator('.found a').nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${note.address}**`);
    await page.keyboard.press('/');
    await dialog(page).getByRole('button', { name: title, exact: true }).click();
    await expect(field(page)).toHaveValue(title);
  });

  test('Enter right after typing opens what was typed', async ({ page }) => {
    await searchFor(page, 'zzzqqq');
    await field(page).fill(title);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${note.address}`);
  });

  test('a misspelt word is mended and said', async ({ page }) => {
    const wrong = `${longWord.slice(0, -2)}q${longWord.slice(-1)}`;
    await searchFor(page, wrong);
    await expect(status(page)).toContainText(`instead of “${wrong}”`);
  });

  test('nothing of one kind leads to all kinds', async ({ page }) => {
    await searchFor(page, heading.text);
    await dialog(page).getByRole('radio', { name: 'Simulators' }).check();
    await field(page).fill('zzzqqq');
    await dialog(page).getByRole('button', { name: 'Search all kinds' }).click();
    await expect(dialog(page).getByRole('radio', { name: 'All' })).toBeChecked();
    await expect(field(page)).toHaveValue('zzzqqq');
  });

  test('nothing found offers a way on', async ({ page }) => {
    await searchFor(page, 'zzzqqq');
    await expect(status(page)).toHaveText('No results. No note says “zzzqqq”.');
    await expect(dialog(page).locator(`a[href="/${note.address.split('/')[1]}/"]`)).toBeVisible();
  });
});

test('a failure is said and can be tried again', async ({ page }) => {
  await page.route('**/guide.json', (route) => route.abort());
  await page.keyboard.press('/');
  await field(page).fill(heading.text);
  await expect(status(page)).toContainText('could not be loaded');
  await page.unroute('**/guide.json');
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toContainText(/^\d+ result/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const query of ['', heading.text, 'zzzqqq']) {
    test(`is accessible in the ${colorScheme} theme with “${query}”`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.keyboard.press('/');
      await field(page).fill(query);
      if (query) await expect(status(page)).toContainText(/result/i);
      expect(await violationsOf(page, 'dialog.search')).toEqual([]);
      const overflow = await dialog(page).evaluate(
        (element) => element.querySelector('.search-body')?.scrollWidth ?? 0,
      );
      expect(overflow).toBeLessThanOrEqual(320);
      expect(problems).toEqual([]);
    });
  }
}

/** Passes requests on to the site and counts them where workers cannot hide them. */
async function countingServer(target: string) {
  const served: { path: string; bytes: number }[] = [];
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    httpRequest(new URL(path, target), { headers: incoming.headers, agent: false }, (answer) => {
      const entry = { path, bytes: 0 };
      served.push(entry);
      answer.on('data', (chunk: Buffer) => {
        entry.bytes += chunk.length;
      });
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { served, address: `http://localhost:${port}/`, close: () => server.close() };
}

test('nothing is loaded before intent; what the first result costs', async ({ page, baseURL }) => {
  const { served, address, close } = await countingServer(baseURL ?? '');
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(served.map(({ path }) => path).filter((path) => /pagefind|dialog/.test(path))).toEqual([]);
  served.length = 0;
  await page.keyboard.press('/');
  await field(page).fill(heading.text);
  await expect(status(page)).toContainText(/^\d+ result/);
  const bytes = served.reduce((sum, entry) => sum + entry.bytes, 0);
  if (process.env.REPORT)
    console.log(
      `First search result: ${served.length} requests, ${(bytes / 1000).toFixed(1)} KB of bodies, not compressed further.`,
    );
  close();
});
