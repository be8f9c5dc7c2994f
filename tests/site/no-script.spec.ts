import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { pages } from './built.ts';

const withScenes = pages.filter(({ html }) => html.includes('class="scene'));

test('the page itself holds the answer, the working and the stories’ answers of every scene', () => {
  const lacking = withScenes.flatMap(({ address, html }) =>
    parse(html)
      .querySelectorAll('.scene')
      .flatMap((scene) => {
        const has = (selector: string) => scene.querySelector(selector)?.text.trim() !== '';
        const stories = scene.querySelectorAll('.story');
        return [
          !has('.scene-answer strong') && 'answer',
          !has('.working li, .twin li, .twin tr') && 'working',
          !stories.every((story) => story.querySelector('.story-answer p')?.text.includes('It is')) &&
            'answers of stories',
        ].flatMap((missing) => (missing ? [`${address}#${scene.id} lacks ${missing}`] : []));
      }),
  );
  expect(withScenes.length).toBeGreaterThan(100);
  expect(lacking).toEqual([]);
});

test.describe('a browser without script', () => {
  test.use({ javaScriptEnabled: false });

  // What opens and answers is the same on all pages: the frame of a scene, and the questions.
  for (const address of [
    '/elasticache/ttl-and-staleness/',
    '/s3/versioning-and-delete-markers/',
    '/cloudformation/change-sets/',
  ]) {
    test(`${address} opens its stories and answers its questions`, async ({ page }) => {
      await page.goto(address);
      for (const story of await page.locator('.scene .story').all()) {
        await story.locator('summary').first().click();
        await story.locator('.story-answer summary').click();
        await expect(story.locator('.story-answer p').first()).toBeVisible();
      }
      const question = page.locator('.question').first();
      await question.locator('input').first().check();
      await expect(question.locator('.right .why')).toBeVisible();
    });
  }
});
