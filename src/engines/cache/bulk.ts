import { passTo } from './clock.ts';
import { type BulkResult, type Comparison, comparisonOf } from './comparison.ts';
import { killNode } from './flush.ts';
import { settingsOf } from './inputs.ts';
import { createMachine, type Machine } from './machine.ts';
import { metricsOf } from './metrics.ts';
import { read } from './read.ts';
import { strategyNames } from './strategies.ts';
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

/** Every strategy on the same operations: the workload draws from a stream of chance of its own. */
export function compare(values: BulkValues): Comparison {
  return comparisonOf(strategyNames.map((strategy) => bulk({ ...values, strategy })));
}
