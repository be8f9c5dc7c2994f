import { choice, number } from '#engines/inputs';
import type { Settings } from './machine.ts';
import { type Strategy, strategies, strategyNames } from './strategies.ts';

// A scene that shows a few inputs takes them from here, without the labels and helps of all others.

/** The labels of a table as the options of a choice. */
export const labels = <Name extends string>(names: readonly Name[], table: Record<Name, { label: string }>) =>
  Object.fromEntries(names.map((name) => [name, table[name].label])) as Record<Name, string>;

export const strategyInput = choice<Strategy>({
  label: 'Strategy',
  options: labels(strategyNames, strategies),
  default: 'cache-aside',
  help: 'Who fills the cache, and what a write does to it.',
});

export const ttlInput = number({
  label: 'TTL',
  unit: 's',
  min: 0,
  max: 604_800,
  step: 10,
  default: 60,
  help: 'How long an entry lives after it was set. Reads do not extend it. 0: for ever.',
});

export const fillInput = choice<'synchronous' | 'background'>({
  label: 'Fill',
  options: { synchronous: 'before the answer', background: 'in the background' },
  default: 'synchronous',
  help: 'Whether a reader who missed waits until the value is in the cache.',
});

export const writeAroundInput = choice<Settings['writeAround']>({
  label: 'Write-around: old entry',
  options: { delete: 'is deleted', leave: 'stays' },
  default: 'delete',
  help: 'What write-around does with an entry of the key it writes.',
});

export const flushIntervalInput = number({
  label: 'Flush interval',
  unit: 's',
  min: 0.1,
  max: 3_600,
  step: 1,
  default: 5,
  help: 'Write-behind writes its queue to the database this often.',
});

export const whileFillingInput = choice<Settings['whileFilling']>({
  label: 'While a key is being filled',
  options: {
    'query-too': 'every reader asks the database',
    wait: 'readers wait for the first one',
    'serve-expired': 'readers get the expired value',
  },
  default: 'query-too',
  help: 'What further readers of a missing key do: no lock, a single-flight lock, or stale-while-revalidate.',
});
