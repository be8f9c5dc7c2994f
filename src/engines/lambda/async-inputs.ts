import { choice, number, type Values } from '#engines/inputs';
import { asyncAgeMax, asyncAgeMin, asyncRetriesDefault, timeoutMaxSeconds } from '#facts/lambda';

export const inputs = {
  failure: choice({
    label: 'Each attempt',
    options: { error: 'function error', throttle: 'throttled, or an error of Lambda' },
    default: 'error',
    help: 'A function error: it ran and failed. Throttled: no concurrency was free, so it did not run.',
  }),
  retries: number({
    label: 'Retry attempts',
    unit: '',
    min: 0,
    max: asyncRetriesDefault.value,
    step: 1,
    default: asyncRetriesDefault.value,
    whole: true,
    help: 'MaximumRetryAttempts: how often Lambda repeats an event after a function error.',
  }),
  age: number({
    label: 'Maximum event age',
    unit: 's',
    min: asyncAgeMin.value,
    max: asyncAgeMax.value * 3600,
    step: 60,
    default: asyncAgeMax.value * 3600,
    whole: true,
    help: 'MaximumEventAgeInSeconds: what is older is given up.',
  }),
  place: choice({
    label: 'For failures there is',
    options: {
      none: 'no place',
      queue: 'a dead-letter queue',
      destination: 'a failure destination',
      both: 'both of them',
    },
    default: 'none',
    help: 'Where an event goes that Lambda gives up.',
  }),
  took: number({
    label: 'An attempt runs for',
    unit: 's',
    min: 0,
    max: timeoutMaxSeconds.value,
    step: 10,
    default: 0,
    help: 'Until it fails, or until it is done.',
  }),
  mended: number({
    label: 'The cause is gone after',
    unit: 's',
    min: 0,
    max: 86_400,
    step: 60,
    default: 86_400,
    whole: true,
    help: 'Attempts that begin later succeed. A day: too late for any of them.',
  }),
};

export type Invocation = Values<typeof inputs>;
