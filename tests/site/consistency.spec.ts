import { expect, type Page, test } from '@playwright/test';
import { sideways } from './browsing.ts';
import { alive } from './driving.ts';

// The bench draws with the same picture as every scene of the engine.
const address = '/s3/consistency-bench/';
const id = 'consistency-bench';

async function open(page: Page, query = '') {
  await page.goto(`${address}${query}${query && `#${id}`}`);
  const scene = page.locator(`#${id}`);
  await alive(scene);
  return {
    scene,
    text: scene.getByRole('textbox', { name: 'Operations' }),
    answer: scene.locator('.scene-answer strong'),
    mark: (place: number) => scene.locator('.ct-mark').nth(place),
    button: (name: string) => scene.getByRole('button', { name, exact: true }),
  };
}

test('arrow keys and buttons move the selected call, and Undo takes it back', async ({ page }) => {
  const { text, mark, button, answer } = await open(page);
  const before = await text.inputValue();
  await mark(1).focus();
  await page.keyboard.press('ArrowDown');
  await expect(text).toHaveValue(/^1[1-9]\d\d-2[1-9]\d\d get k by ben$/m);
  await button('Undo').click();
  await expect(text).toHaveValue(before);
  await button('Longer').click();
  await expect(text).toHaveValue(/^1000-2[1-9]\d\d get k by ben$/m);
  await expect(answer).toContainText('may return A or B');
});

test('a call dragged behind the acknowledgement has one answer left', async ({ page }) => {
  const { text, mark, answer } = await open(page);
  const call = mark(1);
  await call.scrollIntoViewIfNeeded();
  await call.hover({ position: { x: 4, y: 8 } });
  await page.mouse.down();
  for (let pulled = 0; pulled < 8; pulled += 1) {
    const box = await page.locator('.ct-now').boundingBox();
    const start = await call.boundingBox();
    await page.mouse.move((start?.x ?? 0) + 4, Math.min((start?.y ?? 0) + 20, (box?.y ?? 0) + 400));
  }
  await page.mouse.up();
  await expect(text).toHaveValue(/^[3-9]\d\d\d-\d+ get k by ben$/m);
  await expect(answer).not.toContainText('A or B');
});

test('a bad line is named with what would be right, and the last good result stays', async ({ page }) => {
  const { scene, text, answer } = await open(page);
  const before = await answer.textContent();
  await text.fill('k=A\n0-3s putt k=B');
  await expect(scene.locator('.fault:not(:empty)')).toContainText(
    'Line 2: word 2, “putt” is no operation. Write put',
  );
  await expect(answer).toHaveText(before ?? '');
  await expect(scene.locator('.scene-kept')).toBeVisible();
});

test('a link brings model and operations, and time steps back', async ({ page }) => {
  const operations = encodeURIComponent('k=A\n0-100 put k=B\n500 get k');
  const { scene, answer, button } = await open(page, `?model=rds-replica&operations=${operations}`);
  await expect(answer).toContainText('RDS read replica: GET k (2) at 500 ms returns A');
  await button('Back').click();
  await expect(scene.locator('.ct-now span')).toBeVisible();
  await button('Step').click();
  await expect(scene.locator('.ct-now span')).toHaveCount(0);
});

test('worked examples set the calls, and every model answers them', async ({ page }) => {
  const { scene, answer, button } = await open(page);
  await scene.getByText('Worked examples').click();
  await button('Overwritten, 2020').click();
  await expect(answer).toContainText('may return A or B');
  await expect(scene.locator('.ct-models tbody tr')).toHaveCount(16);
  await expect(scene.getByRole('row', { name: /^S3 today/ })).toContainText('only the newest');
});

for (const width of [320, 360]) {
  test(`at ${width} px nothing overflows, and buttons move a call by touch`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({
      viewport: { width, height: 640 },
      hasTouch: true,
      isMobile: true,
      ...(baseURL && { baseURL }),
    });
    const { text, mark, button } = await open(page);
    await mark(2).tap();
    await button('Later').tap();
    await expect(text).not.toHaveValue(/^4000 get|^4s get/m);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
}
