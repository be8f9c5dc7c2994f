import { choice, number, text, type Values } from '#engines/inputs';
import { percent, show } from '#engines/numbers';
import { faultIn } from '#engines/reading';
import type { Result } from '#engines/result';
import { type Access, accessLimits, loop, parseAccesses, scan, zipf } from './accesses.ts';
import { policyInput, seedInput } from './inputs.ts';
import { type Policy, policies, policyNames } from './policy.ts';
import { type PolicyRun, runPolicy } from './policy-run.ts';

type Source = 'typed' | 'zipf' | 'scan' | 'loop';

export const evictionInputs = {
  source: choice<Source>({
    label: 'Accesses',
    options: { typed: 'typed', zipf: 'popular keys (Zipf)', scan: 'popular keys and a scan', loop: 'a loop' },
    default: 'typed',
    help: 'Type the accesses, or have them made.',
  }),
  accesses: text({
    label: 'Access string',
    maxLength: accessLimits.characters,
    default: 'A B C A D',
    help: 'One access per second: a read that loads the key if it is missing. B:30 loads B with a TTL of 30 s.',
    check: (string) => faultIn(parseAccesses(string)),
  }),
  capacity: number({
    label: 'Capacity',
    unit: 'items',
    min: 0,
    max: 100,
    step: 1,
    default: 3,
    help: 'How many items the cache holds.',
    whole: true,
  }),
  policy: { ...policyInput, default: 'allkeys-lru' as Policy },
  keys: number({
    label: 'Keys',
    unit: '',
    min: 1,
    max: 500,
    step: 1,
    default: 4,
    help: 'Different keys of the made accesses, those of the scan apart.',
    whole: true,
  }),
  count: number({
    label: 'Number of accesses',
    unit: '',
    min: 0,
    max: accessLimits.accesses,
    step: 10,
    default: 60,
    help: 'How many accesses are made.',
    whole: true,
  }),
  exponent: number({
    label: 'Zipf exponent',
    unit: '',
    min: 0,
    max: 3,
    step: 0.1,
    default: 1,
    help: 'How unequal the keys are; at 0 all are equal.',
  }),
  seed: seedInput,
} as const;

export type EvictionValues = Values<typeof evictionInputs>;

export interface EvictionResult extends Result {
  run: PolicyRun;
  /** The same accesses under every policy. */
  policies: readonly PolicyRun[];
}

/** Runs a list of accesses, one per second, through a cache with the chosen policy, and through all others beside it. */
export function evict(values: EvictionValues): EvictionResult {
  const accesses = accessesOf(values);
  const runWith = (policy: Policy) => runPolicy(accesses, values.capacity, policy, values.seed);
  const run = runWith(values.policy);
  const runs = policyNames.map((policy) => (policy === values.policy ? run : runWith(policy)));
  const { hits, misses, hitRatio } = run;
  const counts = `${show(hits)} of ${show(hits + misses)} accesses ${hits === 1 ? 'is a hit' : 'are hits'}`;
  const { label } = policies[run.policy];
  const refusals = run.refusals > 0 ? `; ${show(run.refusals)} times the cache refused the new key` : '';
  const numbers = `${show(hits)} ÷ (${show(hits)} + ${show(misses)})`;
  return {
    answer:
      hitRatio === undefined
        ? 'There are no accesses yet.'
        : `With ${label}, ${counts} (${percent(hitRatio)})${refusals}.`,
    measures: [
      ...(hitRatio === undefined ? [] : [{ name: 'Hit ratio', value: hitRatio * 100, unit: '%', digits: 1 }]),
      { name: 'Hits', value: hits, unit: '', digits: 0 },
      { name: 'Misses', value: misses, unit: '', digits: 0 },
      { name: 'Refused', value: run.refusals, unit: '', digits: 0 },
    ],
    working: [
      {
        says: 'Hit ratio',
        rule: 'hits ÷ (hits + misses)',
        numbers,
        result: hitRatio === undefined ? '–' : percent(hitRatio, 2),
      },
    ],
    run,
    policies: runs,
  };
}

function accessesOf({ source, accesses, keys, exponent, count, seed }: EvictionValues): readonly Access[] {
  switch (source) {
    case 'loop':
      return loop(keys, count);
    case 'zipf':
      return zipf(keys, exponent, count, seed);
    case 'scan':
      return scan(keys, exponent, count, seed);
    case 'typed': {
      const parsed = parseAccesses(accesses);
      if (!parsed.ok) throw new RangeError(parsed.fault);
      return parsed.value;
    }
  }
}
