import type { Scene } from '#components/kit/scene.ts';
import type { Step } from '#engines/cache/follow';
import { fillInput, strategyInput, ttlInput } from '#engines/cache/single-inputs';
import { type Strategy, strategies } from '#engines/cache/strategies';
import { choice, type Values } from '#engines/inputs';
import { counted, quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { hitRatioLine, readMeasures, stalenessLines } from './lines.ts';
import { operationsInput } from './operations.ts';
import { type StrategyRun, type Told, tell } from './run.ts';
import { clock, lasts, took } from './times.ts';

type Reading = Extract<Strategy, 'cache-aside' | 'cache-aside-invalidate' | 'read-through'>;

const inputs = {
  strategy: choice<Reading>({
    label: 'Strategy',
    options: {
      'cache-aside': strategies['cache-aside'].label,
      'cache-aside-invalidate': strategies['cache-aside-invalidate'].label,
      'read-through': strategies['read-through'].label,
    },
    default: 'cache-aside',
    help: strategyInput.help,
  }),
  ttl: ttlInput,
  fill: fillInput,
  script: operationsInput(
    'read seat-12A; wait 10s; external seat-12A; wait 40s; read seat-12A; wait 10s; read seat-12A',
  ),
} as const;

function answerOf({ metrics }: Told): string {
  const { reads, hits, staleHits, maxStaleness, stalestAt } = metrics;
  if (reads === 0) return 'Nothing was read, so nothing could be wrong.';
  if (hits === 0)
    return `Nothing was hit: ${reads === 1 ? 'the one read' : `all ${reads} reads`} asked the database.`;
  if (staleHits === 0)
    return `No hit was wrong: ${counted(hits, 'hit')} in ${counted(reads, 'read')}, each with what the database held.`;
  const wrong =
    hits === 1 ? 'The only hit was' : `${staleHits} of ${hits} hits ${staleHits === 1 ? 'was' : 'were'}`;
  return `${wrong} wrong: at ${clock(stalestAt)} the cache answered what had been out of date for ${lasts(maxStaleness)}.`;
}

/** What the first miss waited for: the arrows of its own step, one after the other. */
function missLine(steps: readonly Step[]): WorkingLine[] {
  const step = steps.find(
    ({ statement, outcomes }) =>
      statement.kind === 'read' && statement.times === 1 && outcomes[0]?.verdict.kind === 'miss',
  );
  if (step === undefined) return [];
  const waits = step.messages.filter(({ ms, aside }) => ms > 0 && !aside);
  return [
    {
      says: 'First miss',
      rule: waits
        .map(({ to, label }) => (to === 'cache' ? (label === 'get' ? 'ask' : 'store') : 'query'))
        .join(' + '),
      numbers: waits.map(({ ms }) => ms).join(' + '),
      result: took(step.latency),
    },
  ];
}

const losses = {
  deleted: 'deleted before its TTL ran out',
  'node-died': 'it died with the node',
  evicted: 'evicted before its TTL ran out',
} as const;

/** When the first stored entry counts as missing, and what ends it. */
function endLine(steps: readonly Step[], ttl: number): WorkingLine[] {
  const says = 'The entry ends';
  let key: string | undefined;
  let since = 0;
  for (const effect of steps.flatMap(({ effects }) => effects)) {
    if (effect.kind === 'stored' && (key ?? effect.key) === effect.key) {
      // A value put over the first one starts the TTL again.
      if (key !== undefined && ttl > 0 && effect.at >= since + ttl * 1_000) break;
      key = effect.key;
      since = effect.at;
    } else if ((effect.kind === 'removed' || effect.kind === 'evicted') && effect.key === key) {
      const leaving = effect.kind === 'evicted' ? effect.kind : effect.leaving;
      if (leaving === 'expired' || (ttl > 0 && effect.at >= since + ttl * 1_000)) break;
      return [{ says, rule: losses[leaving], result: quantity(effect.at / 1_000, 's', 3) }];
    }
  }
  if (key === undefined || ttl === 0) return [];
  return [
    {
      says,
      rule: 'stored + TTL; from then on it counts as missing',
      numbers: `${quantity(since / 1_000, '', 3)} + ${quantity(ttl, '', 3)}`,
      result: quantity(since / 1_000 + ttl, 's', 3),
    },
  ];
}

function run(values: Values<typeof inputs>): StrategyRun {
  const told = tell(values);
  const { metrics, steps } = told;
  return {
    ...told,
    answer: answerOf(told),
    measures: readMeasures(metrics),
    working: [
      ...missLine(steps),
      ...endLine(steps, values.ttl),
      ...stalenessLines(metrics),
      hitRatioLine(metrics),
      {
        says: 'Database reads',
        rule: 'one for each miss',
        numbers: show(metrics.misses),
        result: show(metrics.databaseReads),
      },
    ],
  };
}

const lastEnd = ({ steps }: StrategyRun) => steps.at(-1)?.outcomes[0]?.verdict.kind;
/** How the read at second 50 ended, the third moment of the start. */
const atSecond50 = ({ steps }: StrategyRun) => steps[2]?.outcomes[0]?.verdict.kind;

/** What a reader of a cache filled on demand gets, and when that is wrong. */
export const cacheAsideScene: Scene<typeof inputs, StrategyRun> = {
  id: 'cache-aside-scene',
  question: 'When is a hit wrong?',
  situation:
    'At the start: a seat is read and cached for 60 s. After 10 s it is sold in the database, and nobody tells the cache.',
  inputs,
  controls: ['strategy', 'ttl', 'fill', 'script'],
  // Where the cache layer fills, nobody waits for a set.
  unused: ({ strategy }) => (strategy === 'read-through' ? ['fill'] : []),
  // The stale hit that the answer speaks of.
  startStep: 2,
  run,
  stories: [
    {
      name: 'In the millisecond in which the TTL ends',
      context:
        'The seat is stored at 21 ms for 60 s and does not change. The next read comes at exactly 60.021 s.',
      set: { script: 'read seat-12A; wait 59999ms; read seat-12A' },
      ask: 'Does that read find the seat in the cache?',
      options: ['yes, a last hit', 'no, a miss'],
      right: (result) => (lastEnd(result) === 'hit' ? 'yes, a last hit' : 'no, a miss'),
      decides: 'The entry ends',
      takeaway: 'A read at the very end of the TTL is a miss and fetches the row again.',
    },
    {
      name: 'Deleting the key, but not for everyone',
      context: 'The application deletes the key after its own writes. The sale still comes from outside.',
      set: { strategy: 'cache-aside-invalidate' },
      ask: 'How does the read around second 50 end?',
      options: ['hit, fresh', 'hit, stale', 'miss'],
      right: (result) => {
        const end = atSecond50(result);
        return end === 'stale-hit' ? 'hit, stale' : end === 'hit' ? 'hit, fresh' : 'miss';
      },
      decides: 'Maximum staleness',
      takeaway: 'Only writes through the application delete the key. For others the TTL is the limit.',
    },
    {
      name: 'The sale passes through the application',
      context: 'It writes the row, then deletes the key.',
      set: {
        strategy: 'cache-aside-invalidate',
        script: 'read seat-12A; wait 10s; write seat-12A; wait 40s; read seat-12A; wait 10s; read seat-12A',
      },
      ask: 'How many of the three reads are hits?',
      options: ['none', 'one, fresh', 'one, stale', 'two'],
      right: ({ metrics: { hits, staleHits } }) =>
        hits === 0 ? 'none' : hits === 1 ? (staleHits === 1 ? 'one, stale' : 'one, fresh') : 'two',
      decides: 'Hit ratio',
      takeaway: 'The delete turns the next read into a miss, which stores the new row.',
    },
    {
      name: 'The cache node dies',
      context: 'Ten seconds after the first read the node is gone, and an empty one takes its place.',
      set: { script: 'read seat-12A; wait 10s; kill; wait 5s; read seat-12A; read seat-12A' },
      ask: 'How many queries do all three reads send to the database?',
      options: ['1', '2', '3'],
      right: ({ metrics }) => show(metrics.databaseReads),
      decides: 'Database reads',
      takeaway: 'Cache-aside survives a lost node: each key costs one more query, and no data is gone.',
    },
  ],
  leftOut: [
    'A cache call takes 1 ms, a query 20 ms and a write 25 ms: examples, the same each time. So a read that starts at 0 s has its answer at 22 ms.',
    'Memory never runs out.',
  ],
};
