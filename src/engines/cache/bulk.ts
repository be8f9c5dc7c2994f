import { percent } from '#engines/numbers';
import type { Result } from '#engines/result';
import { passTo } from './clock.ts';
import { killNode } from './flush.ts';
import { settingsOf } from './inputs.ts';
import { createMachine, type Machine } from './machine.ts';
import { type Metrics, metricsOf } from './metrics.ts';
import { read } from './read.ts';
import { type Strategy, strategies, strategyNames } from './strategies.ts';
import { explain } from './working.ts';
import { type BulkValues, type WorkloadOperation, workloadOf } from './workload.ts';
import { write } from './write.ts';

/** A run that can be continued: `done` of `total` operations are behind it. */
export interface Run {
  readonly total: number;
  done: number;
  readonly machine: Machine;
  readonly next: () => WorkloadOperation;
  /** When the node dies, in ms; Infinity once it has, or if it never does. */
  killAt: number;
}

export interface BulkResult extends Result {
  metrics: Metrics;
}

/** Sets up a run of a workload; nothing has happened yet. */
export function start(values: BulkValues): Run {
  const machine = createMachine(settingsOf(values), (key) => key < values.keys);
  const killAt = values.killAt === 0 ? Number.POSITIVE_INFINITY : values.killAt * 1_000;
  return { total: values.operations, done: 0, machine, next: workloadOf(values), killAt };
}

/** Does the next operations of a run, at most so many, and tells whether it is finished. */
export function advance(run: Run, operations: number): boolean {
  const { machine, next } = run;
  const until = Math.min(run.total, run.done + operations);
  for (; run.done < until; run.done += 1) {
    const operation = next();
    if (operation.at >= run.killAt) {
      passTo(machine, run.killAt);
      killNode(machine);
      run.killAt = Number.POSITIVE_INFINITY;
    }
    passTo(machine, operation.at);
    if (operation.kind === 'read') read(machine, operation.key);
    else write(machine, operation.key, true);
  }
  return run.done === run.total;
}

/** What a run has come to so far. */
export function summary(run: Run): BulkResult {
  const metrics = metricsOf(run.machine);
  return { ...explain(run.machine, metrics), metrics };
}

/** A whole run at once. */
export function bulk(values: BulkValues): BulkResult {
  const run = start(values);
  advance(run, run.total);
  return summary(run);
}

export interface Comparison extends Result {
  /** One run per strategy, in the order of the strategies' table. */
  runs: readonly BulkResult[];
}

/** Every strategy on the same operations: the workload draws from a stream of chance of its own. */
export function compare(values: BulkValues): Comparison {
  return comparisonOf(strategyNames.map((strategy) => bulk({ ...values, strategy })));
}

/** Puts finished runs of several strategies side by side, for a caller that ran them in portions. */
export function comparisonOf(runs: readonly BulkResult[]): Comparison {
  const working = runs.map(({ metrics, working: [hitRatio] }) => ({
    says: `Hit ratio: ${strategies[metrics.strategy].label}`,
    rule: hitRatio?.rule ?? '',
    numbers: hitRatio?.numbers ?? '',
    result: hitRatio?.result ?? '',
  }));
  const measures = runs.flatMap(({ metrics }) =>
    metrics.hitRatio === undefined
      ? []
      : [
          {
            name: `Hit ratio: ${labelOf(metrics.strategy)}`,
            value: metrics.hitRatio * 100,
            unit: '%',
            digits: 1,
          },
        ],
  );
  return { answer: answerOf(runs), measures, working, runs };
}

function answerOf(runs: readonly BulkResult[]): string {
  const ratios = runs.flatMap(({ metrics }) => (metrics.hitRatio === undefined ? [] : [metrics.hitRatio]));
  if (ratios.length === 0) return 'Nothing was read, so the strategies cannot be told apart.';
  const best = Math.max(...ratios);
  const named = (chosen: (metrics: Metrics) => boolean) =>
    runs.flatMap(({ metrics }) => (chosen(metrics) ? [labelOf(metrics.strategy)] : []));
  const fresh = named(({ staleHits, lostWrites }) => staleHits === 0 && lostWrites === 0);
  const neverWrong =
    fresh.length === 0
      ? 'Every strategy gave stale answers or lost writes'
      : `No stale answer and no lost write: ${fresh.join('; ')}`;
  return `Highest hit ratio ${percent(best)}: ${named(({ hitRatio }) => hitRatio === best).join('; ')}. ${neverWrong}.`;
}

const labelOf = (strategy: Strategy) => strategies[strategy].label;
