import { number, text, type Values } from '#engines/inputs';
import { exact, percent, quantity, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import {
  gp2BaselineMax,
  gp2BaselineMin,
  gp2BurstIops,
  gp2CreditsMax,
  gp2IopsPerGib,
  gp2SizeMax,
  gp2SizeMin,
} from '#facts/ec2-storage';
import { clock } from './clock.ts';
import { checkPhases, type PhaseRules, phasesOf } from './phases.ts';
import { burstLasts, type VolumeStretch, volumeRun } from './volume.ts';

const timeline: PhaseRules = { unit: 'IOPS', max: 100_000, example: '3,000 for 40 min, then 100 for 5 h' };

export const inputs = {
  size: number({
    label: 'Volume size',
    unit: 'GiB',
    min: gp2SizeMin.value,
    max: gp2SizeMax.value,
    step: 10,
    default: 100,
    whole: true,
    help: 'The size of a gp2 volume decides its baseline and how fast it earns credits.',
  }),
  demand: text({
    label: 'I/O wanted, in IOPS',
    maxLength: 300,
    default: '3,000 for 60 min, then 100 for 6 h',
    help: 'I/O operations per second and how long (s, min, h, days): 3,000 for 40 min, then 100 for 5 h.',
    check: checkPhases(timeline),
  }),
  balance: number({
    label: 'Credits at the start',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    default: 100,
    help: 'BurstBalance, the share of the I/O credits that is left. A new volume has all of them.',
  }),
};

export interface Gp2 extends Result {
  run: VolumeStretch[];
  baseline: number;
  /** What the volume can deliver while it has credits. */
  burst: number;
  /** Seconds at the burst until the credits are gone; undefined where they last. */
  lasts: number | undefined;
  /** Seconds from empty to full while no more than the baseline is asked for. */
  refill: number;
  /** IOPS delivered in the last phase, and credits left after it. */
  delivered: number;
  left: number;
}

const capacity = gp2CreditsMax.value;
const iops = (count: number) => quantity(count, 'IOPS', 0);

/** Rule: https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html, “gp2 volume performance”. */
export function gp2(values: Values<typeof inputs>): Gp2 {
  const { size, demand, balance } = values;
  const linear = gp2IopsPerGib.value * size;
  const baseline = Math.min(gp2BaselineMax.value, Math.max(gp2BaselineMin.value, linear));
  const burst = Math.max(baseline, gp2BurstIops.value);
  const level = (capacity * balance) / 100;
  const run = volumeRun({ baseline, burst, capacity, level, earnsInFull: true }, phasesOf(demand, timeline));
  const { start, lasts } = burstLasts(run, baseline);
  const last = run.at(-1);
  const delivered = last?.flows.io.served ?? 0;
  const left = last?.after.credits ?? 0;
  const canBurst = baseline < gp2BurstIops.value;
  const result = { run, baseline, burst, lasts, refill: capacity / baseline, delivered, left };
  const missing = run.reduce(
    (sum, { from, to, flows }) => sum + (flows.io.demand - flows.io.served) * (to - from),
    0,
  );

  return {
    ...result,
    answer: answerOf(result, canBurst, start),
    measures: [
      { name: 'Baseline', value: baseline, unit: 'IOPS', digits: 0 },
      { name: 'Delivered at the end', value: delivered, unit: 'IOPS', digits: 0 },
      {
        name: 'BurstBalance at the end',
        value: canBurst ? (left / capacity) * 100 : 100,
        unit: '%',
        digits: 1,
      },
      { name: 'I/O that has to wait', value: missing, unit: '', digits: 0 },
    ],
    working: [
      {
        says: 'Baseline',
        rule: `${gp2IopsPerGib.value} IOPS per GiB, at least ${show(gp2BaselineMin.value)}, at most ${show(gp2BaselineMax.value)}`,
        ...(linear === baseline && { numbers: `${gp2IopsPerGib.value} × ${show(size)}` }),
        result: iops(baseline),
      },
      burstLine(start, lasts, baseline, canBurst),
      {
        says: 'From empty to full',
        ...(canBurst
          ? {
              rule: 'all credits ÷ earned per second, while the demand is at the baseline or below',
              numbers: `${show(capacity)} ÷ ${show(baseline)}`,
              result: quantity(capacity / baseline, 's', 0),
            }
          : { rule: 'a baseline this high needs no credits', result: 'no bucket' }),
      },
      { says: 'Delivered at the end', rule: deliveredRule(last, canBurst), result: iops(delivered) },
    ],
    trace: run.map((stretch, index) => momentOf(stretch, run[index - 1], baseline, canBurst)),
  };
}

function deliveredRule(last: VolumeStretch | undefined, canBurst: boolean): string {
  const refusedBy = last?.flows.io.refusedBy;
  if (refusedBy === undefined) return 'all that is asked for';
  return refusedBy === 'burst' && canBurst ? 'credits are left: the burst rate' : 'the baseline is the most';
}

function burstLine(
  start: VolumeStretch | undefined,
  lasts: number | undefined,
  baseline: number,
  canBurst: boolean,
): WorkingLine {
  const says = 'The burst lasts';
  if (!canBurst)
    return {
      says,
      rule: 'the baseline is at least the burst rate: there is nothing to burst to',
      result: 'no burst',
    };
  if (start === undefined)
    return { says, rule: 'nothing above the baseline is asked for', result: 'no burst' };
  if (lasts === 0) return { says, rule: 'no credits at its start', result: '0\u00a0s' };
  const { served } = start.flows.io;
  const credits = start.before.credits;
  return {
    says,
    rule: 'credits ÷ (burst IOPS − baseline)',
    numbers: `${exact(credits, 9)} ÷ (${exact(served, 9)} − ${show(baseline)})`,
    result:
      lasts === undefined
        ? `${exact(credits / (served - baseline), 5)}\u00a0s, and it is not asked for longer`
        : `${exact(lasts, 5)}\u00a0s`,
  };
}

function answerOf(
  { baseline, burst, lasts, delivered }: Pick<Gp2, 'baseline' | 'burst' | 'lasts' | 'delivered'>,
  canBurst: boolean,
  start: VolumeStretch | undefined,
): string {
  if (!canBurst)
    return `The volume delivers up to its baseline of ${iops(baseline)} for as long as you like; there is nothing to burst to.`;
  if (start === undefined)
    return `Nothing above the baseline of ${iops(baseline)} is asked for, so no credits are spent.`;
  const first = iops(start.flows.io.served);
  if (lasts === undefined)
    return `The credits last: the volume delivers ${first} for as long as it is asked to here.`;
  if (lasts === 0)
    return `The volume has no credits: it delivers its baseline of ${iops(baseline)}, not ${iops(Math.min(burst, start.flows.io.demand))}.`;
  return `The volume delivers ${first} for ${clock(lasts)}, then its baseline of ${iops(baseline)}; at the end of the time line it delivers ${iops(delivered)}.`;
}

function momentOf(
  { from, to, flows: { io }, before, after }: VolumeStretch,
  previous: VolumeStretch | undefined,
  baseline: number,
  canBurst: boolean,
): Moment {
  const balance = (credits: number) => percent(credits / capacity);
  const lead =
    previous?.flows.io.demand === io.demand
      ? ''
      : `${show(io.demand, 0)} IOPS are asked for${io.served < io.demand ? `, ${show(io.served, 0)} delivered` : ''}. `;
  const says = (() => {
    if (!canBurst) return `${lead}The volume has no bucket; ${iops(io.served)} flow.`;
    if (before.credits <= 0 && io.demand > baseline)
      return `${lead}BurstBalance is 0%: the volume delivers its baseline of ${iops(baseline)}.`;
    if (after.credits === before.credits) return `${lead}BurstBalance stays at ${balance(before.credits)}.`;
    const speed = show(Math.abs(after.credits - before.credits) / (to - from), 0);
    return after.credits < before.credits
      ? `${lead}The volume spends ${speed} credits per second, from ${balance(before.credits)}.`
      : `${lead}The volume earns ${speed} credits per second, from ${balance(before.credits)}.`;
  })();
  return { at: clock(from), says };
}
