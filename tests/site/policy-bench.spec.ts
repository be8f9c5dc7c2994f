import type { Page } from '@playwright/test';
import { expect, test } from './browsing.ts';
import { alive } from './driving.ts';

async function open(page: Page, query = '') {
  await page.goto(`/identity/policy-bench/${query}`);
  const bench = page.locator('#policy-bench');
  await alive(bench);
  for (const summary of await bench.locator('.policy-group > summary').all()) await summary.click();
  return {
    bench,
    answer: bench.locator('.scene-answer strong'),
    field: (name: string) => bench.getByRole('textbox', { name, exact: true }),
    cases: bench.getByLabel('Case to start from'),
  };
}

test('each case to start from is answered, and another one differently', async ({ page }) => {
  const { answer, cases } = await open(page);
  const names = await cases.locator('option').allTextContents();
  const answers = new Set<string>();
  for (const name of names) {
    await cases.selectOption(name);
    await expect(cases).toHaveValue(name);
    answers.add((await answer.textContent()) ?? '');
  }
  expect(names.length).toBeGreaterThan(10);
  expect(answers.size).toBeGreaterThan(5);
});

test('a policy that is no JSON is refused with line and column, and the last good result stays', async ({
  page,
}) => {
  const { bench, answer, field } = await open(page);
  const before = await answer.textContent();
  const policy = field('Identity policy');
  const good = await policy.inputValue();
  await policy.fill('{\n  "Statement": [}\n}');
  await expect(policy).toHaveAttribute('aria-invalid', 'true');
  await expect(bench.locator(`#${await policy.getAttribute('id')}-fault`)).toContainText(
    /line 2.* column \d+/i,
  );
  await expect(answer).toHaveText(before ?? '');
  await expect(bench.locator('.scene-kept')).toContainText('that fitted');
  await policy.fill(good);
  await expect(policy).toHaveAttribute('aria-invalid', 'false');
  await expect(bench.locator('.scene-kept')).toHaveCount(0);
});

test('a copied link opens the same state', async ({ page }) => {
  const { bench, answer, cases, field } = await open(page);
  await cases.selectOption({ index: 3 });
  await field('Action').fill('s3:DeleteObject');
  await expect(cases).toHaveValue('');
  const told = await answer.textContent();
  await bench.getByRole('button', { name: 'Copy link' }).click();
  await expect(bench.locator('.scene-notice')).toHaveText('Link copied.');
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await alive(bench);
  await expect(bench.locator('.scene-notice')).toContainText('Values from a link.');
  await expect(answer).toHaveText(told ?? '');
  await bench.locator('.policy-group > summary').first().click();
  await expect(field('Action')).toHaveValue('s3:DeleteObject');
});
