import { choice, number, text, type Values } from '#engines/inputs';
import {
  creditAccrualHours,
  creditsKeptAfterStop,
  launchCreditsPerVcpu,
  surplusCreditPrice,
  t2MicroCreditsPerHour,
  t2MicroVcpus,
  t2NanoCreditsPerHour,
  t2NanoVcpus,
  t2SmallCreditsPerHour,
  t2SmallVcpus,
  t3LargeCreditsPerHour,
  t3LargeVcpus,
  t3MicroCreditsPerHour,
  t3MicroVcpus,
  t3NanoCreditsPerHour,
  t3NanoVcpus,
  t3SmallCreditsPerHour,
  t3SmallVcpus,
  t3XlargeCreditsPerHour,
  t3XlargeVcpus,
} from '#facts/ec2';
import { advance, type Buckets } from './flow.ts';
import { checkPhases, type PhaseRules, phasesOf } from './phases.ts';

/** Credits earned per hour and vCPUs of each type. */
const types = {
  't2.nano': [t2NanoCreditsPerHour.value, t2NanoVcpus.value],
  't2.micro': [t2MicroCreditsPerHour.value, t2MicroVcpus.value],
  't2.small': [t2SmallCreditsPerHour.value, t2SmallVcpus.value],
  't3.nano': [t3NanoCreditsPerHour.value, t3NanoVcpus.value],
  't3.micro': [t3MicroCreditsPerHour.value, t3MicroVcpus.value],
  't3.small': [t3SmallCreditsPerHour.value, t3SmallVcpus.value],
  't3.large': [t3LargeCreditsPerHour.value, t3LargeVcpus.value],
  't3.xlarge': [t3XlargeCreditsPerHour.value, t3XlargeVcpus.value],
} as const satisfies Record<string, readonly [number, number]>;

export type InstanceType = keyof typeof types;

const timeline: PhaseRules = {
  unit: '%',
  max: 100,
  word: 'stopped',
  example: '10% for 24 h, then 100% for 2 h',
};

export const inputs = {
  type: choice({
    label: 'Instance type',
    options: {
      't2.nano': 't2.nano',
      't2.micro': 't2.micro',
      't2.small': 't2.small',
      't3.nano': 't3.nano',
      't3.micro': 't3.micro',
      't3.small': 't3.small, t3.medium',
      't3.large': 't3.large',
      't3.xlarge': 't3.xlarge',
    },
    default: 't3.micro',
    help: 'T3a and T4g instances of the same size have the same figures.',
  }),
  mode: choice({
    label: 'Credit mode',
    options: { standard: 'Standard', unlimited: 'Unlimited' },
    default: 'unlimited',
    help: 'What happens at a balance of zero: the CPU slows down, or it goes on and may cost extra.',
  }),
  cpu: text({
    label: 'CPU wanted, from the launch on',
    maxLength: 300,
    default: '0% for 24 h, then 100% for 6 h',
    help: 'CPU of each vCPU and how long (s, min, h, days): 5% for 90 min, then stopped for 2 days, then 100% for 1 h.',
    check: checkPhases(timeline),
  }),
  price: number({
    label: 'Price of surplus credits',
    unit: 'USD per vCPU-hour',
    min: 0,
    max: 1,
    step: 0.001,
    default: surplusCreditPrice.value,
    help: 'What a vCPU-hour above the baseline costs in Unlimited mode once nothing can pay it back.',
  }),
};

export type CreditValues = Values<typeof inputs>;

/** A span of the run with everything as it is in it: times in minutes, credits, CPU as a share of each vCPU. */
export interface CreditSpan {
  from: number;
  to: number;
  /** What the work asks for, and what it gets; 0 while stopped. */
  wanted: number;
  given: number;
  stopped: boolean;
  /** Launch and earned credits, less surplus ones: below 0 in Unlimited mode once surplus credits are spent. */
  before: number;
  after: number;
  /** Of the balance: launch credits, which are spent first and do not count towards the limit. */
  launchBefore: number;
  launchAfter: number;
  /** Credits billed in this span; those of a stop are billed at its start. */
  charged: number;
}

