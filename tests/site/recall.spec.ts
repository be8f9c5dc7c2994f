import { expect, test } from '@playwright/test';
import { score, totals } from '../search/measure.ts';
import { halves, queriesOf } from '../search/queries.ts';
import { ours } from '../search/searches.ts';

const bar = 0.95;

// Beside `node tests/bench/search.ts`, which tells the same at length. No query is named here, so that none is learnt by heart.
for (const half of halves) {
  test(`the right page is among the first three for the ${half} half of the queries`, async () => {
    const ask = await ours('dist');
    const scores = await Promise.all(
      queriesOf(half).map(async (query) => score(query, await ask(query.query))),
    );
    expect(totals(scores).recallAt3).toBeGreaterThanOrEqual(bar);
  });
}
