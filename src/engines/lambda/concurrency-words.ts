import { counted, duration, exact, quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { requestsPerConcurrency, scalingInterval, scalingStep } from '#facts/lambda';
import type { Growth } from './concurrency-growth.ts';
import type { Traffic } from './concurrency-inputs.ts';
import { optionalOf } from './optional.ts';

/** Rates below one call a second keep the digits that carry them. */
const perSecond = (value: number) => (value < 1 ? `${exact(value, 3)}\u00a0per s` : quantity(value, 'per s'));

export function answerOf(values: Traffic, found: Growth, slowFor: number): string {
  const { refused } = found;
  const outcome = outcomeOf(values, found, slowFor);
  return refused ? `${refused} With the nearest valid ones: ${outcome}` : outcome;
}

function outcomeOf({ rate, took }: Traffic, { ceiling, last, limit }: Growth, slowFor: number): string {
  if (rate === 0) return 'No call comes, so none is throttled.';
  if (ceiling === 0) return 'Every call is throttled: the ceiling of this function is 0.';
  const late =
    slowFor > 0 ? `, after ${duration(Math.ceil(slowFor) * 1000)} in which growth holds calls back` : '';
  const atOnce = (last * took) / 1000;
  const running = atOnce < 1 ? exact(atOnce, 2) : show(atOnce);
  const come = `${counted(rate, 'call')} a second`;
  if (limit === 'none') {
    const pass = rate === 1 ? `The ${come} passes` : `All ${come} pass`;
    return `${pass}${late}; on average ${running} ${running === '1' ? 'runs' : 'run'} at the same time.`;
  }
  const why =
    limit === 'rate'
      ? `requests per second are limited to ${requestsPerConcurrency.value} × ${show(ceiling)}, though only ${running} ${running === '1' ? 'runs' : 'run'} at the same time`
      : `no more than ${show(ceiling)} may run at the same time`;
  return `${last < 1 ? exact(last, 3) : show(last)} of ${come} ${rate === 1 ? 'passes' : 'pass'}${late}: ${why}.`;
}

export function workingOf(
  values: Traffic,
  found: Growth,
  { slowFor, cold }: { slowFor: number; cold: number },
): WorkingLine[] {
  const { rate, took } = values;
  const { ceiling, each, fits, last, ready } = found;
  return [
    {
      says: 'Concurrency needed',
      rule: 'calls per second × seconds of a call',
      numbers: `${show(rate)} × ${exact(took, 9)} ÷ 1,000`,
      result: exact((rate * took) / 1000, 9),
    },
    ceilingLine(values, ceiling),
    eachLine(took, each),
    {
      says: 'Calls that fit',
      rule: 'ceiling × calls of one environment',
      numbers: `${show(ceiling)} × ${exact(each, 9)}`,
      result: perSecond(fits),
    },
    {
      says: 'Pass in the end',
      rule: 'the smaller one of what comes and what fits',
      result: perSecond(last),
    },
    {
      says: 'Throttled in the end',
      rule: 'what comes − what passes',
      numbers: `${show(rate)} − ${exact(last, 9)}`,
      result: perSecond(rate - last),
    },
    growthLine(values, found, slowFor),
    {
      says: 'Cold starts, at least',
      rule: 'calls beyond the provisioned environments × seconds of a call, rounded up',
      numbers: `(${exact(last, 9)} − ${exact(Math.min(last, ready * each), 9)}) × ${exact(took, 9)} ÷ 1,000`,
      result: show(cold),
    },
  ];
}

function ceilingLine({ account, reserved }: Traffic, ceiling: number): WorkingLine {
  const says = 'Ceiling of the function';
  if (optionalOf(reserved) !== undefined)
    return { says, rule: 'its reserved concurrency', result: show(ceiling) };
  return {
    says,
    rule: 'concurrency of the account − reserved for others',
    numbers: `${show(account)} − ${show(account - ceiling)}`,
    result: show(ceiling),
  };
}

function eachLine(took: number, each: number): WorkingLine {
  const says = 'Calls of one environment';
  const most = requestsPerConcurrency.value;
  if (1000 / took > most)
    return {
      says,
      rule: `one after the other more would fit, but ${most} per second count`,
      result: perSecond(each),
    };
  return {
    says,
    rule: `one after the other, ${most} per second at most`,
    numbers: `1,000 ÷ ${exact(took, 9)}`,
    result: `${exact(each, 6)}\u00a0per s`,
  };
}

function growthLine({ rise }: Traffic, found: Growth, slowFor: number): WorkingLine {
  const says = 'Held back by growth for';
  const { wanted, ready } = found;
  const step = scalingStep.value;
  if (slowFor === 0)
    return {
      says,
      rule: `${counted(step, 'environment')} may start at once and as many more every ${quantity(scalingInterval.value, 's')}: enough here`,
      result: quantity(0, 's'),
    };
  if (rise > 0)
    return {
      says,
      rule: `from when ${show(step)} more are used up until growth of ${show(step)} every ${quantity(scalingInterval.value, 's')} has caught up`,
      result: quantity(slowFor, 's', 1),
    };
  return {
    says,
    rule: `(environments wanted − provisioned − ${show(step)} at once) ÷ ${show(step / scalingInterval.value)} a second; wanted: passing calls ÷ those of one environment`,
    numbers: `(${exact(wanted, 9)} − ${show(ready)} − ${show(step)}) ÷ ${show(step / scalingInterval.value)}`,
    result: `${exact(slowFor, 6)}\u00a0s`,
  };
}
