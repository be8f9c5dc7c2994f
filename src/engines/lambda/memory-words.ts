import { dollars } from '#engines/cost/money';
import { exact, quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { billingStep, memoryPerVcpu, x86Price } from '#facts/lambda';
import type { Call, Job } from './memory.ts';

/** Less than a tenth of a second keeps the digits that carry it. */
const seconds = (value: number) => (value < 0.1 ? `${exact(value, 3)}\u00a0s` : quantity(value, 's', 3));

export function answerOf({ memory }: Job, call: Call, full: Call): string {
  const { takes, cost, stopped } = call;
  if (stopped)
    return `The longest timeout, ${seconds(takes)}, stops the call: with ${quantity(memory, 'MB')} it is not done.`;
  const found = `A call takes ${seconds(takes)}, and a million of them cost ${dollars(cost)}`;
  if (memory === memoryPerVcpu.value) return `${found}: one full vCPU.`;
  const time = takes === full.takes ? 'the same time' : seconds(full.takes);
  return `${found}. With ${quantity(memoryPerVcpu.value, 'MB')}, one full vCPU, it is ${time} and ${dollars(full.cost)}.`;
}

export function workingOf({ memory, work, parallel, wait }: Job, call: Call, full: Call): WorkingLine[] {
  const digits = (value: number) => exact(value, 9);
  const { vcpus } = call;
  return [
    {
      says: 'vCPUs',
      rule: `memory ÷ ${show(memoryPerVcpu.value)}`,
      numbers: `${show(memory)} ÷ ${show(memoryPerVcpu.value)}`,
      result: exact(vcpus, 4),
    },
    {
      says: 'One thread computes for',
      rule: 'undivided computing ÷ vCPUs, but one vCPU at most',
      numbers: `${digits(work)} × ${digits(100 - parallel)} ÷ 100 ÷ ${digits(Math.min(vcpus, 1))}`,
      result: seconds(call.serial),
    },
    ...(parallel > 0
      ? [
          {
            says: 'All threads compute for',
            rule: 'divided computing ÷ vCPUs',
            numbers: `${digits(work)} × ${digits(parallel)} ÷ 100 ÷ ${digits(vcpus)}`,
            result: seconds(call.parallel),
          },
        ]
      : []),
    takesLine(wait, call),
    {
      says: 'GB-seconds of a call',
      rule: `duration, rounded up to ${quantity(billingStep.value, billingStep.unit)}, × GB of memory`,
      numbers: `${digits((call.gbSeconds * 1024) / memory)} × ${show(memory)} ÷ 1,024`,
      result: `${exact(call.gbSeconds, 6)}\u00a0GB-s`,
    },
    {
      says: 'A million calls cost',
      rule: 'GB-seconds of a call × price of a million GB-seconds, without the calls themselves',
      numbers: `${digits(call.gbSeconds)} × ${x86Price.value}`,
      result: dollars(call.cost),
    },
    {
      says: 'With one full vCPU they cost',
      rule: `the same with ${quantity(memoryPerVcpu.value, 'MB')}, where a call takes ${seconds(full.takes)}`,
      result: dollars(full.cost),
    },
  ];
}

function takesLine(wait: number, { serial, parallel, takes, stopped }: Call): WorkingLine {
  const says = 'A call takes';
  if (stopped)
    return { says, rule: 'longer than the longest timeout, which ends it', result: seconds(takes) };
  return {
    says,
    rule: parallel > 0 ? 'waiting + one thread + all threads' : 'waiting + one thread',
    numbers: [wait, serial, ...(parallel > 0 ? [parallel] : [])].map((part) => exact(part, 9)).join(' + '),
    result: seconds(takes),
  };
}
