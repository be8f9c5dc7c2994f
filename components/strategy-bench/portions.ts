import { advance, start, summary } from '#engines/cache/bulk';
import type { Metrics } from '#engines/cache/metrics';
import { strategyNames } from '#engines/cache/strategies';
import type { BulkValues } from '#engines/cache/workload';

/** How a long computation shares its thread. Times are in ms. */
export interface Pace {
  now: () => number;
  /** How long it may work before it lets others go first. */
  slice: number;
  pause: () => Promise<void>;
  /** Asked after each pause. */
  isCancelled: () => boolean;
  /** How far each strategy is, from 0 to 1. */
  onProgress: (shares: readonly number[]) => void;
}

/** Operations between two looks at the clock. */
const portion = 2_000;

/** Lets everything else that waits for this thread go first. */
export const letOthersGo = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Runs all strategies one after the other, with pauses; undefined when cancelled. */
export async function runInPortions(values: BulkValues, pace: Pace): Promise<Metrics[] | undefined> {
  const shares = strategyNames.map(() => 0);
  const finished: Metrics[] = [];
  await pace.pause();
  let until = pace.now() + pace.slice;
  for (const [index, strategy] of strategyNames.entries()) {
    if (pace.isCancelled()) return undefined;
    const run = start({ ...values, strategy });
    while (!advance(run, portion)) {
      if (pace.now() < until) continue;
      shares[index] = run.done / run.total;
      pace.onProgress([...shares]);
      await pace.pause();
      if (pace.isCancelled()) return undefined;
      until = pace.now() + pace.slice;
    }
    shares[index] = 1;
    finished.push(summary(run).metrics);
  }
  return finished;
}
