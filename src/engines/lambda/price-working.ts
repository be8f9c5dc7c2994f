import { dollars, part } from '#engines/cost/money';
import { exact, quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { billingStep, freeGbSeconds, freeRequests, requestPrice, tmpDefault, tmpPrice } from '#facts/lambda';
import { type Bill, priceOf, type Usage } from './price.ts';
import type { Month, Processor } from './price-inputs.ts';

const digits = (value: number) => exact(value, 9);
const gbSeconds = (value: number) => `${digits(value)}\u00a0GB-s`;

export function workingOf(
  values: Month,
  usage: Usage,
  bills: Readonly<Record<Processor, Bill>>,
): WorkingLine[] {
  const { requests, memory, took, processor, cold, tmp } = values;
  const { callMs, callGbSeconds, billedGbSeconds, billedRequests } = usage;
  const bill = bills[processor];
  const other = processor === 'x86' ? 'arm64' : 'x86';
  return [
    {
      says: 'Billed time of a call',
      rule: `${quantity(took, 'ms', 6)}, rounded up to the next ${quantity(billingStep.value, billingStep.unit)}`,
      result: quantity(callMs, 'ms'),
    },
    {
      says: 'GB-seconds of calls',
      rule: 'calls × seconds × GB of memory',
      numbers: `${show(requests)} × ${show(callMs)} ÷ 1,000 × ${show(memory)} ÷ 1,024`,
      result: gbSeconds(callGbSeconds),
    },
    ...(cold > 0 ? [coldLine(values, usage)] : []),
    billedLine(values, usage),
    {
      says: 'Duration',
      rule: 'billed GB-seconds × price of a million ÷ a million',
      numbers: `${digits(billedGbSeconds)} × ${priceOf[processor]} ÷ 1,000,000`,
      result: dollars(bill.duration),
    },
    {
      says: 'Calls',
      rule: values.free
        ? `calls beyond ${show(freeRequests.value)} × price of a million ÷ a million`
        : 'calls × price of a million ÷ a million',
      numbers: `${show(billedRequests)} × ${requestPrice.value} ÷ 1,000,000`,
      result: dollars(bill.requests),
    },
    ...(tmp > tmpDefault.value ? [tmpLine(values, usage, bill)] : []),
    {
      says: 'Month',
      rule: tmp > tmpDefault.value ? 'duration + calls + /tmp' : 'duration + calls',
      numbers: [bill.duration, bill.requests, ...(tmp > tmpDefault.value ? [bill.tmp] : [])]
        .map(part)
        .join(' + '),
      result: dollars(bill.total),
    },
    {
      says: 'The same on the other architecture',
      rule: `with the price of ${other}, if the work takes as long there`,
      result: dollars(bills[other].total),
    },
  ];
}

const coldLine = ({ requests, memory, cold }: Month, { initMs, initGbSeconds }: Usage): WorkingLine => ({
  says: 'GB-seconds of cold starts',
  rule: 'calls × share of cold starts × seconds of INIT × GB of memory',
  numbers: `${show(requests)} × ${exact(cold, 9)} ÷ 100 × ${show(initMs)} ÷ 1,000 × ${show(memory)} ÷ 1,024`,
  result: gbSeconds(initGbSeconds),
});

function billedLine({ free }: Month, { callGbSeconds, initGbSeconds, billedGbSeconds }: Usage): WorkingLine {
  const says = 'GB-seconds billed';
  const result = gbSeconds(billedGbSeconds);
  const all = callGbSeconds + initGbSeconds;
  if (!free) return { says, rule: 'all of them: the free amount is used up elsewhere', result };
  if (billedGbSeconds === 0)
    return { says, rule: `the free ${show(freeGbSeconds.value)} cover them`, result };
  return {
    says,
    rule: 'GB-seconds − free ones',
    numbers: `${digits(all)} − ${show(freeGbSeconds.value)}`,
    result,
  };
}

const tmpLine = ({ tmp }: Month, { tmpGbSeconds }: Usage, bill: Bill): WorkingLine => ({
  says: '/tmp',
  rule: `GB-seconds of the ${quantity(tmp - tmpDefault.value, 'MB')} above ${show(tmpDefault.value)} × price of a million ÷ a million`,
  numbers: `${digits(tmpGbSeconds)} × ${tmpPrice.value} ÷ 1,000,000`,
  result: dollars(bill.tmp),
});
