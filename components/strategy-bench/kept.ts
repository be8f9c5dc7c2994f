import { type Strategy, strategies } from '#engines/cache/strategies';
import type { BulkValues } from '#engines/cache/workload';
import type { Measure } from '#engines/result';
import { differing, listInWords } from './words.ts';

interface Place {
  strategy: Strategy;
  values: BulkValues;
}

/** One strategy on one workload, pinned beside what is shown. */
export interface Kept extends Place {
  measures: readonly Measure[];
}

/** Which two runs stand side by side, named by what sets them apart. */
export function keptInWords(kept: Place, shown: Place): string {
  const names = differing(kept.values, shown.values);
  const told = ({ strategy, values }: Place) =>
    strategies[strategy].label + (names.length > 0 ? ` with ${listInWords(names, values)}` : '');
  const same = names.length === 0 ? ' Both met the same operations.' : '';
  return `Kept: ${told(kept)}. Shown: ${told(shown)}.${same}`;
}
