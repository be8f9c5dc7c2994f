import { expect, test } from '@playwright/test';
import { pages } from './built.ts';

test.use({ javaScriptEnabled: false });

for (const { address, html } of pages.filter(({ html }) => html.includes('class="scene'))) {
  test(`${address} teaches without script`, async ({ page }) => {
    await page.goto(address);
    for (const scene of await page.locator('.scene').all()) {
      await expect(scene.locator('.scene-answer strong')).not.toBeEmpty();
      await expect(scene.locator('.working li, .twin li, .twin tr').first()).not.toBeEmpty();
      for (const story of await scene.locator('.story').all()) {
        await story.locator('summary').first().click();
        await story.locator('.story-answer summary').click();
        await expect(story.locator('.story-answer p').first()).toContainText('It is');
      }
    }
    if (!html.includes('class="question"')) return;
    const question = page.locator('.question').first();
    await question.locator('input').first().check();
    await expect(question.locator('.right .why')).toBeVisible();
  });
}
