import { type BulkResult, type Comparison, comparisonOf } from '#engines/cache/comparison';
import { settingsOf } from '#engines/cache/inputs';
import type { Metrics } from '#engines/cache/metrics';
import { strategies } from '#engines/cache/strategies';
import { explain } from '#engines/cache/working';
import type { BulkValues } from '#engines/cache/workload';

/** A finished comparison and the inputs it belongs to. */
export interface Outcome {
  values: BulkValues;
  comparison: Comparison;
}

/** Explains the metrics of all strategies. Pages and workers hand over bare metrics, which are a tenth of the size. */
export function outcomeOf(values: BulkValues, runs: readonly Metrics[]): Outcome {
  const explained = runs.map((metrics): BulkResult => {
    const { strategy } = metrics;
    const setUp = { plan: strategies[strategy], settings: settingsOf({ ...values, strategy }) };
    return { ...explain(setUp, metrics), metrics };
  });
  return { values, comparison: comparisonOf(explained) };
}
