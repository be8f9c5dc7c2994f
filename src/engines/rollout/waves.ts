/** Instances that are deployed to together. */
export interface Wave {
  /** Positions, counted from 1. */
  from: number;
  to: number;
  /** Those of them that fail. */
  failed: number;
}

export interface Attempt {
  waves: readonly Wave[];
  succeeded: number;
  failed: number;
  /** Instances that the deployment no longer reached. */
  untouched: number;
  ok: boolean;
}

/**
 * As many instances at a time as the minimum leaves room for; a failed one takes that room for good. Without room left the
 * deployment stops, unless no instance remains.
 * https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-health.html
 */
export function attempt(instances: number, minimum: number, failing: ReadonlySet<number>): Attempt {
  const waves: Wave[] = [];
  let next = 1;
  let failed = 0;
  while (next <= instances) {
    const room = Math.min(instances - failed - minimum, instances - next + 1);
    if (room <= 0) break;
    const wave = { from: next, to: next + room - 1, failed: 0 };
    for (let position = wave.from; position <= wave.to; position += 1)
      if (failing.has(position)) wave.failed += 1;
    waves.push(wave);
    failed += wave.failed;
    next += room;
  }
  const succeeded = next - 1 - failed;
  const untouched = instances - next + 1;
  return { waves, succeeded, failed, untouched, ok: untouched === 0 && succeeded > 0 };
}
