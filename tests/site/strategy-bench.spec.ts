import { expect, type Locator, type Page, test } from '@playwright/test';
import { sideways } from './browsing.ts';
import { alive } from './driving.ts';

const address = '/elasticache/strategy-bench/';

// Two million operations for each of seven strategies take a while on a busy machine.
test.setTimeout(180_000);

const answerOf = (bench: Locator) => bench.locator('.scene-answer strong');
const button = (bench: Locator, name: string) => bench.getByRole('button', { name, exact: true });
const field = (bench: Locator, name: string) => bench.getByRole('textbox', { name, exact: true });
const cell = (bench: Locator, strategy: string, column: number) =>
  bench
    .getByRole('row', { name: new RegExp(`^${strategy}`) })
    .first()
    .getByRole('cell')
    .nth(column);

/** The bench, alive, with all its groups open; whatever the security policy blocks fails the test. */
async function open(page: Page, query = ''): Promise<Locator> {
  page.on('pageerror', (error) => expect(error.message).toBe(''));
  page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'));
  await page.goto(`${address}${query}`);
  const bench = page.locator('#strategy-bench');
  await alive(bench);
  for (const summary of await bench.locator('.bench-group > summary').all()) await summary.click();
  return bench;
}

async function startLongRun(bench: Locator, operations = '2000000') {
  await field(bench, 'Operations').fill(operations);
  await button(bench, 'Run').click();
  const bar = bench.getByRole('progressbar');
  await expect(bar).toBeVisible();
  return bar;
}

test('a small change runs at once, in a worker', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const bench = await open(page);
  const before = await answerOf(bench).textContent();
  await field(bench, 'Capacity').fill('10');
  await expect(answerOf(bench)).not.toHaveText(before ?? '');
  await expect(bench.locator('.scene-kept')).toHaveCount(0);
  await expect(bench.locator('.working .was').first()).toContainText('was');
  expect(workers).toHaveLength(1);
  expect(new URL(workers[0] ?? '').origin).toBe(new URL(page.url()).origin);
});

test('two million operations run with progress while the page answers', async ({ page }) => {
  const bench = await open(page);
  const before = await answerOf(bench).textContent();
  const bar = await startLongRun(bench);
  const now = async () => Number(await bar.getAttribute('aria-valuenow'));
  await expect.poll(now, { timeout: 60_000 }).toBeGreaterThan(0);
  await expect(bench.locator('.scene-kept')).toHaveText(/This result is for Operations 5,000\./);
  await expect(answerOf(bench)).toHaveText(before ?? '');

  // The run takes seconds: had it the page's own thread, the click would wait for its end.
  const opened = bench.locator('.bench-group').first();
  await opened.locator('summary').click();
  await expect(opened).not.toHaveAttribute('open');
  await expect(bar).toBeVisible();

  const early = await now();
  await expect.poll(now, { timeout: 60_000 }).toBeGreaterThan(early);
  await expect(bar).toHaveCount(0, { timeout: 150_000 });
  await expect(answerOf(bench)).not.toHaveText(before ?? '');
  await expect(bench.locator('.scene-kept')).toHaveCount(0);
});

test('Cancel ends the run and keeps the last result; a changed input cancels too', async ({ page }) => {
  const bench = await open(page);
  const before = await answerOf(bench).textContent();
  const bar = await startLongRun(bench);
  await button(bench, 'Cancel').click();
  await expect(bar).toHaveCount(0);
  await expect(button(bench, 'Run')).toBeFocused();
  await expect(bench.locator('.bench-run [role=status]')).toContainText('Run cancelled');
  await expect(answerOf(bench)).toHaveText(before ?? '');
  await expect(bench.locator('.scene-kept')).toContainText('Operations 5,000');

  await startLongRun(bench);
  await field(bench, 'Keys').fill('600');
  await expect(bar).toHaveCount(0);
  await expect(bench.locator('.bench-run [role=status]')).toContainText('An input changed');
  await expect(answerOf(bench)).toHaveText(before ?? '');

  // The worker has let go of both: a small run is answered at once.
  await button(bench, 'Flash sale').click();
  await expect(cell(bench, 'Write-behind', 0)).toContainText('99.5%');
});

