import type { JsonNode } from '#engines/json';
import { failAt } from '#engines/text-fault';
import {
  retryAttempts,
  retryBackoff,
  retryDelayMax,
  retryFieldMax,
  retryInterval,
} from '#facts/step-functions-appsync';
import { type Fields, fieldsOf, itemsOf, numberIn, required, textIn, textOf } from './fields.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html */
export interface Retrier {
  errors: readonly string[];
  /** Seconds before the first retry. */
  interval: number;
  /** Retries, the first attempt apart. */
  attempts: number;
  rate: number;
  /** No wait is longer, in seconds. */
  cap: number | undefined;
  /** Whether each wait is drawn between 0 and the computed one. */
  full: boolean;
}

/** These end an execution whatever Retry and Catch say. */
const terminal = ['States.Runtime', 'States.DataLimitExceeded'];
/** Rates beyond this are typing mistakes; AWS names only the lower end. */
const rateMax = 1_000;

/** Whether a list of error names is for an error. */
export function handles(names: readonly string[], error: string, ofBranch = false): boolean {
  if (terminal.includes(error)) return false;
  if (names.includes(error) || names.includes('States.ALL')) return true;
  // https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html: it stands for both kinds.
  if (error === 'States.HeartbeatTimeout' && names.includes('States.Timeout')) return true;
  if (ofBranch && names.includes('States.BranchFailed')) return true;
  return names.includes('States.TaskFailed') && error !== 'States.Timeout';
}

/** The names of ErrorEquals; `last` is whether the entry is the last of its list. */
export function errorsIn(fields: Fields, last: boolean): readonly string[] {
  const node = required(fields, 'ErrorEquals', '"ErrorEquals": ["States.ALL"]');
  const names = itemsOf(node, 'ErrorEquals').map((item) => textOf(item, 'An error name'));
  if (names.includes('States.ALL')) {
    if (names.length > 1) failAt(node.at, 'States.ALL stands alone in its list. Remove the other names.');
    if (!last)
      failAt(node.at, 'States.ALL belongs into the last entry, since those after it would never be asked.');
  }
  return names;
}

const retrierFields = [
  'ErrorEquals',
  'IntervalSeconds',
  'MaxAttempts',
  'BackoffRate',
  'MaxDelaySeconds',
  'JitterStrategy',
  'Comment',
];

/** Reads the entries of a Retry field, with AWS's defaults for what they leave out. Throws a TextFault. */
export function retriersOf(nodes: readonly JsonNode[]): readonly Retrier[] {
  return nodes.map((node, index) => {
    const fields = fieldsOf(node, 'A retrier', retrierFields);
    const jitter = textIn(fields, 'JitterStrategy') ?? 'NONE';
    if (jitter !== 'NONE' && jitter !== 'FULL')
      failAt(fields.of.get('JitterStrategy')?.value.at ?? node.at, 'JitterStrategy is "NONE" or "FULL".');
    const most = retryFieldMax.value;
    return {
      errors: errorsIn(fields, index === nodes.length - 1),
      interval:
        numberIn(fields, 'IntervalSeconds', { min: 1, max: most, whole: true }) ?? retryInterval.value,
      attempts: numberIn(fields, 'MaxAttempts', { min: 0, max: most, whole: true }) ?? retryAttempts.value,
      rate:
        numberIn(fields, 'BackoffRate', { min: 1, max: rateMax, whole: false }) ?? Number(retryBackoff.value),
      cap: numberIn(fields, 'MaxDelaySeconds', { min: 1, max: retryDelayMax.value, whole: true }),
      full: jitter === 'FULL',
    };
  });
}

export interface Again {
  retrier: Retrier;
  /** Place of the retrier in its list, from 0. */
  index: number;
  /** Which retry of this retrier it is, from 1. */
  retry: number;
  /** The computed wait in seconds, and the one that is waited. */
  ceiling: number;
  wait: number;
}

/** The wait before retry n in seconds, before any jitter. */
export const ceilingOf = (
  { interval, rate, cap = Number.POSITIVE_INFINITY }: Retrier,
  retry: number,
): number => Math.min(cap, interval * rate ** (retry - 1));

/** Counts the retries of one visit of a state: asked with an error, it answers whether and when to try again. */
export function counting(retriers: readonly Retrier[], draw: () => number, ofBranch = false) {
  const used = retriers.map(() => 0);
  return (error: string): Again | undefined => {
    const index = retriers.findIndex(({ errors }) => handles(errors, error, ofBranch));
    const retrier = retriers[index];
    const retry = (used[index] ?? 0) + 1;
    if (!retrier || retry > retrier.attempts) return undefined;
    used[index] = retry;
    const ceiling = ceilingOf(retrier, retry);
    return { retrier, index, retry, ceiling, wait: retrier.full ? ceiling * draw() : ceiling };
  };
}
