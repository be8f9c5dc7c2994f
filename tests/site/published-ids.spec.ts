import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { lastingIds, type Published, pages } from './built.ts';

const published = JSON.parse(readFileSync('tests/site/published-ids.json', 'utf8')) as Published;
const built = new Map(pages.map(({ address, html }) => [address, html]));

test('a published id never goes away', () => {
  const gone = Object.entries(published).flatMap(([address, ids]) =>
    ids
      .filter((id) => !built.get(address)?.includes(` id="${id}"`))
      .map((id) => `${address}#${id} is gone: put <span id="${id}" /> before what took its place`),
  );
  expect(gone).toEqual([]);
});

test('every id of a heading or scene is published', () => {
  const fresh = pages.flatMap(({ address, html }) =>
    lastingIds(html)
      .filter((id) => !published[address]?.includes(id))
      .map((id) => `${address}#${id} is new: run npm run publish-ids`),
  );
  expect(fresh).toEqual([]);
});
