import { number, type Values } from '#engines/inputs';
import { concurrencyDefault, timeoutMaxSeconds, unreservedMin } from '#facts/lambda';
import { optional } from './optional.ts';

/** More than any account is likely to have: a bound for the field, not one of AWS. */
const accountMost = 100_000;

export const inputs = {
  rate: number({
    label: 'Calls',
    unit: 'per s',
    min: 0,
    max: 1_000_000,
    step: 100,
    default: 20_000,
    whole: true,
    help: 'Synchronous calls that come each second at the height of the traffic.',
  }),
  took: number({
    label: 'Duration of a call',
    unit: 'ms',
    min: 1,
    max: timeoutMaxSeconds.value * 1000,
    step: 10,
    default: 50,
    help: 'On average, in an environment that is ready.',
  }),
  reserved: optional({
    label: 'Reserved for this function',
    min: 0,
    max: accountMost,
    help: 'Reserved concurrency: a share for this function, and its ceiling. Write none or a number.',
  }),
  provisioned: number({
    label: 'Provisioned',
    unit: '',
    min: 0,
    max: accountMost,
    step: 50,
    default: 0,
    whole: true,
    help: 'Provisioned concurrency: environments that stand ready before the first call.',
  }),
  others: number({
    label: 'Reserved for other functions',
    unit: '',
    min: 0,
    max: accountMost,
    step: 50,
    default: 0,
    whole: true,
    help: 'The sum of their reserved concurrency, used or not.',
  }),
  account: number({
    label: 'Concurrency of the account',
    unit: '',
    min: 1,
    max: accountMost,
    step: 500,
    default: concurrencyDefault.value,
    whole: true,
    help: 'The quota of the Region.',
  }),
  rise: number({
    label: 'The traffic rises over',
    unit: 's',
    min: 0,
    max: 3600,
    step: 10,
    default: 0,
    help: 'From nothing to its height, evenly. 0: all at once.',
  }),
};

export type Traffic = Values<typeof inputs>;

/** What the function may use, in environments. */
export interface Room {
  ceiling: number;
  ready: number;
  /** What Lambda refuses to set, in a sentence with the nearest valid value; the run goes on with that one. */
  refused: string | undefined;
}

/**
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html and
 * https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html: both leave 100 unreserved.
 */
export function roomOf(
  account: number,
  others: number,
  reserved: number | undefined,
  provisioned: number,
): Room {
  const reservable = Math.max(0, account - unreservedMin.value);
  const taken = Math.min(others, reservable);
  const left = reservable - taken;
  const own = reserved === undefined ? undefined : Math.min(reserved, left);
  const most = own ?? left;
  const ready = Math.min(provisioned, most);
  const refusals = [
    ...(taken < others ? [`the other functions may reserve ${taken} at most`] : []),
    ...(own !== undefined && reserved !== undefined && own < reserved
      ? [`this function may reserve ${own} at most`]
      : []),
    ...(ready < provisioned ? [`at most ${ready} may be provisioned`] : []),
  ];
  return {
    ceiling: own ?? account - taken,
    ready,
    refused: refusals.length > 0 ? `Lambda refuses these settings: ${refusals.join(', and ')}.` : undefined,
  };
}
