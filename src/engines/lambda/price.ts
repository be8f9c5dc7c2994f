import { dollars } from '#engines/cost/money';
import type { Result } from '#engines/result';
import {
  armPrice,
  billingStep,
  freeGbSeconds,
  freeRequests,
  requestPrice,
  tmpDefault,
  tmpPrice,
  x86Price,
} from '#facts/lambda';
import type { Month, Processor } from './price-inputs.ts';
import { workingOf } from './price-working.ts';

/** Prices are for a million, of calls or of GB-seconds. */
const million = 1e6;
export const priceOf: Record<Processor, number> = { x86: x86Price.value, arm64: armPrice.value };

/** US dollars a month. */
export interface Bill {
  requests: number;
  duration: number;
  tmp: number;
  total: number;
}

/** What is counted in a month, before and after the free amount. */
export interface Usage {
  /** Billed milliseconds of a call that finds its environment ready, and of an INIT. */
  callMs: number;
  initMs: number;
  callGbSeconds: number;
  initGbSeconds: number;
  billedGbSeconds: number;
  billedRequests: number;
  tmpGbSeconds: number;
}

export interface Price extends Result {
  usage: Usage;
  bills: Readonly<Record<Processor, Bill>>;
}

const roundedUp = (ms: number) => Math.ceil(ms / billingStep.value) * billingStep.value;

function usageOf({ requests, memory, took, free, cold, init, tmp }: Month): Usage {
  const [callMs, initMs] = [roundedUp(took), roundedUp(init)];
  const callSeconds = (requests * callMs) / 1000;
  const initSeconds = (requests * cold * initMs) / 100_000;
  const callGbSeconds = (callSeconds * memory) / 1024;
  const initGbSeconds = (initSeconds * memory) / 1024;
  const beyond = (amount: number, given: number) => (free ? Math.max(0, amount - given) : amount);
  return {
    callMs,
    initMs,
    callGbSeconds,
    initGbSeconds,
    billedGbSeconds: beyond(callGbSeconds + initGbSeconds, freeGbSeconds.value),
    billedRequests: beyond(requests, freeRequests.value),
    tmpGbSeconds: ((callSeconds + initSeconds) * (tmp - tmpDefault.value)) / 1024,
  };
}

function billOf(usage: Usage, processor: Processor): Bill {
  const requests = (usage.billedRequests * requestPrice.value) / million;
  const duration = (usage.billedGbSeconds * priceOf[processor]) / million;
  const tmp = (usage.tmpGbSeconds * tmpPrice.value) / million;
  return { requests, duration, tmp, total: requests + duration + tmp };
}

/** What a function costs in a month. https://aws.amazon.com/lambda/pricing/ */
export function price(values: Month): Price {
  const usage = usageOf(values);
  const bills = { x86: billOf(usage, 'x86'), arm64: billOf(usage, 'arm64') };
  const bill = bills[values.processor];
  return {
    usage,
    bills,
    answer: answerOf(values, bill),
    measures: [
      { name: 'Calls', value: bill.requests, unit: 'USD' },
      { name: 'Duration', value: bill.duration, unit: 'USD' },
      { name: 'Month', value: bill.total, unit: 'USD' },
    ],
    working: workingOf(values, usage, bills),
  };
}

function answerOf({ requests, free }: Month, { requests: calls, duration, tmp, total }: Bill): string {
  if (requests === 0) return 'Nothing is called, so nothing is billed.';
  if (total === 0) return 'The month costs nothing: the free amount covers it.';
  const parts = [
    `${dollars(calls)} for calls`,
    duration === 0 && free
      ? 'nothing for duration, which is inside the free amount'
      : `${dollars(duration)} for duration`,
    ...(tmp > 0 ? [`${dollars(tmp)} for /tmp`] : []),
  ];
  const last = parts.at(-1);
  return `The month costs ${dollars(total)}: ${parts.slice(0, -1).join(', ')} and ${last}.`;
}

/** The month with another number of calls, for the lines of a plot: they bend where the free amounts end. */
export function totalsOf(values: Month, processor: Processor, end: number): [number, number][] {
  const { callGbSeconds, initGbSeconds } = usageOf({ ...values, requests: 1 });
  const bends = [freeRequests.value, freeGbSeconds.value / (callGbSeconds + initGbSeconds)];
  return [0, ...bends.filter((bend) => bend < end).sort((a, b) => a - b), end].map((requests) => [
    requests,
    billOf(usageOf({ ...values, requests }), processor).total,
  ]);
}
