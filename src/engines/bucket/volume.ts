import { advance, type Bucket, type Stretch } from './flow.ts';
import type { Phase } from './phases.ts';

/** A disk with a burst bucket: up to `burst` a second while it holds credits, `baseline` without. */
export interface Volume {
  baseline: number;
  burst: number;
  /** Credits that the bucket holds at most. */
  capacity: number;
  /** Credits at the start. */
  level: number;
  earnsInFull: boolean;
}

export type VolumeStretch = Stretch<'credits' | 'burst', 'io'>;

/** What the disk delivers over the phases, cut where the bucket runs dry or is full. */
export function volumeRun(volume: Volume, phases: readonly Phase[]): VolumeStretch[] {
  const { baseline, burst, capacity, level, earnsInFull } = volume;
  // A disk whose baseline is as high as its burst has no use for credits.
  const canBurst = baseline < burst;
  const credits: Bucket = {
    rate: baseline,
    capacity: canBurst ? capacity : 0,
    level: canBurst ? level : 0,
    earnsInFull,
  };
  const ceiling: Bucket = { rate: Math.max(baseline, burst), capacity: 0, level: 0 };
  let buckets = { credits, burst: ceiling };
  let now = 0;
  const run: VolumeStretch[] = [];
  for (const { demand = 0, seconds } of phases) {
    const flows = { io: { demand, uses: { credits: 1, burst: 1 } } };
    const { stretches, buckets: left } = advance(buckets, flows, now, seconds);
    run.push(...stretches);
    buckets = left;
    now += seconds;
  }
  return run;
}

/** Seconds from the start of the first demand above the baseline until the bucket is dry; undefined where it never is, 0 where it was from the start. */
export function burstLasts(
  run: readonly VolumeStretch[],
  baseline: number,
): { start: VolumeStretch | undefined; lasts: number | undefined } {
  const bursts = ({ flows }: VolumeStretch) => flows.io.demand > baseline;
  const dryAt = run.findIndex((stretch) => bursts(stretch) && stretch.before.credits <= 0);
  const dry = run[dryAt];
  if (dry === undefined) return { start: run.find(bursts), lasts: undefined };
  const startAt =
    run.findLastIndex(({ flows }, index) => index < dryAt && flows.io.demand !== dry.flows.io.demand) + 1;
  const start = run[startAt] ?? dry;
  return { start, lasts: dry.from - start.from };
}
