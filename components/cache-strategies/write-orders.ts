import type { Scene } from '#components/kit/scene.ts';
import type { Metrics } from '#engines/cache/metrics';
import { flushIntervalInput, strategyInput, writeAroundInput } from '#engines/cache/single-inputs';
import { strategies } from '#engines/cache/strategies';
import type { Values } from '#engines/inputs';
import { counted, percent, quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { hitRatioLine, readMeasures, stalenessLines } from './lines.ts';
import { operationsInput } from './operations.ts';
import { type StrategyRun, type Told, tell } from './run.ts';
import { lasts, took } from './times.ts';

const inputs = {
  strategy: strategyInput,
  flushInterval: flushIntervalInput,
  writeAround: writeAroundInput,
  script: operationsInput(
    'read seat-12A; write seat-12A; read seat-12A; wait 1s; kill; read seat-12A; read seat-12A',
  ),
} as const;

// Room for every row that the operations allow, so that only the clock makes write-behind flush.
const fixed = { capacity: 10_000, batchSize: 10_000 };

function answerOf({ metrics }: Told): string {
  const { strategy, lostWrites, queuedWrites, staleHits, maxStaleness, meanWriteMs } = metrics;
  const { label } = strategies[strategy];
  if (meanWriteMs === undefined) return `${label}: nothing was written, so nothing could be lost.`;
  const parts = [
    lostWrites > 0 ? `${label} lost ${counted(lostWrites, 'acknowledged write')}` : `${label} lost no write`,
    ...(queuedWrites > 0
      ? [`${show(queuedWrites)} ${queuedWrites === 1 ? 'waits' : 'wait'} for the flush`]
      : []),
    ...(staleHits > 0
      ? [
          `${counted(staleHits, 'hit')} ${staleHits === 1 ? 'was' : 'were'} out of date${maxStaleness > 0 ? `, by up to ${lasts(maxStaleness)}` : ''}`,
        ]
      : []),
    `the application waited ${took(meanWriteMs)} for a write`,
  ];
  return `${parts.join('; ')}.`;
}

function lostLine({
  strategy,
  writes,
  refusedWrites,
  flushedWrites,
  queuedWrites,
  lostWrites,
}: Metrics): WorkingLine {
  const says = 'Lost writes';
  if (strategies[strategy].onWrite !== 'queue')
    return { says, rule: 'the database has each write before it is acknowledged', result: '0' };
  return {
    says,
    rule: 'writes − refused − flushed − still queued',
    numbers: [writes, refusedWrites, flushedWrites, queuedWrites].map((each) => show(each)).join(' − '),
    result: show(lostWrites),
  };
}

/** What one write kept the application waiting. */
function writeLine({ writeMs, writes, meanWriteMs }: Metrics): WorkingLine[] {
  if (meanWriteMs === undefined) return [];
  return [
    {
      says: 'Mean write latency',
      rule: 'sum of the writes ÷ writes',
      numbers: `${quantity(writeMs, 'ms', 6)} ÷ ${show(writes)}`,
      result: quantity(meanWriteMs, 'ms'),
    },
  ];
}

function staleShareLine({ staleHits, hits }: Metrics): WorkingLine[] {
  if (staleHits === 0) return [];
  return [
    {
      says: 'Share of stale hits',
      rule: 'stale hits ÷ hits',
      numbers: `${show(staleHits)} ÷ ${show(hits)}`,
      result: percent(staleHits / hits, 2),
    },
  ];
}

function run(values: Values<typeof inputs>): StrategyRun {
  const told = tell({ ...values, ...fixed });
  const { metrics } = told;
  const { lostWrites, meanWriteMs } = metrics;
  return {
    ...told,
    answer: answerOf(told),
    measures: [
      { name: 'Lost writes', value: lostWrites, unit: '', digits: 0 },
      ...(meanWriteMs === undefined ? [] : [{ name: 'Mean write latency', value: meanWriteMs, unit: 'ms' }]),
      ...readMeasures(metrics),
    ],
    working: [
      lostLine(metrics),
      ...writeLine(metrics),
      ...stalenessLines(metrics),
      ...staleShareLine(metrics),
      hitRatioLine(metrics),
    ],
  };
}

const lastVerdict = ({ steps }: StrategyRun) => steps.at(-1)?.outcomes[0]?.verdict;
const rush = 'write seat-# x800 every 5ms; kill; read seat-800';
const lost = ({ metrics }: StrategyRun) => show(metrics.lostWrites);

/** The same operations under seven orders of writing. */
export const writeOrdersScene: Scene<typeof inputs, StrategyRun> = {
  id: 'write-orders-scene',
  question: 'Which write order loses data?',
  situation:
    'At the start: a seat is read (version 1, free), sold (version 2) and read again. One second later the cache node dies.',
  inputs,
  controls: ['strategy', 'flushInterval', 'writeAround', 'script'],
  unused: ({ strategy }) => [
    ...(strategy === 'write-behind' ? [] : (['flushInterval'] as const)),
    ...(strategy === 'write-around' ? [] : (['writeAround'] as const)),
  ],
  start: { strategy: 'write-behind' },
  run,
  stories: [
    {
      name: 'Sales start: 200 writes a second',
      context:
        'Each write is another seat. The queue is written every 5 s, and the node dies 4 s after it was last empty.',
      set: { script: rush },
      ask: 'How many acknowledged sales are lost?',
      options: ['0', '1', '200', '800'],
      right: lost,
      decides: 'Lost writes',
      takeaway: 'Write-behind can lose everything since the last flush: rate × time, here 200 × 4.',
    },
    {
      name: 'Both at once',
      context: 'Write-through writes the database, then the cache. A read fills nothing.',
      set: { strategy: 'write-through' },
      ask: 'How do the two reads after the node’s death end?',
      options: ['two hits', 'a miss, then a hit', 'two misses'],
      right: ({ metrics: { misses } }) =>
        misses <= 1 ? 'two hits' : misses === 2 ? 'a miss, then a hit' : 'two misses',
      decides: 'Hit ratio',
      takeaway:
        'Nothing is lost, and nothing comes back by itself: after a loss the key stays missing until it is written again. Lazy loading on top cures that.',
    },
    {
      name: 'Around the cache',
      context: 'Write-around changes the database alone and leaves the old entry where it is.',
      set: { strategy: 'write-around', writeAround: 'leave' },
      ask: 'What does the read right after the sale show?',
      options: ['version 1, free', 'version 2, sold'],
      right: ({ metrics: { staleHits } }) => (staleHits > 0 ? 'version 1, free' : 'version 2, sold'),
      decides: 'Share of stale hits',
      takeaway:
        'The sale is safe in the database, but the buyer sees a free seat until the TTL ends. Deleting the entry costs 1 ms.',
    },
    {
      name: 'Delete after write, with a reader in between',
      context:
        'A write is on its way when a reader misses. The write lands and deletes the key; then the reader stores what it had read.',
      set: {
        strategy: 'cache-aside-invalidate',
        script: 'write seat-12A &; wait 10ms; read seat-12A &; wait 30ms; read seat-12A',
      },
      ask: 'How does the last read end?',
      options: ['hit, stale', 'hit, fresh', 'miss'],
      right: (result) => {
        const kind = lastVerdict(result)?.kind;
        return kind === 'stale-hit' ? 'hit, stale' : kind === 'hit' ? 'hit, fresh' : 'miss';
      },
      decides: 'Maximum staleness',
      takeaway:
        'The delete came before the late fill, so the old version stays until its TTL ends: even a shop that deletes on every write needs a TTL.',
    },
  ],
  leftOut: [
    'A cache call takes 1 ms, a query 20 ms and a write 25 ms: examples. Entries live for 60 s, and memory never runs out.',
    'The cache has one node without replicas, and write-behind flushes by the clock alone, at whole multiples of its interval.',
  ],
};
