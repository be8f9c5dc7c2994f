import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { headingIds, type Published, pages } from './built.ts';

const published = JSON.parse(readFileSync('tests/site/published-ids.json', 'utf8')) as Published;
const built = new Map(pages.map(({ address, html }) => [address, html]));

test('a published heading id never goes away', () => {
  const gone = Object.entries(published).flatMap(([address, ids]) =>
    ids
      .filter((id) => !built.get(address)?.includes(` id="${id}"`))
      .map(
        (id) => `${address}#${id} is gone: put <span id="${id}" /> before the heading that took its place`,
      ),
  );
  expect(gone).toEqual([]);
});

test('every heading id is published', () => {
  const fresh = pages.flatMap(({ address, html }) =>
    headingIds(html)
      .filter((id) => !published[address]?.includes(id))
      .map((id) => `${address}#${id} is new: run npm run publish-ids`),
  );
  expect(fresh).toEqual([]);
});
