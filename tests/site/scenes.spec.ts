import type { Locator, Page } from '@playwright/test';
import { expect, settled, test } from './browsing.ts';
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

/** What a reader sees of a field: whether it stands out as wrong, what is said of it, and what the scene still answers. */
const seen = (field: Locator) =>
  field.evaluate((element) => {
    const scene = element.closest('.scene');
    const probe = document.createElement('i');
    probe.style.color = 'var(--stale)';
    element.after(probe);
    const red = getComputedStyle(element).color === getComputedStyle(probe).color;
    probe.remove();
    return {
      invalid: element.getAttribute('aria-invalid') === 'true',
      red,
      saysWhy: /\.$/.test(document.getElementById(`${element.id}-fault`)?.textContent ?? ''),
      saysWhatStays: scene?.querySelector('.scene-kept') !== null,
      answer: scene?.querySelector('.scene-answer strong')?.textContent,
    };
  });

/** Bad input gets a message at its field, in the colour of what is wrong, and the last good result stays. */
async function refusesBadInput(scene: Locator) {
  const answer = await scene.locator('.scene-answer strong').textContent();
  for (const field of await scene.locator('.field input[type=text]').all()) {
    const before = await field.inputValue();
    for (const bad of ['', '-5', '99999999999999', 'abc', '1e999', '<b>']) {
      await field.fill(bad);
      await expect
        .poll(() => seen(field), `“${bad}”`)
        .toEqual({ invalid: true, red: true, saysWhy: true, saysWhatStays: true, answer });
    }
    await field.fill(before);
    await expect(field).toHaveAttribute('aria-invalid', 'false');
  }
}

/** Presses an arrow key that changes the number in the field: down, or up from its lowest value. */
async function nudge(field: Locator, page: Page) {
  const before = await field.inputValue();
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await settled(page);
  if ((await field.inputValue()) === before) await page.keyboard.press('ArrowUp');
  await expect(field).not.toHaveValue(before);
  await settled(page);
}

async function worksByKeyboard(scene: Locator, page: Page) {
  const field = scene.locator('.field input[type=text]').first();
  if ((await field.count()) === 0) return;
  const before = await field.inputValue();
  await nudge(field, page);
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
    await button.scrollIntoViewIfNeeded();
    const before = await button.boundingBox();
    await button.click();
    const moved = async () => Math.abs(((await button.boundingBox())?.y ?? 0) - (before?.y ?? 0));
    await expect.poll(moved, 'nothing moves on reveal').toBeLessThanOrEqual(1);
    await expect(button).toBeDisabled();
    await expect(story.locator('.story-answer p').first()).toHaveText(/^You said .+/);
    await expect(story.locator('.story-decides')).not.toBeEmpty();
  }
}

/** What a copied link carries is opened, and what it cannot mean is named. */
async function copiedLinkOpensTheSameState(scene: Locator, page: Page) {
  await scene.getByRole('button', { name: 'Reset' }).click();
  const field = scene.locator('.field input[type=text]').first();
  if ((await field.count()) > 0) await nudge(field, page);
  const answer = await scene.locator('.scene-answer strong').textContent();
  await scene.getByRole('button', { name: 'Copy link' }).click();
  await expect(scene.locator('.scene-notice')).toHaveText('Link copied.');
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  link.searchParams.append('nonsense', '1');
  await page.goto('about:blank');
  await page.goto(link.href);
  await alive(scene);
  await expect(scene.locator('.scene-notice')).toContainText('“nonsense”, which is not used here');
  await expect(scene.locator('.scene-answer strong')).toHaveText(answer ?? '');
}

for (const { address, id } of scenes) {
  test(`${address}#${id} refuses, answers, keeps and links`, async ({ page }) => {
    await page.goto(address);
    const scene = page.locator(`#${id}`);
    await alive(scene);
    await test.step('bad input', () => refusesBadInput(scene));
    await test.step('keyboard', () => worksByKeyboard(scene, page));
    await test.step('guesses', () => answersGuesses(scene));
    await test.step('a copied link', () => copiedLinkOpensTheSameState(scene, page));
  });

  test(`${address}#${id} on a phone: question, answer and a control together`, async ({ phone }) => {
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
      // By its id: what the reader changes may bring further fields.
      const id = await scene.locator('.field input[type=text]').last().getAttribute('id');
      const field = scene.locator(`#${id}`);
      const before = await field.inputValue();
      await more.tap();
      await settled(phone);
      // A number may stand at its highest value.
      if ((await field.inputValue()) === before) await scene.locator('.nudge').nth(-2).tap();
      await expect(field).not.toHaveValue(before);
    }
    const small = await scene.locator('button:visible, summary:visible').evaluateAll((targets) =>
      targets
        .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < 24)
        .map(({ text }) => text),
    );
    expect(small, 'too small for a finger').toEqual([]);
  });
}
