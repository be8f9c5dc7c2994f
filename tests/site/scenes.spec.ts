import { expect, type Locator, type Page, test } from '@playwright/test';
import { pages } from './built.ts';

const scenes = pages.flatMap(({ address, html }) =>
  Array.from(html.matchAll(/<section class="scene[^"]*" id="([^"]+)"/g), ([, id = '']) => ({ address, id })),
);

const alive = async (scene: Locator) => {
  await scene.scrollIntoViewIfNeeded();
  await expect(scene).toHaveAttribute('data-live', 'true');
};

test('there are scenes to drive', () => {
  expect(scenes.length).toBeGreaterThan(0);
});

/** Bad input gets a message at its field, in the colour of what is wrong, and the last good result stays. */
async function refusesBadInput(scene: Locator) {
  const answer = await scene.locator('.scene-answer strong').textContent();
  for (const field of await scene.locator('.field input[type=text]').all()) {
    const before = await field.inputValue();
    for (const bad of ['', '-5', '99999999999999', 'abc', '1e999', '<b>']) {
      await field.fill(bad);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      const [shown, stale] = await field.evaluate((element) => {
        const probe = document.createElement('i');
        probe.style.color = 'var(--stale)';
        element.after(probe);
        const colours = [getComputedStyle(element).color, getComputedStyle(probe).color];
        probe.remove();
        return colours;
      });
      expect(shown).toBe(stale);
      await expect(scene.locator(`#${await field.getAttribute('id')}-fault`)).toHaveText(/\.$/);
      await expect(scene.locator('.scene-answer strong')).toHaveText(answer ?? '');
      await expect(scene.locator('.scene-kept')).toBeVisible();
    }
    await field.fill(before);
    await expect(field).toHaveAttribute('aria-invalid', 'false');
  }
}

async function worksByKeyboard(scene: Locator, page: Page) {
  const field = scene.locator('.field input[type=text]').first();
  if ((await field.count()) === 0) return;
  const before = await field.inputValue();
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await expect(field).not.toHaveValue(before);
  await scene.getByRole('button', { name: 'Keep this' }).focus();
  await page.keyboard.press('Enter');
  await expect(scene.locator('.comparison')).toBeVisible();
  await scene.getByRole('button', { name: 'Reset' }).focus();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(before);
}

/** A guess is answered by the line that decides, sets the scene, and moves nothing. */
async function answersGuesses(scene: Locator) {
  for (const story of await scene.locator('.story').all()) {
    await story.locator('summary').first().click();
    const button = story.locator('.choices button').first();
    const before = await button.boundingBox();
    await button.click();
    const after = await button.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0)), 'nothing moves on reveal').toBeLessThanOrEqual(1);
    await expect(button).toBeDisabled();
    await expect(story.locator('.story-answer p').first()).toHaveText(/^You said .+/);
    await expect(story.locator('.story-decides')).not.toBeEmpty();
  }
}

async function copiedLinkOpensTheSameState(scene: Locator, page: Page) {
  await scene.getByRole('button', { name: 'Reset' }).click();
  const field = scene.locator('.field input[type=text]').first();
  if ((await field.count()) > 0) {
    await field.focus();
    await page.keyboard.press('ArrowDown');
    // The result follows what is typed after the next paint.
    await page.waitForTimeout(300);
  }
  const answer = await scene.locator('.scene-answer strong').textContent();
  await scene.getByRole('button', { name: 'Copy link' }).click();
  await expect(scene.locator('.scene-notice')).toHaveText('Link copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await alive(scene);
  await expect(scene.locator('.scene-answer strong')).toHaveText(answer ?? '');
}

for (const { address, id } of scenes) {
  test(`${address}#${id} refuses, answers, keeps and links`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address);
    const scene = page.locator(`#${id}`);
    const start = await scene.locator('.scene-answer strong').textContent();
    await alive(scene);
    await test.step('bad input', () => refusesBadInput(scene));
    await test.step('keyboard', () => worksByKeyboard(scene, page));
    await test.step('guesses', () => answersGuesses(scene));
    await test.step('a copied link', () => copiedLinkOpensTheSameState(scene, page));
    await test.step('a broken link falls back to the start and says so', async () => {
      await page.goto(`${address}?nonsense=1&constructor=2#${id}`);
      await alive(scene);
      await expect(scene.locator('.scene-notice')).toContainText('is not used here');
      await expect(scene.locator('.scene-answer strong')).toHaveText(start ?? '');
    });
  });

  test(`${address}#${id} on a phone: question, answer and a control together`, async ({
    browser,
    baseURL,
  }) => {
    const phone = await browser.newPage({
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
      ...(baseURL && { baseURL }),
    });
    await phone.goto(address);
    const scene = phone.locator(`#${id}`);
    await alive(scene);
    const top = (await scene.boundingBox())?.y ?? 0;
    const control = await scene.locator('.field').first().boundingBox();
    if (control) expect(control.y + control.height - top).toBeLessThan(640);
    await scene.getByRole('button', { name: 'Keep this' }).tap();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const more = scene.locator('.nudge').last();
    if ((await more.count()) > 0) {
      const field = scene.locator('.field input[type=text]').last();
      const before = await field.inputValue();
      await more.tap();
      await expect(field).not.toHaveValue(before);
    }
    for (const target of await scene.locator('button:visible, summary:visible').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await phone.close();
  });
}
