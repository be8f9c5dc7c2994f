import { advance, type Bucket } from '#engines/bucket/flow';
import type { Limit, Limits } from './limits-text.ts';
import type { Wave } from './traffic-text.ts';

/** The levels in the order in which API Gateway asks them. */
export const order = ['plan', 'quota', 'stage', 'account'] as const;
export type Level = (typeof order)[number];
export const levelNames: Readonly<Record<Level, string>> = {
  plan: 'usage plan',
  quota: 'quota',
  stage: 'stage',
  account: 'account',
};

export interface LevelState {
  level: Level;
  size: number;
  before: number;
  after: number;
}

/** A stretch of the run in which nothing turns; without length where requests come at once. Seconds, and requests. */
export interface Stretch {
  from: number;
  to: number;
  asked: number;
  passed: number;
  refusedBy: Level | undefined;
  levels: readonly LevelState[];
}

/** A rate or a burst of 0 lets nothing pass. */
const bucketOf = ({ rate, burst }: Limit): Bucket =>
  rate === 0 || burst === 0 ? { rate: 0, capacity: 0, level: 0 } : { rate, capacity: burst, level: burst };

/** A bucket that nobody uses stands for a level without a limit. */
const unused: Bucket = { rate: 0, capacity: 0, level: 0 };

const bucketsOf = ({ plan, quota, stage, account }: Limits): Record<Level, Bucket> => ({
  plan: plan ? bucketOf(plan) : unused,
  // A quota is a bucket that nobody fills.
  quota: quota === undefined ? unused : { rate: 0, capacity: quota, level: quota },
  stage: stage ? bucketOf(stage) : unused,
  account: bucketOf(account),
});

/** A pause is one event, whichever bucket is full first. */
function joined<S extends { to: number; after: unknown }>(stretches: readonly S[]): S[] {
  const [first] = stretches;
  const last = stretches.at(-1);
  return first && last ? [{ ...first, to: last.to, after: last.after }] : [];
}

/**
 * Sends the waves through every bucket; a refused request takes no token. `other` requests a second of other APIs take
 * tokens of the account alone. https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html
 */
export function throttleRun(limits: Limits, waves: readonly Wave[], other: number): Stretch[] {
  const stretches: Stretch[] = [];
  const present = order.filter((level) => limits[level] !== undefined);
  let buckets = bucketsOf(limits);
  const uses: Partial<Record<Level, number>> = Object.fromEntries(present.map((level) => [level, 1]));
  let now = 0;
  for (const { count, seconds } of waves) {
    if (seconds === 0) {
      const tightest = present.reduce((a, b) => (buckets[b].level < buckets[a].level ? b : a));
      const passed = Math.min(count, Math.floor(buckets[tightest].level + 1e-9));
      stretches.push({
        from: now,
        to: now,
        asked: count,
        passed,
        refusedBy: passed < count ? tightest : undefined,
        levels: present.map((level) => {
          const { capacity, level: before } = buckets[level];
          return { level, size: capacity, before, after: Math.max(0, before - passed) };
        }),
      });
      for (const level of present) {
        const { [level]: bucket } = buckets;
        buckets = { ...buckets, [level]: { ...bucket, level: Math.max(0, bucket.level - passed) } };
      }
      continue;
    }
    const flows = {
      own: { demand: count / seconds, uses },
      other: { demand: other, uses: { account: 1 } },
    };
    const run = advance(buckets, flows, now, seconds);
    for (const { from, to, flows: shares, before, after } of count === 0
      ? joined(run.stretches)
      : run.stretches)
      stretches.push({
        from,
        to,
        asked: shares.own.demand * (to - from),
        passed: shares.own.served * (to - from),
        refusedBy: shares.own.served < shares.own.demand ? shares.own.refusedBy : undefined,
        levels: present.map((level) => ({
          level,
          size: buckets[level].capacity,
          before: before[level],
          after: after[level],
        })),
      });
    buckets = run.buckets;
    now += seconds;
  }
  return stretches;
}
