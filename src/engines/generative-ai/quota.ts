import { counted, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { type QuotaValues, readQuota } from './quota-inputs.ts';

export interface QuotaUse extends Result {
  /** Tokens that one call takes from the quota when it starts, and what it has taken when it ends. */
  reserved: number;
  settled: number;
  billed: number;
  /** Input tokens that count: all but those read from the cache. */
  counted: number;
  /** The answer's tokens, cut at maxTokens. */
  output: number;
  /** The answer's tokens times the burndown rate. */
  weighed: number;
  atOnce: number;
  perMinute: number;
  /** Which quota lets no more start at the same moment. */
  binds: 'tokens' | 'requests';
}

/** https://docs.aws.amazon.com/bedrock/latest/userguide/quotas-token-burndown.html */
export function quotaUse(values: QuotaValues): QuotaUse {
  const { maxTokens, call, rate, quota } = readQuota(values);
  const input = call.in + call.written;
  const output = Math.min(call.out, maxTokens);
  const weighed = output * rate;
  const reserved = input + maxTokens;
  const settled = input + weighed;
  const billed = input + call.read + output;
  const byTokens = Math.floor(quota.tokens / reserved);
  const atOnce = Math.min(byTokens, quota.requests);
  const settledByTokens = settled === 0 ? quota.requests : Math.floor(quota.tokens / settled);
  const perMinute = atOnce === 0 ? 0 : Math.min(settledByTokens, quota.requests);

  const tokens = (count: number) => quantity(count, 'tokens');
  const inputNumbers = `${show(call.in)} + ${show(call.written)}`;
  const working: WorkingLine[] = [
    {
      says: 'Reserved at the start',
      rule: 'input + cache writes + maxTokens',
      numbers: `${inputNumbers} + ${show(maxTokens)}`,
      result: tokens(reserved),
    },
    ...(call.out > maxTokens
      ? [
          {
            says: 'The answer',
            rule: `maxTokens cuts it: it would have ${tokens(call.out)}`,
            result: tokens(output),
          },
        ]
      : []),
    {
      says: 'Settled at the end',
      rule: 'input + cache writes + output × rate',
      numbers: `${inputNumbers} + ${show(output)} × ${rate}`,
      result: tokens(settled),
    },
    reserved >= settled
      ? {
          says: 'Flows back',
          rule: 'reserved − settled',
          numbers: `${show(reserved)} − ${show(settled)}`,
          result: tokens(reserved - settled),
        }
      : {
          says: 'Taken while the answer grows',
          rule: 'settled − reserved',
          numbers: `${show(settled)} − ${show(reserved)}`,
          result: tokens(settled - reserved),
        },
    {
      says: 'Tokens let start at once',
      rule: 'quota ÷ reserved, rounded down',
      numbers: `${show(quota.tokens)} ÷ ${show(reserved)}`,
      result: counted(byTokens, 'call'),
    },
    {
      says: 'Start at once',
      rule: `the smaller of ${show(byTokens)} and the quota of ${counted(quota.requests, 'request')}`,
      result: counted(atOnce, 'call'),
    },
    perMinuteLine(quota, settled, settledByTokens, atOnce, perMinute),
    {
      says: 'Billed, each at its own price',
      rule: 'input + cache writes + cache reads + output',
      numbers: `${inputNumbers} + ${show(call.read)} + ${show(output)}`,
      result: tokens(billed),
    },
    {
      says: 'maxTokens to try',
      rule: 'a quarter more than your longer answers; here than this one, rounded up',
      numbers: `${show(call.out)} × 1.25`,
      result: tokens(Math.ceil((call.out * 5) / 4)),
    },
  ];

  return {
    reserved,
    settled,
    billed,
    counted: input,
    output,
    weighed,
    atOnce,
    perMinute,
    binds: byTokens <= quota.requests ? 'tokens' : 'requests',
    answer: answerOf({ reserved, settled, billed, atOnce, perMinute, quota }),
    measures: [
      { name: 'Start at once', value: atOnce, unit: 'calls', digits: 0 },
      { name: 'A minute, in the long run', value: perMinute, unit: 'calls', digits: 0 },
      { name: 'Reserved by a call', value: reserved, unit: 'tokens', digits: 0 },
      { name: 'Settled by a call', value: settled, unit: 'tokens', digits: 0 },
      { name: 'Billed for a call', value: billed, unit: 'tokens', digits: 0 },
    ],
    working,
  };
}

function perMinuteLine(
  quota: { tokens: number; requests: number },
  settled: number,
  byTokens: number,
  atOnce: number,
  perMinute: number,
): WorkingLine {
  const says = 'A minute, in the long run';
  const result = counted(perMinute, 'call');
  if (atOnce === 0) return { says, rule: 'no call starts', result };
  if (byTokens >= quota.requests)
    return { says, rule: 'the tokens would do for as many or more: the quota of requests binds', result };
  return {
    says,
    rule: 'quota ÷ settled, rounded down',
    numbers: `${show(quota.tokens)} ÷ ${show(settled)}`,
    result,
  };
}

function answerOf({
  reserved,
  settled,
  billed,
  atOnce,
  perMinute,
  quota,
}: Pick<QuotaUse, 'reserved' | 'settled' | 'billed' | 'atOnce' | 'perMinute'> & {
  quota: { tokens: number; requests: number };
}): string {
  if (reserved > quota.tokens)
    return `No call ever starts: one reserves ${show(reserved)} tokens, and the quota is ${show(quota.tokens)} a minute.`;
  if (atOnce === 0) return 'No call ever starts: the quota of requests is 0.';
  const perRun = perMinute === 0 ? 'less than one' : show(perMinute);
  return `${counted(atOnce, 'call')} can start at the same moment and ${perRun} a minute in the long run. Each reserves ${show(reserved)} tokens, settles at ${show(settled)} and is billed for ${show(billed)}.`;
}
