import { choice, number, text, type Values } from '#engines/inputs';
import { exact, percent, quantity, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import {
  hddCreditsPerTib,
  hddCreditUnit,
  hddSizeMax,
  hddSizeMin,
  sc1BasePerTib,
  sc1BurstPerTib,
  sc1ThroughputMax,
  st1BasePerTib,
  st1BurstPerTib,
  st1ThroughputMax,
} from '#facts/ec2-storage';
import { clock } from './clock.ts';
import { checkPhases, type PhaseRules, phasesOf } from './phases.ts';
import { burstLasts, type VolumeStretch, volumeRun } from './volume.ts';

const timeline: PhaseRules = { unit: 'MiB/s', max: 10_000, example: '250 for 2 h, then 0 for 6 h' };

export const inputs = {
  type: choice({
    label: 'Volume type',
    options: { st1: 'st1', sc1: 'sc1' },
    default: 'st1',
    help: 'Throughput Optimized HDD (st1) or Cold HDD (sc1).',
  }),
  size: number({
    label: 'Volume size',
    unit: 'TiB',
    min: hddSizeMin.value,
    max: hddSizeMax.value,
    step: 0.5,
    default: 1,
    help: 'The size decides the baseline, the burst and the bucket.',
  }),
  demand: text({
    label: 'Throughput wanted, in MiB/s',
    maxLength: 300,
    default: '250 for 2 h, then 0 for 8 h',
    help: 'MiB per second and how long (s, min, h, days): 250 for 2 h, then 0 for 6 h.',
    check: checkPhases(timeline),
  }),
  io: number({
    label: 'Size of each I/O',
    unit: 'KiB',
    min: 4,
    max: hddCreditUnit.value,
    step: 4,
    default: hddCreditUnit.value,
    whole: true,
    help: 'Of random I/O. Sequential I/O is merged: leave 1,024 for it.',
  }),
};

export interface Hdd extends Result {
  /** In credits, which are MiB/s of whole 1 MiB operations. */
  run: VolumeStretch[];
  /** MiB of data that one credit moves. */
  useful: number;
  capacity: number;
  baseline: number;
  burst: number;
  /** Seconds that the burst lasts; undefined where it is not used up. */
  lasts: number | undefined;
  /** MiB/s of data in the first phase, and in the last one. */
  first: number;
  delivered: number;
}

const limits = {
  st1: { base: st1BasePerTib.value, burst: st1BurstPerTib.value, most: st1ThroughputMax.value },
  sc1: { base: sc1BasePerTib.value, burst: sc1BurstPerTib.value, most: sc1ThroughputMax.value },
} as const;

const mibPerTib = 1024 * 1024;
const rate = (value: number) => quantity(value, 'MiB/s', 1);

/** Rule: https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html. An I/O below 1 MiB costs the credit of a whole one. */
export function hdd(values: Values<typeof inputs>): Hdd {
  const { type, size, demand, io } = values;
  const { base, burst: perTib, most } = limits[type];
  const baseline = Math.min(most, base * size);
  const burst = Math.min(most, perTib * size);
  const capacity = hddCreditsPerTib.value * size * mibPerTib;
  const useful = io / hddCreditUnit.value;
  const phases = phasesOf(demand, timeline).map(({ demand: wanted = 0, seconds }) => ({
    demand: wanted / useful,
    seconds,
  }));
  const run = volumeRun({ baseline, burst, capacity, level: capacity, earnsInFull: false }, phases);
  const { start, lasts } = burstLasts(run, baseline);
  const canBurst = baseline < burst;
  const delivered = (run.at(-1)?.flows.io.served ?? 0) * useful;
  const first = (run[0]?.flows.io.served ?? 0) * useful;
  const moved = run.reduce((sum, { from, to, flows }) => sum + flows.io.served * useful * (to - from), 0);
  const left = run.at(-1)?.after.credits ?? 0;

  return {
    run,
    useful,
    capacity,
    baseline,
    burst,
    lasts,
    first,
    delivered,
    answer: answerOf(type, { baseline, useful, lasts, delivered }, canBurst, start),
    measures: [
      { name: 'Baseline', value: baseline * useful, unit: 'MiB/s' },
      { name: 'Burst', value: burst * useful, unit: 'MiB/s' },
      { name: 'Data moved', value: moved / 1024, unit: 'GiB', digits: 1 },
      {
        name: 'BurstBalance at the end',
        value: canBurst ? (left / capacity) * 100 : 100,
        unit: '%',
        digits: 1,
      },
    ],
    working: [
      {
        says: 'Baseline, in credits',
        rule: `${base} MiB/s per TiB, at most ${most}`,
        ...(baseline < most && { numbers: `${base} × ${exact(size)}` }),
        result: `${exact(baseline)}\u00a0MiB/s`,
      },
      {
        says: 'Burst, in credits',
        rule: `${perTib} MiB/s per TiB, at most ${most}`,
        ...(burst < most && { numbers: `${perTib} × ${exact(size)}` }),
        result: `${exact(burst)}\u00a0MiB/s`,
      },
      {
        says: 'Data in each credit',
        rule: 'size of the I/O ÷ 1,024 KiB: a smaller one costs a whole credit',
        numbers: `${show(io)} ÷ 1,024`,
        result: `${exact(useful, 5)}\u00a0MiB`,
      },
      burstLine(start, lasts, baseline, canBurst),
      {
        says: 'Data at the burst rate',
        rule: 'burst × data in each credit',
        numbers: `${exact(burst)} × ${exact(useful)}`,
        result: `${exact(burst * useful, 5)}\u00a0MiB/s`,
      },
    ],
    trace: run.map((stretch, index) =>
      momentOf(stretch, run[index - 1], { baseline, useful, capacity, canBurst }),
    ),
  };
}

function burstLine(
  start: VolumeStretch | undefined,
  lasts: number | undefined,
  baseline: number,
  canBurst: boolean,
): WorkingLine {
  const says = 'The burst lasts';
  if (!canBurst) return { says, rule: 'baseline and burst are the same', result: 'no burst' };
  if (start === undefined)
    return { says, rule: 'no more than the baseline is asked for', result: 'no burst' };
  if (lasts === 0) return { says, rule: 'no credits at its start', result: '0\u00a0s' };
  const { served } = start.flows.io;
  const seconds = lasts ?? start.before.credits / (served - baseline);
  return {
    says,
    rule: 'credits ÷ (spent − earned), per second',
    numbers: `${exact(start.before.credits, 9)} ÷ (${exact(served, 9)} − ${exact(baseline, 9)})`,
    result: `${exact(seconds, 5)}\u00a0s${lasts === undefined ? ', and it is not asked for longer' : ''}`,
  };
}

function answerOf(
  type: string,
  { baseline, useful, lasts, delivered }: Pick<Hdd, 'baseline' | 'useful' | 'lasts' | 'delivered'>,
  canBurst: boolean,
  start: VolumeStretch | undefined,
): string {
  const base = rate(baseline * useful);
  if (start === undefined)
    return `No more than the baseline of ${base} is asked for, so the ${type} volume can go on for ever.`;
  const first = rate(start.flows.io.served * useful);
  if (!canBurst)
    return `An ${type} volume of this size delivers ${base} for as long as you like; it has no burst beyond that.`;
  if (lasts === undefined) return `The ${type} volume delivers ${first} for as long as it is asked to here.`;
  if (lasts === 0) return `The ${type} volume has no credits: it delivers ${base}.`;
  return `The ${type} volume delivers ${first} for ${clock(lasts)}, then ${base}; at the end of the time line it delivers ${rate(delivered)}.`;
}

function momentOf(
  { from, to, flows: { io }, before, after }: VolumeStretch,
  previous: VolumeStretch | undefined,
  {
    baseline,
    useful,
    capacity,
    canBurst,
  }: { baseline: number; useful: number; capacity: number; canBurst: boolean },
): Moment {
  const balance = (credits: number) => percent(credits / capacity);
  const lead =
    previous?.flows.io.demand === io.demand
      ? ''
      : `${rate(io.demand * useful)} are asked for${io.served < io.demand ? `, ${rate(io.served * useful)} delivered` : ''}. `;
  const says = (() => {
    if (!canBurst) return `${lead}The volume has no bucket; ${rate(io.served * useful)} flow.`;
    if (before.credits <= 0 && io.demand > baseline)
      return `${lead}The bucket is empty: the volume delivers ${rate(io.served * useful)}.`;
    if (after.credits === before.credits) return `${lead}The bucket stays at ${balance(before.credits)}.`;
    const speed = show(Math.abs(after.credits - before.credits) / (to - from), 1);
    return after.credits < before.credits
      ? `${lead}The bucket loses ${speed} MiB per second, from ${balance(before.credits)}.`
      : `${lead}The bucket gains ${speed} MiB per second, from ${balance(before.credits)}.`;
  })();
  return { at: clock(from), says };
}
