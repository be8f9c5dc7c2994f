import { percent } from '#engines/numbers';
import type { Result } from '#engines/result';
import type { Metrics } from './metrics.ts';
import { type Strategy, strategies } from './strategies.ts';

/** What a run of many operations came to. */
export interface BulkResult extends Result {
  metrics: Metrics;
}

export interface Comparison extends Result {
  /** One run per strategy, in the order of the strategies' table. */
  runs: readonly BulkResult[];
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
  // Compared as shown, so that the sentence never ranks what the table shows as equal.
  const best = percent(Math.max(...ratios));
  const named = (chosen: (metrics: Metrics) => boolean) => {
    const labels = runs.flatMap(({ metrics }) => (chosen(metrics) ? [labelOf(metrics.strategy)] : []));
    return labels.length === runs.length && runs.length > 2 ? ['all strategies'] : labels;
  };
  const fresh = named(
    ({ staleHits, lostWrites, refusedWrites }) => staleHits === 0 && lostWrites === 0 && refusedWrites === 0,
  );
  const neverWrong =
    fresh.length === 0
      ? 'Every strategy gave stale answers, or lost or refused writes'
      : `No stale answer, no write lost or refused: ${fresh.join('; ')}`;
  const winners = named(({ hitRatio }) => hitRatio !== undefined && percent(hitRatio) === best);
  return `Highest hit ratio ${best}: ${winners.join('; ')}. ${neverWrong}.`;
}

const labelOf = (strategy: Strategy) => strategies[strategy].label;
