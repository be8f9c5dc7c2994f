import { flag, number, type Values } from './inputs.ts';
import { duration, exact, percent } from './numbers.ts';
import type { Result } from './result.ts';

export const inputs = {
  ttl: number({
    label: 'TTL, T',
    unit: 's',
    min: 0,
    max: 604_800,
    step: 10,
    default: 300,
    help: 'How long an entry lives after it was stored. 0 keeps nothing.',
  }),
  changes: number({
    label: 'Changes of the row, u',
    unit: 'per hour',
    min: 0,
    max: 36_000,
    step: 1,
    default: 6,
    help: 'How often the value in the database changes, at random moments.',
  }),
  reads: number({
    label: 'Reads of the key, r',
    unit: 'per s',
    min: 0.001,
    max: 10_000,
    step: 0.1,
    default: 1,
    help: 'How often this one key is asked for, at random moments.',
  }),
  invalidate: flag({
    label: 'Delete the key at each change',
    default: false,
    help: 'Whether every write to the database also deletes the key.',
  }),
};

export interface Staleness extends Result {
  /** Hits ÷ reads, 0 to 1. */
  hitRatio: number;
  /** Stale hits ÷ hits, 0 to 1. */
  staleShare: number;
  /** The oldest answer possible, in seconds behind the change it missed. */
  worst: number;
  /** Reads that still reach the database, per second. */
  databaseReads: number;
}

/** (1 − e^−x) ÷ x, which is 1 at 0; the series keeps it exact where the difference would lose its digits. */
const meanSurvival = (x: number) => (x < 1e-5 ? 1 - x / 2 + (x * x) / 6 : -Math.expm1(-x) / x);

/** The share of stale hits of a key that changes `perTtl` times within one TTL on average, nothing deleting it. */
export const staleShareOf = (perTtl: number): number => 1 - meanSurvival(perTtl);

/** Hits ÷ reads of one key, and the mean life of its entry in seconds. */
export function hitsOf({ ttl, changes, reads, invalidate }: Values<typeof inputs>): {
  hitRatio: number;
  life: number;
} {
  const life = invalidate ? ttl * meanSurvival((changes / 3600) * ttl) : ttl;
  return { hitRatio: (reads * life) / (1 + reads * life), life };
}

/**
 * What a TTL buys and costs for one key: reads and changes arrive at random (Poisson), the TTL runs from each fill,
 * reads do not extend it, and memory never runs out.
 */
export function staleness(values: Values<typeof inputs>): Staleness {
  const { ttl, changes, reads, invalidate } = values;
  const perTtl = (changes / 3600) * ttl;
  const { hitRatio, life } = hitsOf(values);
  const databaseReads = reads / (1 + reads * life);
  const staleShare = invalidate ? 0 : staleShareOf(perTtl);
  const worst = invalidate || changes === 0 ? 0 : ttl;

  const [r, u, T, L, x] = [reads, changes, ttl, life, perTtl].map((value) => exact(value));
  const nothingKept = ttl === 0;
  // For small x the difference would lose its digits on paper; half of x is the same to the digits shown.
  const staleLine =
    perTtl < 0.01
      ? { rule: 'x ÷ 2, for small x', numbers: `${x} ÷ 2` }
      : {
          rule: '1 − (1 − e^(−x)) ÷ x',
          numbers: `1 − (1 − ${exact(Math.exp(-perTtl), 8)}) ÷ ${exact(perTtl, 8)}`,
        };

  return {
    hitRatio,
    staleShare,
    worst,
    databaseReads,
    answer: answerOf(ttl, staleShare, worst, databaseReads, reads),
    measures: [
      { name: 'Stale share of the hits', value: staleShare * 100, unit: '%', digits: 1 },
      { name: 'Worst staleness', value: worst, unit: 's', digits: 0 },
      { name: 'Hit ratio', value: hitRatio * 100, unit: '%', digits: 2 },
      { name: 'Database reads', value: databaseReads, unit: 'per s', digits: 4 },
    ],
    working: [
      {
        says: 'Changes within one TTL, x',
        rule: 'u ÷ 3,600 × T',
        numbers: `${u} ÷ 3,600 × ${T}`,
        result: x ?? '',
      },
      {
        says: 'Mean life of an entry, L',
        rule: invalidate ? 'T × (1 − e^(−x)) ÷ x: until the TTL or a change' : 'T: nothing else ends it',
        ...(invalidate && {
          numbers:
            perTtl < 0.001
              ? `${T} × (1 − ${x} ÷ 2)`
              : `${T} × (1 − ${exact(Math.exp(-perTtl), 11)}) ÷ ${exact(perTtl, 9)}`,
        }),
        result: `${L}\u00a0s`,
      },
      {
        says: 'Hit ratio',
        rule: 'r × L ÷ (1 + r × L)',
        numbers: `${r} × ${L} ÷ (1 + ${r} × ${L})`,
        result: percent(hitRatio, 2),
      },
      {
        says: 'Database reads',
        rule: 'r ÷ (1 + r × L)',
        numbers: `${r} ÷ (1 + ${r} × ${L})`,
        result: `${exact(databaseReads, 3)}\u00a0per s`,
      },
      {
        says: 'Stale share of the hits',
        ...(nothingKept
          ? { rule: 'T = 0: nothing is kept, so there are no hits' }
          : invalidate
            ? { rule: 'each change deletes the entry' }
            : staleLine),
        result: percent(staleShare, 1),
      },
      {
        says: 'Worst staleness',
        rule: worst > 0 ? 'T: the change comes right after the fill' : 'no hit outlives a change',
        result: `${exact(worst)}\u00a0s`,
      },
    ],
  };
}

/** A part of a rate, both given per second, in the unit in which the part is at least 1: “12 of 3,600 reads per hour”. */
export function partOfRate(part: number, whole: number, things: string): string {
  const units = [
    ['second', 1],
    ['minute', 60],
    ['hour', 3_600],
    ['day', 86_400],
    ['year', 31_536_000],
  ] as const;
  const [unit, seconds] = units.find(([, seconds]) => part * seconds >= 0.995) ?? ['year', 31_536_000];
  return `${exact(part * seconds, 3)} of ${exact(whole * seconds)} ${things} per ${unit}`;
}

function answerOf(
  ttl: number,
  staleShare: number,
  worst: number,
  databaseReads: number,
  reads: number,
): string {
  const load = `the database answers ${partOfRate(databaseReads, reads, 'reads')}`;
  if (ttl === 0) return `With a TTL of 0 nothing stays cached, and the database answers every read.`;
  if (worst === 0) return `No hit is stale; ${load}.`;
  const share =
    staleShare < 0.0005 ? 'fewer than 0.1%' : staleShare > 0.9995 ? 'more than 99.9%' : percent(staleShare);
  return `A cached answer may be ${duration(worst * 1000)} old, and ${share} of the hits are stale; ${load}.`;
}
