import type { Locator, Page } from '@playwright/test';
import { expect, settled, sideways, test } from './browsing.ts';

/** Waits until the scene has come to life, as it does when it comes into view. */
export async function alive(scene: Locator): Promise<void> {
  // Not Playwright’s own: that waits for an element that a state from a link may just be replacing.
  await scene.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect(scene).toHaveAttribute('data-live', 'true');
}

const bads = ['', '-5', '99999999999999', 'abc', '1e999', '<b>'];

/**
 * Types into the field, and tells what a reader then sees: whether the field stands out as wrong, what is said of it,
 * and what the scene still answers. Within the page, since there are thousands of fields to type into.
 */
const seenAfter = (field: Locator, drafts: readonly string[]) =>
  field.evaluate(async (element, drafts) => {
    const input = element as HTMLInputElement;
    const scene = input.closest('.scene');
    const probe = document.createElement('i');
    probe.style.color = 'var(--stale)';
    const before = input.value;
    const type = async (draft: string, invalid: boolean) => {
      input.value = draft;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      for (let wait = 0; wait < 500 && (input.ariaInvalid === 'true') !== invalid; wait += 1)
        await new Promise((later) => setTimeout(later));
    };
    input.after(probe);
    const seen = [];
    for (const draft of drafts) {
      await type(draft, true);
      seen.push({
        draft,
        invalid: input.ariaInvalid === 'true',
        red: getComputedStyle(input).color === getComputedStyle(probe).color,
        saysWhy: /\.$/.test(document.getElementById(`${input.id}-fault`)?.textContent ?? ''),
        saysWhatStays: scene?.querySelector('.scene-kept') !== null,
        answer: scene?.querySelector('.scene-answer strong')?.textContent,
      });
    }
    probe.remove();
    await type(before, false);
    return seen;
  }, drafts);

/** Bad input gets a message at its field, in the colour of what is wrong, and the last good result stays. */
async function refusesBadInput(scene: Locator): Promise<void> {
  const answer = await scene.locator('.scene-answer strong').textContent();
  for (const field of await scene.locator('.field input[type=text]').all()) {
    const told = { invalid: true, red: true, saysWhy: true, saysWhatStays: true, answer };
    expect(await seenAfter(field, bads)).toEqual(bads.map((draft) => ({ draft, ...told })));
    await expect(field).toHaveAttribute('aria-invalid', 'false');
  }
}

/** Presses an arrow key that changes the number in the field: down, or up from its lowest value. */
async function nudge(field: Locator, page: Page): Promise<void> {
  const before = await field.inputValue();
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await settled(page);
  if ((await field.inputValue()) === before) await page.keyboard.press('ArrowUp');
  await expect(field).not.toHaveValue(before);
  await settled(page);
}

async function worksByKeyboard(scene: Locator, page: Page): Promise<void> {
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
async function answersGuesses(scene: Locator): Promise<void> {
  const seen = await scene.locator('.story').evaluateAll(async (stories) => {
    const drawn = () =>
      new Promise<void>((later) => requestAnimationFrame(() => setTimeout(() => setTimeout(later))));
    const seen = [];
    for (const story of stories) {
      story.querySelector('summary')?.click();
      const button = story.querySelector<HTMLButtonElement>('.choices button');
      button?.scrollIntoView({ block: 'center' });
      await drawn();
      const before = button?.getBoundingClientRect().y ?? 0;
      button?.click();
      await drawn();
      seen.push({
        movesAtMostAPixel: Math.abs((button?.getBoundingClientRect().y ?? Number.NaN) - before) <= 1,
        isOver: button?.matches(':disabled, [aria-disabled="true"]'),
        saysWhatWasSaid: /^You said .+/.test(story.querySelector('.story-answer p')?.textContent ?? ''),
        saysWhatDecides: story.querySelector('.story-decides')?.textContent !== '',
      });
    }
    return seen;
  });
  const answered = { movesAtMostAPixel: true, isOver: true, saysWhatWasSaid: true, saysWhatDecides: true };
  expect(seen).toEqual(seen.map(() => answered));
}

/** What a copied link carries is opened, and what it cannot mean is named. */
async function copiedLinkOpensTheSameState(scene: Locator, page: Page): Promise<void> {
  await scene.getByRole('button', { name: 'Reset' }).click();
  const field = scene.locator('.field input[type=text]').first();
  if ((await field.count()) > 0) await nudge(field, page);
  const answer = await scene.locator('.scene-answer strong').textContent();
  await scene.getByRole('button', { name: 'Copy link' }).click();
  await expect(scene.locator('.scene-notice')).toHaveText('Link copied.');
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  link.searchParams.append('nonsense', '1');
  await page.goto(link.href, { waitUntil: 'domcontentloaded' });
  await alive(scene);
  await expect(scene.locator('.scene-notice')).toContainText('“nonsense”, which is not used here');
  await expect(scene.locator('.scene-answer strong')).toHaveText(answer ?? '');
}

/** On a screen of 360 × 640: question, answer and a control stand together, and fingers reach what they touch. */
export async function servesFingers(scene: Locator, page: Page): Promise<void> {
  await alive(scene);
  const top = (await scene.boundingBox())?.y ?? 0;
  const control = await scene.locator('.field').first().boundingBox();
  if (control) expect(control.y + control.height - top).toBeLessThan(640);
  const small = await scene.locator('button:visible, summary:visible').evaluateAll((targets) =>
    targets
      .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 24)
      .map(({ text }) => text),
  );
  expect(small, 'too small for a finger').toEqual([]);
  await scene.getByRole('button', { name: 'Keep this' }).tap();
  await expect(scene.locator('.comparison')).toBeVisible();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  const more = scene.locator('.nudge').last();
  if ((await more.count()) === 0) return;
  // By its id: what the reader changes may bring further fields.
  const id = await scene.locator('.field input[type=text]').last().getAttribute('id');
  const field = scene.locator(`#${id}`);
  const before = await field.inputValue();
  await more.tap();
  await settled(page);
  // A number may stand at its highest value.
  if ((await field.inputValue()) === before) await scene.locator('.nudge').nth(-2).tap();
  await expect(field).not.toHaveValue(before);
  await scene.getByRole('button', { name: 'Let go' }).tap();
  await scene.getByRole('button', { name: 'Reset' }).tap();
}

/** What every scene promises its reader. */
export async function keepsItsPromises(scene: Locator, page: Page): Promise<void> {
  await test.step('bad input', () => refusesBadInput(scene));
  await test.step('keyboard', () => worksByKeyboard(scene, page));
  await test.step('guesses', () => answersGuesses(scene));
  await test.step('a copied link', () => copiedLinkOpensTheSameState(scene, page));
}
