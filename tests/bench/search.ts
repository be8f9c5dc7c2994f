// How well the search of the built site answers the queries of readers, beside Pagefind as it comes:
// `npm run build && node tests/bench/search.ts`. It names what misses in the tuning half; the held-out half keeps
// its secrets, since whoever tunes by it learns it by heart (`--all`, after the work, names those too).
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Score, score, totals } from '../search/measure.ts';
import { halves, queriesOf } from '../search/queries.ts';
import { ours, plain } from '../search/searches.ts';

const dist = process.env.DIST ?? 'dist';
const searches = {
  ours: await ours(dist),
  ...(!process.argv.includes('--ours') && {
    'plain Pagefind': await plain(dist, await mkdtemp(join(tmpdir(), 'plain-pagefind-'))),
  }),
};
const percent = (share: number) => `${(share * 100).toFixed(1)}%`.padStart(7);

for (const half of halves) {
  for (const [name, ask] of Object.entries(searches)) {
    const scores: Score[] = [];
    for (const query of queriesOf(half)) scores.push(score(query, await ask(query.query)));
    const { recallAt1, recallAt3, reciprocal, linked } = totals(scores);
    console.log(
      `${half.padEnd(9)} ${name.padEnd(15)} ${scores.length} queries  recall at 1 ${percent(recallAt1)}  at 3 ${percent(recallAt3)}` +
        `  mean reciprocal rank ${reciprocal.toFixed(3)}  place linked ${percent(linked)}`,
    );
    if (name !== 'ours' || (half !== 'tuning' && !process.argv.includes('--all'))) continue;
    for (const { query, place, first } of scores.filter(({ place }) => place > 3)) {
      console.log(`  “${query.query}” wants ${query.page}, at ${place}, after ${first.join(' ')}`);
    }
  }
}
