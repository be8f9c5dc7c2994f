import { compare } from '#engines/cache/bulk';
import type { Metrics } from '#engines/cache/metrics';
import { startValues } from './presets.ts';

/** The strategies on the start workload. A page imports this and hands it on, so that only the build computes it. */
export const first: readonly Metrics[] = compare(startValues).runs.map(({ metrics }) => metrics);