test('bad input gets a message at its field and keeps the last good result', async ({ page }) => {
  const bench = await open(page);
  const before = await answerOf(bench).textContent();
  for (const input of await bench.locator('.field input[type=text]').all()) {
    const good = await input.inputValue();
    for (const bad of ['', '-5', '99999999999999', 'abc']) {
      await input.fill(bad);
      await expect(input).toHaveAttribute('aria-invalid', 'true');
      await expect(bench.locator(`#${await input.getAttribute('id')}-fault`)).toHaveText(/\.$/);
      await expect(answerOf(bench)).toHaveText(before ?? '');
      await expect(bench.locator('.scene-kept')).toContainText('This result is for');
      await expect(button(bench, 'Run')).toHaveAttribute('aria-disabled', 'true');
    }
    await input.fill(good);
    await expect(input).toHaveAttribute('aria-invalid', 'false');
  }
});

test('presets show their case, and Keep this sets one strategy beside another', async ({ page }) => {
  const bench = await open(page);
  await button(bench, 'Node dies').click();
  await expect(button(bench, 'Node dies')).toHaveAttribute('aria-pressed', 'true');
  await expect(cell(bench, 'Write-behind', 0)).toContainText('73.2%');
  await button(bench, 'Keep this').click();
  await bench.getByLabel('The working of').selectOption('write-behind');
  const comparison = bench.locator('.comparison');
  await expect(comparison.getByRole('row', { name: /^Lost writes/ })).toContainText('84');
  await expect(bench).toContainText('Both met the same operations.');
  await button(bench, 'Reset').focus();
  await page.keyboard.press('Enter');
  await expect(cell(bench, 'Write-behind', 0)).toContainText('74.2%');
  await expect(bench).toContainText('Shown: Cache-aside, no invalidation with');
});

test('a copied link opens the same state, and a broken one the start', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const bench = await open(page);
  await button(bench, 'Flash sale').click();
  await bench
    .getByLabel('While a key is being filled')
    .or(bench.getByText('readers wait for the first one'))
    .first()
    .click();
  await expect(cell(bench, 'Write-around', 0)).toContainText('41.4%');
  const answer = await answerOf(bench).textContent();
  await button(bench, 'Copy link').click();
  await expect(bench.locator('.scene-notice')).toHaveText('Link copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(cell(bench, 'Write-around', 0)).toContainText('41.4%');
  await expect(answerOf(bench)).toHaveText(answer ?? '');
  await expect(bench.locator('.scene-notice')).toContainText('Values from a link.');

  await page.goto('about:blank');
  await open(page, '?nonsense=1&keys=-3#strategy-bench');
  await expect(bench.locator('.scene-notice')).toContainText('is not used here');
  await expect(bench.locator('.scene-notice')).toContainText('The start value stands in its place.');
  await expect(field(bench, 'Keys')).toHaveValue('500');
});

test('a browser without workers runs in portions, and Cancel still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new Error('no workers here');
        }
      },
    });
  });
  const bench = await open(page);
  await button(bench, 'Node dies').click();
  await expect(cell(bench, 'Write-behind', 0)).toContainText('73.2%');
  const bar = await startLongRun(bench);
  await expect
    .poll(async () => Number(await bar.getAttribute('aria-valuenow')), { timeout: 60_000 })
    .toBeGreaterThan(0);
  await button(bench, 'Cancel').click();
  await expect(bar).toHaveCount(0);
});

test('a worker whose script does not arrive is replaced by portions', async ({ page }) => {
  await page.route(/worker[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(address);
  const bench = page.locator('#strategy-bench');
  await alive(bench);
  await button(bench, 'Flash sale').click();
  await expect(cell(bench, 'Write-behind', 0)).toContainText('99.5%');
  await button(bench, 'Node dies').click();
  await expect(cell(bench, 'Write-behind', 0)).toContainText('73.2%');
});

test('on a phone question, answer and a control stand together, and nothing is cut off', async ({
  browser,
  baseURL,
}) => {
  const phone = await browser.newPage({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL && { baseURL }),
  });
  const bench = await open(phone);
  const top = (await bench.boundingBox())?.y ?? 0;
  const answer = await answerOf(bench).boundingBox();
  expect((answer?.y ?? 0) + (answer?.height ?? 0) - top).toBeLessThan(640);
  await button(bench, 'Keep this').tap();
  expect(await sideways(phone)).toBeLessThanOrEqual(0);
  for (const target of await bench.locator('button:visible, summary:visible').all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  await phone.close();
});
