import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { drawForm, scoredOf } from '#engines/exam/form';
import { askedIn, fillForm, hands, type PoolQuestion } from '#engines/exam/pool';
import { violationsOf } from './accessible.ts';
import { expect, sideways, test } from './browsing.ts';
import { addresses } from './built.ts';
import { alive } from './driving.ts';

// A sitting that goes on would keep itself again after this device was cleared for the next test.
test.afterEach(async ({ page }) => {
  await page.goto('/exam/');
});

const handAt = (index: number) =>
  JSON.parse(readFileSync(`dist/exam/mock/${index}.json`, 'utf8')) as PoolQuestion[];

test('each hand of the pool has enough of every domain, and pages that exist', () => {
  const dealt = Array.from({ length: hands }, (_, index) => handAt(index));
  for (const hand of dealt) {
    for (const version of ['c02', 'c03'] as const) {
      const asked = askedIn(version, hand);
      const counts = scoredOf(version).map(
        (_, domain) => asked.filter((each) => each.domain === domain).length,
      );
      for (const [domain, needed] of scoredOf(version).entries())
        expect(counts[domain]).toBeGreaterThanOrEqual(needed);
      expect(asked.length).toBeGreaterThanOrEqual(65);
    }
  }
  const all = dealt.flat();
  expect(new Set(all.map(({ at, ask }) => at + ask)).size).toBe(all.length);
  expect(all.filter(({ at }) => !addresses.includes(at.replace(/#.*/, '')))).toEqual([]);
});

async function begin(page: Page, name = 'Sit form 7 yourself') {
  await page.goto('/exam/format-and-score/');
  const scene = page.locator('#exam-mock');
  await alive(scene);
  await scene.getByRole('button', { name }).click();
  await expect(scene.getByRole('heading', { name: 'Question 1 of 65' })).toBeFocused();
  return scene;
}

test('a form is sat: answered, flagged, reviewed, handed in, and told what was wrong', async ({ page }) => {
  const scene = await begin(page);
  const questions = fillForm(drawForm('c03', 7), handAt(6), 7);
  for (const [index, { ask, options }] of questions.entries()) {
    await expect(scene.locator('.mock-question legend')).toHaveText(ask);
    // The first is answered wrongly, the last stays empty.
    const wanted = options.findIndex(({ right }) => right === (index !== 0));
    if (index < 64) await scene.locator('.mock-question').getByRole('radio').nth(wanted).check();
    if (index === 2) await scene.getByRole('button', { name: 'Flag' }).click();
    await scene.getByRole('button', { name: index < 64 ? 'Next' : 'Review' }).click();
  }
  await expect(scene.locator('.mock-clock')).toHaveText('130 min left, 1 question empty, 1 flagged');
  await expect(scene.getByRole('button', { name: '3 ✓ ⚑' })).toBeVisible();
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(await violationsOf(page)).toEqual([]);
  await scene.getByRole('button', { name: 'Hand in' }).click();

  const trialsWrong = [0, 64].filter((index) => drawForm('c03', 7)[index]?.domain === undefined).length;
  await expect(
    scene.getByRole('heading', { name: `${48 + trialsWrong} of 50 scored questions right` }),
  ).toBeFocused();
  await expect(scene.locator('.mock details')).toHaveCount(2);
  await scene.locator('.mock details summary').last().click();
  await expect(scene.locator('.mock details').last()).toContainText('Left empty.');
  await expect(scene.locator('.mock details a').last()).toHaveAttribute('href', questions[64]?.at ?? '');
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(await violationsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await scene.getByRole('button', { name: 'Close this form' }).click();
  await expect(scene.getByRole('button', { name: 'Sit form 7 yourself' })).toBeVisible();
});

test('what is being sat stays when the model is changed, and a question keeps its answer', async ({
  page,
}) => {
  const scene = await begin(page);
  const ask = await scene.locator('.mock-question legend').textContent();
  await scene.getByRole('radio', { name: 'DVA-C02' }).check();
  await expect(scene.locator('.mock-question legend')).toHaveText(ask ?? '');
  const option = scene.locator('.mock-question').getByRole('radio').nth(1);
  await option.check();
  await scene.getByRole('button', { name: 'Next' }).click();
  await expect(scene.locator('.mock-question').getByRole('radio', { checked: true })).toHaveCount(0);
  await scene.getByRole('button', { name: 'Back', exact: true }).last().click();
  await expect(option).toBeChecked();
});

test('a reload goes on with what was done, and the result stays until the form is closed', async ({
  page,
}) => {
  const scene = await begin(page);
  const heading = (name: RegExp | string) => scene.getByRole('heading', { name });
  const reload = async (next: string) => {
    await page.reload();
    await alive(scene);
    await scene.getByRole('button', { name: next }).click();
  };
  await scene.locator('.mock-question').getByRole('radio').nth(1).check();
  await scene.getByRole('button', { name: 'Next' }).click();
  await scene.getByRole('button', { name: 'Flag' }).click();
  await reload('Go on with form 7');
  await expect(heading('Question 2 of 65')).toBeFocused();
  await expect(scene.locator('.mock-clock')).toHaveText('130 min left, 64 questions empty, 1 flagged');
  await scene.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(scene.locator('.mock-question').getByRole('radio').nth(1)).toBeChecked();
  await scene.getByRole('button', { name: 'Review' }).click();
  await scene.getByRole('button', { name: 'Hand in' }).click();
  await expect(heading(/of 50 scored questions right/)).toBeFocused();
  await reload('See the result of form 7');
  await expect(heading(/of 50 scored questions right/)).toBeFocused();
  await reload('Begin form 7 anew');
  await expect(scene.locator('.mock-clock')).toContainText('65 questions empty, 0 flagged');
  await scene.getByRole('button', { name: 'Review' }).click();
  await scene.getByRole('button', { name: 'Hand in' }).click();
  await scene.getByRole('button', { name: 'Close this form' }).click();
  await expect(scene.getByRole('button', { name: 'Sit form 7 yourself' })).toBeVisible();
  await page.reload();
  await alive(scene);
  await expect(scene.getByRole('button', { name: 'Sit form 7 yourself' })).toBeVisible();
});

test('of two tabs the later one is kept, and the earlier one says so', async ({ page }) => {
  const earlier = await begin(page);
  await expect(earlier.locator('.mock [role=status]')).toBeEmpty();
  await earlier.locator('.mock-question').getByRole('radio').nth(1).check();
  const tab = await page.context().newPage();
  const later = await begin(tab, 'Begin form 7 anew');
  await expect(earlier.locator('.mock [role=status]')).toContainText('Another tab sits a form now');
  await expect(later.locator('.mock [role=status]')).toBeEmpty();
  await earlier.locator('.mock-question').getByRole('radio').nth(0).check();
  await tab.reload();
  await alive(later);
  await later.getByRole('button', { name: 'Go on with form 7' }).click();
  await expect(later.locator('.mock-clock')).toContainText('65 questions empty');
  await tab.close();
});

test('without a connection a form says so, and can be tried again', async ({ page }) => {
  await page.route('**/exam/mock/*.json', (route) => route.abort());
  await page.goto('/exam/format-and-score/');
  const scene = page.locator('#exam-mock');
  await alive(scene);
  await scene.getByRole('button', { name: 'Sit form 7 yourself' }).click();
  await expect(scene.locator('[role=status]').last()).toContainText('could not be loaded');
  await page.unroute('**/exam/mock/*.json');
  await scene.getByRole('button', { name: 'Back', exact: true }).click();
  await scene.getByRole('button', { name: 'Sit form 7 yourself' }).click();
  await expect(scene.getByRole('heading', { name: 'Question 1 of 65' })).toBeVisible();
});
