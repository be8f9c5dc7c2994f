import { type ChoiceInput, choice, flag, number } from '#engines/inputs';
import { type Policy, policies, policyNames } from './policy.ts';
import {
  fillInput,
  flushIntervalInput,
  labels,
  strategyInput,
  ttlInput,
  whileFillingInput,
  writeAroundInput,
} from './single-inputs.ts';

export const policyInput: ChoiceInput<Policy> = choice<Policy>({
  label: 'Eviction policy',
  options: labels(policyNames, policies),
  default: 'volatile-lru',
  help: 'What a full cache removes to take a new key. ElastiCache nodes start with volatile-lru: only keys with a TTL may go.',
});

export const seedInput = number({
  label: 'Seed',
  unit: '',
  min: 0,
  max: 999_999,
  step: 1,
  default: 1,
  help: 'Chooses the random numbers. The same seed gives the same run.',
  whole: true,
});

const latency = (label: string, value: number, help: string) =>
  number({ label, unit: 'ms', min: 0, max: 10_000, step: 1, default: value, help });

/** Everything a strategy depends on, whatever the operations are. */
export const cacheInputs = {
  strategy: strategyInput,
  ttl: ttlInput,
  jitter: number({
    label: 'TTL jitter',
    unit: '%',
    min: 0,
    max: 90,
    step: 5,
    default: 0,
    help: 'Each TTL is drawn at random up to this much shorter or longer, so that keys do not expire together.',
  }),
  capacity: number({
    label: 'Capacity',
    unit: 'items',
    min: 0,
    max: 1_000_000,
    step: 1,
    default: 1_000,
    help: 'How many items the cache holds.',
    whole: true,
  }),
  policy: policyInput,
  cacheMs: latency('Cache call (Lc)', 1, 'One round trip to the cache.'),
  databaseReadMs: latency('Database read (Ld)', 20, 'One query, there and back.'),
  databaseWriteMs: latency('Database write (Lw)', 25, 'One write to the database, there and back.'),
  fill: fillInput,
  writeAround: writeAroundInput,
  flushInterval: flushIntervalInput,
  batchSize: number({
    label: 'Batch size',
    unit: 'rows',
    min: 1,
    max: 10_000,
    step: 10,
    default: 50,
    help: 'Write-behind also writes its queue as soon as so many rows wait.',
    whole: true,
  }),
  negativeCaching: flag({
    label: 'Negative caching',
    default: false,
    help: 'Remember for a short time that a row does not exist.',
  }),
  negativeTtl: number({
    label: 'Marker TTL',
    unit: 's',
    min: 1,
    max: 3_600,
    step: 1,
    default: 10,
    help: 'How long “no such row” is remembered.',
  }),
  whileFilling: whileFillingInput,
  seed: seedInput,
} as const;

export { settingsOf } from './settings.ts';