export interface CreditRun {
  spans: CreditSpan[];
  vcpus: number;
  /** Credits earned per minute. */
  earns: number;
  limit: number;
  /** The share of each vCPU at which earning and spending balance. */
  baseline: number;
  launch: number;
}

/**
 * Rules: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html and the pages on
 * Standard and Unlimited mode beside it. Overdrawing up to a day's earnings is a bucket of twice the size with its zero in
 * the middle; what a dry one would refuse is billed instead.
 */
export function creditRun({ type, mode, cpu }: CreditValues): CreditRun {
  const [perHour, vcpus] = types[type];
  const limit = perHour * creditAccrualHours.value;
  const isT2 = type.startsWith('t2');
  const unlimited = mode === 'unlimited';
  const zero = unlimited ? limit : 0;
  const launch = isT2 && !unlimited ? launchCreditsPerVcpu.value * vcpus : 0;
  const run = { vcpus, earns: perHour / 60, limit, baseline: perHour / 60 / vcpus, launch };

  let buckets: Buckets<'earned' | 'launch'> = {
    earned: { rate: run.earns, capacity: zero + limit, level: zero, mark: zero },
    launch: { rate: 0, capacity: launch, level: launch },
  };
  const set = (earned: number, launched: number) => {
    buckets = {
      earned: { ...buckets.earned, level: zero + earned },
      launch: { ...buckets.launch, level: launched },
    };
  };
  const spans: CreditSpan[] = [];
  let now = 0;

  const stop = (minutes: number) => {
    const balance = buckets.earned.level - zero;
    const launched = buckets.launch.level;
    const kept = isT2 ? 0 : Math.max(0, balance);
    const expires = creditsKeptAfterStop.value * 24 * 60;
    const parts = minutes > expires && kept > 0 ? [expires, minutes - expires] : [minutes];
    for (const [index, part] of parts.entries()) {
      const left = index === 0 ? kept : 0;
      spans.push({
        from: now,
        to: now + part,
        wanted: 0,
        given: 0,
        stopped: true,
        before: left,
        after: left,
        launchBefore: 0,
        launchAfter: 0,
        charged: index === 0 ? Math.max(0, -balance) : 0,
      });
      now += part;
    }
    set(parts.length > 1 ? 0 : kept, isT2 ? launch : launched);
  };

  const work = (wanted: number, minutes: number, purse: 'earned' | 'launch') => {
    const flows = { cpu: { demand: wanted * vcpus, uses: { [purse]: 1 } } };
    const { stretches, buckets: left } = advance(buckets, flows, now, minutes);
    for (const { from, to, flows: shares, before, after } of stretches) {
      const { demand, served } = shares.cpu;
      spans.push({
        from,
        to,
        wanted,
        given: unlimited ? wanted : served / vcpus,
        stopped: false,
        before: before.earned - zero + before.launch,
        after: after.earned - zero + after.launch,
        launchBefore: before.launch,
        launchAfter: after.launch,
        charged: unlimited ? (demand - served) * (to - from) : 0,
      });
    }
    buckets = left;
    now += minutes;
  };

  for (const { demand, seconds } of phasesOf(cpu, timeline)) {
    const minutes = seconds / 60;
    if (demand === undefined) {
      stop(minutes);
      continue;
    }
    const wanted = demand / 100;
    const launched = buckets.launch.level;
    // Launch credits go first, whole, while the earned ones go on filling up.
    const first = launched > 0 ? (wanted > 0 ? Math.min(minutes, launched / (wanted * vcpus)) : minutes) : 0;
    if (first > 0) work(wanted, first, 'launch');
    if (minutes > first) {
      set(buckets.earned.level - zero, first > 0 ? 0 : launched);
      work(wanted, minutes - first, 'earned');
    }
  }
  return { ...run, spans };
}
