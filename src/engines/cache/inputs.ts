import { type ChoiceInput, choice, flag, number, type Values } from '#engines/inputs';
import type { Settings } from './machine.ts';
import { type Policy, policies, policyNames } from './policy.ts';
import { type Strategy, strategies, strategyNames } from './strategies.ts';

const labels = <Name extends string>(names: readonly Name[], table: Record<Name, { label: string }>) =>
  Object.fromEntries(names.map((name) => [name, table[name].label])) as Record<Name, string>;

export const policyInput: ChoiceInput<Policy> = /* @__PURE__ */ choice<Policy>({
  label: 'Eviction policy',
  options: /* @__PURE__ */ labels(policyNames, policies),
  default: 'volatile-lru',
  help: 'What a full cache removes to take a new key. ElastiCache nodes start with volatile-lru: only keys with a TTL may go.',
});

export const seedInput = /* @__PURE__ */ number({
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

// A scene that shows one of these takes it alone. The marks let its bundle leave out the labels and helps of all others.

export const strategyInput = /* @__PURE__ */ choice<Strategy>({
  label: 'Strategy',
  options: /* @__PURE__ */ labels(strategyNames, strategies),
  default: 'cache-aside',
  help: 'Who fills the cache, and what a write does to it.',
});

export const ttlInput = /* @__PURE__ */ number({
  label: 'TTL',
  unit: 's',
  min: 0,
  max: 604_800,
  step: 10,
  default: 60,
  help: 'How long an entry lives after it was set. Reads do not extend it. 0: for ever.',
});

export const fillInput = /* @__PURE__ */ choice<'synchronous' | 'background'>({
  label: 'Fill',
  options: { synchronous: 'before the answer', background: 'in the background' },
  default: 'synchronous',
  help: 'Whether a reader who missed waits until the value is in the cache.',
});

export const writeAroundInput = /* @__PURE__ */ choice<Settings['writeAround']>({
  label: 'Write-around: old entry',
  options: { delete: 'is deleted', leave: 'stays' },
  default: 'delete',
  help: 'What write-around does with an entry of the key it writes.',
});

export const flushIntervalInput = /* @__PURE__ */ number({
  label: 'Flush interval',
  unit: 's',
  min: 0.1,
  max: 3_600,
  step: 1,
  default: 5,
  help: 'Write-behind writes its queue to the database this often.',
});

export const whileFillingInput = /* @__PURE__ */ choice<Settings['whileFilling']>({
  label: 'While a key is being filled',
  options: {
    'query-too': 'every reader asks the database',
    wait: 'readers wait for the first one',
    'serve-expired': 'readers get the expired value',
  },
  default: 'query-too',
  help: 'What further readers of a missing key do: no lock, a single-flight lock, or stale-while-revalidate.',
});

const allInputs = () => ({
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
});

/** Everything a strategy depends on, whatever the operations are. */
export const cacheInputs = /* @__PURE__ */ allInputs();

/** The machine's settings for a reader's values: seconds become ms, percentages shares. */
export function settingsOf(values: Values<typeof cacheInputs>): Settings {
  const { strategy, capacity, policy, cacheMs, databaseReadMs, databaseWriteMs } = values;
  const { writeAround, batchSize, whileFilling, seed } = values;
  return {
    strategy,
    ttl: values.ttl * 1_000,
    jitter: values.jitter / 100,
    capacity,
    policy,
    cacheMs,
    databaseReadMs,
    databaseWriteMs,
    backgroundFill: values.fill === 'background',
    writeAround,
    flushInterval: values.flushInterval * 1_000,
    batchSize,
    negativeTtl: values.negativeCaching ? values.negativeTtl * 1_000 : 0,
    whileFilling,
    seed,
  };
}
