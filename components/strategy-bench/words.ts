import type { BulkValues } from '#engines/cache/workload';
import { bulkInputs } from '#engines/cache/workload';
import { quantity } from '#engines/numbers';
import { listed } from '#engines/words';

export type InputName = keyof typeof bulkInputs;

/** Every input but the strategy, which all runs of a comparison have in turn. */
export const workloadNames = (Object.keys(bulkInputs) as InputName[]).filter((name) => name !== 'strategy');

export const differing = (a: BulkValues, b: BulkValues): InputName[] =>
  workloadNames.filter((name) => a[name] !== b[name]);

/** What 0 means where it is no amount. */
const atZero: Partial<Record<InputName, string>> = { ttl: 'no TTL', killAt: 'Node never dies' };

/** One input with its value: “TTL 60 s”, “Fill: in the background”, “Negative caching: no”. */
export function inWords(name: InputName, values: BulkValues): string {
  const input = bulkInputs[name];
  const value = values[name];
  const zero = atZero[name];
  if (value === 0 && zero !== undefined) return zero;
  if (typeof value === 'number')
    return `${input.label} ${quantity(value, 'unit' in input ? input.unit : '', 6)}`;
  if (typeof value === 'boolean') return `${input.label}: ${value ? 'yes' : 'no'}`;
  const options: Readonly<Record<string, string>> = 'options' in input ? input.options : {};
  return `${input.label}: ${options[value] ?? value}`;
}

const mostNamed = 4;

/** Some inputs with their values, as a part of a sentence; a long list is cut short. */
export function listInWords(names: readonly InputName[], values: BulkValues): string {
  const named = names.slice(0, mostNamed).map((name) => inWords(name, values));
  const rest = names.length - named.length;
  if (rest > 0) return `${named.join(', ')} and ${rest} more`;
  return listed(named);
}
