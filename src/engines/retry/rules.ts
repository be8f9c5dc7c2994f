import { choice, number } from '#engines/inputs';
import {
  attemptsDefault,
  delayCap,
  dynamodbTransientBase,
  throttlingBase,
  throttlingCost,
  transientBase,
  transientCost,
} from '#facts/cli-sdk';

export type ErrorKind = 'throttling' | 'transient' | 'dynamodb' | 'denied';

interface RetryRule {
  /** Base delay in ms. */
  base: number;
  /** Tokens of the quota for one retry. */
  cost: number;
}

/** How an SDK in standard mode retries, by the rules of 2026; undefined: not at all. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html */
export const ruleOf: Record<ErrorKind, RetryRule | undefined> = {
  throttling: { base: throttlingBase.value, cost: throttlingCost.value },
  transient: { base: transientBase.value, cost: transientCost.value },
  dynamodb: { base: dynamodbTransientBase.value, cost: transientCost.value },
  denied: undefined,
};

/** No wait is longer, in ms. */
export const longestDelay = delayCap.value * 1_000;

/** The longest wait before a retry in ms; the first retry has the number 0. */
export const ceilingOf = (base: number, retry: number): number => Math.min(longestDelay, base * 2 ** retry);

export const kind = choice<ErrorKind>({
  label: 'A refused call gets',
  options: {
    throttling: 'a throttling error (429)',
    transient: 'a server error (503)',
    dynamodb: 'a server error of DynamoDB',
    denied: 'AccessDenied',
  },
  default: 'throttling',
  help: 'The kind of error decides how long an SDK waits, and what a retry costs.',
});

export const attempts = number({
  label: 'Attempts at most',
  unit: '',
  min: 1,
  max: 12,
  step: 1,
  default: attemptsDefault.value,
  whole: true,
  help: 'The first attempt counts too: 1 means no retry.',
});

export const seed = number({
  label: 'Seed',
  unit: '',
  min: 1,
  max: 1_000,
  step: 1,
  default: 1,
  whole: true,
  help: 'Another seed draws other random numbers.',
});
