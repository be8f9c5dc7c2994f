import { flag, number, type Values } from './inputs.ts';
import { duration, percent, quantity, show } from './numbers.ts';
import type { Result, WorkingLine } from './result.ts';

export const inputs = {
  ttl: number({
    label: 'TTL',
    unit: 's',
    min: 0,
    max: 604_800,
    step: 10,
    default: 300,
    help: 'How long an entry lives after it was stored. 0 keeps nothing.',
  }),
  changes: number({
    label: 'Changes of the row',
    unit: 'per hour',
    min: 0,
    max: 36_000,
    step: 1,
    default: 6,
    help: 'How often the value in the database changes, at random moments.',
  }),
  reads: number({
    label: 'Reads of the key',
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

/**
 * What a TTL buys and costs for one key: reads and changes arrive at random (Poisson), the TTL runs from each fill,
 * reads do not extend it, and memory never runs out.
 */
export function staleness({ ttl, changes, reads, invalidate }: Values<typeof inputs>): Staleness {
  const perSecond = changes / 3600;
  const perTtl = perSecond * ttl;
  const life = invalidate ? ttl * meanSurvival(perTtl) : ttl;
  const hitRatio = (reads * life) / (1 + reads * life);
  const databaseReads = reads / (1 + reads * life);
  const staleShare = invalidate ? 0 : staleShareOf(perTtl);
  const worst = invalidate || changes === 0 ? 0 : ttl;

  const r = show(reads, 3);
  const T = show(ttl, 3);
  const L = show(life, 2);
  const lifeLine: WorkingLine[] = invalidate
    ? [
        {
          says: 'Mean life of an entry, L',
          rule: 'T × (1 − e^−uT) ÷ uT',
          numbers:
            perTtl === 0
              ? 'nothing changes, so each entry lives its whole TTL'
              : `${T} × (1 − ${show(Math.exp(-perTtl), 4)}) ÷ ${show(perTtl, 4)}`,
          result: quantity(life, 's', 2),
        },
      ]
    : [];
  const symbol = invalidate ? 'L' : 'T';
  const working: WorkingLine[] = [
    {
      says: 'Changes within one TTL, uT',
      rule: 'changes per hour ÷ 3,600 × T',
      numbers: `${show(changes, 3)} ÷ 3,600 × ${T}`,
      result: show(perTtl, 4),
    },
    ...lifeLine,
    {
      says: 'Hit ratio',
      rule: `r × ${symbol} ÷ (1 + r × ${symbol})`,
      numbers: `${r} × ${L} ÷ (1 + ${r} × ${L})`,
      result: percent(hitRatio, 2),
    },
    {
      says: 'Database reads',
      rule: `r ÷ (1 + r × ${symbol})`,
      numbers: `${r} ÷ (1 + ${r} × ${L})`,
      result: quantity(databaseReads, 'per s', 4),
    },
    {
      says: 'Stale share of the hits',
      rule: invalidate ? 'a change deletes the entry' : '1 − (1 − e^−uT) ÷ uT',
      numbers: invalidate
        ? 'no hit outlives a change'
        : perTtl === 0
          ? 'no change, nothing to miss'
          : `1 − (1 − ${show(Math.exp(-perTtl), 4)}) ÷ ${show(perTtl, 4)}`,
      result: percent(staleShare, 1),
    },
    {
      says: 'Worst staleness',
      rule: invalidate ? 'a change deletes the entry' : 'T: the change comes right after the fill',
      numbers: changes === 0 ? 'no change' : invalidate ? '0 s, races left out' : `${T} s`,
      result: quantity(worst, 's', 0),
    },
  ];

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
    working,
  };
}

function answerOf(
  ttl: number,
  staleShare: number,
  worst: number,
  databaseReads: number,
  reads: number,
): string {
  const load = `the database sees ${quantity(databaseReads, 'reads per second', 4)} instead of ${show(reads, 3)}`;
  if (ttl === 0) return `With a TTL of 0 nothing stays cached: no answer is stale, and ${load}.`;
  if (worst === 0) return `No hit is stale, and ${load}.`;
  return `An answer may be up to ${duration(worst * 1000)} old; ${percent(staleShare)} of the hits are stale, and ${load}.`;
}
